// PUT /operator/account/{accountId}
import { endpoint } from '../endpoint.ts'
import { policyFaults } from '../../domain/accounts/account.ts'
import { actOf, readAct, refuseAll } from '../operator-action.ts'
import { okAnswer } from '../answer.ts'
import { accountNotFound } from '../../domain/accounts/caller-refusals.ts'
import { accountSchema, accountToWire, saidPolicies, setAccountBody } from './schema.ts'

export const setAccount = endpoint({
  name: 'set-account',
  audiences: { operator: 'PUT /operator/account/{accountId}' },
  summary: 'Change an account’s name and policies; omitted fields are unchanged',
  access: 'write',
  isAct: true,
  body: { schema: setAccountBody.schema },
  success: { status: 200, schema: accountSchema },
  refusals: [404],
  async handle(call) {
    const { account, accountId, store } = call
    const { body, details: sent } = readAct(call, setAccountBody)
    const { name, reason } = body
    const policies = saidPolicies(body.policies)
    refuseAll(policyFaults({ ...account.policies, ...policies }))
    const details = { sent, previous: { name: account.name, policies: account.policies } }
    const act = actOf(call, { name: 'set-account', reason, details })
    const change = { ...policies, ...(name === null ? {} : { name }) }
    const changed = await store.setAccount(accountId, change, act)
    if (changed === null) throw accountNotFound()
    return okAnswer(accountToWire(changed))
  },
})
