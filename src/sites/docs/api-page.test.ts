// GET /docs/api: a page for every call, with examples that work for the demo account.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { preparePage } from '../../cli/demo/prepare-demo.ts'
import { startHub, type TestHub } from '../../../test/support/hub.ts'
import { routes } from '../../api/routes.ts'
import { isLocalRequest } from './is-local-request.ts'
import { exchange, requestText } from '../../../test/support/raw-http.ts'
import { readApi } from './api-calls.ts'
import { callExampleOf, demoCalls } from '../../api/reference/call-examples.ts'
import { curlText } from './api-form.ts'
import { fieldRows, sampleOf, textOf, typeOf } from './api-schema.ts'

let hub: TestHub
let demo: { accountId: string; key: string }
beforeAll(async () => {
  hub = await startHub({ demo: true })
  demo = await preparePage(hub.app)
})
afterAll(() => hub.stop())

const html = { accept: 'text/html' }
const text = async (path: string, headers: Record<string, string> = html) => {
  const answer = await fetch(`${hub.url}${path}`, { headers })
  return answer.status === 200 ? answer.text() : `${answer.status}`
}

describe('the pages of the API', () => {
  it('exist for every call, with an index', async () => {
    const list = await text('/docs/api')
    for (const { method, name, path } of routes) {
      const page = await text(`/docs/api/${name}`)
      expect(page).toContain(`<b class="method ${method.toLowerCase()}">${method}</b>`)
      expect(page).toContain(`/genericBthubService${path}</code>`)
      expect(page).not.toMatch(/undefined|\[object|NaN|<style|style="/)
      expect(list).toContain(`href="/docs/api/${name}"`)
    }
    expect(await text('/docs/api/nothing')).toBe('404')
  })

  it('list each field once, with its constraints', async () => {
    const page = await text('/docs/api/update-invoice')
    expect(page).toMatch(/<code>invoiceNumber<\/code>\s*<small>required<\/small>/)
    expect(page).toContain('1 to 128 characters')
    expect(page).toContain('date or date-time')
    expect(page).toContain('array of objects or null')
  })

  it('are a curl command in a terminal', async () => {
    const plain = await text('/docs/api/cancel-invoice', {})
    expect(plain).toMatch(/^# Cancel an invoice\n/)
    expect(plain).toContain(
      'curl -X PUT "$HUB/genericBthubService/integration/invoice/I-2001/cancel"',
    )
    expect(await text('/docs/api', {})).toContain('(/docs/api/cancel-invoice)')
  })

  it('are found by name, path and field', async () => {
    for (const query of ['update-invoice', 'checkout-redirect', 'payersInfo']) {
      const found = JSON.parse(await text(`/docs/search?q=${query}`, {})) as {
        items: { path: string }[]
      }
      expect(found.items.some(({ path }) => path.startsWith('/docs/api/'))).toBe(true)
    }
  })

  it('have examples that the demo account accepts', async () => {
    const { calls } = readApi()
    const refused: unknown[] = []
    for (const name of demoCalls) {
      const call = calls.find((one) => one.name === name)
      const { path = {}, query = {}, body } = callExampleOf(name)
      const filled = (call?.path ?? '').replaceAll(
        /\{(\w+)\}/g,
        (_, key: string) => path[key] ?? '',
      )
      const answer = await fetch(`${hub.url}${filled}?${new URLSearchParams(query).toString()}`, {
        method: call?.method ?? '',
        headers: {
          'X-BlueTape-Key': demo.key,
          'X-Integration-AccountId': demo.accountId,
          'Content-Type': 'application/json',
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      if (!answer.ok) refused.push([name, answer.status, await answer.text()])
      await answer.body?.cancel()
    }
    expect(refused).toEqual([])
  })
})

describe('the credentials of the demo', () => {
  it('belong to the account, not to the operator', async () => {
    expect(JSON.parse(await text('/docs/api-demo', {}))).toEqual({
      'X-BlueTape-Key': demo.key,
      'X-Integration-AccountId': 'demo',
    })
  })

  it('are served only to a local Host', async () => {
    const { port } = new URL(hub.url)
    const askAs = async (host: string) => {
      const { answers } = await exchange(
        hub.url,
        requestText('GET', '/docs/api-demo', [['Host', host]]),
      )
      return answers[0]?.text.includes(demo.key)
    }
    const own = ['localhost', 'LOCALHOST:4080', '127.0.0.1:4080', '127.8.8.8', '[::1]:4080']
    for (const host of own) expect([host, await askAs(host)]).toEqual([host, true])
    const foreign = [
      'evil.example.com',
      `evil.example.com:${port}`,
      'localhost.evil.example.com',
      'evil-localhost',
      'localhost.',
      'app.localhost',
      '127.0.0.1.nip.io',
      '127.0.0.1@evil.example.com',
      '0.0.0.0',
      '10.0.0.7',
      '[::ffff:10.0.0.7]',
    ]
    for (const host of foreign) expect([host, await askAs(host)]).toEqual([host, false])
  })

  it('are not served to another machine, whatever its Host', () => {
    const headers = { host: 'localhost:4080' }
    for (const peer of ['127.0.0.1', '::1', '::ffff:127.0.0.1']) {
      expect(isLocalRequest({ headers, peer })).toBe(true)
    }
    for (const peer of ['10.0.0.7', '::ffff:10.0.0.7', 'fe80::1', '127.0.0.1.example.com', '']) {
      expect(isLocalRequest({ headers, peer })).toBe(false)
    }
    expect(isLocalRequest({ headers: {}, peer: '127.0.0.1' })).toBe(false)
  })

  it.each(['Forwarded', 'Via', 'X-Forwarded-For', 'X-Forwarded-Host', 'X-Real-IP'])(
    'are not served through a proxy that sends %s',
    async (name) => {
      expect(await text('/docs/api-demo', { [name]: '127.0.0.1' })).toBe('{}')
    },
  )

  it('are not served by a hub without a demo', async () => {
    const other = await startHub()
    try {
      await preparePage(other.app)
      const answer = await fetch(`${other.url}/docs/api-demo`)
      expect(await answer.text()).toBe('{}')
      expect(answer.headers.get('cache-control')).toBe('no-store')
    } finally {
      await other.stop()
    }
  })
})

describe('a schema as rows', () => {
  const schemaOf = () => ({
    type: 'object',
    required: ['name'],
    properties: { name: { type: 'string' }, again: { $ref: '#/x/Node' } },
  })

  it('stops at a recursion', () => {
    const rows = fieldRows({ $ref: '#/x/Node' }, { schemaOf })
    expect(rows.map(({ name, depth }) => [name, depth])).toEqual([
      ['name', 0],
      ['again', 0],
    ])
    expect(sampleOf({ $ref: '#/x/Node' }, { schemaOf })).toEqual({ name: '…' })
  })

  it('names types, bounds and choices', () => {
    const type = (schema: object) => typeOf(schema, { schemaOf })
    expect(type({ type: ['string', 'null'], format: 'date-time' })).toBe('date-time or null')
    expect(type({ anyOf: [{ type: 'number' }, { type: 'null' }] })).toBe('number or null')
    expect(textOf({ enum: ['a', 'b'] })).toBe('One of `a`, `b`.')
    expect(textOf({ description: 'A.', maxLength: 5, minimum: 1 })).toBe(
      'A. At most 5 characters. From 1.',
    )
  })
})

describe('a command', () => {
  it('quotes an apostrophe for the shell', () => {
    const call = readApi().calls.find(({ name }) => name === 'cancel-invoice')
    if (call === undefined) throw new Error('no such call')
    const body = { type: 'string', enum: ["it's"] }
    expect(curlText({ ...call, body }, { schemaOf: () => ({}) })).toContain(
      String.raw`-d '"it'\''s"'`,
    )
  })
})
