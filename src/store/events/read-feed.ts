// Reads events: the feed of an account, and the history of a record.
import type { RecordKind } from '../../domain/record.ts'
import type { Database } from '../postgres.ts'
import type { StoredEvent } from './event-port.ts'
import * as events from './events.ts'

export const feedQueries = { readHistory, readEvents }

async function readHistory(
  database: Database,
  accountId: string,
  record: { kind: RecordKind; id: string },
  { before, limit }: { before: number | null; limit: number },
): Promise<StoredEvent[]> {
  const values = [accountId, record.kind, record.id, before, limit]
  return readEventRows(database, events.readHistory, values)
}

async function readEvents(
  database: Database,
  accountId: string,
  after: number,
  limit: number,
): Promise<{ items: StoredEvent[]; lastSeq: number }> {
  const items = await readEventRows(database, events.readEvents, [accountId, after, limit])
  // Read after the items, so that it is never behind them.
  const [feed] = await database.query<{ last_seq: number }>(events.readLastSeq, [accountId])
  return { items, lastSeq: feed?.last_seq ?? 0 }
}

export async function readEventRows(
  database: Database,
  statement: typeof events.readEvents,
  values: readonly unknown[],
): Promise<StoredEvent[]> {
  return (await database.query<events.EventRow>(statement, values)).map(events.eventFromRow)
}
