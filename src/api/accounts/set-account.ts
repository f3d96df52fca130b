// PUT /operator/account/{accountId}
import { endpoint } from '../endpoint.ts'
import { policyFaults } from '../../domain/accounts/account.ts'
import { auditEntryOf, readOperatorBody, refuseAll } from '../operator-action.ts'
import { okAnswer } from '../answer.ts'
import { accountNotFound } from '../../domain/accounts/caller-refusals.ts'
import { accountSchema, serializeAccount, policiesFrom, setAccountBody } from './schema.ts'

export const setAccount = endpoint({
  name: 'set-account',
  audiences: { operator: 'PUT /operator/account/{accountId}' },
  summary: 'Change an account’s name and policies; omitted fields are unchanged',
  access: 'write',
  isAudited: true,
  body: { schema: setAccountBody.schema },
  success: { status: 200, schema: accountSchema },
  refusals: [404],
  async handle(call) {
    const { account, accountId, store } = call
    const { body, details: sent } = readOperatorBody(call, setAccountBody)
    const { name, reason } = body
    const policies = policiesFrom(body.policies)
    refuseAll(policyFaults({ ...account.policies, ...policies }))
    const details = { sent, previous: { name: account.name, policies: account.policies } }
    const entry = auditEntryOf(call, { name: 'set-account', reason, details })
    const change = { ...policies, ...(name === null ? {} : { name }) }
    const changed = await store.setAccount(accountId, change, entry)
    if (changed === null) throw accountNotFound()
    return okAnswer(serializeAccount(changed))
  },
})
