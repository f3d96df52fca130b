// PUT /operator/account/{accountId}/faults
import { newFaultState } from '../../domain/faults/fault-plan.ts'
import type { Issue } from '../../domain/issue.ts'
import { nearestName } from '../../schema/nearest-name.ts'
import { okAnswer } from '../answer.ts'
import { endpoint, type Route } from '../endpoint.ts'
import { auditEntryOf, readOperatorBody, refuseAll } from '../operator-action.ts'
import { notASandbox, requireSandbox } from '../require-sandbox.ts'
import {
  faultPlanBody,
  faultPlanSchema,
  planOf,
  serializeFaults,
  type FaultPlanSet,
} from './schema.ts'

/** `routes` is a function, since the table contains this endpoint. */
export const setFaults = (routes: () => readonly Route[]) =>
  endpoint({
    name: 'set-faults',
    audiences: { operator: 'PUT /operator/account/{accountId}/faults' },
    summary: 'Inject faults into the calls and webhooks of a sandbox, by a plan',
    access: 'write',
    isAudited: true,
    body: { schema: faultPlanBody.schema },
    success: { status: 200, schema: faultPlanSchema },
    refusals: [404, 409],
    async handle(call) {
      const { account, accountId, store } = call
      requireSandbox(account)
      const { body, details } = readOperatorBody<FaultPlanSet>(call, faultPlanBody)
      const plan = planOf(body)
      const names = routes().flatMap(({ audience, name }) => (audience === 'account' ? [name] : []))
      refuseAll(
        plan.rules.flatMap(({ call: name }, at) =>
          name === undefined || names.includes(name) ? [] : [callUnknown(name, at, names)],
        ),
      )
      const state = newFaultState(plan)
      const entry = auditEntryOf(call, { name: 'set-faults', reason: body.reason, details })
      if (!(await store.setFaults(accountId, state, entry))) throw notASandbox(accountId)
      return okAnswer(serializeFaults(state))
    },
  })

function callUnknown(name: string, at: number, names: readonly string[]): Issue {
  const nearest = nearestName(name, names)
  const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
  const message = `call is ${JSON.stringify(name)}, which is not the operationId of a call of accounts.${hint}`
  return { pointer: `/rules/${at}/call`, rule: 'value_unknown', message, sent: name }
}
