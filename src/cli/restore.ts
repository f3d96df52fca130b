// bthub restore: loads a backup into an empty database.
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { findPepper, pepperMark, pepperMarkSetting } from '../pepper.ts'
import { restore } from '../store/backup/restore.ts'
import { readSetting } from '../store/settings.ts'
import { withCell } from '../cells/cell-database.ts'
import { firstCell } from '../domain/cells/cell.ts'
import { cellMeaning, tableLines, type BackupOptions } from './backup.ts'
import { print, settingOptions } from './output.ts'
import { withSource } from './with-backend.ts'

/** Whether the local pepper is the one that the keys of the backup were created with. */
type PepperState = 'same' | 'other' | 'missing'

const pepperAdvice = {
  same: 'The local pepper matches the keys of the backup: they work.',
  other:
    'The local pepper does not match the keys of the backup, and the hub will not start with it. ' +
    'Restore the right one: set BTHUB_PEPPER, or replace the pepper file in the data folder.',
  missing:
    'There is no local pepper yet. Before starting the hub, restore the one its keys were created with: ' +
    'set BTHUB_PEPPER, or put the pepper file into the data folder.',
} as const satisfies Record<PepperState, string>

export function addRestore(program: Command): void {
  const command = program
    .command('restore')
    .description('load a backup into an empty database')
    .argument('<file>', 'file written by `bthub backup`; it is verified first')
    .option('--cell <name>', cellMeaning, firstCell)
  settingOptions(command, ['dataFolder']).action((name: string, options: BackupOptions) =>
    withSource(options, async (source, config) => {
      const file = resolve(name)
      const { content, mark } = await withCell(source, config, options.cell, async (database) => {
        const restored = await restore({ database, file })
        return { content: restored, mark: await readSetting(database, pepperMarkSetting) }
      })
      const { header, tables } = content
      const { createdAt } = header
      const found = findPepper(config, source.dataFolder)
      const pepper = pepperState(mark, found === null ? null : pepperMark(found.pepper))
      print(options, { file, createdAt, tables, pepper }, () => [
        `Restored the database as of ${createdAt}.`,
        ...tableLines(tables),
        '',
        pepperAdvice[pepper],
      ])
    }),
  )
}

function pepperState(mark: string | null, found: string | null): PepperState {
  // Without a mark, no hub ever ran on the database, so it has no keys.
  if (mark === null) return 'same'
  if (found === null) return 'missing'
  return found === mark ? 'same' : 'other'
}
