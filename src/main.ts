// The command line. Exit codes: 0 for success, 1 for a failure, with a message on stderr, 2 for wrong usage, and 3 for books
// that differ or records that were refused.
import { Command, CommanderError } from 'commander'
import { openLineSink } from './line-sink.ts'
import { sentenceOf } from './sentence-of.ts'
import { version } from './version.ts'

/** In the order of the help. Each is loaded when it is called, because loading all of them takes longer than most commands. */
const commands: Readonly<Record<string, () => Promise<(program: Command) => void>>> = {
  serve: async () => (await import('./cli/serve.ts')).addServe,
  account: async () => (await import('./cli/account.ts')).addAccount,
  key: async () => (await import('./cli/key.ts')).addKey,
  cell: async () => (await import('./cli/cell.ts')).addCell,
  operator: async () => (await import('./cli/operator.ts')).addOperator,
  sandbox: async () => (await import('./cli/sandbox.ts')).addSandbox,
  faults: async () => (await import('./cli/faults.ts')).addFaults,
  operate: async () => (await import('./cli/operate.ts')).addOperate,
  webhook: async () => (await import('./cli/webhook.ts')).addWebhook,
  message: async () => (await import('./cli/message.ts')).addMessage,
  push: async () => (await import('./cli/push.ts')).addPush,
  reconcile: async () => (await import('./cli/reconcile.ts')).addReconcile,
  events: async () => (await import('./cli/events.ts')).addEvents,
  listen: async () => (await import('./cli/listen.ts')).addListen,
  certify: async () => (await import('./cli/certify.ts')).addCertify,
  'test-hub': async () => (await import('./cli/test-hub.ts')).addTestHub,
  config: async () => (await import('./cli/config.ts')).addConfig,
  doctor: async () => (await import('./cli/doctor.ts')).addDoctor,
  migrate: async () => (await import('./cli/migrate.ts')).addMigrate,
  backup: async () => (await import('./cli/backup.ts')).addBackup,
  restore: async () => (await import('./cli/restore.ts')).addRestore,
}

const program = new Command('bthub')
  .description('A hub to which accounting systems push invoices: every write gets a verdict.')
  .version(version)
  .showHelpAfterError('(run with --help for usage)')
  .exitOverride()

const [first = ''] = process.argv.slice(2)
const called = Object.hasOwn(commands, first) ? [first] : Object.keys(commands)
for (const name of called) (await commands[name]?.())?.(program)

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

/** Does not block without a reader. */
function complain(sentence: string): void {
  openLineSink(2).write(`bthub: ${sentence}\n`)
}
