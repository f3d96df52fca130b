// bthub webhook: the webhook endpoints of an account at a running hub, and their deliveries.
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
    .description('manage the webhook endpoints of an account at a running hub')
  addWriting(webhook)
  addReading(webhook)
}

function addWriting(webhook: Command): void {
  hubCommand(webhook, 'create', 'create an endpoint; its secret is shown only once')
    .argument('<url>', 'URL to which events are posted')
    .option(
      '--types <types>',
      'event types, separated by commas, such as invoice.*; default: all',
      readTypes,
    )
    .option('--description <text>', 'purpose of the endpoint')
    .option('--header <name=value>', 'additional header to send; repeatable', addHeader, {})
    .option('--disabled', 'create it disabled')
    .action((url: string, options: CreateOptions) => create(url, options))
  hubCommand(webhook, 'test', 'send a test event immediately and show the answer')
    .argument('<id>', 'endpoint id')
    .action((id: string, options: HubOptions) => test(id, options))
  hubCommand(webhook, 'rotate', 'replace the secret of an endpoint; the new one is shown only once')
    .argument('<id>', 'endpoint id')
    .option(
      '--overlap-hours <hours>',
      'how long the previous secret also signs; 0 if it has leaked',
      readCount,
    )
    .action((id: string, options: RotateOptions) => rotate(id, options))
  hubCommand(webhook, 'delete', 'delete an endpoint and stop its deliveries')
    .argument('<id>', 'endpoint id')
    .action((id: string, options: HubOptions) => remove(id, options))
  hubCommand(webhook, 'replay', 'deliver events again, selected in one of three ways')
    .argument('<id>', 'endpoint id')
    .option('--delivery <id>', 'one completed delivery')
    .option(
      '--failed-since <time>',
      'all deliveries parked since then, such as 2027-01-31T00:00:00Z',
    )
    .option('--from-seq <seq>', 'the feed from this sequence number on', readCount)
    .option('--dry-run', 'only count the deliveries')
    .action((id: string, options: ReplayOptions) => replay(id, options))
}

function addReading(webhook: Command): void {
  hubCommand(webhook, 'list', 'list the endpoints').action((options: HubOptions) => list(options))
  hubCommand(webhook, 'show', 'show an endpoint and its state')
    .argument('<id>', 'endpoint id')
    .action((id: string, options: HubOptions) => show(id, options))
  const statuses = ['pending', 'delivered', 'parked']
  hubCommand(webhook, 'deliveries', 'list deliveries, newest first')
    .argument('<id>', 'endpoint id')
    .addOption(
      new Option('--status <status>', 'only deliveries with this status').choices(statuses),
    )
    .option('--limit <count>', 'maximum number of deliveries', readCount)
    .action((id: string, options: DeliveriesOptions) => deliveries(id, options))
}

function hubCommand(webhook: Command, name: string, description: string): Command {
  const command = webhook.command(name).description(description)
  command.option('--url <url>', 'URL of the hub; default: the configured port on this machine')
  return settingOptions(command, ['port', 'dataFolder', 'account', 'accountKey'])
}

function addHeader(text: string, before: Readonly<Record<string, string>>) {
  const mark = text.indexOf('=')
  if (mark < 1) throw new InvalidArgumentError('Must have the form name=value.')
  return { ...before, [text.slice(0, mark)]: text.slice(mark + 1) }
}

/** The OpenAPI document defines the answer; `T` is the part that the caller reads. */
async function call<T>(
  options: HubOptions,
  [method, path]: readonly [string, string],
  input?: CallInput,
): Promise<T> {
  const hub = accountHub(readConfig(flagsOf(options)), options.url)
  return (await hub.call(method, path, input)) as T
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
    'The secret is shown only once. Store it where the receiver can read it.',
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
      ? ['There are no endpoints. `bthub webhook create <url>` creates one.']
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
  const hint = attempt.failure === null ? undefined : advice[attempt.failure]
  print(options, tested, () => [
    `${delivered ? 'Delivered' : 'Not delivered'}: ${outcomeOf(attempt)} after ${attempt.latencyMs} ms.`,
    ...(attempt.answer === '' ? [] : [attempt.answer]),
    ...(hint === undefined ? [] : [hint]),
  ])
  if (!delivered) process.exitCode = 1
}

/** Advice by failure. */
const advice: Readonly<Record<string, string>> = {
  no_connection:
    'Check that the receiver is running and that the hub may call it: a private address needs BTHUB_WEBHOOK_ALLOW at the hub.',
  tls_failed:
    'The certificate must be valid for this name and issued by an authority that the hub’s machine trusts.',
  timed_out: 'Answer first and process the event afterwards: a delivery may take 15 s, a test 9 s.',
  connection_lost: 'The receiver accepted the request and closed the connection without an answer.',
  answer_invalid: 'The answer is not valid HTTP, or its headers are too large.',
  redirected: 'Redirects are not followed: set the endpoint to the target URL.',
  status_not_2xx:
    'Any status other than 2xx is a failure. `bthub listen` shows why a signature is invalid.',
}

function outcomeOf({ status, failure }: Attempt): string {
  return status === null ? String(failure) : `status ${status}`
}

async function rotate(id: string, options: RotateOptions): Promise<void> {
  const { overlapHours } = options
  const input = overlapHours === undefined ? {} : { body: { overlapHours } }
  type Rotated = { secret: string; endpoint: { overlapUntil: string | null } }
  const rotated = await call<Rotated>(options, ['POST', `${pathOf(id)}/rotate`], input)
  const { overlapUntil } = rotated.endpoint
  print(options, rotated, () => [
    `Secret ${rotated.secret}`,
    overlapUntil === null
      ? 'The previous secret is no longer used.'
      : `The previous secret also signs until ${overlapUntil}.`,
  ])
}

async function remove(id: string, options: HubOptions): Promise<void> {
  const removed = await call(options, ['DELETE', pathOf(id)])
  print(options, removed, () => [`Deleted ${id}.`])
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
      ? ['There are no matching deliveries.']
      : columnsOf(listed.items.map(deliveryRow)),
  )
}

function deliveryRow({ id, type, record, status, attempt, dueAt, lastAttempt }: Delivery) {
  const last = lastAttempt === null ? '' : outcomeOf(lastAttempt)
  const isBehind = dueAt === null && status === 'pending'
  const next =
    dueAt === null
      ? isBehind
        ? 'waits for an earlier delivery of the record'
        : ''
      : `next ${dueAt}`
  return [id, type, `${record.kind} ${record.id}`, status, `attempt ${attempt}`, last, next]
}

async function replay(id: string, options: ReplayOptions): Promise<void> {
  const { delivery: deliveryId, failedSince, fromSeq, dryRun = false } = options
  const body = { deliveryId, failedSince, fromSeq, dryRun }
  const path = `${pathOf(id)}/replay`
  const replayed = await call<{ count: number }>(options, ['POST', path], { body })
  const { count } = replayed
  print(options, replayed, () => [
    dryRun ? `${count} would be delivered again.` : `${count} will be delivered again.`,
  ])
}
