// bthub backup: writes the whole database into one file while the hub runs.
import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { withCell } from '../cells/cell-database.ts'
import type { Config } from '../config.ts'
import { firstCell } from '../domain/cells/cell.ts'
import { pepperFile } from '../pepper.ts'
import { backUp } from '../store/backup/backup.ts'
import type { TableSum } from '../store/backup/backup-format.ts'
import { version } from '../version.ts'
import { columnsOf, print, settingOptions, type CommonOptions } from './output.ts'
import { withSource } from './with-backend.ts'

export const cellMeaning = 'cell, of a hub that has several'

export type BackupOptions = CommonOptions & { readonly cell: string }

export function addBackup(program: Command): void {
  const command = program
    .command('backup')
    .description('write a whole database into one file while the hub runs')
    .argument('<file>', 'replaced atomically, once the new backup is on disk and verified')
    .option('--cell <name>', cellMeaning, firstCell)
    .addHelpText(
      'after',
      '\nThe file does not contain the pepper: keep that as well, in another place.',
    )
  settingOptions(command, ['dataFolder']).action((name: string, options: BackupOptions) =>
    withSource(options, async (source, config) => {
      const { dataFolder } = source
      const file = resolve(name)
      const { header, tables } = await withCell(source, config, options.cell, (database) =>
        backUp({ database, file, bthub: version }),
      )
      const { createdAt } = header
      const { size: bytes } = statSync(file)
      const pepper = pepperPlace(config, dataFolder)
      print(options, { file, bytes, createdAt, tables, pepper }, () => [
        `${file} contains the database as of ${createdAt}: ${bytes} bytes.`,
        ...tableLines(tables),
        '',
        `It contains hashes of keys, but not the pepper they were created with. Keep ${pepper} as well, in`,
        'another place: without it, no key works in a restored hub.',
      ])
    }),
  )
}

export function tableLines(tables: readonly TableSum[]): string[] {
  return columnsOf([['TABLE', 'ROWS'], ...tables.map(({ name, rows }) => [name, String(rows)])])
}

/** What an operator must keep in addition to the file. */
function pepperPlace(config: Config, dataFolder: string): string {
  return config.pepper === '' ? pepperFile(dataFolder) : 'BTHUB_PEPPER'
}
