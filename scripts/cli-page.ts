// docs/reference/cli.md: the `--help` of every command.
import { Command } from 'commander'
import { addAccount } from '../src/cli/account.ts'
import { addBackup } from '../src/cli/backup.ts'
import { addCertify } from '../src/cli/certify.ts'
import { addConfig } from '../src/cli/config.ts'
import { addDoctor } from '../src/cli/doctor.ts'
import { addEvents } from '../src/cli/events.ts'
import { addFaults } from '../src/cli/faults.ts'
import { addKey } from '../src/cli/key.ts'
import { addCell } from '../src/cli/cell.ts'
import { addListen } from '../src/cli/listen.ts'
import { addMessage } from '../src/cli/message.ts'
import { addMigrate } from '../src/cli/migrate.ts'
import { addOperate } from '../src/cli/operate.ts'
import { addOperator } from '../src/cli/operator.ts'
import { addPush } from '../src/cli/push.ts'
import { addReconcile } from '../src/cli/reconcile.ts'
import { addRestore } from '../src/cli/restore.ts'
import { addSandbox } from '../src/cli/sandbox.ts'
import { addServe } from '../src/cli/serve.ts'
import { addTestHub } from '../src/cli/test-hub.ts'
import { addWebhook } from '../src/cli/webhook.ts'
import { block } from './markdown.ts'

/** Independent of the terminal. */
const width = 96

/** The commands that src/main.ts adds; a test holds the two lists together. */
export const commandAdders = [
  addServe,
  addAccount,
  addKey,
  addCell,
  addOperator,
  addSandbox,
  addFaults,
  addOperate,
  addWebhook,
  addMessage,
  addPush,
  addReconcile,
  addEvents,
  addListen,
  addCertify,
  addTestHub,
  addConfig,
  addDoctor,
  addMigrate,
  addBackup,
  addRestore,
]

export function cliPage(): string {
  let printed = ''
  const program = new Command('bthub').configureOutput({
    writeOut: (text) => void (printed += text),
    getOutHelpWidth: () => width,
    getOutHasColors: () => false,
  })
  for (const add of commandAdders) add(program)
  const helpOf = (command: Command) => {
    printed = ''
    command.outputHelp()
    return block('text', printed.trim())
  }
  const sections = runnable(program, 'bthub').map(([name, command]) => {
    return `## ${name}\n\n${helpOf(command)}`
  })
  return [
    '# Command line',
    'In a checkout `bthub` is `node bin/bthub.js`. With `--json` a command prints one JSON object. The exit status is 0 for success, 1 for a failure, with a message on stderr, 2 for invalid usage, and 3 for books that differ or records that were refused. Every command also reads [the settings](configuration.md) from the environment.',
    ...sections,
  ].join('\n\n')
}

/** Commands without subcommands, by their full names. */
function runnable(command: Command, name: string): (readonly [string, Command])[] {
  if (command.commands.length === 0) return [[name, command]]
  return command.commands.flatMap((inner) => runnable(inner, `${name} ${inner.name()}`))
}
