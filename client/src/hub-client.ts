// The hub's API, typed by its OpenAPI document: each call by its method and path, its answer or an error
// that says why there is none.
import createFetcher, { type FetchOptions, type FetchResponse } from 'openapi-fetch'
import type { FilterKeys, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers'
import type { components, paths } from './api-schema.ts'
import { HubRefusal, type RefusalBody } from './hub-error.ts'
import { listItems, type ItemList, type Page } from './list-items.ts'
import type { Batch, BatchLineAnswer, BatchLines, BatchOptions, BatchSummary } from './batch.ts'
import { exchangeLines, type ExchangeOptions } from './exchange-lines.ts'
import type {
  Difference,
  ReconciledKind,
  Reconciliation,
  ReconciliationEntries,
  ReconciliationOptions,
  ReconciliationSummary,
} from './reconciliation.ts'
import { policyOf, sendAgain, type RetryOptions } from './retry.ts'
import type { Lines } from './stream-lines.ts'

export {
  HubError,
  HubRefusal,
  HubUnreachable,
  type Finding,
  type Issue,
  type UnreachableKind,
} from './hub-error.ts'
export type { ItemList } from './list-items.ts'
export type {
  Batch,
  BatchLine,
  BatchLineAnswer,
  BatchLines,
  BatchOptions,
  BatchSummary,
  BatchWrite,
} from './batch.ts'
export type {
  Difference,
  ReconciledEntries,
  ReconciledKind,
  Reconciliation,
  ReconciliationEntries,
  ReconciliationEntry,
  ReconciliationOptions,
  ReconciliationSummary,
} from './reconciliation.ts'
export { retryDefaults, type RetryOptions } from './retry.ts'

/** The shapes of bodies and answers by their name: `Schemas['Invoice']`. */
export type Schemas = components['schemas']

/** Who calls. A session is the console's: a cookie that the browser holds, and a token against forgery. */
export type Credentials =
  | { readonly accountId: string; readonly key: string }
  | { readonly operatorKey: string }
  | { readonly session: { csrfToken(): string | null } }

export type HubClientOptions = RetryOptions & {
  /** Where the hub is: `https://hub.example.com`; the service's prefix is added where it is missing. */
  readonly url: string
  readonly credentials: Credentials
  /** In place of the global one. */
  readonly fetch?: typeof globalThis.fetch
}

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'
type Path<M extends Method> = PathsWithMethod<paths, M>
/** What one call may have its own way: bounds on retries and time, and a signal that ends it. */
type Init<P extends keyof paths, M extends Method> = FetchOptions<FilterKeys<paths[P], M>> &
  RetryOptions
/** What a call needs beyond its path; left out where it needs nothing. */
type Said<P extends keyof paths, M extends Method> =
  RequiredKeysOf<Init<P, M>> extends never ? [said?: Init<P, M>] : [said: Init<P, M>]

/** What a write would answer, and what it would change. */
export type DryRun = Schemas['DryRun']

type AnyAnswer<P extends keyof paths, M extends Method> = NonNullable<
  FetchResponse<Extract<paths[P][M], object>, object, 'application/json'>['data']
>

/** What a call answers when it is not refused; dry runs have a method of their own. */
export type Answered<P extends keyof paths, M extends Method = 'get'> = Exclude<
  AnyAnswer<P, M>,
  DryRun
>

/** The paths of writes that have dry runs. */
type DryRunPath<M extends Method> = {
  [P in Path<M>]: [Extract<AnyAnswer<P, M>, DryRun>] extends [never] ? never : P
}[Path<M>]

/** The paths whose answer is a page of a list. */
export type ListPath = {
  [P in Path<'get'>]: Answered<P> extends Page ? P : never
}[Path<'get'>]
export type ItemOf<P extends ListPath> =
  Answered<P> extends { readonly items: readonly (infer Item)[] } ? Item : never

export type HubClient = {
  /**
   * Throws `HubRefusal` when the hub refuses and `HubUnreachable` when no usable answer came, both of them
   * `HubError`; and the reason of `signal` when that aborts. So do the others.
   */
  get<P extends Path<'get'>>(path: P, ...said: Said<P, 'get'>): Promise<Answered<P>>
  put<P extends Path<'put'>>(path: P, ...said: Said<P, 'put'>): Promise<Answered<P, 'put'>>
  post<P extends Path<'post'>>(path: P, ...said: Said<P, 'post'>): Promise<Answered<P, 'post'>>
  patch<P extends Path<'patch'>>(path: P, ...said: Said<P, 'patch'>): Promise<Answered<P, 'patch'>>
  delete<P extends Path<'delete'>>(
    path: P,
    ...said: Said<P, 'delete'>
  ): Promise<Answered<P, 'delete'>>
  /** What the write would answer, and what it would change: nothing is written. A refusal is no error here. */
  dryRun<M extends Exclude<Method, 'get'>, P extends DryRunPath<M>>(
    method: M,
    path: P,
    ...said: Said<P, M>
  ): Promise<DryRun>
  /** All items of a list, from the query's `cursor` where it has one. A `HubError` carries the cursor to go on from. */
  items<P extends ListPath>(path: P, ...said: Said<P, 'get'>): ItemList<ItemOf<P>>
  /**
   * Many writes in one call: lines are taken as the hub reads them, and answers come in the order of the lines. Not repeated:
   * push the lines without an answer again. Throws what `lines` throws, and `HubRefusal` if the hub ends the batch before its
   * last line. Needs a `fetch` that streams both ways, as that of Node does.
   */
  batch(lines: BatchLines, options?: BatchOptions): Batch
  /**
   * Compares the hub's records of a kind with those of the source, which are in ascending order of the bytes of their ids in
   * UTF-8; items are the differences. Not repeated. Throws what `entries` throws, and `HubRefusal` with `line` for one that is
   * invalid. Needs a `fetch` like that of `batch`.
   */
  reconcile<Kind extends ReconciledKind>(
    kind: Kind,
    entries: ReconciliationEntries<Kind>,
    options?: ReconciliationOptions,
  ): Reconciliation
}

export const servicePrefix = '/genericBthubService'

/** Throws `TypeError` when the URL or the credentials cannot be those of any hub. */
export function openHubClient({ url, credentials, ...options }: HubClientOptions): HubClient {
  const send = options.fetch ?? ((request: Request) => globalThis.fetch(request))
  const credentialHeaders = headersOf(credentials)
  const baseUrl = serviceUrl(url)
  const common = {
    redirect: 'manual' as const,
    ...('session' in credentials ? { credentials: 'same-origin' as const } : {}),
  }
  const fetcher = createFetcher<paths>({ baseUrl, ...common })
  // The fetcher's own types say the same as those of HubClient, a path at a time.
  const request = fetcher.request as unknown as (...all: unknown[]) => Promise<Reply>

  const call = async (method: Method, path: string, said: CallInit = {}): Promise<unknown> => {
    const { signal, attempts, attemptTimeoutMs, timeoutMs, firstWaitMs, ...init } = said
    requireIds(path, init.params?.path)
    const policy = policyOf({ attempts, attemptTimeoutMs, timeoutMs, firstWaitMs }, options)
    const { parseAs = 'json' } = init
    const fetchRepeatedly = (made: Request) => {
      addHeaders(made, credentialHeaders())
      return sendAgain({ send, request: made, signal: signal ?? undefined, parseAs }, policy)
    }
    const { data, error, response } = await request(method, path, {
      ...init,
      fetch: fetchRepeatedly,
    })
    // No other answer than a refusal gets past an attempt.
    if (!response.ok) throw new HubRefusal(response.status, error as RefusalBody, response.headers)
    return data
  }
  const dryRun = (method: Method, path: string, said: CallInit = {}) => {
    const query = { ...said.params?.query, dryRun: true }
    return call(method, path, { ...said, params: { ...said.params, query } })
  }
  const items = (path: string, said: CallInit = {}) => {
    const { query = {} } = said.params ?? {}
    const from = query['cursor']
    const pageAt = (cursor: string | null) => {
      const params = { ...said.params, query: cursor === null ? query : { ...query, cursor } }
      return call('get', path, { ...said, params })
    }
    return listItems(pageAt, typeof from === 'string' ? from : null)
  }
  const lineCall = (path: string, lines: Lines, { signal, attemptTimeoutMs }: ExchangeOptions) => {
    const headers = credentialHeaders()
    headers.set('Content-Type', 'application/x-ndjson')
    const { attemptTimeoutMs: ms } = policyOf({ attemptTimeoutMs }, options)
    return {
      send,
      url: baseUrl + path,
      init: { ...common, method: 'POST', headers },
      lines,
      ms,
      signal,
    }
  }
  const batch = (lines: BatchLines, said: BatchOptions = {}): Batch => {
    const path = `/integration/batch${said.dryRun === true ? '?dryRun=true' : ''}`
    return exchangeLines<BatchLineAnswer, BatchSummary>(lineCall(path, lines, said), 'line')
  }
  const reconcile = (kind: string, entries: Lines, said: ReconciliationOptions = {}) => {
    const query = new URLSearchParams({ complete: String(said.complete === true) })
    if (said.buckets !== undefined) query.set('buckets', [...said.buckets].join(','))
    const path = `/integration/reconcile/${encodeURIComponent(kind)}?${query.toString()}`
    return exchangeLines<Difference, ReconciliationSummary>(lineCall(path, entries, said), 'is')
  }
  return {
    batch,
    reconcile,
    get: (path: string, said?: CallInit) => call('get', path, said),
    put: (path: string, said?: CallInit) => call('put', path, said),
    post: (path: string, said?: CallInit) => call('post', path, said),
    patch: (path: string, said?: CallInit) => call('patch', path, said),
    delete: (path: string, said?: CallInit) => call('delete', path, said),
    dryRun,
    items,
  } as unknown as HubClient
}

type Reply = { readonly data?: unknown; readonly error?: unknown; readonly response: Response }
type Params = Readonly<Record<string, unknown>>
type CallInit = RetryOptions & {
  readonly signal?: AbortSignal | null
  readonly parseAs?: string
  readonly params?: { readonly path?: Params; readonly query?: Params }
}

function serviceUrl(url: string): string {
  // `localhost:4080` is a URL, too: of the scheme `localhost`.
  if (!URL.canParse(url) || !/^https?:/i.test(url)) {
    throw new TypeError(`url is ${url}, which is not an absolute URL.`)
  }
  if (/[?#]/.test(url)) throw new TypeError('url has a query or a fragment.')
  const trimmed = url.replace(/\/+$/, '')
  return trimmed.endsWith(servicePrefix) ? trimmed : trimmed + servicePrefix
}

function headersOf(credentials: Credentials): () => Headers {
  if ('session' in credentials) {
    return () => {
      const token = credentials.session.csrfToken()
      return new Headers(token === null ? {} : { 'X-CSRF-Token': token })
    }
  }
  const named =
    'key' in credentials
      ? { 'X-BlueTape-Key': credentials.key, 'X-Integration-AccountId': credentials.accountId }
      : { 'X-Operator-Key': credentials.operatorKey }
  for (const [name, value] of Object.entries(named)) {
    // From an environment variable that is not set, it is undefined, whatever its type says.
    if (typeof value !== 'string' || value === '') {
      throw new TypeError(`The credential for ${name} is missing.`)
    }
  }
  return () => new Headers(named)
}

/** Whatever the client repeats the hub has to know again, so that it is done once. */
function addHeaders({ headers, method }: Request, credentials: Headers): void {
  for (const [name, value] of credentials) headers.set(name, value)
  if (method !== 'GET' && !headers.has('Idempotency-Key')) {
    headers.set('Idempotency-Key', crypto.randomUUID())
  }
}

/** A URL drops the dots, however they are written, and what is missing stays a placeholder: the call would be another one. */
const unaddressable: readonly unknown[] = ['', '.', '..', undefined, null]

function requireIds(path: string, ids: Params = {}): void {
  for (const [, name = ''] of path.matchAll(/\{(\w+)\}/g)) {
    const id = ids[name]
    const isBroken = typeof id === 'string' && /\p{Cs}/u.test(id)
    if (!unaddressable.includes(id) && !isBroken) continue
    const reason = `${name} is ${JSON.stringify(id)}, which cannot be part of a path.`
    throw new HubRefusal(400, { code: '400', reason, rule: 'id_invalid' })
  }
}
