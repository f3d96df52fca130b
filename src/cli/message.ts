// bthub message: the messages to buyers at a running hub, as an operator sees them.
import { Option, type Command } from 'commander'
import { messageStatuses } from '../domain/messages/message.ts'
import { templateNames } from '../domain/messages/message-policy.ts'
import { hubOf, hubOptions, type HubOptions } from './operator-hub.ts'
import { columnsOf, print } from './output.ts'
import { readCount } from './read-count.ts'

type ListOptions = HubOptions & {
  readonly account?: string
  readonly record?: string
  readonly status?: string
  readonly kind?: string
  readonly limit?: number
}

type AccountOptions = HubOptions & { readonly account: string }
type ResendOptions = AccountOptions & { readonly reason: string }

type Message = {
  readonly id: string
  readonly template: string
  readonly recipient: string
  readonly aboutKind: string
  readonly aboutId: string
  readonly status: string
  readonly reason: string | null
  readonly dueAt: string | null
  readonly endedAt: string | null
}

export function addMessage(program: Command): void {
  const message = program
    .command('message')
    .description('list, show and resend messages to buyers at a running hub')
  hubCommand(message, 'list', 'list messages, newest first within each account')
    .option('--account <id>', 'only messages of this account')
    .option('--record <id>', 'only messages about this invoice, quote or payment')
    .addOption(
      new Option('--status <status>', 'only messages with this status').choices(messageStatuses),
    )
    .addOption(new Option('--kind <kind>', 'only messages of this kind').choices(templateNames))
    .option('--limit <count>', 'maximum number of messages', readCount)
    .action((options: ListOptions) => list(options))
  hubCommand(message, 'show', 'show a message')
    .argument('<id>', 'message id')
    .requiredOption('--account <id>', 'account of the message')
    .action((id: string, options: AccountOptions) => show(id, options))
  hubCommand(message, 'resend', 'send a message again, as a new message')
    .argument('<id>', 'message id')
    .requiredOption('--account <id>', 'account of the message')
    .requiredOption('--reason <text>', 'reason, for the audit log')
    .action((id: string, options: ResendOptions) => resend(id, options))
}

function hubCommand(message: Command, name: string, description: string): Command {
  return hubOptions(message.command(name).description(description))
}

async function list(options: ListOptions): Promise<void> {
  const { account: accountId, record: recordId, status, kind: template, limit } = options
  const query = { accountId, recordId, status, template, limit: limit?.toString() }
  type Listed = { readonly accountId: string; readonly record: Message }
  const page = (await hubOf(options).call('GET', '/operator/message', { query })) as {
    readonly items: readonly Listed[]
  }
  print(options, page, () =>
    page.items.length === 0
      ? ['There are no matching messages.']
      : columnsOf(page.items.map((item) => [item.accountId, ...rowOf(item.record)])),
  )
}

function rowOf({ id, template, recipient, status, reason, ...rest }: Message): string[] {
  const { aboutKind, aboutId, dueAt, endedAt } = rest
  const when = endedAt ?? (dueAt === null ? '' : `next ${dueAt}`)
  return [id, template, recipient, `${aboutKind} ${aboutId}`, status, when, reason ?? '']
}

async function show(id: string, options: AccountOptions): Promise<void> {
  const found = await hubOf(options).call('GET', pathOf(id, options))
  print(options, found, () => [JSON.stringify(found, null, 2)])
}

async function resend(id: string, options: ResendOptions): Promise<void> {
  const body = { reason: options.reason }
  const path = `${pathOf(id, options)}/resend`
  const copy = (await hubOf(options).call('POST', path, { body })) as Message
  print(options, copy, () => [`Message ${copy.id} will be sent to ${copy.recipient}.`])
}

function pathOf(id: string, { account }: AccountOptions): string {
  return `/operator/account/${encodeURIComponent(account)}/message/${encodeURIComponent(id)}`
}
