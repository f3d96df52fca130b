// bthub migrate: migrates every cell to this version's schema, as every start of the hub does.
import type { Command } from 'commander'
import { withCell } from '../cells/cell-database.ts'
import { firstCell } from '../domain/cells/cell.ts'
import { sentenceOf } from '../sentence-of.ts'
import { listCells } from '../store/cells/directory.ts'
import { migrate, pendingMigrations } from '../store/migrate.ts'
import type { Database } from '../store/postgres.ts'
import { print, settingOptions, type CommonOptions } from './output.ts'
import { withSource } from './with-backend.ts'

type MigrateOptions = CommonOptions & { readonly pending?: true }

export function addMigrate(program: Command): void {
  const command = program
    .command('migrate')
    .description("migrate the database to this version's schema, as every start of the hub does")
    .option('--pending', 'only list pending migrations')
  settingOptions(command, ['dataFolder']).action((options: MigrateOptions) =>
    withSource(options, async (source, config) => {
      const [what, run] =
        options.pending === true
          ? (['pending', pendingMigrations] as const)
          : (['applied', migrate] as const)
      const own = await run(source.database)
      const cells: CellResult[] = []
      for (const name of await otherCells(source.database)) {
        cells.push(await resultOf(name, () => withCell(source, config, name, run)))
      }
      const facts = { [what]: own, ...(cells.length === 0 ? {} : { cells }) }
      print(options, facts, () => [
        ...listed(what, own),
        ...cells.flatMap(({ cell, files, error }) => [
          '',
          `Cell ${cell}:`,
          ...(error === null ? listed(what, files) : [error]),
        ]),
      ])
      const failed = cells.filter(({ error }) => error !== null).map(({ cell }) => cell)
      if (failed.length > 0)
        throw new Error(`Not all cells could be reached: run this again for ${failed.join(', ')}.`)
    }),
  )
}

type CellResult = {
  readonly cell: string
  readonly files: readonly string[]
  readonly error: string | null
}

/** One cell that fails is no reason to leave out the next. */
async function resultOf(cell: string, run: () => Promise<string[]>): Promise<CellResult> {
  try {
    return { cell, files: await run(), error: null }
  } catch (error) {
    return { cell, files: [], error: sentenceOf(error) }
  }
}

/** None while the migration that brings cells is pending. */
async function otherCells(database: Database): Promise<string[]> {
  const [table] = await database.query<{ found: string | null }>(
    `select to_regclass('cell')::text as found`,
  )
  if (typeof table?.found !== 'string') return []
  return (await listCells(database)).map(({ name }) => name).filter((name) => name !== firstCell)
}

function listed(what: 'pending' | 'applied', files: readonly string[]): string[] {
  if (files.length === 0) return ["Nothing to do: the database has this version's schema."]
  const word = what === 'pending' ? 'Pending' : 'Applied'
  return files.map((file) => `${word}: ${file}`)
}
