// From a name to all its addresses. Names of the public are asked of the DNS by c-ares: a name server that
// never answers costs a timer there, while getaddrinfo would keep one of the few threads that files need, too.
import { lookup } from 'node:dns/promises'
import { Resolver } from 'node:dns/promises'
import { hasCode } from '../error-code.ts'

export const resolveLimits = {
  /** How long a name server may take, before it is asked again. */
  serverMs: 1_000,
  /** How long addresses are remembered, whatever their time to live: they are checked at each dialling. */
  cachedMs: 5_000,
  /** Names that are remembered. */
  cachedMax: 1_000,
} as const

type Resolve = (name: {
  readonly host: string
  readonly isLocalName: boolean
}) => Promise<readonly string[]>

type CacheEntry = { readonly addresses: Promise<readonly string[]>; readonly untilMs: number }

/** `servers` are those of the machine, if not said. None for a name that leads nowhere; rejects when nobody answers. */
export function openResolver(options: {
  readonly servers?: readonly string[] | undefined
  readonly cachedMs?: number | undefined
}): Resolve {
  const resolver = new Resolver({ timeout: resolveLimits.serverMs, tries: 2 })
  if (options.servers !== undefined) resolver.setServers(options.servers)
  const { cachedMs = resolveLimits.cachedMs } = options
  const cache = new Map<string, CacheEntry>()
  return ({ host, isLocalName }) => {
    const now = performance.now()
    const known = cache.get(host)
    if (known !== undefined && known.untilMs > now) return known.addresses
    const addresses = isLocalName ? addressesOfMachine(host) : addressesOf(resolver, host)
    cache.delete(host)
    cache.set(host, { addresses, untilMs: now + cachedMs })
    // A failure is forgotten at once: it is shared by those who ask at the same time, and by nobody later.
    addresses.catch(() => cache.delete(host))
    const [oldest] = cache.keys()
    if (cache.size > resolveLimits.cachedMax && oldest !== undefined) {
      cache.delete(oldest)
    }
    return addresses
  }
}

/** Names of the network inside may stand in the machine's own files. */
async function addressesOfMachine(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true, verbatim: true }).catch((error: unknown) => {
    if (notFoundCodes.some((code) => hasCode(error, code))) return []
    throw error
  })
  return found.map(({ address }) => address)
}

/** IPv4 first: a machine without IPv6 is more common than one without IPv4. */
async function addressesOf(resolver: Resolver, host: string): Promise<string[]> {
  const asked = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  const addresses = asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  if (addresses.length > 0) return addresses
  const failed = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  if (failed.every((reason) => notFoundCodes.some((code) => hasCode(reason, code)))) return []
  throw new Error('No name server has answered.', { cause: failed[0] })
}

/** A name server has said that there is no such name, or no address of it. */
const notFoundCodes = ['ENOTFOUND', 'ENODATA'] as const
