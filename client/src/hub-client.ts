// The hub's API, typed by its OpenAPI document: each call by its method and path, its answer or an error
// that says why there is none.
import createFetcher, { type FetchOptions, type FetchResponse } from 'openapi-fetch'
import type { FilterKeys, PathsWithMethod, RequiredKeysOf } from 'openapi-typescript-helpers'
import type { components, paths } from './api-schema.ts'
import { HubRefusal, type RefusalBody } from './hub-refusal.ts'
import { fetchAgain, type RetryOptions } from './retry.ts'

export { HubRefusal, HubUnreachable, type Finding } from './hub-refusal.ts'

/** The shapes of bodies and answers by their name: `Schemas['Invoice']`. */
export type Schemas = components['schemas']

/** Who calls. A session is the console's: a cookie that the browser holds, and a token against forgery. */
export type Credentials =
  | { readonly accountId: string; readonly key: string }
  | { readonly operatorKey: string }
  | { readonly session: { csrfToken(): string | null } }

export type HubClientOptions = RetryOptions & {
  /** Where the hub is: `https://hub.example.com`; the service's prefix is added. */
  readonly url: string
  readonly credentials: Credentials
  /** In place of the global one. */
  readonly fetch?: typeof globalThis.fetch
}

type Method = 'get' | 'put' | 'post' | 'patch' | 'delete'
type Path<M extends Method> = PathsWithMethod<paths, M>
type Init<P extends keyof paths, M extends Method> = FetchOptions<FilterKeys<paths[P], M>>
/** What a call needs beyond its path; left out where it needs nothing. */
type Said<P extends keyof paths, M extends Method> =
  RequiredKeysOf<Init<P, M>> extends never ? [said?: Init<P, M>] : [said: Init<P, M>]

/** What a call answers when it is not refused. */
export type Answered<P extends keyof paths, M extends Method = 'get'> = NonNullable<
  FetchResponse<Extract<paths[P][M], object>, object, 'application/json'>['data']
>

type Listed = { readonly items: readonly unknown[]; readonly nextCursor: string | null }
/** The paths whose answer is a page of a list. */
export type ListPath = {
  [P in Path<'get'>]: Answered<P> extends Listed ? P : never
}[Path<'get'>]
export type ItemOf<P extends ListPath> =
  Answered<P> extends { readonly items: readonly (infer Item)[] } ? Item : never

export type HubClient = {
  /** Throws `HubRefusal` when the hub refuses, `HubUnreachable` when it does not answer; so do the others. */
  get<P extends Path<'get'>>(path: P, ...said: Said<P, 'get'>): Promise<Answered<P>>
  put<P extends Path<'put'>>(path: P, ...said: Said<P, 'put'>): Promise<Answered<P, 'put'>>
  post<P extends Path<'post'>>(path: P, ...said: Said<P, 'post'>): Promise<Answered<P, 'post'>>
  patch<P extends Path<'patch'>>(path: P, ...said: Said<P, 'patch'>): Promise<Answered<P, 'patch'>>
  delete<P extends Path<'delete'>>(
    path: P,
    ...said: Said<P, 'delete'>
  ): Promise<Answered<P, 'delete'>>
  /** All items of a list, page after page, as they are asked for. */
  items<P extends ListPath>(path: P, ...said: Said<P, 'get'>): AsyncGenerator<ItemOf<P>>
}

export const servicePrefix = '/genericBthubService'

export function openHubClient({ url, credentials, ...options }: HubClientOptions): HubClient {
  const send = options.fetch ?? ((request: Request) => globalThis.fetch(request))
  const fetcher = createFetcher<paths>({
    baseUrl: `${url.replace(/\/+$/, '')}${servicePrefix}`,
    fetch: (request) => fetchAgain(withCredentials(request, credentials), send, options),
    redirect: 'manual',
    ...('session' in credentials ? { credentials: 'same-origin' as const } : {}),
  })

  // The fetcher's own types say the same as those of HubClient, a path at a time.
  const call = async (method: Method, path: string, said: unknown): Promise<unknown> => {
    const request = fetcher.request as unknown as (...all: unknown[]) => Promise<Reply>
    const { data, error, response } = await request(method, path, said)
    if (!response.ok) throw new HubRefusal(response.status, bodyOf(error), response.headers)
    return data
  }
  async function* items(path: string, said: WithQuery = {}): AsyncGenerator {
    let cursor: string | null = null
    do {
      const query: Record<string, unknown> = { ...said.params?.query }
      if (cursor !== null) query['cursor'] = cursor
      const page = (await call('get', path, {
        ...said,
        params: { ...said.params, query },
      })) as Listed
      yield* page.items
      cursor = page.nextCursor
    } while (cursor !== null)
  }
  return {
    get: (path: string, said?: unknown) => call('get', path, said),
    put: (path: string, said?: unknown) => call('put', path, said),
    post: (path: string, said?: unknown) => call('post', path, said),
    patch: (path: string, said?: unknown) => call('patch', path, said),
    delete: (path: string, said?: unknown) => call('delete', path, said),
    items,
  } as unknown as HubClient
}

type Reply = { readonly data?: unknown; readonly error?: unknown; readonly response: Response }
type WithQuery = { readonly params?: { readonly query?: Record<string, unknown> } }

/** A refusal that is no JSON comes from something before the hub. */
function bodyOf(error: unknown): Partial<RefusalBody> {
  return typeof error === 'object' && error !== null ? error : {}
}

function withCredentials(request: Request, credentials: Credentials): Request {
  const { headers, method } = request
  if ('key' in credentials) {
    headers.set('X-BlueTape-Key', credentials.key)
    headers.set('X-Integration-AccountId', credentials.accountId)
  } else if ('operatorKey' in credentials) {
    headers.set('X-Operator-Key', credentials.operatorKey)
  } else {
    const token = credentials.session.csrfToken()
    if (token !== null) headers.set('X-CSRF-Token', token)
  }
  if (needsKey(method, new URL(request.url).pathname) && !headers.has('Idempotency-Key')) {
    headers.set('Idempotency-Key', crypto.randomUUID())
  }
  return request
}

/** A push of a source may be repeated as it is; any other write only under a key. */
function needsKey(method: string, path: string): boolean {
  if (method === 'GET') return false
  return method !== 'PUT' || !path.startsWith(`${servicePrefix}/integration/`)
}
