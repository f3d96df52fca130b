// The rule on the source's clock that needs the hub's: a wild clock would block its record for good.
import { isAheadOfClock, type SourceTime } from '../../domain/source-clock.ts'
import { fault, type Notes } from './notes.ts'

export function noteSourceClock(time: SourceTime | undefined, now: Date, notes: Notes): void {
  if (time === undefined || !isAheadOfClock(time, now)) return
  const message = `sourceModifiedDate is ${time.text}, more than 24 hours ahead of the hub’s clock (${now.toISOString()}).`
  const pointer = '/sourceModifiedDate'
  fault(notes, { pointer, rule: 'source_clock_ahead', message, sent: time.text })
}
