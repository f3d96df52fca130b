// bthub webhook: the endpoints of an account and what is delivered to them, at a hub that runs.
import { InvalidArgumentError, Option, type Command } from 'commander'
import { readConfig } from '../config.ts'
import { accountHub, type CallInput } from './call-hub.ts'
import { columnsOf, flagsOf, print, settingOptions, type CommonOptions } from './output.ts'
import { readCount } from './read-count.ts'
import { readTypes } from './receiver.ts'

type HubOptions = CommonOptions & { readonly url?: string }

type CreateOptions = HubOptions & {
  readonly types?: readonly string[]
  readonly description?: string
  readonly header: Readonly<Record<string, string>>
  readonly disabled?: true
}

type RotateOptions = HubOptions & { readonly overlapHours?: number }

type DeliveriesOptions = HubOptions & { readonly status?: string; readonly limit?: number }

type ReplayOptions = HubOptions & {
  readonly delivery?: string
  readonly failedSince?: string
  readonly fromSeq?: number
  readonly dryRun?: true
}

const endpoints = '/integration/webhook-endpoint'
const pathOf = (id: string) => `${endpoints}/${encodeURIComponent(id)}`

export function addWebhook(program: Command): void {
  const webhook = program
    .command('webhook')
    .description('endpoints that events are delivered to, of an account at a running hub')
  addWriting(webhook)
  addReading(webhook)
}

function addWriting(webhook: Command): void {
  hubCommand(webhook, 'create', 'make an endpoint; its secret is shown this once')
    .argument('<url>', 'where events are posted to')
    .option('--types <types>', 'event types, with commas, as invoice.*; all by default', readTypes)
    .option('--description <text>', 'what it is for')
    .option('--header <name=value>', 'a header that is sent besides; again for more', addHeader, {})
    .option('--disabled', 'deliver nothing yet')
    .action((url: string, options: CreateOptions) => create(url, options))
  hubCommand(webhook, 'test', 'send a test event at once, and tell what was answered')
    .argument('<id>', 'of the endpoint')
    .action((id: string, options: HubOptions) => test(id, options))
  hubCommand(webhook, 'rotate', 'give an endpoint another secret, shown this once')
    .argument('<id>', 'of the endpoint')
    .option(
      '--overlap-hours <hours>',
      'how long the one before signs, too; 0 if it leaked',
      readCount,
    )
    .action((id: string, options: RotateOptions) => rotate(id, options))
  hubCommand(webhook, 'delete', 'delete an endpoint: nothing is sent to it any more')
    .argument('<id>', 'of the endpoint')
    .action((id: string, options: HubOptions) => remove(id, options))
  hubCommand(webhook, 'replay', 'deliver again, in one of three ways')
    .argument('<id>', 'of the endpoint')
    .option('--delivery <id>', 'one that has ended')
    .option('--failed-since <time>', 'all that were parked since then, as 2027-01-31T00:00:00Z')
    .option('--from-seq <seq>', 'the feed from this number on', readCount)
    .option('--dry-run', 'only count them')
    .action((id: string, options: ReplayOptions) => replay(id, options))
}

function addReading(webhook: Command): void {
  hubCommand(webhook, 'list', 'list the endpoints').action((options: HubOptions) => list(options))
  hubCommand(webhook, 'show', 'show an endpoint, and how it fares')
    .argument('<id>', 'of the endpoint')
    .action((id: string, options: HubOptions) => show(id, options))
  const statuses = ['pending', 'delivered', 'parked']
  hubCommand(webhook, 'deliveries', 'list what was delivered or is to be, the newest first')
    .argument('<id>', 'of the endpoint')
    .addOption(new Option('--status <status>', 'only those').choices(statuses))
    .option('--limit <count>', 'at most so many', readCount)
    .action((id: string, options: DeliveriesOptions) => deliveries(id, options))
}

function hubCommand(webhook: Command, name: string, description: string): Command {
  const command = webhook.command(name).description(description)
  command.option('--url <url>', 'of the hub; by default the port on this machine')
  return settingOptions(command, ['port', 'dataFolder', 'account', 'accountKey'])
}

function addHeader(text: string, before: Readonly<Record<string, string>>) {
  const mark = text.indexOf('=')
  if (mark < 1) throw new InvalidArgumentError('It has to be a name, = and a value.')
  return { ...before, [text.slice(0, mark)]: text.slice(mark + 1) }
}

/** The hub answers what its OpenAPI document says: the type is what the caller reads of it. */
async function call<T>(
  options: HubOptions,
  [method, path]: readonly [string, string],
  said?: CallInput,
): Promise<T> {
  const hub = accountHub(readConfig(flagsOf(options)), options.url)
  return (await hub.call(method, path, said)) as T
}

type Endpoint = {
  readonly id: string
  readonly url: string
  readonly enabled: boolean
  readonly eventTypes: readonly string[]
  readonly inTrouble?: boolean
}

async function create(url: string, options: CreateOptions): Promise<void> {
  const { types: eventTypes, description, header: headers, disabled } = options
  const body = { url, eventTypes, description, headers, enabled: disabled !== true }
  const created = await call<{ id: string; secret: string }>(options, ['POST', endpoints], { body })
  print(options, created, () => [
    `Endpoint ${created.id}`,
    `Secret   ${created.secret}`,
    'The secret is shown this once: put it where the receiver finds it.',
  ])
}

async function list(options: HubOptions): Promise<void> {
  const items: Endpoint[] = []
  let cursor: string | null = null
  do {
    const query: CallInput['query'] = { limit: '200', ...(cursor === null ? {} : { cursor }) }
    const page: { items: Endpoint[]; nextCursor: string | null } = await call(
      options,
      ['GET', endpoints],
      { query },
    )
    items.push(...page.items)
    cursor = page.nextCursor
  } while (cursor !== null)
  print(options, { items }, () =>
    items.length === 0
      ? ['There is no endpoint. `bthub webhook create <url>` makes one.']
      : columnsOf(items.map(rowOf)),
  )
}

function rowOf({ id, url, enabled, eventTypes, inTrouble }: Endpoint): string[] {
  const state = inTrouble === true ? 'in trouble' : enabled ? 'enabled' : 'disabled'
  return [id, state, eventTypes.join(','), url]
}

async function show(id: string, options: HubOptions): Promise<void> {
  const found = await call(options, ['GET', pathOf(id)])
  print(options, found, () => [JSON.stringify(found, null, 2)])
}

type Attempt = {
  readonly status: number | null
  readonly failure: string | null
  readonly latencyMs: number
  readonly answer: string
}

async function test(id: string, options: HubOptions): Promise<void> {
  const path = `${pathOf(id)}/test`
  const tested = await call<{ delivered: boolean; attempt: Attempt }>(options, ['POST', path])
  const { delivered, attempt } = tested
  const said = attempt.failure === null ? undefined : advice[attempt.failure]
  print(options, tested, () => [
    `${delivered ? 'Delivered' : 'Not delivered'}: ${outcomeOf(attempt)} after ${attempt.latencyMs} ms.`,
    ...(attempt.answer === '' ? [] : [attempt.answer]),
    ...(said === undefined ? [] : [said]),
  ])
  if (!delivered) process.exitCode = 1
}

/** What to look at, by what failed. */
const advice: Readonly<Record<string, string>> = {
  no_connection:
    'Is it running, and may the hub call it? A private address needs BTHUB_WEBHOOK_ALLOW at the hub.',
  tls_failed:
    'The certificate has to be valid, for this name, and by an authority that the hub’s machine knows.',
  timed_out: 'Answer first, and work on it afterwards: a delivery may take 15 s, a test 9 s.',
  connection_lost: 'It took the request, and hung up without an answer.',
  answer_invalid: 'What came back is no HTTP, or its head is too long.',
  redirected: 'Redirects are not followed: give the endpoint the URL that it leads to.',
  status_not_2xx:
    'Anything but a 2xx is a failure. `bthub listen` shows why a signature does not pass.',
}

function outcomeOf({ status, failure }: Attempt): string {
  return status === null ? String(failure) : `status ${status}`
}

async function rotate(id: string, options: RotateOptions): Promise<void> {
  const { overlapHours } = options
  const said = overlapHours === undefined ? {} : { body: { overlapHours } }
  type Rotated = { secret: string; endpoint: { overlapUntil: string | null } }
  const rotated = await call<Rotated>(options, ['POST', `${pathOf(id)}/rotate`], said)
  const { overlapUntil } = rotated.endpoint
  print(options, rotated, () => [
    `Secret ${rotated.secret}`,
    overlapUntil === null
      ? 'The one before signs no more.'
      : `The one before signs, too, until ${overlapUntil}.`,
  ])
}

async function remove(id: string, options: HubOptions): Promise<void> {
  const removed = await call(options, ['DELETE', pathOf(id)])
  print(options, removed, () => [`${id} is deleted.`])
}

type Delivery = {
  readonly id: string
  readonly type: string
  readonly record: { readonly kind: string; readonly id: string }
  readonly status: string
  readonly attempt: number
  readonly dueAt: string | null
  readonly lastAttempt: Attempt | null
}

async function deliveries(id: string, options: DeliveriesOptions): Promise<void> {
  const query = { status: options.status, limit: options.limit?.toString() }
  const path = `${pathOf(id)}/delivery`
  const listed = await call<{ items: Delivery[] }>(options, ['GET', path], { query })
  print(options, listed, () =>
    listed.items.length === 0
      ? ['There is no delivery: nothing was sent yet, or none is so.']
      : columnsOf(listed.items.map(deliveryRow)),
  )
}

function deliveryRow({ id, type, record, status, attempt, dueAt, lastAttempt }: Delivery) {
  const last = lastAttempt === null ? '' : outcomeOf(lastAttempt)
  const isBehind = dueAt === null && status === 'pending'
  const next = dueAt === null ? (isBehind ? 'behind an earlier one of it' : '') : `next ${dueAt}`
  return [id, type, `${record.kind} ${record.id}`, status, `attempt ${attempt}`, last, next]
}

async function replay(id: string, options: ReplayOptions): Promise<void> {
  const { delivery: deliveryId, failedSince, fromSeq, dryRun = false } = options
  const body = { deliveryId, failedSince, fromSeq, dryRun }
  const path = `${pathOf(id)}/replay`
  const replayed = await call<{ count: number }>(options, ['POST', path], { body })
  const { count } = replayed
  print(options, replayed, () => [
    dryRun ? `${count} would be delivered again.` : `${count} are delivered again.`,
  ])
}
