// Sessions: how a browser acts for an operator’s key without holding it. The cookie is a signed token that
// names the session, its key and when it ends. It is only good below /operator/, and only while the store has
// the session; a write needs the token of the answer besides, which no other site can read.
import type { Headers } from './headers.ts'
import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'

export const sessionLimits = { lastsMs: 12 * 60 * 60 * 1000, cookieHeaderLengthMax: 8_192 } as const

const cookieName = 'bthub_session'
const csrfHeader = 'x-csrf-token'

export type Session = {
  readonly id: string
  readonly keyId: string
  readonly expiresAt: Date
  /** What a write has to carry in X-CSRF-Token. */
  readonly csrfToken: string
}

export type Sessions = {
  /** A new one each time: what a browser brings along is never taken over. */
  start(keyId: string, now: Date): { readonly session: Session; readonly cookie: string }
  /** `null` without a cookie, and for one that was changed or whose time is over. */
  read(headers: Headers, now: Date): Session | null
  /** Whether the write carries what only a page of the hub can know. */
  isOwnWrite(headers: Headers, session: Session): boolean
  /** Whether the browser says that another site asks. */
  isForeign(headers: Headers): boolean
  /** Makes the browser forget the cookie. */
  endingCookie(): string
}

type Named = Pick<Session, 'id' | 'keyId'> & { readonly endMs: number }

type Options = {
  readonly secret: Buffer
  readonly publicUrl: () => string
  /** Below the public URL: where the cookie is sent. */
  readonly path: string
}

export function openSessions({ secret, publicUrl, path }: Options): Sessions {
  const sign = (purpose: string, text: string) =>
    createHmac('sha256', secret).update(`${purpose}\u0000${text}`).digest('base64url')
  const sessionOf = (token: string, { id, keyId, endMs }: Named): Session => ({
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
      if (!isSame(signature, sign('session', `${keyId}.${end}.${id}`))) return null
      // What was signed was made above.
      const endMs = Number(end)
      return endMs > now.getTime() ? sessionOf(token, { id, keyId, endMs }) : null
    },
    isOwnWrite(headers, { csrfToken }) {
      const sent = headers[csrfHeader]
      return typeof sent === 'string' && isSame(sent, csrfToken)
    },
    isForeign(headers) {
      const site = headers['sec-fetch-site']
      if (site !== undefined) return site !== 'same-origin' && site !== 'none'
      const { origin } = headers
      // A program has neither. Over plain HTTP a browser only tells its origin.
      return origin !== undefined && !isOwnOrigin(origin, headers['host'], publicUrl())
    },
    endingCookie: () => cookie('', 0),
  }
}

/** A browser sends the host that it asked, unless a proxy puts another one there. */
function isOwnOrigin(origin: unknown, host: unknown, publicUrl: string): boolean {
  if (typeof origin !== 'string' || !URL.canParse(origin)) return false
  return new URL(origin).host === host || origin === new URL(publicUrl).origin
}

/** The one that is sent; two of a name are none, since nobody could tell whose they are. */
function cookieIn({ cookie }: Headers): string | null {
  if (typeof cookie !== 'string' || cookie.length > sessionLimits.cookieHeaderLengthMax) return null
  const own = cookie
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${cookieName}=`))
  const [only] = own
  return own.length === 1 && only !== undefined ? only.slice(cookieName.length + 1) : null
}

function isSame(sent: string, expected: string): boolean {
  const bytes = Buffer.from(sent)
  return bytes.length === expected.length && timingSafeEqual(bytes, Buffer.from(expected))
}
