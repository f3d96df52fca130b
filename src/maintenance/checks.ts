// All checks of `bthub doctor`, in order; its output and the documentation are generated from this table.
import {
  checkDatabase,
  checkDatabaseTls,
  checkDataChecksums,
  checkDurability,
  checkKeys,
  checkMigrations,
  checkPepper,
  checkSessions,
} from './database-checks.ts'
import type { DiagnosticContext, ReachedDatabase } from './diagnostic-context.ts'
import { checkHub, checkLog } from './hub-checks.ts'
import {
  checkBundled,
  checkDisk,
  checkExposure,
  checkNode,
  checkPepperFile,
} from './machine-checks.ts'
import { checkReplication } from './replication-check.ts'
import type { CheckOutcome } from './maintenance.ts'

export type Check = {
  readonly name: string
  readonly question: string
  readonly run: (context: DiagnosticContext) => CheckOutcome | Promise<CheckOutcome>
}

export const checks: readonly Check[] = [
  { name: 'node', question: 'Is this version of Node.js still supported?', run: checkNode },
  { name: 'bundled-postgres', question: 'Is the bundled PostgreSQL running?', run: checkBundled },
  { name: 'database', question: 'Does the database answer, and how fast?', run: checkDatabase },
  {
    name: 'database-tls',
    question: 'Is the connection to a remote database encrypted?',
    run: onDatabase(checkDatabaseTls),
  },
  {
    name: 'sessions',
    question: 'Does each connection have a session of its own?',
    run: onDatabase(checkSessions),
  },
  {
    name: 'durability',
    question: 'Do acknowledged writes survive a crash?',
    run: onDatabase(checkDurability),
  },
  {
    name: 'replication',
    question: 'Are acknowledged writes also on a second server?',
    run: onDatabase(checkReplication),
  },
  {
    name: 'data-checksums',
    question: 'Would PostgreSQL detect a corrupt page?',
    run: onDatabase(checkDataChecksums),
  },
  {
    name: 'migrations',
    question: "Does the database have this version's schema?",
    run: onDatabase(checkMigrations),
  },
  { name: 'pepper', question: 'Does the pepper match the keys of the database?', run: checkPepper },
  { name: 'pepper-file', question: 'Can only its owner read the pepper?', run: checkPepperFile },
  { name: 'disk', question: 'Does the data folder have enough free space?', run: checkDisk },
  { name: 'keys', question: 'Does every account have a usable key?', run: onDatabase(checkKeys) },
  { name: 'exposure', question: 'Are keys sent unencrypted?', run: checkExposure },
  { name: 'hub', question: 'Does a hub answer on the configured port?', run: checkHub },
  { name: 'log', question: 'Can that hub write its log?', run: checkLog },
]

function onDatabase(
  run: (
    reached: ReachedDatabase,
    context: DiagnosticContext,
  ) => CheckOutcome | Promise<CheckOutcome>,
): Check['run'] {
  return (context) =>
    context.database === null
      ? { health: 'skipped', said: 'The database could not be reached.' }
      : run(context.database, context)
}
