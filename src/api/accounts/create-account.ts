// POST /operator/account
import { endpoint } from '../endpoint.ts'
import { defaultPolicies, isAccountId, policyFaults } from '../../domain/accounts/account.ts'
import { isDotSegment } from '../../domain/dot-segment.ts'
import { HubError, invalid } from '../../domain/hub-error.ts'
import { auditEntryOf, createdAnswer, readOperatorBody, refuseAll } from '../operator-action.ts'
import { accountSchema, serializeAccount, createAccountBody, policiesFrom } from './schema.ts'
import { dotSegmentIsReserved } from '../../schema/text-fields.ts'
import { quote } from '../../schema/field.ts'

export const createAccount = endpoint({
  name: 'create-account',
  audiences: { operator: 'POST /operator/account' },
  summary: 'Create an account',
  access: 'write',
  isAudited: true,
  body: { schema: createAccountBody.schema },
  success: { status: 201, schema: accountSchema },
  refusals: [409],
  async handle(call) {
    const { body, details } = readOperatorBody(call, createAccountBody)
    const { id, name, cell, reason } = body
    if (isDotSegment(id)) throw idReserved(id)
    if (!isAccountId(id)) throw idInvalid()
    const policies = { ...defaultPolicies, ...policiesFrom(body.policies) }
    refuseAll(policyFaults(policies))
    const account = { id, name, policies, createdAt: call.clock().toISOString(), endsAt: null }
    const entry = auditEntryOf(call, { name: 'create-account', accountId: id, reason, details })
    if (!(await call.store.createAccount(account, entry, cell))) throw alreadyExists()
    return createdAnswer(serializeAccount(account))
  },
})

function idReserved(id: string): HubError {
  const message = `id is ${quote(id)}: ${dotSegmentIsReserved}`
  return invalid([{ pointer: '/id', rule: 'id_reserved', message, sent: id }])
}

function idInvalid(): HubError {
  const message = 'An account id has 1 to 128 printable ASCII characters and no space.'
  return invalid([{ pointer: '/id', rule: 'id_invalid', message }])
}

function alreadyExists(): HubError {
  return new HubError('conflict', 'Account already exists.', { rule: 'account_exists' })
}
