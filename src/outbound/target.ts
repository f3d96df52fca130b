// Parses a configured URL for an outgoing call. It is parsed once, and the result is both checked and called, because
// differences between two parsers could bypass the checks. `127.1`, `0x7f.1`, `2130706433` and full-width digits all become
// `127.0.0.1`.
import { isIP } from 'node:net'

export const targetLimits = {
  /** Characters of a URL. */
  urlLengthMax: 2_048,
} as const

/**
 * The allowed ports of public addresses, unless the operator configures others. An explicitly allowed address may have any
 * port.
 */
export const publicPorts: readonly number[] = [443, 8443]

/** Parses a comma-separated list of ports. Throws an error that names the invalid one. */
export function readPorts(text: string): number[] {
  const ports = text.split(',').map((port) => port.trim())
  for (const port of ports) {
    if (/^[1-9]\d{0,4}$/.test(port) && Number(port) <= 65_535) continue
    throw new Error(
      `must be a list of ports from 1 to 65535 such as 443,8443, not ${JSON.stringify(port)}.`,
    )
  }
  return [...new Set(ports.map(Number))]
}

export type Target = {
  readonly isSecure: boolean
  /** A name in lower case, or an address without brackets. */
  readonly host: string
  readonly port: number
  /** The address when the URL has one instead of a name. */
  readonly literal: string | null
  /** Path and query. */
  readonly path: string
  /** The value of the Host header. */
  readonly authority: string
  /** A name that is only valid inside a network; it must resolve to allowed addresses. */
  readonly isLocalName: boolean
}

/** The target, or why the URL is invalid. */
export function readTarget(text: string): Target | string {
  if (text.length > targetLimits.urlLengthMax) {
    return `has more than ${targetLimits.urlLengthMax} characters.`
  }
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return 'is not a URL such as https://erp.example.com/bthub.'
  }
  if (url.username !== '' || url.password !== '') return 'must not have a user or a password.'
  if (url.hash !== '') return 'must not have a fragment (#).'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isSecure = url.protocol === 'https:'
  return {
    isSecure,
    host,
    port: url.port === '' ? (isSecure ? 443 : 80) : Number(url.port),
    literal: isIP(host) === 0 ? null : host,
    path: `${url.pathname}${url.search}`,
    authority: url.host,
    isLocalName: isLocalName(host),
  }
}

/** RFC 6761, 6762, 8375 and ICANN’s `internal`. A name without a dot is also local. */
const localEnds = ['localhost', 'local', 'internal', 'home.arpa', 'localdomain', 'lan', 'onion']

function isLocalName(host: string): boolean {
  if (isIP(host) !== 0) return false
  const name = host.replace(/\.$/, '')
  return !name.includes('.') || localEnds.some((end) => name.endsWith(`.${end}`))
}
