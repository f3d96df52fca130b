// The rule on the source's clock that needs the hub's: a wild clock would block its record for good.
import { isAheadOfClock, type SourceTime } from '../../domain/source-clock.ts'
import { fault, type Notes } from './notes.ts'

export function noteSourceClock(
  time: SourceTime | undefined,
  now: Date,
  notes: Notes,
  pointer = '/sourceModifiedDate',
): void {
  if (time === undefined || !isAheadOfClock(time, now)) return
  const message = `${pointer.slice(1)} is ${time.text}, more than 24 hours ahead of the hub’s clock (${now.toISOString()}).`
  fault(notes, { pointer, rule: 'source_clock_ahead', message, sent: time.text })
}
