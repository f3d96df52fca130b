import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../test/support/hub.ts'
import { servicePrefix } from './endpoint.ts'
import { openSessions } from './session.ts'
import { sessionsPerKeyMax } from '../store/accounts/operator-sessions.ts'

let now = new Date('2026-06-15T12:00:00.000Z')
let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ clock: () => now })
})
afterAll(() => hub.stop())

type Headers = Readonly<Record<string, string>>

/** Calls like a browser: with cookies and tokens, and without a key. */
async function browse(method: string, path: string, headers: Headers = {}, body?: object) {
  const answer = await fetch(`${hub.url}${servicePrefix}${path}`, {
    method,
    headers,
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return {
    status: answer.status,
    // oxlint-disable-next-line typescript/no-explicit-any -- tests look into bodies of every shape
    body: (await answer.json()) as any,
    cookie: answer.headers.get('set-cookie') ?? '',
    retryAfter: answer.headers.get('retry-after'),
  }
}

async function signIn(key: string, headers: Headers = {}) {
  const { status, body, cookie } = await browse('POST', '/operator/session', headers, { key })
  const [pair = ''] = cookie.split(';')
  return { status, body, cookie, headers: { Cookie: pair }, csrf: body.csrfToken as string }
}

const keyIdOf = (key: string) => key.split('_')[1] ?? ''
const account = (id: string) => ({ id, reason: 'a test' })

describe('POST /operator/session', () => {
  it('returns the caller, and sets a cookie that is hidden from scripts, other paths and other sites', async () => {
    const { status, body, cookie } = await signIn(hub.operator)
    expect(status).toBe(200)
    expect(body).toMatchObject({
      key: { keyId: keyIdOf(hub.operator), scope: 'write' },
      expiresAt: '2026-06-16T00:00:00.000Z',
    })
    expect(cookie.split('; ').slice(1)).toStrictEqual([
      `Path=${servicePrefix}/operator`,
      'Max-Age=43200',
      'HttpOnly',
      'SameSite=Strict',
    ])
    expect(cookie).not.toContain(hub.operator.split('_')[2])
    expect(hub.logged).not.toContainEqual(expect.stringContaining(hub.operator))
  })

  it('always starts a new session, and ignores the browser’s cookie', async () => {
    const first = await signIn(hub.operator)
    const second = await signIn(hub.operator, first.headers)
    expect(second.headers.Cookie).not.toBe(first.headers.Cookie)
    const planted = { Cookie: `bthub_session=${keyIdOf(hub.operator)}.9999999999999.x.y` }
    const third = await signIn(hub.operator, planted)
    expect(third.headers.Cookie).not.toBe(planted.Cookie)
    expect((await browse('GET', '/operator/session', planted)).status).toBe(401)
  })

  it('refuses a wrong key, an account key, and an expired key', async () => {
    const expired = await hub.createOperator({ expiresAt: '2026-06-15T11:00:00.000Z' })
    expect((await signIn(expired)).body.rule).toBe('key_expired')
    for (const key of [hub.acme.key, `${hub.operator.slice(0, -1)}x`, 'nothing']) {
      const refused = await signIn(key)
      expect(refused.body).toStrictEqual({ code: '401', reason: 'Unauthorized.' })
      expect(refused.cookie).toBe('')
    }
  })

  it('names the faults of the body, and repeats no key', async () => {
    const long = await browse('POST', '/operator/session', {}, { key: 'secret'.repeat(50) })
    expect(long.body.errors).toMatchObject([{ pointer: '/key', rule: 'text_too_long' }])
    expect(JSON.stringify(long.body)).not.toContain('secretsecret')
    const none = await browse('POST', '/operator/session', {}, {})
    expect(none.body.errors).toMatchObject([{ pointer: '/key', rule: 'field_required' }])
  })

  it.each<[string, Headers]>([
    ['by its origin', { Origin: 'https://evil.example.com' }],
    ['by an origin that it hides', { Origin: 'null' }],
    ['as the browser says', { 'Sec-Fetch-Site': 'cross-site' }],
    ['on another port', { 'Sec-Fetch-Site': 'same-site' }],
  ])('refuses a page of another site: %s', async (_, headers) => {
    const refused = await signIn(hub.operator, headers)
    expect(refused).toMatchObject({ status: 403, body: { rule: 'foreign_site' }, cookie: '' })
  })

  it('accepts a page of the hub', async () => {
    expect((await signIn(hub.operator, { Origin: hub.url })).status).toBe(200)
    expect((await signIn(hub.operator, { 'Sec-Fetch-Site': 'same-origin' })).status).toBe(200)
  })
})

describe('a session', () => {
  it('reads what its key may read, and returns its token again', async () => {
    const session = await signIn(hub.operator)
    const who = await browse('GET', '/operator/session', session.headers)
    expect(who.body).toStrictEqual(session.body)
    expect((await browse('GET', '/operator/account', session.headers)).status).toBe(200)
    const byKey = await hub.call('GET', '/operator/session')
    expect(byKey.body).toMatchObject({ expiresAt: null, csrfToken: null })
  })

  it('writes only with its token', async () => {
    const { headers, csrf } = await signIn(hub.operator)
    const other = await signIn(hub.operator)
    const write = (more: Headers, id: string) =>
      browse('POST', '/operator/account', { ...headers, ...more }, account(id))
    for (const more of [{}, { 'X-CSRF-Token': 'x' }, { 'X-CSRF-Token': other.csrf }]) {
      const refused = await write(more, 'by-session')
      expect(refused).toMatchObject({ status: 403, body: { rule: 'csrf_token_missing' } })
    }
    const foreign = await write({ 'X-CSRF-Token': csrf, Origin: 'https://evil.example.com' }, 'x')
    expect(foreign.status).toBe(401)
    expect((await write({ 'X-CSRF-Token': csrf }, 'by-session')).status).toBe(201)
    const [entry] = (await hub.call('GET', '/operator/act?limit=1')).body.items
    expect(entry.actor.id).toBe(keyIdOf(hub.operator))
  })

  it('cannot write if its key may only read', async () => {
    const { headers, csrf } = await signIn(await hub.createOperator({ scope: 'read' }))
    expect((await browse('GET', '/operator/account', headers)).status).toBe(200)
    const own = { ...headers, 'X-CSRF-Token': csrf }
    const refused = await browse('POST', '/operator/account', own, account('no'))
    expect(refused).toMatchObject({ status: 403, body: { rule: 'key_scope' } })
  })

  it('ends when its key is revoked or expires', async () => {
    const key = await hub.createOperator()
    const { headers } = await signIn(key)
    await hub.call('PUT', `/operator/key/${keyIdOf(key)}/revoke`)
    const refused = await browse('GET', '/operator/session', headers)
    expect(refused).toMatchObject({ status: 401, body: { rule: 'key_revoked' } })
    const soon = new Date(now.getTime() + 1_000).toISOString()
    const brief = await signIn(await hub.createOperator({ expiresAt: soon }))
    now = new Date(now.getTime() + 1_000)
    const over = await browse('GET', '/operator/session', brief.headers)
    expect(over.body.rule).toBe('key_expired')
  })

  it('ends after twelve hours', async () => {
    const { headers } = await signIn(hub.operator)
    now = new Date(now.getTime() + 12 * 3_600_000)
    expect((await browse('GET', '/operator/session', headers)).status).toBe(401)
  })

  it('ends on every hub when its operator signs out, even with a copy of the cookie; others continue', async () => {
    const { headers, csrf } = await signIn(hub.operator)
    const other = await signIn(hub.operator)
    const second = await startHub({ clock: () => now, databaseUrl: hub.databaseUrl })
    const elsewhere = async (cookie: Headers) =>
      (await fetch(`${second.url}${servicePrefix}/operator/session`, { headers: cookie })).status
    try {
      expect(await elsewhere(headers)).toBe(200)
      const unasked = await browse('PUT', '/operator/session/end', headers)
      expect(unasked.status).toBe(403)
      const own = { ...headers, 'X-CSRF-Token': csrf }
      const ended = await browse('PUT', '/operator/session/end', own)
      expect(ended).toMatchObject({ status: 200, body: {} })
      expect(ended.cookie).toMatch(/^bthub_session=; Path=.*; Max-Age=0; /)
      expect((await browse('GET', '/operator/session', headers)).status).toBe(401)
      expect(await elsewhere(headers)).toBe(401)
      expect((await browse('PUT', '/operator/session/end', own)).status).toBe(401)
      expect((await browse('GET', '/operator/session', other.headers)).status).toBe(200)
      expect(await elsewhere(other.headers)).toBe(200)
    } finally {
      await second.stop()
    }
  })

  it('ends its event stream when it ends', async () => {
    const { headers, csrf } = await signIn(hub.operator)
    const stream = await fetch(`${hub.url}${servicePrefix}/operator/stream`, { headers })
    expect(stream.status).toBe(200)
    const ended = stream.text()
    await browse('PUT', '/operator/session/end', { ...headers, 'X-CSRF-Token': csrf })
    expect(await ended).toContain('retry:')
  })

  it('is limited per key: another one ends the oldest', async () => {
    const key = await hub.createOperator()
    const sessions = []
    for (let count = 0; count <= sessionsPerKeyMax; count += 1) {
      now = new Date(now.getTime() + 1)
      sessions.push(await signIn(key))
    }
    const statuses = []
    for (const { headers } of sessions) {
      statuses.push((await browse('GET', '/operator/session', headers)).status)
    }
    expect(statuses).toEqual([401, ...Array<number>(sessionsPerKeyMax).fill(200)])
  })

  it('is valid only for operator calls, and only unmodified', async () => {
    const { headers } = await signIn(hub.operator)
    expect((await browse('GET', '/integration/rules', headers)).status).toBe(401)
    expect((await browse('GET', '/buyer/invoice', headers)).status).toBe(404)
    const changed = [
      headers.Cookie.replace(/\.\d{13}\./, '.9999999999999.'),
      headers.Cookie.replace(/=[0-9a-f]{12}/, '=000000000000'),
      headers.Cookie.slice(0, -1),
      `${headers.Cookie}.x`,
      `${headers.Cookie}; ${headers.Cookie}`,
      headers.Cookie.replace('bthub_session', 'session'),
    ]
    for (const Cookie of changed) {
      expect((await browse('GET', '/operator/session', { Cookie })).status).toBe(401)
    }
    // A key takes precedence over the cookie.
    const both = { ...headers, 'X-Operator-Key': 'wrong' }
    expect((await browse('GET', '/operator/session', both)).status).toBe(401)
  })
})

describe('the cookie', () => {
  it('is restricted to TLS and to the path of the public URL', () => {
    const publicUrl = () => 'https://hub.example.com/bt'
    const sessions = openSessions({ secret: Buffer.alloc(32), publicUrl, path: '/operator' })
    const { cookie } = sessions.start('0123456789ab', now)
    expect(cookie).toContain('; Path=/bt/operator; ')
    expect(cookie.endsWith('; Secure')).toBe(true)
    expect(sessions.isForeign({ origin: 'https://hub.example.com', host: 'localhost' })).toBe(false)
  })
})
