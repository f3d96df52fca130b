// Calls of a hub that runs, by HTTP: what every command has in common that talks to one.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Config } from '../config.ts'
import { demoAccountId, demoKeyFile } from '../demo-key.ts'
import { servicePrefix } from '../api/endpoint.ts'

/** How long a hub may say nothing: longer than it lets a call take, and than a stream is without a sign of life. */
const idleMsMax = 30_000

type HubRequest = {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: unknown
}

/**
 * The answer's JSON, or the bytes of what is none as they come: that may be a stream without an end. Throws a
 * sentence when the hub refuses, and `HubSilent` when none answers.
 */
export async function callHub(url: URL, { method, headers, body }: HubRequest): Promise<unknown> {
  const patience = openTimeout(url)
  const answer = await patience.with((signal) =>
    fetch(url, {
      method,
      headers: { ...headers, 'Content-Type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      redirect: 'error',
      signal,
    }),
  )
  if (answer.ok && !isJson(answer)) return bytesOf(answer, patience)
  const json = (await patience.with(() => answer.json().catch(() => ({})))) as Refusal
  if (!answer.ok) throw new Error(refusalText(answer.status, json))
  return json
}

type Timeout = ReturnType<typeof openTimeout>

/** Each step may take its time; whoever reads slowly himself takes none of it. */
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

async function* bytesOf({ body }: Response, patience: Timeout): AsyncGenerator<Uint8Array> {
  if (body === null) return
  const reader = body.getReader()
  for (;;) {
    const { value } = await patience.with(() => reader.read())
    if (value === undefined) return
    yield value
  }
}

function isJson({ headers }: Response): boolean {
  return headers.get('content-type')?.startsWith('application/json') === true
}

/** Worth trying again later, unlike a refusal. */
export class HubUnreachable extends Error {}

type Refusal = {
  readonly reason?: string
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[]
}

/** The reason, which only counts the faults after the first, and then each fault. */
function refusalText(status: number, { reason = 'refused', errors = [] }: Refusal): string {
  const faults = errors.length < 2 ? [] : errors.map(({ message }) => `  ${message}`)
  return [`${status}: ${reason}`, ...faults].join('\n')
}

/** Calls of one account, as its source makes them. */
export type AccountHub = {
  readonly url: string
  call(method: string, path: string, said?: CallInput): Promise<unknown>
}

export type CallInput = {
  readonly query?: Readonly<Record<string, string | undefined>>
  readonly body?: unknown
}

/** With the account's key of the settings, else the demo's. */
export function accountHub(config: Config, url: string | undefined): AccountHub {
  const base = url ?? `http://127.0.0.1:${config.port}`
  const { accountId, key } = credentialsOf(config)
  const headers = { 'X-BlueTape-Key': key, 'X-Integration-AccountId': accountId }
  return {
    url: base,
    call(method, path, { query = {}, body } = {}) {
      const target = new URL(`${servicePrefix}${path}`, base)
      for (const [name, value] of Object.entries(query)) {
        if (value !== undefined) target.searchParams.set(name, value)
      }
      return callHub(target, { method, headers, body })
    },
  }
}

function credentialsOf(config: Config): { accountId: string; key: string } {
  const { account, accountKey, dataFolder } = config
  const file = join(dataFolder, demoKeyFile)
  if (accountKey !== '' && account !== '') return { accountId: account, key: accountKey }
  const isDemo = accountKey === '' && (account === '' || account === demoAccountId)
  if (isDemo && existsSync(file)) {
    return { accountId: demoAccountId, key: readFileSync(file, 'utf8').trim() }
  }
  throw new Error(
    'There is no key of an account. Set BTHUB_ACCOUNT and BTHUB_ACCOUNT_KEY; `bthub key create` makes one.',
  )
}
