// PUT /operator/account/{accountId}/clock
import { aheadMsMax, clockLimits, readDuration } from '../../domain/accounts/account-clock.ts'
import { invalid, type HubError } from '../../domain/hub-error.ts'
import { okAnswer } from '../answer.ts'
import type { OperatorAccountCall } from '../call.ts'
import { endpoint } from '../endpoint.ts'
import { serializeEvent } from '../events/schema.ts'
import { auditEntryOf, readOperatorBody } from '../operator-action.ts'
import { requireSandbox } from '../require-sandbox.ts'
import { advanceClock } from './advance-clock.ts'
import { movedClockSchema, serializeClock, setClockBody, type ClockSet } from './schema.ts'

export const setClock = endpoint({
  name: 'set-clock',
  audiences: { operator: 'PUT /operator/account/{accountId}/clock' },
  summary: 'Set the clock of a sandbox forward; answers when all that fell due has happened',
  access: 'write',
  isAudited: true,
  isLong: true,
  body: { schema: setClockBody.schema },
  success: { status: 200, schema: movedClockSchema },
  refusals: [404, 409],
  async handle(call) {
    requireSandbox(call.account)
    const { body, details } = readOperatorBody<ClockSet>(call, setClockBody)
    const targetMs = targetOf(call, body)
    const entry = auditEntryOf(call, { name: 'set-clock', reason: body.reason, details })
    const { offsetMs, events } = await advanceClock(call, { targetMs, entry })
    return okAnswer({
      ...serializeClock({ clockOffsetMs: offsetMs }, call.hubClock()),
      events: events.map(serializeEvent),
    })
  },
})

/** How far the clock is to be ahead of the hub's. Throws HubError `invalid`. */
function targetOf({ account, hubClock }: OperatorAccountCall, { advance, now }: ClockSet): number {
  const offsetMs = account.clockOffsetMs ?? 0
  if ((advance === null) === (now === null)) {
    throw refusal('', 'Either advance or now is required, and not both.')
  }
  const byMs = advance === null ? null : readDuration(advance)
  if (advance !== null && byMs === null) {
    const message = `advance is ${JSON.stringify(advance)}, which is not a duration such as P30D or PT12H.`
    throw refusal('/advance', message)
  }
  const targetMs = byMs === null ? Date.parse(now ?? '') - hubClock().getTime() : offsetMs + byMs
  const pointer = byMs === null ? '/now' : '/advance'
  if (targetMs < offsetMs - clockLimits.reachedWithinMs) {
    const stands = serializeClock(account, hubClock()).now
    const message = `The clock of the account stands at ${stands}, and can only be set forward.`
    throw refusal(pointer, message)
  }
  if (targetMs > aheadMsMax) {
    const message = `The clock can be at most ${clockLimits.aheadDaysMax} days ahead.`
    throw refusal(pointer, message)
  }
  return Math.max(targetMs, offsetMs)
}

function refusal(pointer: string, message: string): HubError {
  return invalid([{ pointer, rule: 'value_unknown', message }])
}
