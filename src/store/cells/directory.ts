// The directory of cells and of the accounts in them, in the database of the first cell.
// Why: docs/decisions/0021-cells.md.
import { cellLimits, firstCell, type Cell, type CellState } from '../../domain/cells/cell.ts'
import type { Database, Statement } from '../postgres.ts'
import type { CellReport } from './cell-port.ts'

type CellRow = { name: string; url: string | null; schema: string; state: CellState }

const listStatement: Statement = {
  name: 'list-cells',
  text: 'select name, url, schema, state from cell order by added_at, name',
}

/** In the order in which they were added. Empty until there is a second one. */
export function listCells(database: Database): Promise<Cell[]> {
  return database.queryKeys<CellRow>(listStatement, [])
}

/** Adds the first cell as well, which others are told from. False when there is a cell of the name. */
export async function addCell(database: Database, { name, url, schema }: Cell): Promise<boolean> {
  await database.query(
    `insert into cell (name, url, schema, state) values ($1, null, $2, 'open') on conflict do nothing`,
    [firstCell, database.schema],
  )
  const added = await database.query(
    `insert into cell (name, url, schema, state) values ($1, $2, $3, 'open')
     on conflict do nothing returning name`,
    [name, url, schema],
  )
  return added.length > 0
}

/** False without such a cell. */
export async function setCellState(
  database: Database,
  name: string,
  state: CellState,
): Promise<boolean> {
  const text = 'update cell set state = $2 where name = $1 returning name'
  return (await database.query(text, [name, state])).length > 0
}

/** Where accounts of this address are from now on, as after a move to another server. */
export async function setCellUrl(
  database: Database,
  name: string,
  url: string | null,
): Promise<boolean> {
  const text = 'update cell set url = $2 where name = $1 returning name'
  return (await database.query(text, [name, url])).length > 0
}

const findStatement: Statement = {
  name: 'find-account-cell',
  text: 'select cell from account_cell where account_id = $1',
}

/** The first cell for an account without a row, whether or not it exists. */
export async function findCellOf(database: Database, accountId: string): Promise<string> {
  const [row] = await database.queryKeys<{ cell: string }>(findStatement, [accountId])
  return row?.cell ?? firstCell
}

export async function removeAccount(database: Database, accountId: string): Promise<void> {
  await database.query('delete from account_cell where account_id = $1', [accountId])
}

/** Accounts of the first cell are counted by their own table, since not all have a row. */
const accountsIn = `case when c.name = '${firstCell}' then (select count(*) from account)
  else (select count(*) from account_cell a where a.cell = c.name) end`

export async function reportCells(database: Database): Promise<CellReport[]> {
  return database.query<CellReport>(
    `select name, schema, state, ${accountsIn} as accounts from cell c order by added_at, name`,
  )
}

/**
 * Places a new account in the cell, or in the open one with the fewest accounts; returns the cell of an account that was
 * placed before. `null` when no such cell takes accounts.
 */
export async function placeAccount(
  database: Database,
  accountId: string,
  cell: string | null,
): Promise<string | null> {
  await database.query(
    `insert into account_cell (account_id, cell)
     select $1, c.name from cell c
     where not exists (select from account where account_id = $1)
       and ($2::text is null and c.state = 'open' or c.name = $2)
       and (c.name = '${firstCell}'
         or c.added_at < now() - interval '${cellLimits.placedAfterMs} milliseconds')
     order by ${accountsIn}, c.added_at limit 1
     on conflict do nothing`,
    [accountId, cell],
  )
  const [placed] = await database.query<{ cell: string | null }>(
    `select coalesce(
       (select cell from account_cell where account_id = $1),
       (select '${firstCell}' from account where account_id = $1)) as cell`,
    [accountId],
  )
  return placed?.cell ?? null
}
