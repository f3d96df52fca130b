// Resolves names. Public names are resolved by c-ares, where a name server that never answers costs only a timer; getaddrinfo
// would block one of the few threads that file access needs as well.
import { lookup, Resolver } from 'node:dns/promises'
import { hasCode } from '../error-code.ts'

export const resolveLimits = {
  /** How long a name server may take before the query is repeated. */
  serverMs: 1_000,
  /** How long addresses are cached, whatever their TTL: they are checked again for each connection. */
  cachedMs: 5_000,
  /** Names in the cache. */
  cachedMax: 1_000,
} as const

type Resolve = (name: {
  readonly host: string
  readonly isLocalName: boolean
}) => Promise<readonly string[]>

type CacheEntry = { readonly addresses: Promise<readonly string[]>; readonly untilMs: number }

/** `servers` defaults to those of the machine. Returns no addresses for an unknown name; rejects when no server answers. */
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
    // Failures are shared by concurrent callers but not cached.
    addresses.catch(() => cache.delete(host))
    const [oldest] = cache.keys()
    if (cache.size > resolveLimits.cachedMax && oldest !== undefined) {
      cache.delete(oldest)
    }
    return addresses
  }
}

/** Local names may be defined in the machine's hosts file. */
async function addressesOfMachine(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true, verbatim: true }).catch((error: unknown) => {
    if (notFoundCodes.some((code) => hasCode(error, code))) return []
    throw error
  })
  return found.map(({ address }) => address)
}

/** IPv4 first, because machines without IPv6 are more common than machines without IPv4. */
async function addressesOf(resolver: Resolver, host: string): Promise<string[]> {
  const asked = await Promise.allSettled([resolver.resolve4(host), resolver.resolve6(host)])
  const addresses = asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
  if (addresses.length > 0) return addresses
  const failed = asked.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : []))
  if (failed.every((reason) => notFoundCodes.some((code) => hasCode(reason, code)))) return []
  throw new Error('No name server answered.', { cause: failed[0] })
}

/** The name does not exist, or has no address. */
const notFoundCodes = ['ENOTFOUND', 'ENODATA'] as const
