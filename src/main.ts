// The command line. Exit codes: 0 for success, 1 for a failure, with a message on stderr, 2 for wrong usage, and 3 for books
// that differ or records that were refused.
import { Command, CommanderError } from 'commander'
import { addCommands } from './cli/commands.ts'
import { openLineSink } from './line-sink.ts'
import { sentenceOf } from './sentence-of.ts'
import { version } from './version.ts'

const program = new Command('bthub')
  .description('A hub to which accounting systems push invoices: every write gets a verdict.')
  .version(version)
  .showHelpAfterError('(run with --help for usage)')
  .exitOverride()

await addCommands(program, process.argv[2])

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
