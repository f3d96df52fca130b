// The calls of `bthub/testing` to its hub: accounts, faults, the clock and the feed.
import { setTimeout as pause } from 'node:timers/promises'
import type { JoinedHub } from './join-hub.ts'
import type { CallRefused, FaultPlan, HubEvent, Sandbox, TestHub } from './test-hub.ts'

const servicePrefix = '/genericBthubService'
const callMsMax = 60_000
const eventsMsDefault = 10_000
const eventsEveryMs = 25
const eventsMax = 1_000
/** A hub refuses what it has no room for. */
const deletionsAtOnce = 4

type Calls = Omit<TestHub, 'url' | 'operatorKey'>

export function openHubCalls({ url, operatorKey, leave }: JoinedHub): Calls {
  const created = new Set<string>()

  const call = async (method: string, path: string, { headers, body }: CallInput = {}) => {
    const answer = await fetch(`${url}${servicePrefix}${path}`, {
      method,
      headers: {
        'Content-Type': 'application/json',
        ...(headers ?? { 'X-Operator-Key': operatorKey }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(callMsMax),
    })
    const json = (await answer.json()) as Record<string, unknown>
    if (!answer.ok) throw refusalOf(`${method} ${path}`, answer.status, json)
    return json
  }

  const sandbox: Calls['sandbox'] = async ({ template = 'empty', hours = 1, name } = {}) => {
    const body = { template, hours, name: name ?? null, reason }
    const answer = await call('POST', '/operator/sandbox', { body })
    const { accountId, key } = answer as { accountId: string; key: string }
    created.add(accountId)
    return {
      accountId,
      key,
      baseUrl: `${url}${servicePrefix}`,
      headers: { 'X-BlueTape-Key': key, 'X-Integration-AccountId': accountId },
    }
  }

  /** Several of these share the list. */
  const deleteEach = async (accounts: string[]) => {
    for (let id = accounts.pop(); id !== undefined; id = accounts.pop()) {
      await call('DELETE', `/operator/sandbox/${id}`)
    }
  }

  const faults: Calls['faults'] = async ({ accountId }, plan) => {
    const path = `/operator/account/${encodeURIComponent(accountId)}/faults`
    const answer =
      plan === null ? await call('DELETE', path) : await call('PUT', path, { body: plan })
    return answer as unknown as FaultPlan
  }

  const clock: Calls['clock'] = async ({ accountId }, move) => {
    const path = `/operator/account/${encodeURIComponent(accountId)}/clock`
    const answer =
      move === undefined ? await call('GET', path) : await call('PUT', path, { body: move })
    return answer as unknown as Awaited<ReturnType<Calls['clock']>>
  }

  const readFeed = async ({ headers }: Sandbox, from: number): Promise<HubEvent[]> => {
    const all: HubEvent[] = []
    for (let after = from; ;) {
      const path = `/integration/events?after=${after}&limit=${eventsMax}`
      const { items } = (await call('GET', path, { headers })) as unknown as { items: HubEvent[] }
      all.push(...items)
      if (items.length < eventsMax) return all
      after = items.at(-1)?.seq ?? after
    }
  }

  const events: Calls['events'] = async (account, query = {}) => {
    const { after = 0, type, count = 0, timeoutMs = eventsMsDefault } = query
    const untilMs = performance.now() + timeoutMs
    for (;;) {
      const all = await readFeed(account, after)
      const found = type === undefined ? all : all.filter((event) => event.type === type)
      if (found.length >= count) return found
      if (performance.now() > untilMs) {
        const what = type === undefined ? 'events' : `events ${type}`
        throw new Error(
          `The account has ${found.length} ${what} after ${after}, not ${count}, within ${timeoutMs} ms.`,
        )
      }
      await pause(eventsEveryMs)
    }
  }

  return {
    sandbox,
    faults,
    clock,
    events,
    async close() {
      const accounts = [...created]
      created.clear()
      try {
        await Promise.all(Array.from({ length: deletionsAtOnce }, () => deleteEach(accounts)))
      } finally {
        leave()
      }
    },
  }
}

const reason = 'test'

type CallInput = { readonly headers?: Readonly<Record<string, string>>; readonly body?: unknown }

function refusalOf(what: string, status: number, answer: Record<string, unknown>): CallRefused {
  const message = `${what} was answered with ${status}: ${String(answer['reason'])}`
  return Object.assign(new Error(message), { status, answer })
}
