// The rules on the source's clock that need no stored record: one that is ahead would block its record for good,
// and a default value loses to every real time.
import { isAheadOfClock, isDefaultDate, type SourceTime } from '../domain/source-clock.ts'
import { fault, warn, type Notes } from './issues.ts'

export function noteSourceClock(
  time: SourceTime | undefined,
  now: Date,
  notes: Notes,
  pointer = '/sourceModifiedDate',
): void {
  if (time === undefined) return
  if (isDefaultDate(time)) noteDefault(time, pointer, notes)
  if (!isAheadOfClock(time, now)) return
  const message = `${pointer.slice(1)} is ${time.text}, more than 24 hours ahead of the hub’s clock (${now.toISOString()}).`
  fault(notes, { pointer, rule: 'source_clock_ahead', message, sent: time.text })
}

function noteDefault({ text, date }: SourceTime, pointer: string, notes: Notes): void {
  const message = `${pointer.slice(1)} is ${text}, and ${date} is a default value, not the time of a change.`
  const expected = 'the time of the last change'
  warn(notes, { pointer, rule: 'source_clock_default', message, sent: text, expected })
}
