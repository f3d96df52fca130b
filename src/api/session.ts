// Sessions: a browser calls on behalf of an operator key without holding it. The cookie is a signed token with the session,
// its key and its expiry. It is valid only below /operator/ and while the store has the session; writes also need the CSRF
// token from the answer, which no other site can read.
import type { Headers } from './headers.ts'
import { createHmac, randomBytes } from 'node:crypto'
import { isEqualText } from './equal-text.ts'

export const sessionLimits = { lastsMs: 12 * 60 * 60 * 1000, cookieHeaderLengthMax: 8_192 } as const

const cookieName = 'bthub_session'
const csrfHeader = 'x-csrf-token'

export type Session = {
  readonly id: string
  readonly keyId: string
  readonly expiresAt: Date
  /** Required in the X-CSRF-Token header of writes. */
  readonly csrfToken: string
}

export type Sessions = {
  /** Always a new session, which prevents session fixation. */
  start(keyId: string, now: Date): { readonly session: Session; readonly cookie: string }
  /** `null` without a cookie, or if it is invalid or expired. */
  read(headers: Headers, now: Date): Session | null
  /** Whether the write has the CSRF token of the session. */
  isOwnWrite(headers: Headers, session: Session): boolean
  /** Whether the browser reports another site as the origin of the request. */
  isForeign(headers: Headers): boolean
  /** Deletes the cookie in the browser. */
  endingCookie(): string
}

type SessionClaims = Pick<Session, 'id' | 'keyId'> & { readonly endMs: number }

type Options = {
  readonly secret: Buffer
  readonly publicUrl: () => string
  /** The path of the cookie, below the public URL. */
  readonly path: string
}

export function openSessions({ secret, publicUrl, path }: Options): Sessions {
  const sign = (purpose: string, text: string) =>
    createHmac('sha256', secret).update(`${purpose}\u0000${text}`).digest('base64url')
  const sessionOf = (token: string, { id, keyId, endMs }: SessionClaims): Session => ({
    id,
    keyId,
    expiresAt: new Date(endMs),
    csrfToken: sign('csrf', token),
  })
  const cookie = (value: string, maxAgeS: number) => {
    const { protocol, pathname } = new URL(publicUrl())
    const secure = protocol === 'https:' ? '; Secure' : ''
    const place = `${pathname.replace(/\/$/, '')}${path}`
    return `${cookieName}=${value}; Path=${place}; Max-Age=${maxAgeS}; HttpOnly; SameSite=Strict${secure}`
  }
  return {
    start(keyId, now) {
      const endMs = now.getTime() + sessionLimits.lastsMs
      const id = randomBytes(16).toString('base64url')
      const text = `${keyId}.${endMs}.${id}`
      const token = `${text}.${sign('session', text)}`
      return {
        session: sessionOf(token, { id, keyId, endMs }),
        cookie: cookie(token, sessionLimits.lastsMs / 1000),
      }
    },
    read(headers, now) {
      const token = cookieIn(headers)
      const parts = token?.split('.') ?? []
      const [keyId = '', end = '', id = '', signature = ''] = parts
      if (token === null || parts.length !== 4) return null
      if (!isEqualText(signature, sign('session', `${keyId}.${end}.${id}`))) return null
      const endMs = Number(end)
      return endMs > now.getTime() ? sessionOf(token, { id, keyId, endMs }) : null
    },
    isOwnWrite(headers, { csrfToken }) {
      const sent = headers[csrfHeader]
      return typeof sent === 'string' && isEqualText(sent, csrfToken)
    },
    isForeign(headers) {
      const site = headers['sec-fetch-site']
      if (site !== undefined) return site !== 'same-origin' && site !== 'none'
      const { origin } = headers
      // Programs send neither header; over plain HTTP a browser sends only Origin.
      return origin !== undefined && !isOwnOrigin(origin, headers['host'], publicUrl())
    },
    endingCookie: () => cookie('', 0),
  }
}

/** A proxy may replace the Host header, so the public URL is accepted too. */
function isOwnOrigin(origin: unknown, host: unknown, publicUrl: string): boolean {
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false
  return new URL(origin).host === host || origin === new URL(publicUrl).origin
}

/** `null` if the cookie occurs twice, since one of them may have been planted by another site. */
function cookieIn({ cookie }: Headers): string | null {
  if (typeof cookie !== 'string' || cookie.length > sessionLimits.cookieHeaderLengthMax) return null
  const own = cookie
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${cookieName}=`))
  const [only] = own
  return own.length === 1 && only !== undefined ? only.slice(cookieName.length + 1) : null
}
