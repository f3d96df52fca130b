// Bodies and answers about the clock of an account.
import { timeOf } from '../../domain/accounts/account-clock.ts'
import type { Account } from '../../domain/accounts/account.ts'
import { instantField } from '../../schema/choice.ts'
import { object, optional } from '../../schema/object.ts'
import { arrayOf, instant, number, shape } from '../../schema/shape.ts'
import { text } from '../../schema/text-fields.ts'
import { eventSchema } from '../events/event-schemas.ts'
import { reasonField } from '../operator-action.ts'

export const setClockBody = object(
  {
    advance: optional(
      text({ lengthMax: 40, description: 'By how much, as an ISO 8601 duration: `P30D`, `PT12H`' }),
    ),
    now: optional(instantField('The time to which it is set, which must not be past')),
    reason: optional(reasonField),
  },
  'ClockSet',
)

export type ClockSet = {
  readonly advance: string | null
  readonly now: string | null
  readonly reason: string | null
}

const members = { now: instant, offsetSeconds: number }
export const clockSchema = shape('Clock', members)
export const movedClockSchema = shape('MovedClock', { ...members, events: arrayOf(eventSchema) })

export function serializeClock({ clockOffsetMs }: Pick<Account, 'clockOffsetMs'>, hubNow: Date) {
  return {
    now: timeOf(hubNow, clockOffsetMs).toISOString(),
    offsetSeconds: (clockOffsetMs ?? 0) / 1_000,
  }
}
