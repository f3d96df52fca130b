// Connection pools by name and address: a connection is never used for another server of the same name, or for another name
// at the same address.
import { callbackify } from 'node:util'
import { Pool } from 'undici'
import { dial } from './dial.ts'
import type { OutboundBounds } from './limits.ts'
import type { Target } from './target.ts'

type Pools = {
  /** The pool for this target at this checked address. */
  poolOf(target: Target, address: string): Pool
  close(): Promise<void>
}

type Options = {
  readonly bounds: OutboundBounds
  readonly mayCall: (address: string) => boolean
  readonly ca?: string | undefined
}

export function openPools(options: Options): Pools {
  const pools = new Map<string, Pool>()

  function touch(key: string, pool: Pool): Pool {
    pools.delete(key)
    pools.set(key, pool)
    const [oldest] = pools
    if (pools.size > options.bounds.poolsMax && oldest !== undefined) {
      pools.delete(oldest[0])
      // Closes once its calls have completed.
      oldest[1].close().catch(() => undefined)
    }
    return pool
  }

  return {
    poolOf(target, address) {
      const key = `${target.isSecure ? 'https' : 'http'}://${target.authority} at ${address}`
      return touch(key, pools.get(key) ?? openPool(options, target, address))
    },
    async close() {
      const open = [...pools.values()]
      pools.clear()
      await Promise.all(open.map((pool) => pool.destroy()))
    },
  }
}

function openPool({ bounds, mayCall, ca }: Options, target: Target, address: string): Pool {
  const { dialMs, totalMs: handshakeMs } = bounds
  const connect = callbackify(() => dial({ target, address, mayCall, dialMs, handshakeMs, ca }))
  return new Pool(`${target.isSecure ? 'https' : 'http'}://${target.authority}`, {
    // An own connector, so that neither DNS nor the environment can change the address.
    connect: (_, callback) =>
      connect((error, socket) => (error === null ? callback(null, socket) : callback(error, null))),
    pipelining: 1,
    keepAliveTimeout: bounds.idleMs,
    keepAliveMaxTimeout: bounds.idleMs,
    maxHeaderSize: bounds.answerHeaderBytesMax,
    // The call's own signal limits its time; these timers are coarse and may fire early.
    headersTimeout: 0,
    bodyTimeout: 0,
  })
}
