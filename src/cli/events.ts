// bthub events: shows the event feed of an account, optionally following it.
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

/** How often the feed is polled for new events, and the page size. */
const followEveryMs = 500
const pageMax = 1_000

export function addEvents(program: Command): void {
  const command = program
    .command('events')
    .description('show the event feed of an account, or follow it')
    .option(
      '--after <seq>',
      'start after this sequence number; default: from the beginning',
      readCount,
    )
    .option('--follow', 'wait for new events until Ctrl-C; without --after, show only new events')
    .option('--url <url>', 'URL of the hub; default: the configured port on this machine')
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
    print(options, null, () => [`Following the feed after number ${after}. Press Ctrl-C to stop.`])
  }
  for (;;) {
    const { items } = await readWithRetry(hub, after, follows)
    for (const event of items) await show(options, event)
    after = items.at(-1)?.seq ?? after
    if (items.length === 0 && !follows) return
    if (items.length < pageMax && follows) await pause()
  }
}

/** When following, retries while the hub restarts; no event is missed meanwhile. */
async function readWithRetry(hub: AccountHub, after: number, follows: boolean): Promise<Feed> {
  let isReported = false
  for (;;) {
    try {
      return await readFeed(hub, after, pageMax)
    } catch (error) {
      if (!follows || !(error instanceof HubUnreachable)) throw error
      if (!isReported) process.stderr.write(`bthub: ${error.message} Retrying.\n`)
      isReported = true
      await pause()
    }
  }
}

async function readFeed(hub: AccountHub, after: number, limit: number): Promise<Feed> {
  const query = { after: String(after), limit: String(limit) }
  // The OpenAPI document defines this answer.
  return (await hub.call('GET', '/integration/events', { query })) as Feed
}

/** With --json, one object per line. */
function show(options: EventsOptions, event: FeedEvent): Promise<void> {
  return printPaced(options, event, () => [eventLine(event)])
}

export function eventLine({ seq, type, at, record }: FeedEvent): string {
  return `${String(seq).padStart(6)}  ${at}  ${type.padEnd(26)}  ${record.kind} ${record.id} v${record.version}`
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, followEveryMs))
}
