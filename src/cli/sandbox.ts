// bthub sandbox: accounts for tests at a running hub, which are deleted after some hours.
import { Option, type Command } from 'commander'
import { sandboxTemplates, type SandboxTemplate } from '../domain/accounts/sandbox-template.ts'
import { hubOf, hubOptions, type HubOptions } from './operator-hub.ts'
import { columnsOf, print } from './output.ts'
import { readCount } from './read-count.ts'

type CreateOptions = HubOptions & {
  readonly template: string
  readonly hours?: number
  readonly name?: string
}

type Sandbox = {
  readonly accountId: string
  readonly name: string | null
  readonly template: SandboxTemplate | null
  readonly endsAt: string
}

export function addSandbox(program: Command): void {
  const sandbox = program
    .command('sandbox')
    .description('accounts for tests at a running hub, which are deleted after some hours')
  hubCommand(sandbox, 'create', 'create a sandbox; its key is shown only once')
    .addOption(
      new Option('--template <template>', 'what it contains')
        .choices(sandboxTemplates)
        .default('empty'),
    )
    .option('--hours <hours>', 'hours after which it is deleted; default: 24', readCount)
    .option('--name <name>', 'display name')
    .action((options: CreateOptions) => create(options))
  hubCommand(sandbox, 'list', 'list sandboxes').action((options: HubOptions) => list(options))
  hubCommand(sandbox, 'delete', 'delete a sandbox with everything in it')
    .argument('<id>', 'account id of the sandbox')
    .action((id: string, options: HubOptions) => remove(id, options))
}

function hubCommand(sandbox: Command, name: string, description: string): Command {
  return hubOptions(sandbox.command(name).description(description))
}

async function create(options: CreateOptions): Promise<void> {
  const { template, hours, name } = options
  const body = { template, hours, name }
  const created = (await hubOf(options).call('POST', '/operator/sandbox', { body })) as Sandbox & {
    readonly key: string
  }
  print(options, created, () => [
    `Created sandbox ${created.accountId}, which is deleted at ${created.endsAt}.`,
    `BTHUB_ACCOUNT=${created.accountId}`,
    `BTHUB_ACCOUNT_KEY=${created.key}`,
  ])
}

async function list(options: HubOptions): Promise<void> {
  const hub = hubOf(options)
  const items: Sandbox[] = []
  let cursor: string | undefined
  do {
    const page = (await hub.call('GET', '/operator/sandbox', { query: { cursor } })) as {
      readonly items: readonly Sandbox[]
      readonly nextCursor: string | null
    }
    items.push(...page.items)
    cursor = page.nextCursor ?? undefined
  } while (cursor !== undefined)
  print(options, { items }, () =>
    items.length === 0 ? ['There are no sandboxes.'] : columnsOf(items.map(rowOf)),
  )
}

function rowOf({ accountId, name, template, endsAt }: Sandbox): string[] {
  return [accountId, name ?? '-', template ?? '-', endsAt]
}

async function remove(id: string, options: HubOptions): Promise<void> {
  const path = `/operator/sandbox/${encodeURIComponent(id)}`
  const deleted = (await hubOf(options).call('DELETE', path)) as { readonly rows: number }
  print(options, deleted, () => [`Deleted sandbox ${id} and its ${deleted.rows} rows.`])
}
