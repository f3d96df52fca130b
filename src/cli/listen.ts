// bthub listen: a local webhook receiver for developing integrations. It verifies deliveries as a receiver should, prints
// them, and explains what is invalid or missing.
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { accountHub, type AccountHub } from './call-hub.ts'
import { eventLine, type FeedEvent } from './events.ts'
import { flagsOf, openPrint, settingOptions, type CommonOptions, type Print } from './output.ts'
import { readCount } from './read-count.ts'
import { readStatus, readTypes, startReceiver, type Receipt } from './receiver.ts'
import { openSeqTracker } from './seq-tracker.ts'

type ListenOptions = CommonOptions & {
  readonly register?: true
  readonly types: readonly string[]
  readonly secret: readonly string[]
  readonly answer: number
  readonly listenPort: number
  readonly url?: string
}

type Listening = ListenOptions & { readonly print: Print }

/** How long a number may be missing: events of other records overtake it, and the first retry comes soon. */
const missingAfterMs = 3_000
const checkEveryMs = 500

export function addListen(program: Command): void {
  const command = program
    .command('listen')
    .description('receive webhooks on this machine, verify them, and explain problems')
    .option('--register', 'create a temporary endpoint at the hub, deleted at the end')
    .option(
      '--types <types>',
      'event types of the temporary endpoint, separated by commas',
      readTypes,
      ['*'],
    )
    .option('--secret <whsec>', 'secret of the endpoint; repeatable', addTo, [])
    .option(
      '--answer <status>',
      'status with which verified webhooks are answered',
      readStatus,
      204,
    )
    .option('--listen-port <port>', 'port to listen on; 0 chooses a free port', readCount, 0)
    .option('--url <url>', 'URL of the hub; default: the configured port on this machine')
  settingOptions(command, ['port', 'dataFolder', 'account', 'accountKey']).action(
    (options: ListenOptions) => listen(options),
  )
}

function addTo(text: string, before: readonly string[]): readonly string[] {
  return [...before, text]
}

async function listen(given: ListenOptions): Promise<void> {
  const options: Listening = { ...given, print: openPrint(given) }
  const hub = options.register ? accountHub(readConfig(flagsOf(options)), options.url) : null
  const secrets = [...options.secret]
  const tracker = openSeqTracker(() => performance.now())
  const receiver = await startReceiver({
    port: options.listenPort,
    status: options.answer,
    secrets: () => secrets,
    receive: (receipt) => printReceipt(options, receipt, (seq) => tracker.arrived(seq)),
  })
  const endpoint = hub === null ? null : await register(hub, receiver.url, options)
  if (endpoint !== null) secrets.push(endpoint.secret)
  options.print({ kind: 'listening', url: receiver.url, endpointId: endpoint?.id ?? null }, () => [
    `Listening at ${receiver.url}${endpoint === null ? '' : ` as endpoint ${endpoint.id}`}. Press Ctrl-C to stop.`,
  ])
  const timer = setInterval(() => {
    const overdue = tracker.overdue(performance.now() - missingAfterMs)
    if (overdue.length > 0) void reportMissing(options, hub, overdue)
  }, checkEveryMs)
  await untilSignal()
  clearInterval(timer)
  await receiver.close()
  if (hub !== null && endpoint !== null) {
    await hub.call('DELETE', `/integration/webhook-endpoint/${endpoint.id}`)
  }
}

type Endpoint = { readonly id: string; readonly secret: string }

async function register(hub: AccountHub, url: string, { types }: ListenOptions): Promise<Endpoint> {
  const body = { url, eventTypes: types, description: 'bthub listen' }
  // The OpenAPI document defines this answer.
  return (await hub.call('POST', '/integration/webhook-endpoint', { body })) as Endpoint
}

function printReceipt(
  options: Listening,
  receipt: Receipt,
  arrived: (seq: number) => string,
): void {
  if (receipt.kind === 'refused') {
    const { reason, message } = receipt
    return options.print(receipt, () => [`REFUSED  ${reason}: ${message}`])
  }
  const { event, again, kind } = receipt
  const order = event.seq === null ? 'unnumbered' : arrived(event.seq)
  const notes = [
    ...(kind === 'unverified' ? ['not verified: no --secret given'] : []),
    ...(options.answer >= 300 ? [`answered ${options.answer}`] : []),
    ...(again ? ['duplicate: this id was received before'] : order === 'late' ? ['late'] : []),
  ]
  const note = notes.length === 0 ? '' : `  (${notes.join('; ')})`
  options.print({ ...receipt, order }, () => [`${lineOf(event)}${note}`])
}

function lineOf(event: Omit<FeedEvent, 'seq'> & { readonly seq: number | null }): string {
  return eventLine({ ...event, seq: event.seq ?? Number.NaN }).replace('NaN', '  -')
}

/** Looks up missing numbers in the feed, and reports those that the endpoint subscribes to. */
async function reportMissing(
  options: Listening,
  hub: AccountHub | null,
  seqs: readonly number[],
): Promise<void> {
  const unknown: number[] = []
  for (const seq of seqs) {
    const event = hub === null ? null : await eventOf(hub, seq)
    if (event === null) unknown.push(seq)
    else if (wants(options.types, event.type)) printMissing(options, event)
  }
  printUnknown(options, unknown)
}

function printMissing(options: Listening, { seq, type, record }: FeedEvent): void {
  options.print({ kind: 'missing', seq, event: { type, record } }, () => [
    `MISSING  ${seq}: ${type} of ${record.kind} ${record.id}. It has not been delivered yet; failed and waiting deliveries are retried.`,
  ])
}

/** Reports numbers that could not be looked up: with --json one line each, otherwise one for all. */
function printUnknown(options: Listening, seqs: readonly number[]): void {
  const [first] = seqs
  if (first === undefined) return
  if (options.json === true) {
    for (const seq of seqs) options.print({ kind: 'missing', seq, event: null }, () => [])
    return
  }
  options.print(null, () => [
    `MISSING  ${seqs.join(', ')}. These are still being retried, precede this command, or have a type the endpoint does not subscribe to:`,
    `         \`bthub events --after ${first - 1}\` shows the events, and \`bthub webhook deliveries\` the attempts.`,
  ])
}

async function eventOf(hub: AccountHub, seq: number): Promise<FeedEvent | null> {
  const query = { after: String(seq - 1), limit: '1' }
  const feed = await hub.call('GET', '/integration/events', { query }).catch(() => null)
  const [event] = (feed as { items: readonly FeedEvent[] } | null)?.items ?? []
  return event?.seq === seq ? event : null
}

function wants(types: readonly string[], type: string): boolean {
  return types.some((one) => {
    return one === '*' || one === type || (one.endsWith('.*') && type.startsWith(one.slice(0, -1)))
  })
}

function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    process.once('SIGINT', () => resolve())
    process.once('SIGTERM', () => resolve())
  })
}
