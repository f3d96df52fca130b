// The HTTP receiver of `bthub listen`: reads the raw bytes, verifies them, and answers.
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { InvalidArgumentError } from 'commander'
import { verifyWebhook, WebhookRefused } from 'bthub-client/verify-webhook'
import type { FeedEvent } from './events.ts'

/** Larger than any event of the hub. */
const bodyBytesMax = 4 * 1_048_576
/** Ids that are kept to detect duplicates. */
const idsMax = 10_000

/** A test event has no number. */
type ReceivedEvent = Omit<FeedEvent, 'seq'> & { readonly seq: number | null }

export type Receipt =
  | {
      readonly kind: 'verified' | 'unverified'
      readonly id: string
      /** Whether this id was received before. */
      readonly again: boolean
      readonly event: ReceivedEvent
    }
  | { readonly kind: 'refused'; readonly reason: string; readonly message: string }

type Options = {
  readonly port: number
  /** Answer to verified webhooks; all others get 400. */
  readonly status: number
  readonly secrets: () => readonly string[]
  readonly receive: (receipt: Receipt) => void
}

export async function startReceiver(
  options: Options,
): Promise<{ url: string; close(): Promise<void> }> {
  const ids = new Set<string>()
  const server = createServer((request, response) => {
    answer(request, response, { ...options, ids }).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host: '127.0.0.1', port: options.port }, resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : options.port
  return {
    url: `http://127.0.0.1:${port}/`,
    async close() {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
    },
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { ids, secrets, status, receive }: Options & { readonly ids: Set<string> },
): Promise<void> {
  const chunks: Buffer[] = []
  let bytes = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length
    if (bytes <= bodyBytesMax) chunks.push(chunk)
  }
  const receipt =
    request.method === 'POST' && bytes <= bodyBytesMax
      ? receiptOf(Buffer.concat(chunks), request, { secrets: secrets(), ids })
      : refused('no_webhook', `${request.method} with ${bytes} bytes is not a webhook of a hub.`)
  response.writeHead(receipt.kind === 'refused' ? 400 : status).end()
  receive(receipt)
}

function receiptOf(
  body: Buffer,
  { headers }: IncomingMessage,
  known: { readonly secrets: readonly string[]; readonly ids: Set<string> },
): Receipt {
  try {
    const isVerified = known.secrets.length > 0
    const { id, event } = isVerified
      ? verifyWebhook({ body, headers, secret: known.secrets })
      : { id: String(headers['webhook-id']), event: JSON.parse(body.toString()) as unknown }
    if (!isEvent(event)) return refused('no_event', 'The body is JSON, but not an event of a hub.')
    const again = known.ids.has(id)
    addId(known.ids, id)
    return { kind: isVerified ? 'verified' : 'unverified', id, again, event }
  } catch (error) {
    if (error instanceof WebhookRefused) return refused(error.reason, error.message)
    return refused('body_is_no_json', 'The body is not JSON.')
  }
}

function refused(reason: string, message: string): Receipt {
  return { kind: 'refused', reason, message }
}

function isEvent(value: unknown): value is ReceivedEvent {
  const event = value as Partial<ReceivedEvent> | null
  const isNumbered = event?.seq === null || typeof event?.seq === 'number'
  return isNumbered && typeof event.type === 'string' && typeof event.record?.id === 'string'
}

function addId(ids: Set<string>, id: string): void {
  ids.add(id)
  const [oldest] = ids
  if (ids.size > idsMax && oldest !== undefined) ids.delete(oldest)
}

/** `invoice.*,quote.authorized` */
export function readTypes(text: string): readonly string[] {
  return text.split(',').map((type) => type.trim())
}

export function readStatus(text: string): number {
  if (/^[2-5]\d\d$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Must be a status from 200 to 599.')
}
