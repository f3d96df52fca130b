// Clients that write invoices as fast as they are answered, and note down every write before and after.
import { setTimeout as pause } from 'node:timers/promises'
import type { HttpClient, Reply } from './http-client.ts'
import type { Caller } from './hub.ts'
import { bodyOf, type SentWrite, type WriteClass, type WriteHistory } from './write-history.ts'

export type LoadOptions = {
  readonly client: HttpClient
  readonly history: WriteHistory
  readonly as: Caller
  readonly clients: number
  /** The service's address for a client's next call. */
  readonly urlFor: (client: number) => string
  readonly invoiceIds: readonly string[]
  /** 0 to 1, as from Math.random. */
  readonly random: () => number
  /** Without others, all writes are updates. */
  readonly mix?: Mix
  /** The load ends by itself when the history holds so many. */
  readonly writesMax?: number
}

/** Shares of the writes; the rest are updates. */
export type Mix = {
  readonly create: number
  readonly cancel: number
  /** Updates that the hub has to refuse: wrong totals, or an invoice that isn't there. */
  readonly faulty: number
  readonly withIdempotencyKey: number
}

const updatesOnly: Mix = { create: 0, cancel: 0, faulty: 0, withIdempotencyKey: 0 }
/** Keeps a client that is turned away from spinning. */
const turnedAwayMs = 20

export type Load = {
  /** Resolves when every client has ended. */
  readonly ended: Promise<void>
  /** Ends when every client has got its answer, or lost it. */
  stop(): Promise<void>
}

export function startLoad(options: LoadOptions): Load {
  const state = { stopped: false, cancelable: [] as string[] }
  const { history, writesMax = Infinity } = options
  const clients = Array.from({ length: options.clients }, async (_, client) => {
    while (!state.stopped && history.sent.size < writesMax) {
      const ended = await writeOnce(options, state.cancelable, options.urlFor(client))
      if (ended === 'unknown' && !state.stopped) await pause(turnedAwayMs)
    }
  })
  const ended = Promise.all(clients).then(() => undefined)
  return {
    ended,
    stop() {
      state.stopped = true
      return ended
    },
  }
}

async function writeOnce(
  { client, history, as, invoiceIds, random, mix = updatesOnly }: LoadOptions,
  cancelable: string[],
  url: string,
): Promise<WriteClass> {
  const draft = draftOf({ invoiceIds, random, mix, cancelable, n: history.sent.size + 1 })
  const hasKey = random() < mix.withIdempotencyKey
  const idempotencyKey = hasKey ? `key-${history.sent.size + 1}` : null
  const write = history.begin({ kind: draft.kind, id: draft.id, idempotencyKey })
  const written = await sendWrite(client, history, { write, url, as, body: draft.body(write.n) })
  if (draft.kind === 'create' && written === 'acknowledged') cancelable.push(draft.id)
  return written
}

type Draft = Pick<SentWrite, 'kind' | 'id'> & { readonly body: (n: number) => object }

function draftOf({
  invoiceIds,
  random,
  mix,
  cancelable,
  n,
}: Pick<LoadOptions, 'invoiceIds' | 'random'> & {
  mix: Mix
  cancelable: string[]
  n: number
}): Draft {
  const id = invoiceIds[Math.floor(random() * invoiceIds.length)] ?? ''
  let share = random()
  if ((share -= mix.create) < 0) {
    return { kind: 'create', id: `new-${n}`, body: (of) => ({ id: `new-${n}`, ...bodyOf(of) }) }
  }
  if ((share -= mix.cancel) < 0) {
    const canceled = cancelable.shift()
    if (canceled !== undefined) return { kind: 'cancel', id: canceled, body: () => ({}) }
  }
  if ((share -= mix.faulty) < 0) {
    return n % 2 === 0
      ? { kind: 'update', id, body: (of) => ({ ...bodyOf(of), totalAmount: 1 }) }
      : { kind: 'update', id: `none-${n}`, body: bodyOf }
  }
  return { kind: 'update', id, body: bodyOf }
}

type Sending = {
  readonly write: SentWrite
  readonly url: string
  readonly as: Caller
  readonly body: object
}

/** Sends a write that was begun, and notes how it ended. */
export async function sendWrite(
  client: HttpClient,
  history: WriteHistory,
  { write, url, as, body }: Sending,
): Promise<WriteClass> {
  const began = performance.now()
  const path = `/integration/invoice${write.kind === 'create' ? '' : `/${write.id}`}`
  const key = write.idempotencyKey
  const call = {
    method: write.kind === 'create' ? ('POST' as const) : ('PUT' as const),
    url: `${url}${path}${write.kind === 'cancel' ? '/cancel' : ''}`,
    as,
    body,
    // By it the operation is found again, whatever became of the answer.
    headers: {
      'X-Request-Id': `w-${write.n}`,
      ...(key === null ? {} : { 'Idempotency-Key': key }),
    },
  }
  try {
    const reply = await client.send(call)
    history.end({ ...write, ...outcomeOf(reply), failure: null, ms: reply.ms })
  } catch (error) {
    const failure = error instanceof Error ? error.message : String(error)
    const ms = performance.now() - began
    history.end({ ...write, ...nothing, failure, ms })
  }
  return history.classOf(write.n)
}

const nothing = {
  class: 'unknown',
  status: 0,
  verdict: null,
  version: null,
  operationId: null,
  retryAfter: null,
} as const

type Body = {
  readonly operationId?: string
  readonly details?: { verdict: string; version: number; operationId: string }
} | null

function outcomeOf({ status, body, headers }: Reply) {
  const { details, operationId } = (body ?? {}) as NonNullable<Body>
  return {
    class: classOf(status),
    status,
    verdict: details?.verdict ?? (status < 500 ? 'refused' : null),
    version: details?.version ?? null,
    operationId: details?.operationId ?? operationId ?? null,
    retryAfter: headers['retry-after'] ?? null,
  }
}

function classOf(status: number): WriteClass {
  if (status >= 500) return 'unknown'
  return status >= 400 ? 'refused' : 'acknowledged'
}

/** A customer `c1` and the invoices, each by a write of the history. */
export async function seedInvoices({
  client,
  history,
  as,
  url,
  invoiceIds,
}: Pick<LoadOptions, 'client' | 'history' | 'as' | 'invoiceIds'> & { url: string }): Promise<void> {
  const customer = {
    id: 'c1',
    firstName: 'Ada',
    lastName: 'Example',
    emailAddress: 'ada@example.com',
    cellPhoneNumber: '+15550100',
    sourceModifiedDate: '2024-01-01T00:00:00.000Z',
  }
  await client.send({ method: 'POST', url: `${url}/integration/customer`, as, body: customer })
  for (const id of invoiceIds) {
    const write = history.begin({ kind: 'create', id, idempotencyKey: null })
    await sendWrite(client, history, { write, url, as, body: { id, ...bodyOf(write.n) } })
  }
}

/** The same numbers for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
