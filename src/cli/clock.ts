// bthub clock: the clock of a sandbox at a running hub.
import type { Command } from 'commander'
import { hubOf, hubOptions, type HubOptions } from './operator-hub.ts'
import { columnsOf, print } from './output.ts'

type ClockOptions = HubOptions & { readonly account: string }

type Clock = { readonly now: string; readonly offsetSeconds: number }

type MovedClock = Clock & {
  readonly events: readonly {
    readonly seq: number
    readonly type: string
    readonly at: string
    readonly record: { readonly kind: string; readonly id: string }
  }[]
}

export function addClock(program: Command): void {
  const clock = program
    .command('clock')
    .description('the clock of a sandbox at a running hub, which can be set forward')
  clockCommand(clock, 'show', 'show the clock').action((options: ClockOptions) => show(options))
  clockCommand(clock, 'advance', 'set the clock forward by a duration')
    .requiredOption('--by <duration>', 'ISO 8601 duration, such as P30D or PT12H')
    .action(({ by, ...options }: ClockOptions & { readonly by: string }) =>
      move(options, { advance: by }),
    )
  clockCommand(clock, 'set', 'set the clock forward to a time')
    .requiredOption('--to <time>', 'time with a zone, such as 2026-12-31T09:00:00Z')
    .action(({ to, ...options }: ClockOptions & { readonly to: string }) =>
      move(options, { now: to }),
    )
}

function clockCommand(clock: Command, name: string, description: string): Command {
  const command = clock.command(name).description(description)
  return hubOptions(command.requiredOption('--account <id>', 'account id of the sandbox'))
}

const pathOf = ({ account }: ClockOptions) =>
  `/operator/account/${encodeURIComponent(account)}/clock`

async function show(options: ClockOptions): Promise<void> {
  const clock = (await hubOf(options).call('GET', pathOf(options))) as Clock
  print(options, clock, () => [textOf(options, clock)])
}

/** Shows the events that the move caused. */
async function move(options: ClockOptions, body: object): Promise<void> {
  const moved = (await hubOf(options).call('PUT', pathOf(options), { body })) as MovedClock
  const events = moved.events.map(({ seq, at, type, record }) => [
    String(seq),
    at,
    type,
    `${record.kind} ${record.id}`,
  ])
  print(options, moved, () => [textOf(options, moved), ...columnsOf(events)])
}

function textOf({ account }: ClockOptions, { now, offsetSeconds }: Clock): string {
  const ahead =
    offsetSeconds === 0 ? 'the same as the hub’s' : `${offsetSeconds} s ahead of the hub’s`
  return `The clock of ${account} is ${now}, ${ahead}.`
}
