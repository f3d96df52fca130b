// GET /console
import { request } from 'node:http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

type Got = {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly bytes: Buffer
}

/** As it comes over the wire, not unpacked. */
function get(path: string, headers: Readonly<Record<string, string>> = {}): Promise<Got> {
  return new Promise((resolve, reject) => {
    const sent = request(`${hub.url}${path}`, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        const { statusCode: status = 0, headers: got } = answer
        resolve({ status, headers: got, bytes: Buffer.concat(chunks) })
      })
    })
    sent.on('error', reject)
    sent.end()
  })
}

const page = async () => (await get('/console')).bytes.toString()

async function assets(): Promise<string[]> {
  return [...(await page()).matchAll(/(?:src|href)="(\/console\/assets\/[^"]+)"/g)].map(
    ([, path = '']) => path,
  )
}

describe('GET /console 200', () => {
  it('has a policy that allows only files of the hub, and nothing inline', async () => {
    const { headers, bytes } = await get('/console')
    const policy = String(headers['content-security-policy'])
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
    expect(headers).toMatchObject({
      'cache-control': 'no-cache',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
    })
    expect(bytes.toString()).not.toMatch(/<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/)
  })

  it('serves the same page at every address of the console', async () => {
    expect((await get('/console/invoices/acme/a.b%2Fc')).status).toBe(200)
    expect((await get('/console/accounts')).bytes.toString()).toBe(await page())
  })

  it('loads less than 250 KB of compressed JavaScript at first, in immutable files', async () => {
    const scripts = (await assets()).filter((path) => path.endsWith('.js'))
    expect(scripts.length).toBeGreaterThan(0)
    let total = 0
    for (const path of scripts) {
      const { headers, bytes } = await get(path, { 'accept-encoding': 'gzip' })
      expect(headers['content-encoding']).toBe('gzip')
      expect(headers['cache-control']).toBe('public, max-age=31536000, immutable')
      total += bytes.length
    }
    expect(total).toBeLessThan(250_000)
  })

  it('sends the smallest accepted encoding', async () => {
    const [path = ''] = await assets()
    const whole = await get(path)
    const zipped = await get(path, { 'accept-encoding': 'deflate, gzip' })
    const small = await get(path, { 'accept-encoding': 'gzip, deflate, br' })
    expect(whole.headers['content-encoding']).toBeUndefined()
    expect(small.headers['content-encoding']).toBe('br')
    expect(small.bytes.length).toBeLessThan(zipped.bytes.length)
    expect(zipped.bytes.length).toBeLessThan(whole.bytes.length)
  })
})

describe('GET /console 304', () => {
  it('sends no body for a known ETag', async () => {
    const { headers } = await get('/console')
    const again = await get('/console', { 'if-none-match': String(headers['etag']) })
    expect(again.status).toBe(304)
    expect(again.bytes.length).toBe(0)
  })
})

describe('GET /console/{address}', () => {
  it.each(['/console/invoices/acme/INV-1.2', '/console/accounts/shop.example'])(
    'serves the page for an ID that looks like a file: %s',
    async (path) => {
      expect((await get(path)).status).toBe(200)
    },
  )
})

describe('GET /console 404', () => {
  it.each(['/console/assets/none.js', '/console/../package.json', '/console/..%2fpackage.json'])(
    'has no file %s',
    async (path) => {
      expect((await get(path)).status).toBe(404)
    },
  )
})
