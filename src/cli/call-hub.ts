// HTTP calls to a running hub, for all commands that need one.
import { join } from 'node:path'
import { openHubClient, type HubClient } from 'bthub-client'
import type { Config } from '../config.ts'
import { demoAccountId, demoKeyFile } from '../demo-key.ts'
import { dataFolderFor } from '../backend.ts'
import { servicePrefix } from '../api/endpoint.ts'
import { readOptionalFile } from '../read-optional-file.ts'

/** Longer than a call may take, and than the heartbeat interval of an event stream. */
const idleMsMax = 30_000
type HubRequest = {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/**
 * Returns the answer's JSON, or any other body as a stream, which may be endless. Throws an error with the reason when the
 * hub refuses, and `HubUnreachable` when no hub answers.
 */
export async function callHub(url: URL, { method, headers, body }: HubRequest): Promise<unknown> {
  const timeout = openTimeout(url)
  const answer = await timeout.with((signal) =>
    fetch(url, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal,
    }),
  )
  if (answer.ok && !isJson(answer)) return bytesOf(answer, timeout)
  const json = (await timeout.with(() => answer.json().catch(() => ({})))) as Refusal
  if (!answer.ok) throw refusalOf(answer.status, json)
  return json
}

type Timeout = ReturnType<typeof openTimeout>

/** Limits each step separately, so that a slow consumer does not count. */
function openTimeout(url: URL) {
  const giveUp = new AbortController()
  return {
    async with<T>(step: (signal: AbortSignal) => Promise<T>): Promise<T> {
      const timer = setTimeout(() => giveUp.abort(), idleMsMax)
      try {
        return await step(giveUp.signal)
      } catch (error) {
        throw new HubUnreachable(`No hub answers at ${url.origin}.`, { cause: error })
      } finally {
        clearTimeout(timer)
      }
    },
  }
}

async function* bytesOf({ body }: Response, timeout: Timeout): AsyncGenerator<Uint8Array> {
  if (body === null) return
  const reader = body.getReader()
  for (;;) {
    const { value } = await timeout.with(() => reader.read())
    if (value === undefined) return
    yield value
  }
}

function isJson({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('application/json') === true
}

/** Can be retried, unlike a refusal. */
export class HubUnreachable extends Error {}

type Refusal = {
  readonly reason?: string
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[]
}

/** The reason, followed by each error if there are several. */
export function refusalOf(status: number, { reason = 'refused', errors = [] }: Refusal): Error {
  const details = errors.length < 2 ? [] : errors.map(({ message }) => `  ${message}`)
  return new Error([`${status}: ${reason}`, ...details].join('\n'))
}

/** Calls of one account, like those of its source. */
export type AccountHub = {
  readonly url: string
  call(method: string, path: string, input?: CallInput): Promise<unknown>
}

export type CallInput = {
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
}

export function urlOf(path: string, base: string, query: NonNullable<CallInput['query']>): URL {
  const url = new URL(path, base)
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined) url.searchParams.set(name, value)
  }
  return url
}

/** Uses the account and key of the settings, else those of the demo. */
export function accountHub(config: Config, hubUrl: string | undefined): AccountHub {
  const base = baseOf(config, hubUrl)
  const { accountId, key } = credentialsOf(config)
  const headers = { 'X-BlueTape-Key': key, 'X-Integration-AccountId': accountId }
  return {
    url: base,
    call(method, path, { query = {}, body } = {}) {
      const url = urlOf(`${servicePrefix}${path}`, base, query)
      return callHub(url, { method, headers, body })
    },
  }
}

/** The same as the typed client. */
export function accountClient(config: Config, hubUrl: string | undefined): HubClient {
  return openHubClient({ url: baseOf(config, hubUrl), credentials: credentialsOf(config) })
}

function baseOf({ port }: Config, hubUrl: string | undefined): string {
  return hubUrl ?? `http://127.0.0.1:${port}`
}

function credentialsOf(config: Config): { accountId: string; key: string } {
  const { account, accountKey } = config
  if (accountKey !== '' && account !== '') return { accountId: account, key: accountKey }
  const isDemo = accountKey === '' && (account === '' || account === demoAccountId)
  const demoKey = isDemo ? readOptionalFile(join(dataFolderFor(config), demoKeyFile)) : null
  if (demoKey !== null) return { accountId: demoAccountId, key: demoKey.trim() }
  throw new Error(
    'No account key is set. Set BTHUB_ACCOUNT and BTHUB_ACCOUNT_KEY; `bthub key create` creates a key.',
  )
}
