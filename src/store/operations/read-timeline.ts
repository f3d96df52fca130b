// Reads the timeline of a record: its events, and the attempts that changed nothing. Each of the two is read in the order of
// its own index, and merged by operation, whose ids are ordered by time.
import { readEventRows } from '../events/read-feed.ts'
import * as events from '../events/events.ts'
import type { Database } from '../postgres.ts'
import type { Operation, TimelineOf, TimelinePage, TimelinePosition } from './operation-port.ts'
import * as operations from './operations.ts'

export const timelineQueries = { readTimeline }

/** Before the first page. */
const start: TimelinePosition = { seq: null, operationId: null }

async function readTimeline(
  database: Database,
  accountId: string,
  { kind, id, verdict }: TimelineOf,
  { after, limit }: { readonly after: TimelinePosition | null; readonly limit: number },
): Promise<TimelinePage> {
  const { seq, operationId } = after ?? start
  // One more than a page, to know whether there is another.
  const most = limit + 1
  const [applied, others] = await Promise.all([
    verdict === undefined || verdict === 'applied'
      ? readEventRows(database, events.readHistory, [accountId, kind, id, seq, most])
      : [],
    verdict === 'applied'
      ? []
      : database.query<operations.OperationRow>(operations.listOfRecord, [
          accountId,
          kind,
          id,
          operationId,
          verdict ?? null,
          most,
        ]),
  ])
  const merged = mergeNewest(
    applied.map(operations.appliedOperation),
    others.map(operations.operationFromRow),
  )
  const items = merged.slice(0, limit)
  return { items, next: merged.length > limit ? positionAfter(items, { seq, operationId }) : null }
}

/** Keeps the order of each list. */
function mergeNewest(applied: readonly Operation[], others: readonly Operation[]): Operation[] {
  const merged: Operation[] = []
  for (let [a, b] = [0, 0]; ;) {
    const [event, other] = [applied[a], others[b]]
    if (event !== undefined && (other === undefined || event.operationId >= other.operationId)) {
      merged.push(event)
      a += 1
    } else if (other !== undefined) {
      merged.push(other)
      b += 1
    } else return merged
  }
}

function positionAfter(items: readonly Operation[], from: TimelinePosition): TimelinePosition {
  return {
    seq: items.findLast(({ event }) => event !== null)?.event?.seq ?? from.seq,
    operationId: items.findLast(({ event }) => event === null)?.operationId ?? from.operationId,
  }
}
