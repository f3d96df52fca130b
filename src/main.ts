// The command line. Exit codes: 0 for success, 1 for a failure, with a message on stderr, and 2 for wrong usage.
import { Command, CommanderError } from 'commander'
import { addAccount } from './cli/account.ts'
import { addBackup } from './cli/backup.ts'
import { addConfig } from './cli/config.ts'
import { addDoctor } from './cli/doctor.ts'
import { addEvents } from './cli/events.ts'
import { addKey } from './cli/key.ts'
import { addListen } from './cli/listen.ts'
import { addMigrate } from './cli/migrate.ts'
import { addOperate } from './cli/operate.ts'
import { addOperator } from './cli/operator.ts'
import { openLineSink } from './line-sink.ts'
import { sentenceOf } from './sentence-of.ts'
import { addRestore } from './cli/restore.ts'
import { addServe } from './cli/serve.ts'
import { addWebhook } from './cli/webhook.ts'
import { version } from './version.ts'

const program = new Command('bthub')
  .description('A hub to which accounting systems push invoices: every write gets a verdict.')
  .version(version)
  .showHelpAfterError('(run with --help for usage)')
  .exitOverride()

addServe(program)
addAccount(program)
addKey(program)
addOperator(program)
addOperate(program)
addWebhook(program)
addEvents(program)
addListen(program)
addConfig(program)
addDoctor(program)
addMigrate(program)
addBackup(program)
addRestore(program)

// The reader may stop early, for example `bthub key list | head`.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') complain(`The output could not be written: ${error.message}`)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
})
process.stderr.on('error', () => undefined)

try {
  await program.parseAsync()
} catch (error) {
  if (error instanceof CommanderError) {
    // Commander has already printed the error or the help.
    process.exit(error.exitCode === 0 ? 0 : 2)
  }
  complain(sentenceOf(error))
  process.exit(1)
}

/** Does not block when nobody reads it. */
function complain(sentence: string): void {
  openLineSink(2).write(`bthub: ${sentence}\n`)
}
