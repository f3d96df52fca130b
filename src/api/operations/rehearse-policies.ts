// POST /operator/account/{accountId}/rehearsal
import { setImmediate as nextTurn } from 'node:timers/promises'
import { isDeepStrictEqual } from 'node:util'
import {
  bodyPolicies,
  policyFaults,
  policyNames,
  type Policies,
} from '../../domain/accounts/account.ts'
import type { RecordKind } from '../../domain/record.ts'
import type { StoredCall } from '../../store/operations/operation-port.ts'
import type { Field } from '../../schema/field.ts'
import { instantField } from '../../schema/choice.ts'
import { addFault, newIssues } from '../../schema/issues.ts'
import { object, optional, required } from '../../schema/object.ts'
import { text } from '../../schema/text-fields.ts'
import { policiesFrom, policiesMembers, type PoliciesInput } from '../accounts/schema.ts'
import { okAnswer } from '../answer.ts'
import type { OperatorAccountCall } from '../call.ts'
import { endpoint, type Route } from '../endpoint.ts'
import { readOperatorBody, refuseAll } from '../operator-action.ts'
import { listPage, pageLimits, pageOf } from '../read.ts'
import { flipOf, type Flip } from './flip.ts'
import { faultsOf, withoutRecords } from './judge-again.ts'
import { newTally, rehearsalSchema, type Tally } from './rehearsal-schema.ts'

export const rehearsalLimits = {
  rehearsedMax: 20_000,
  rehearsalMaxMs: 2_000,
  /** Operations and bytes of bodies that are read at a time. */
  rehearsedAtOnce: 200,
  rehearsedAtOnceBytes: 4_194_304,
  /** After this time other calls have a turn. */
  rehearsalTurnMs: 5,
} as const

type Input = {
  readonly policies: PoliciesInput
  readonly from: string
  readonly to: string
  readonly cursor: string | null
}

// readOperatorBody refuses bodies with faults, so required members are always present.
const body = object(
  {
    policies: required(object(policiesMembers, 'RehearsedPolicies')),
    from: required(instantField('The start of the time range')),
    to: required(instantField('The end of the time range, which it excludes')),
    cursor: optional(
      text({
        lengthMax: pageLimits.cursorLengthMax,
        emptyAllowed: true,
        description: '`nextCursor` of the previous response',
      }),
    ),
  },
  'Rehearse',
) as Field<Partial<Input>>

/** `routes` is a function, since the table contains this endpoint. */
export const rehearsePolicies = (routes: () => readonly Route[]) =>
  endpoint({
    name: 'rehearse-policies',
    audiences: { operator: 'POST /operator/account/{accountId}/rehearsal' },
    summary:
      'Judge again what the account sent, under other policies, and list the verdicts that would change; nothing is written',
    access: 'read',
    body: { schema: body.schema },
    success: { status: 200, schema: rehearsalSchema },
    refusals: [404],
    async handle(call) {
      const input = readOperatorBody(call, body).body
      const { from, to } = input
      const policies: Policies = {
        ...call.account.policies,
        ...policiesFrom(input.policies),
      }
      refuseAll([...policyFaults(policies), ...rangeFaults(input)])
      const scope = `rehearsal ${JSON.stringify([policies, from, to])}`
      const cursor = input.cursor ?? undefined
      const { after } = pageOf(call, scope, { cursor })
      const tally = newTally()
      const next = await rehearse(call, { routes: routes(), policies, from, to, after, tally })
      const { nextCursor } = listPage(call, scope, [], next)
      const notRehearsed = ignoredChanges(call.account.policies, policies)
      return okAnswer({ from, to, ...tally.result(), notRehearsed, nextCursor })
    },
  })

function ignoredChanges(before: Policies, after: Policies) {
  return policyNames.filter((name) => {
    const isRehearsed = bodyPolicies.some((policy) => policy === name)
    return !isRehearsed && !isDeepStrictEqual(before[name], after[name])
  })
}

function rangeFaults({ from, to }: Input) {
  const issues = newIssues()
  if (from >= to) {
    const message = `to is ${to}, which is not later than from.`
    const expected = `later than ${from}`
    addFault(issues, { pointer: '/to', rule: 'value_unknown', message, sent: to, expected })
  }
  return issues.faults
}

type Rehearsal = {
  readonly routes: readonly Route[]
  readonly policies: Policies
  readonly from: string
  readonly to: string
  readonly after: string | null
  readonly tally: Tally
}

/** Returns the operation after which the next call continues; `null` at the end of the time range. */
async function rehearse(
  call: OperatorAccountCall,
  { routes, policies, from, to, after, tally }: Rehearsal,
): Promise<string | null> {
  const { rehearsedMax, rehearsalMaxMs, rehearsedAtOnce, rehearsedAtOnceBytes } = rehearsalLimits
  const page = { limit: rehearsedAtOnce, bytesMax: rehearsedAtOnceBytes }
  const judge = newJudge(call, routes, policies)
  const endMs = performance.now() + rehearsalMaxMs
  let before = after
  let read = 0
  let turnEndMs = performance.now()
  while (read < rehearsedMax && performance.now() < endMs) {
    const stored = await call.store.readStoredCalls(call.accountId, { from, to, before }, page)
    if (stored.length === 0) return null
    for (const one of stored) {
      const flip = await judge(one)
      if (flip !== 'not judged') tally.add(one, flip)
      before = one.operationId
      read += 1
      if (performance.now() < turnEndMs) continue
      if (performance.now() >= endMs) return before
      await nextTurn()
      turnEndMs = performance.now() + rehearsalLimits.rehearsalTurnMs
    }
  }
  return before
}

/** Only of these kinds are bodies judged by policies; calls about others may have effects beyond the store. */
const judgedKinds: readonly RecordKind[] = ['invoice', 'quote', 'company', 'customer']

function newJudge(call: OperatorAccountCall, routes: readonly Route[], policies: Policies) {
  const byName = new Map(
    routes.filter(({ audience }) => audience === 'account').map((route) => [route.name, route]),
  )
  const store = withoutRecords(call.store)
  return async (stored: StoredCall): Promise<Flip | null | 'not judged'> => {
    const route = byName.get(stored.name)
    const { sent } = stored
    if (route === undefined || sent === null || !judgedKinds.includes(stored.recordKind)) {
      return 'not judged'
    }
    return flipOf(stored, policies, (under) => {
      const account = { ...call.account, policies: under }
      return faultsOf(call, { route, stored, sent, account, store })
    })
  }
}
