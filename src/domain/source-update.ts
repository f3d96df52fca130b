// The last step of every update by the source: its clock decides whether the update is applied, and the
// comparison whether anything changed.
import type { EventType } from './event.ts'
import type { Issue } from './issue.ts'
import {
  compareSourceTimes,
  inUtc,
  isDefaultDate,
  lacksZone,
  readSourceTime,
  type SourceTime,
  type SourceTimePrecision,
} from './source-clock.ts'
import type { Change } from './json-changes.ts'
import type { Decision, DecisionContext } from './verdict.ts'
import type { SourceRecord } from './record.ts'
import { laterOf } from './instant.ts'

type Order = 'earlier' | 'equal' | 'later'

/** Compares a push with the stored record by the source's clock. */
export function orderOfPush(sent: SourceTime, record: SourceRecord): Order {
  return compareSourceTimes(sent, storedTime(record))
}

/** The decision for an update older than the stored record: it changes nothing and is no error, so it gives a reason. */
export function superseded<R extends SourceRecord>(record: R, sent: SourceTime): Decision<R> {
  const stored = storedTime(record)
  return {
    verdict: 'superseded',
    record,
    changed: [],
    warnings: zoneWarnings(sent, stored, '/sourceModifiedDate'),
    writes: [],
    reason: `${olderThanStored(sent, stored)}, so nothing was changed.`,
  }
}

/** A clause that explains why a push is older, with both instants in UTC and the likely cause. */
export function olderThanStored(sent: SourceTime, stored: SourceTime): string {
  const both = `sourceModifiedDate ${inUtc(sent)} is earlier than the stored ${inUtc(stored)}`
  return `${both} (${causeOf(sent, stored)})`
}

function causeOf(sent: SourceTime, stored: SourceTime): string {
  if (isDefaultDate(sent)) return `${sent.date} is a default value, not the time of a change`
  if (lacksZone(sent)) return `${sent.text} has no time zone and was read as UTC`
  if (lacksZone(stored)) return `the stored ${stored.text} had no zone and was read as UTC`
  return 'a late message, or a clock that went back'
}

/** Local times without a zone are the most frequent cause of updates that seem older than they are. */
export function zoneWarnings(sent: SourceTime, stored: SourceTime, pointer: string): Issue[] {
  if (!lacksZone(sent) && !lacksZone(stored)) return []
  const which = lacksZone(sent) ? sent.text : `the stored ${stored.text}`
  return [
    {
      pointer,
      rule: 'source_clock_no_zone',
      message: `${pointer.slice(1)}: ${which} has no time zone and was read as UTC.`,
      sent: sent.text,
      expected: 'a date-time with Z or an offset',
      stored: stored.text,
    },
  ]
}

/** Applies the update if anything changed. `next` has the new fields; version, clock and updatedAt are set here. */
export function applySourceUpdate<R extends SourceRecord>(
  stored: R,
  next: R,
  { changes, type, sent, warnings = [], context }: SourceUpdate,
): Decision<R> {
  const sourceModifiedDate = clockAfter(sent, stored)
  if (changes.length === 0) {
    const clockMoved = sourceModifiedDate !== stored.sourceModifiedDate
    const record = clockMoved ? { ...stored, sourceModifiedDate } : stored
    const writes = clockMoved ? [{ record, event: null }] : []
    return { verdict: 'unchanged', record, changed: [], warnings, writes }
  }
  const record = {
    ...next,
    version: stored.version + 1,
    sourceModifiedDate,
    updatedAt: laterOf(context.now, stored.updatedAt),
  }
  const changed = changes.map((change) => change.pointer)
  return {
    verdict: 'applied',
    record,
    changed,
    warnings,
    writes: [{ record, event: { type, changes } }],
  }
}

type SourceUpdate = {
  readonly changes: readonly Change[]
  readonly type: EventType
  readonly sent: SourceTime
  readonly warnings?: readonly Issue[]
  readonly context: DecisionContext
}

/**
 * The clock to store: the later one, or the more precise one of two equal ones. Otherwise a bare date could
 * replace a date-time, and an older push of the same day would be applied.
 */
function clockAfter(sent: SourceTime, record: SourceRecord): string {
  const stored = storedTime(record)
  const order = compareSourceTimes(sent, stored)
  if (order === 'equal') return finerThan(sent, stored) ? sent.text : stored.text
  return order === 'later' ? sent.text : stored.text
}

function finerThan(a: SourceTime, b: SourceTime): boolean {
  return fineness(a.precision) > fineness(b.precision)
}

function fineness(precision: SourceTimePrecision): number {
  if (precision === 'date') return -2
  return precision === 'minute' ? -1 : precision
}

export function storedTime(record: SourceRecord): SourceTime {
  const stored = readSourceTime(record.sourceModifiedDate)
  if (stored === null) throw new Error(`${record.kind} has an unreadable source clock`)
  return stored
}
