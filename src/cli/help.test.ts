// The help of the command line: groups, examples, and the calls of `bthub operate`.
import { Command, Help } from 'commander'
import { describe, expect, it } from 'vitest'
import { routes } from '../api/routes.ts'
import { addCommands, commandGroups } from './commands.ts'
import { examples } from './examples.ts'
import { helpOfCall } from './operate-help.ts'

const program = new Command('bthub')
await addCommands(program)

/** Commands that can be run, by their names. */
function runnable(command: Command, name: string): (readonly [string, Command])[] {
  if (command.commands.length === 0) return [[name, command]]
  return command.commands.flatMap((inner) => runnable(inner, `${name} ${inner.name()}`))
}
const all = new Map(program.commands.flatMap((command) => runnable(command, command.name())))

/** Without the quotes of a shell. */
const argumentsOf = (line: string) =>
  [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare ?? '')

describe('the help', () => {
  it('lists the commands in groups', () => {
    const text = new Help().formatHelp(program, new Help())
    for (const [heading, group] of Object.entries(commandGroups)) {
      const at = text.indexOf(`\n${heading}\n`)
      expect(at).toBeGreaterThan(0)
      for (const name of Object.keys(group)) {
        expect(text.indexOf(`\n  ${name} `, at)).toBeGreaterThan(at)
      }
    }
  })

  it('has examples of every command', () => {
    expect(Object.keys(examples).toSorted()).toEqual([...all.keys()].toSorted())
  })

  it.each(Object.entries(examples))(
    'has examples of %s that can be parsed',
    async (name, lines) => {
      for (const line of lines.filter((one) => !one.endsWith('--help'))) {
        expect(line === name || line.startsWith(`${name} `)).toBe(true)
        const fresh = new Command('bthub').exitOverride()
        await addCommands(fresh, name.split(' ')[0])
        let called = 0
        const silence = (command: Command): void => {
          command.exitOverride().configureOutput({ writeErr: () => undefined })
          if (command.commands.length === 0) command.action(() => void (called += 1))
          for (const inner of command.commands) silence(inner)
        }
        silence(fresh)
        await fresh.parseAsync(argumentsOf(line), { from: 'user' })
        expect(called).toBe(1)
      }
    },
  )
})

describe('the help of a call', () => {
  const calls = routes.filter(({ audience }) => audience === 'operator')

  it.each(calls.map((route) => [route.name, route] as const))(
    'of %s has its fields and an example',
    (name, route) => {
      const text = helpOfCall(route)
      expect(text).toContain(`Usage: bthub operate ${name}`)
      expect(text).toContain(`${route.method} ${route.path}`)
      expect(text).toMatch(new RegExp(`Example:\n  bthub operate ${name}`))
      for (const field of Object.keys(route.endpoint.query ?? {})) {
        if (route.method === 'GET') expect(text).toContain(`  ${field}`)
      }
      expect(text).not.toMatch(/undefined|\[object/)
    },
  )
})
