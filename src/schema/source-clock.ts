// Validates the source's clock without the stored record: a clock that is ahead would block later updates, and a
// default value is older than any real time.
import { isAheadOfClock, isDefaultDate, type SourceTime } from '../domain/source-clock.ts'
import { addFault, addWarning, type Issues } from './issues.ts'

export function validateSourceClock(
  time: SourceTime | undefined,
  now: Date,
  issues: Issues,
  pointer = '/sourceModifiedDate',
): void {
  if (time === undefined) return
  if (isDefaultDate(time)) validateDefaultClock(time, pointer, issues)
  if (!isAheadOfClock(time, now)) return
  const message = `${pointer.slice(1)} is ${time.text}, more than 24 hours ahead of the hub’s clock (${now.toISOString()}).`
  addFault(issues, { pointer, rule: 'source_clock_ahead', message, sent: time.text })
}

function validateDefaultClock({ text, date }: SourceTime, pointer: string, issues: Issues): void {
  const message = `${pointer.slice(1)} is ${text}, and ${date} is a default value, not the time of a change.`
  const expected = 'the time of the last change'
  addWarning(issues, { pointer, rule: 'source_clock_default', message, sent: text, expected })
}
