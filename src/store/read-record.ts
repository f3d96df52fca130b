// Reads one record, in its current or a past state.
import type { Instant } from '../domain/instant.ts'
import type { RecordKind, RecordOfKind } from '../domain/record.ts'
import { readAsOf, wholeRecord } from './events/events.ts'
import type { Database } from './postgres.ts'
import { recordTables } from './unit-of-work/record-tables.ts'

export async function readRecord<K extends RecordKind>(
  database: Database,
  accountId: string,
  kind: K,
  id: string,
): Promise<RecordOfKind<K> | null> {
  const table = recordTables[kind]
  const { name, text, values } = table.read([{ accountId, id }])
  const rows = await database.query<Record<string, unknown>>({ name, text }, values)
  const [row] = rows
  return row === undefined ? null : table.fromRow(row)
}

export async function readRecordAt<K extends RecordKind>(
  database: Database,
  accountId: string,
  kind: K,
  id: string,
  at: Instant,
): Promise<RecordOfKind<K> | null> {
  const values = [accountId, kind, id, at]
  const [row] = await database.query<{ data: RecordOfKind<K> }>(readAsOf, values)
  return row === undefined ? null : wholeRecord(row.data)
}
