// bthub migrate: migrates the database to this version's schema, as every start of the hub does.
import type { Command } from 'commander'
import { migrate, pendingMigrations } from '../store/migrate.ts'
import { print, settingOptions, type CommonOptions } from './output.ts'
import { withSource } from './with-backend.ts'

type MigrateOptions = CommonOptions & { readonly pending?: true }

export function addMigrate(program: Command): void {
  const command = program
    .command('migrate')
    .description("migrate the database to this version's schema, as every start of the hub does")
    .option('--pending', 'only list pending migrations')
  settingOptions(command, ['dataFolder']).action((options: MigrateOptions) =>
    withSource(options, async ({ database }) => {
      if (options.pending === true) {
        const pending = await pendingMigrations(database)
        print(options, { pending }, () => listed('Pending', pending))
        return
      }
      const applied = await migrate(database)
      print(options, { applied }, () => listed('Applied', applied))
    }),
  )
}

function listed(what: string, files: readonly string[]): string[] {
  if (files.length === 0) return ["Nothing to do: the database has this version's schema."]
  return files.map((file) => `${what}: ${file}`)
}
