// bthub events: the feed of an account, as it is or as it grows.
import type { Command } from 'commander'
import { readConfig } from '../config.ts'
import { accountHub, HubUnreachable, type AccountHub } from './call-hub.ts'
import { flagsOf, print, printPaced, settingOptions, type CommonOptions } from './output.ts'
import { readCount } from './read-count.ts'

type EventsOptions = CommonOptions & {
  readonly after?: number
  readonly follow?: true
  readonly url?: string
}

export type FeedEvent = {
  readonly seq: number
  readonly type: string
  readonly at: string
  readonly record: { readonly kind: string; readonly id: string; readonly version: number }
}

type Feed = { readonly items: readonly FeedEvent[]; readonly lastSeq: number }

/** How often a feed is asked for what is new, and how many events at a time. */
const followEveryMs = 500
const pageMax = 1_000

export function addEvents(program: Command): void {
  const command = program
    .command('events')
    .description('show the feed of an account: all of it, or what is new as it comes')
    .option('--after <seq>', 'begin after this number; by default with the first', readCount)
    .option('--follow', 'go on until Ctrl-C; without --after it begins with what is new')
    .option('--url <url>', 'of the hub; by default the port on this machine')
  settingOptions(command, ['port', 'dataFolder', 'account', 'accountKey']).action(
    (options: EventsOptions) => showEvents(options),
  )
}

async function showEvents(options: EventsOptions): Promise<void> {
  const hub = accountHub(readConfig(flagsOf(options)), options.url)
  const follows = options.follow === true
  const end = follows && options.after === undefined ? (await readFeed(hub, 0, 1)).lastSeq : 0
  let after = options.after ?? end
  if (follows && options.json !== true) {
    print(options, null, () => [`Following the feed after number ${after}. Ctrl-C ends it.`])
  }
  for (;;) {
    const { items } = await readWithRetry(hub, after, follows)
    for (const event of items) await show(options, event)
    after = items.at(-1)?.seq ?? after
    if (items.length === 0 && !follows) return
    if (items.length < pageMax && follows) await pause()
  }
}

/** Whoever follows a feed waits for a hub that is started again; nothing is missed meanwhile. */
async function readWithRetry(hub: AccountHub, after: number, follows: boolean): Promise<Feed> {
  let isReported = false
  for (;;) {
    try {
      return await readFeed(hub, after, pageMax)
    } catch (error) {
      if (!follows || !(error instanceof HubUnreachable)) throw error
      if (!isReported) process.stderr.write(`bthub: ${error.message} Trying again.\n`)
      isReported = true
      await pause()
    }
  }
}

async function readFeed(hub: AccountHub, after: number, limit: number): Promise<Feed> {
  const query = { after: String(after), limit: String(limit) }
  // The hub answers what its OpenAPI document says.
  return (await hub.call('GET', '/integration/events', { query })) as Feed
}

/** With --json an object a line. */
function show(options: EventsOptions, event: FeedEvent): Promise<void> {
  return printPaced(options, event, () => [eventLine(event)])
}

export function eventLine({ seq, type, at, record }: FeedEvent): string {
  return `${String(seq).padStart(6)}  ${at}  ${type.padEnd(26)}  ${record.kind} ${record.id} v${record.version}`
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, followEveryMs))
}
