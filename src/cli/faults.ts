// bthub faults: the faults that a running hub injects into a sandbox.
import { readFileSync } from 'node:fs'
import type { Command } from 'commander'
import { hubOf, hubOptions, type HubOptions } from './operator-hub.ts'
import { columnsOf, print } from './output.ts'

type FaultOptions = HubOptions & { readonly account: string }

type Plan = {
  readonly seed: number
  readonly rules: readonly (Readonly<Record<string, unknown>> & {
    readonly fault: string
    readonly matched: number
    readonly injected: number
  })[]
}

export function addFaults(program: Command): void {
  const faults = program
    .command('faults')
    .description('faults that a running hub injects into the calls and webhooks of a sandbox')
  hubCommand(faults, 'set', 'inject the faults of a plan')
    .argument('<file>', 'file with the plan, such as outage.faults.json')
    .action((file: string, options: FaultOptions) => set(file, options))
  hubCommand(faults, 'show', 'show the rules of the plan, and how often each was injected').action(
    (options: FaultOptions) => show(options),
  )
  hubCommand(faults, 'clear', 'inject no more faults').action((options: FaultOptions) =>
    clear(options),
  )
}

function hubCommand(faults: Command, name: string, description: string): Command {
  const command = faults.command(name).description(description)
  return hubOptions(command.requiredOption('--account <id>', 'account id of the sandbox'))
}

async function call(method: string, options: FaultOptions, body?: unknown): Promise<Plan> {
  const path = `/operator/account/${encodeURIComponent(options.account)}/faults`
  return (await hubOf(options).call(method, path, body === undefined ? {} : { body })) as Plan
}

async function set(file: string, options: FaultOptions): Promise<void> {
  print(options, await call('PUT', options, readPlan(file)), () => [
    `The faults of ${file} are injected into ${options.account}.`,
  ])
}

function readPlan(file: string): unknown {
  const text = readFileSync(file, 'utf8')
  try {
    return JSON.parse(text)
  } catch (error) {
    throw new Error(`${file} is not JSON: ${(error as Error).message}.`, { cause: error })
  }
}

async function show(options: FaultOptions): Promise<void> {
  const plan = await call('GET', options)
  const head = ['FAULT', 'MATCHED', 'INJECTED', 'RULE']
  const rows = plan.rules.map(({ fault, matched, injected, ...rule }) => {
    const members = Object.entries(rule).map(([name, value]) => `${name}=${String(value)}`)
    return [fault, String(matched), String(injected), members.join(' ')]
  })
  print(options, plan, () =>
    rows.length === 0 ? ['No faults are injected.'] : columnsOf([head, ...rows]),
  )
}

async function clear(options: FaultOptions): Promise<void> {
  const plan = await call('DELETE', options)
  print(options, plan, () => [`No more faults are injected into ${options.account}.`])
}
