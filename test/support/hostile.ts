// What the hostile suite is made of: a healthy client that is measured at rest, during an attack and after it, and
// connections that behave as no well-behaved client does. Everything stays on the loopback and is bounded in number.
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { expect } from 'vitest'

/** An attack that has begun and takes all of its resource by now. */
export type Attack = { readonly stop: () => void | Promise<void> }

/** One call of the healthy client; rejects when it was not served as it should be. */
export type HealthyCall = () => Promise<unknown>

export type Sample = {
  readonly calls: number
  /** Why calls were not served. */
  readonly failures: readonly string[]
  readonly p50Ms: number
  readonly p99Ms: number
}

export type Healthy = { readonly rest: Sample; readonly during: Sample; readonly after: Sample }

type Options = {
  readonly call: HealthyCall
  readonly attack: () => Attack | Promise<Attack>
  /** Calls that are measured in each of the three. */
  readonly calls?: number
}

export const healthyLimits = {
  /** How much slower than at rest a healthy client may be during an attack. */
  ratioMax: 1.5,
  /** Below it nothing is slow: attacker, hub and client share the cores of the machine that runs the tests. */
  noiseMs: { p50: 250, p99: 1_500 },
} as const

/** Before the first measurement. */
export const warmupCalls = 5

/** Measures the same client three times: at rest, while the attack has all of its resource, and after it. */
export async function measureHealthy({ call, attack, calls = 20 }: Options): Promise<Healthy> {
  await sample(call, warmupCalls)
  const rest = await sample(call, calls)
  const begun = await attack()
  let during: Sample
  try {
    during = await sample(call, calls)
  } finally {
    await begun.stop()
  }
  return { rest, during, after: await sample(call, calls) }
}

/** Every call was served in all three, and none of them slowly. */
export function expectHealthy({ rest, during, after }: Healthy): void {
  const { ratioMax, noiseMs } = healthyLimits
  expect({ rest: rest.failures, during: during.failures, after: after.failures }).toStrictEqual({
    rest: [],
    during: [],
    after: [],
  })
  for (const [when, { p50Ms, p99Ms }] of Object.entries({ during, after })) {
    const p50Max = Math.max(rest.p50Ms * ratioMax, noiseMs.p50)
    const p99Max = Math.max(rest.p99Ms * ratioMax, noiseMs.p99)
    expect(p50Ms, `p50 ${when} the attack, in ms`).toBeLessThanOrEqual(p50Max)
    expect(p99Ms, `p99 ${when} the attack, in ms`).toBeLessThanOrEqual(p99Max)
  }
}

async function sample(call: HealthyCall, calls: number): Promise<Sample> {
  const times: number[] = []
  const failures: string[] = []
  for (let count = 0; count < calls; count += 1) {
    const began = performance.now()
    await call().catch((error: unknown) => failures.push(String(error)))
    times.push(performance.now() - began)
  }
  times.sort((a, b) => a - b)
  const at = (quantile: number) => times[Math.ceil(quantile * times.length) - 1] ?? 0
  return { calls, failures, p50Ms: at(0.5), p99Ms: at(0.99) }
}

/** A healthy call by `fetch`, on connections that are kept alive: anything but the status is a failure. */
export function healthyFetch(url: string, init: RequestInit = {}, status = 200): HealthyCall {
  return async () => {
    const answer = await fetch(url, init)
    const text = await answer.text()
    if (answer.status !== status) throw new Error(`${answer.status} ${text.slice(0, 200)}`)
  }
}

export type Connections = {
  readonly sockets: readonly Socket[]
  /** Those whose close has been seen; a connection that reads nothing does not see it. */
  closedCount(): number
  /** Reads from now on, and resolves once the hub has closed them all. */
  readToEnd(): Promise<void>
  /** Hangs up with a reset, so that nothing that is under way can be answered. */
  reset(): void
}

type ConnectionOptions = {
  readonly count: number
  /** What each one sends, as soon as it is there. */
  readonly bytes?: string | Uint8Array
  /** Whether what comes back is read, and dropped. */
  readonly reads?: boolean
}

/** Resolves when all are connected and have handed their bytes over to the system. */
export async function openConnections(
  url: string,
  { count, bytes = '', reads = false }: ConnectionOptions,
): Promise<Connections> {
  const { hostname, port } = new URL(url)
  const sockets: Socket[] = []
  const closes: Promise<unknown>[] = []
  for (let at = 0; at < count; at += 1) {
    const socket = connect({ host: hostname, port: Number(port) })
    // A reset by the hub is one of the ways in which it closes.
    socket.on('error', () => undefined)
    closes.push(new Promise((resolve) => socket.once('close', resolve)))
    if (reads) socket.resume()
    sockets.push(socket)
  }
  await Promise.all(sockets.map((socket) => handedOver(socket, bytes)))
  return {
    sockets,
    closedCount: () => sockets.filter((socket) => socket.destroyed).length,
    async readToEnd() {
      for (const socket of sockets) {
        socket.once('end', () => socket.destroy())
        socket.resume()
      }
      await Promise.all(closes)
    },
    reset() {
      for (const socket of sockets) socket.resetAndDestroy()
    },
  }
}

/** A hub that refuses the connection has closed it as well. */
async function handedOver(socket: Socket, bytes: string | Uint8Array): Promise<void> {
  await once(socket, 'connect').catch(() => undefined)
  if (bytes.length === 0 || socket.destroyed) return
  await new Promise<void>((resolve) => {
    socket.write(bytes, () => resolve())
    socket.once('close', () => resolve())
  })
}
