// Reads operations of one account: applied ones from their events, all others from their own rows.
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import { recordTables } from '../unit-of-work/record-tables.ts'
import * as events from '../events/events.ts'
import { readEventRows } from '../events/read-feed.ts'
import type { Database } from '../postgres.ts'
import type { Page } from '../page.ts'
import type { Operation, OperationFilter } from './operation-port.ts'
import * as operations from './operations.ts'

export const operationQueries = { readOperation, readSent, listOperations }

async function readOperation(
  database: Database,
  accountId: string,
  operationId: string,
): Promise<Operation | null> {
  const values = [accountId, operationId]
  const [row] = await database.query<operations.OperationRow>(operations.readOperation, values)
  if (row !== undefined) return operations.operationFromRow(row)
  const [event] = await readEventRows(database, events.readByOperation, values)
  return event === undefined ? null : operations.appliedOperation(event)
}

async function readSent(
  database: Database,
  accountId: string,
  operationId: string,
): Promise<string | null> {
  const values = [accountId, operationId]
  const [row] = await database.query<{ sent: string }>(operations.readSent, values)
  return row === undefined || row.sent === 'null' ? null : row.sent
}

async function listOperations(
  database: Database,
  accountId: string,
  { verdict, recordId }: OperationFilter,
  { after, limit }: Page,
): Promise<Operation[]> {
  const isApplied = verdict === 'applied'
  const recordKinds = arrayLiteral(Object.keys(recordTables))
  const notApplied = isApplied
    ? []
    : await database.query<operations.OperationRow>(operations.listOperations, [
        accountId,
        after,
        verdict ?? null,
        recordId ?? null,
        limit,
      ])
  const applied =
    verdict === undefined || isApplied
      ? await readEventRows(database, events.listByOperation, [
          accountId,
          after,
          recordId ?? null,
          recordKinds,
          limit,
        ])
      : []
  return [
    ...notApplied.map(operations.operationFromRow),
    ...applied.map(operations.appliedOperation),
  ]
    .toSorted((a, b) => (a.operationId < b.operationId ? 1 : -1))
    .slice(0, limit)
}
