// A hub that is public below a path, behind a proxy that strips it: every page opens, and everything that a page names.
// The proxy knows nothing outside of the path, so an address that lost it leads nowhere.
import { createServer, request, type Server } from 'node:http'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { startHub, type TestHub } from './support/hub.ts'

const prefix = '/shop/bt'
let hub: TestHub
let proxy: Server
let origin: string

beforeAll(async () => {
  proxy = createServer((incoming, outgoing) => {
    const { url = '', method, headers } = incoming
    if (url !== prefix && !url.startsWith(`${prefix}/`)) {
      outgoing.writeHead(421).end('outside of the path')
      return
    }
    const path = url.slice(prefix.length) || '/'
    const onward = request(new URL(path, hub.url), { method, headers }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(outgoing)
    })
    onward.on('error', () => outgoing.destroy())
    incoming.pipe(onward)
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const address = proxy.address()
  origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  hub = await startHub({ publicUrl: `${origin}${prefix}` })
  await hub.seed()
})
afterAll(async () => {
  await hub.stop()
  proxy.closeAllConnections()
  proxy.close()
})

const html = { accept: 'text/html' }
/** In a page, and in a module of the console. */
const named = [
  /\s(?:href|src|action|data-path)="([^"#]*)/g,
  /(?:from|import)\s?\(?"(\.[^"]+\.js)"/g,
]

function addressesIn(text: string, type: string, at: string): string[] {
  const patterns = type.startsWith('text/html') ? named.slice(0, 1) : named.slice(1)
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].map(([, one = '']) => one),
  )
  return found
    .filter((one) => one !== '' && !/^(mailto|data):/.test(one) && !one.includes('{'))
    .map((one) => new URL(one.replaceAll('&amp;', '&'), at))
    .filter((url) => url.origin === origin)
    .map((url) => url.href)
}

const atOnce = 16

/** Every address that is named from these on, with its status. */
async function crawl(from: readonly string[]): Promise<Map<string, number>> {
  const seen = new Map<string, number>()
  let next = [...from]
  while (next.length > 0) {
    const found = await Promise.all(
      next.splice(0, atOnce).map(async (address) => {
        const answer = await fetch(address, { headers: html })
        const text = await answer.text()
        seen.set(address, answer.status)
        return addressesIn(text, answer.headers.get('content-type') ?? '', answer.url)
      }),
    )
    next = [...new Set([...next, ...found.flat()])].filter((address) => !seen.has(address))
  }
  return seen
}

/** What a form calls and what needs a key is there, too, but refuses. */
const isThere = (address: string, status: number) =>
  status === 200 || (status !== 421 && address.includes('/genericBthubService/'))

it('opens every page, and whatever a page names', async () => {
  const { body } = await hub.call('GET', '/integration/invoice/i1/checkout')
  const pages = ['', '/', '/docs', '/docs/api', '/console', '/console/invoices', '/openapi.json']
  const from = [...pages.map((path) => `${origin}${prefix}${path}`), String(body.checkOutUrl)]
  const seen = await crawl(from)
  const lost = [...seen].filter(([address, status]) => !isThere(address, status))
  expect(lost).toStrictEqual([])
  expect(seen.size).toBeGreaterThan(200)
  const paths = [...seen.keys()].map((address) => new URL(address).pathname)
  for (const part of ['/docs/assets/', '/console/assets/', '/docs/rules/', '/i/r']) {
    expect(paths.some((path) => path.startsWith(`${prefix}${part}`))).toBe(true)
  }
})

it('names the service below the path in the OpenAPI document, and redirects below it', async () => {
  const document = (await (await fetch(`${origin}${prefix}/openapi.json`)).json()) as {
    servers: { url: string }[]
  }
  const paths = document.servers.map(({ url }) => url).filter((url) => url.startsWith('/'))
  expect(paths).toStrictEqual([`${prefix}/genericBthubService`])
  const moved = await fetch(`${origin}${prefix}/docs/`, { headers: html, redirect: 'manual' })
  expect(moved.status).toBe(308)
  expect(moved.headers.get('location')).toBe(`${prefix}/docs`)
})
