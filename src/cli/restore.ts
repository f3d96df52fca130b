// bthub restore: a backup into an empty database.
import { resolve } from 'node:path'
import type { Command } from 'commander'
import { findPepper, pepperMark, pepperMarkSetting } from '../pepper.ts'
import { restore } from '../store/backup/restore.ts'
import { readSetting } from '../store/settings.ts'
import { tableLines } from './backup.ts'
import { print, settingOptions, type CommonOptions } from './output.ts'
import { withSource } from './with-backend.ts'

/** Whether the pepper here is the one that the keys of the backup were made with. */
type PepperState = 'same' | 'other' | 'missing'

const pepperAdvice = {
  same: 'The pepper here is the one its keys were made with: they work.',
  other:
    'The pepper here is not the one its keys were made with, and the hub will not start with it. ' +
    'Put the right one back: set BTHUB_PEPPER, or the pepper file in the data folder.',
  missing:
    'There is no pepper here yet. Before the hub starts, put back the one its keys were made with: ' +
    'set BTHUB_PEPPER, or the pepper file in the data folder.',
} as const satisfies Record<PepperState, string>

export function addRestore(program: Command): void {
  const command = program
    .command('restore')
    .description('load a backup into an empty database')
    .argument('<file>', 'what `bthub backup` wrote; it is checked as a whole first')
  settingOptions(command, ['dataFolder']).action((name: string, options: CommonOptions) =>
    withSource(options, async ({ database, dataFolder }, config) => {
      const file = resolve(name)
      const { header, tables } = await restore({ database, file })
      const { createdAt } = header
      const mark = await readSetting(database, pepperMarkSetting)
      const found = findPepper(config, dataFolder)
      const pepper = pepperState(mark, found === null ? null : pepperMark(found.pepper))
      print(options, { file, createdAt, tables, pepper }, () => [
        `The database is as it was at ${createdAt}.`,
        ...tableLines(tables),
        '',
        pepperAdvice[pepper],
      ])
    }),
  )
}

function pepperState(mark: string | null, found: string | null): PepperState {
  // Without a mark no hub ever ran on it, so there are no keys to lose.
  if (mark === null) return 'same'
  if (found === null) return 'missing'
  return found === mark ? 'same' : 'other'
}
