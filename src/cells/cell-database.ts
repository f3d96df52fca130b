// The database of one cell, for commands that work with any schema.
import type { Config } from '../config.ts'
import { firstCell, type Cell } from '../domain/cells/cell.ts'
import { findPepper } from '../pepper.ts'
import { listCells } from '../store/cells/directory.ts'
import { openDatabase, type Database } from '../store/postgres.ts'
import type { Connection } from '../store/servers.ts'
import { unsealUrl } from './connect-cell.ts'

/** The first cell, and what its connection was made of. */
export type FirstCell = {
  readonly database: Database
  readonly connection: Connection
  readonly dataFolder: string
}

/** Runs `work` on the cell. Throws an error for the operator if there is no such cell. */
export async function withCell<T>(
  first: FirstCell,
  config: Config,
  name: string,
  work: (database: Database) => Promise<T>,
): Promise<T> {
  if (name === firstCell) return work(first.database)
  const cells = await listCells(first.database)
  const cell = cells.find((one) => one.name === name)
  if (cell === undefined) {
    const names = [firstCell, ...cells.map((one) => one.name)]
    throw new Error(`There is no cell ${name}, but ${[...new Set(names)].join(', ')}.`)
  }
  const database = openCellDatabase(first, config, cell)
  try {
    return await work(database)
  } finally {
    await database.close()
  }
}

function openCellDatabase(first: FirstCell, config: Config, cell: Cell): Database {
  const connection =
    cell.url === null
      ? first.connection
      : { connectionString: unsealUrl(pepperOf(first, config), cell) }
  return openDatabase({
    connection,
    schema: cell.schema,
    writeConnectionsMax: 1,
    onConnectionLost: () => undefined,
  })
}

function pepperOf({ dataFolder }: FirstCell, config: Config): Buffer {
  const found = findPepper(config, dataFolder)
  if (found !== null) return found.pepper
  throw new Error('The URLs of cells are encrypted with the pepper: set BTHUB_PEPPER.')
}
