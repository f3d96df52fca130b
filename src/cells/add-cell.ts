// Adds a cell to a hub.
// Why: docs/decisions/0021-cells.md.
import type { Config } from '../config.ts'
import { cellIdentity, connectCell, sealUrl } from './connect-cell.ts'
import { cellLimits, firstCell, isCellName, type Cell } from '../domain/cells/cell.ts'
import type { Logger } from '../log.ts'
import { addCell, listCells } from '../store/cells/directory.ts'
import type { Database } from '../store/postgres.ts'
import type { Connection } from '../store/servers.ts'
import type { Store } from '../store/store.ts'

type Options = {
  readonly backend: {
    /** Those of the first cell. */
    readonly database: Database
    readonly connection: Connection
    readonly store: Store
    readonly pepper: Buffer
  }
  readonly config: Config
  readonly log: Logger
  readonly name: string
  /** `null` for the database of the first cell. */
  readonly url: string | null
  readonly schema: string
}

/** Creates and migrates its schema. Throws an error for the operator if it cannot be a cell of this hub. */
export async function addCellTo({
  backend,
  config,
  log,
  name,
  url,
  schema,
}: Options): Promise<Cell> {
  const { database: first, store, pepper, connection } = backend
  await requireNewName(first, name)
  await requireByteOrder(first, 'The database of the first cell')
  // So that the first cell cannot be added as another one.
  const { name: setting, value } = cellIdentity(pepper, firstCell)
  await store.initSetting(setting, value)
  const cell: Cell = {
    name,
    url: url === null ? null : sealUrl(pepper, { name, url }),
    schema,
    state: 'open',
  }
  const opened = await connectCell(cell, { config, log, clock: now, pepper, connection })
  try {
    await requireByteOrder(opened.database, `The database of cell ${name}`)
    await requireNoAccounts(opened.store, schema)
  } finally {
    await opened.store.close()
  }
  if (!(await addCell(first, cell))) throw new Error(`There is a cell ${name} already.`)
  return cell
}

function now(): Date {
  return new Date()
}

async function requireNewName(first: Database, name: string): Promise<void> {
  if (!isCellName(name)) {
    throw new Error('The name of a cell has 1 to 31 of a-z, 0-9 and -, and begins with a letter.')
  }
  const cells = await listCells(first)
  if (name === firstCell || cells.some((cell) => cell.name === name))
    throw new Error(`There is a cell ${name} already.`)
  if (cells.length >= cellLimits.cellsMax)
    throw new Error(`A hub has at most ${cellLimits.cellsMax} cells.`)
}

/** Lists of all accounts are merged in this order. */
const inByteOrder = ['-b', '.c', '1a', 'A', 'B', '_d', 'a', 'b']

async function requireByteOrder(database: Database, what: string): Promise<void> {
  const rows = await database.query<{ id: string }>(
    'select id from unnest($1::text[]) id order by id',
    [inByteOrder.toReversed()],
  )
  if (rows.map(({ id }) => id).join(' ') === inByteOrder.join(' ')) return
  throw new Error(
    `${what} does not sort by bytes, as all cells have to: create it with the locale C or C.UTF-8.`,
  )
}

async function requireNoAccounts(store: Store, schema: string): Promise<void> {
  const [account] = await store.listAccounts({ after: null, limit: 1 })
  if (account === undefined) return
  throw new Error(`The schema ${schema} has accounts already; a new cell has to be empty.`)
}
