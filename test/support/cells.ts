// Cells for tests: added to the database of a hub before it starts, and ready to take accounts.
import { addCellTo } from '../../src/cells/add-cell.ts'
import { openBackend } from '../../src/backend.ts'
import { readConfig, type Flags } from '../../src/config.ts'
import { runOn } from './run-on.ts'

export type TestCell = {
  readonly name: string
  /** By default in the hub's own database. */
  readonly url?: string
  readonly schema?: string
}

const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }

export async function addTestCells(flags: Flags, cells: readonly TestCell[]): Promise<void> {
  const config = readConfig(flags, {})
  const backend = await openBackend({ config, log: silent, clock: () => new Date() })
  try {
    for (const { name, url = null, schema = `cell_${name}` } of cells) {
      await addCellTo({ backend, config, log: silent, name, url, schema })
    }
    // Accounts are placed in a cell only when every hub must know it.
    const table = config.schema === '' ? 'cell' : `${config.schema}.cell`
    await runOn(config.databaseUrl, `update ${table} set added_at = added_at - interval '1 hour'`)
  } finally {
    await backend.close()
  }
}

type CellOptions = {
  readonly databaseUrl?: string
  readonly schema?: string
  readonly cells?: readonly TestCell[]
  readonly cellOfAcme?: string
}

const inAcmesCell = '?options=-c%20search_path%3Dcell_b'

/**
 * With BTHUB_TEST_CELLS, every hub has two cells, and `acme` is in the second one: tests that know of one cell show that it
 * makes no difference. What they read from the database themselves they find by `ownUrl`, in the schema of `acme`.
 */
export function withTestCells<Options extends CellOptions>(options: Options, ownUrl: string) {
  const url = options.databaseUrl ?? ownUrl
  const isOwn = options.cells === undefined && options.schema === undefined
  if (process.env['BTHUB_TEST_CELLS'] === undefined || !isOwn)
    return { ...options, databaseUrl: url, ownUrl: url }
  if (url.includes('search_path')) {
    const plain = url.replace(/[?&]options=[^&]*/, '')
    return { ...options, databaseUrl: plain, schema: 'public', ownUrl: url, cellOfAcme: 'b' }
  }
  if (options.databaseUrl !== undefined) return { ...options, databaseUrl: url, ownUrl: url }
  const cells = { cells: [{ name: 'b' }], cellOfAcme: 'b', schema: 'public' }
  const own = url.includes('?') ? `${url}&${inAcmesCell.slice(1)}` : `${url}${inAcmesCell}`
  return { ...options, ...cells, databaseUrl: url, ownUrl: own }
}
