// docs/reference/cli.md: the `--help` of every command.
import { Command } from 'commander'
import { addCommands } from '../src/cli/commands.ts'
import { block } from './markdown.ts'

/** Independent of the terminal. */
const width = 96

export async function cliPage(): Promise<string> {
  let printed = ''
  const program = new Command('bthub').configureOutput({
    writeOut: (text) => void (printed += text),
    getOutHelpWidth: () => width,
    getOutHasColors: () => false,
  })
  await addCommands(program)
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
