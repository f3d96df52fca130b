// GET /docs and below, for browsers, terminals and the search field.
import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { request } from 'node:http'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot, sourceFiles } from '../../../test/support/source-files.ts'
import { startHub, type TestHub } from '../../../test/support/hub.ts'
import { ruleNames } from '../../domain/rules.ts'
import { openLibrary } from './library.ts'

let hub: TestHub
beforeAll(async () => void (hub = await startHub()))
afterAll(() => hub.stop())

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' }

function get(path: string, headers: Readonly<Record<string, string>> = browser): Promise<Response> {
  return fetch(`${hub.url}${path}`, { headers, redirect: 'manual' })
}

const library = openLibrary()
const paths = [...library.pages.keys()]

describe('a page of the documentation', () => {
  it('is HTML for a browser, with one heading and a strict policy', async () => {
    for (const path of paths) {
      const answer = await get(path)
      const text = await answer.text()
      expect([path, answer.status]).toEqual([path, 200])
      expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
      expect(answer.headers.get('content-security-policy')).toMatch(/^default-src 'none'; /)
      expect(answer.headers.get('content-security-policy')).not.toContain('unsafe')
      expect(text.match(/<h1>/g)).toHaveLength(1)
      expect(text).not.toMatch(/<style|style="|<script>|\son\w+="/)
    }
  })

  it('links only to pages and headings that exist', async () => {
    const texts = new Map<string, string>()
    const read = async (path: string) => {
      const known = texts.get(path)
      if (known !== undefined) return known
      const answer = await get(path)
      const text = answer.status === 200 ? await answer.text() : ''
      texts.set(path, text)
      return text
    }
    const broken: string[] = []
    for (const from of paths) {
      for (const [, link = ''] of (await read(from)).matchAll(/href="([^"]*)"/g)) {
        if (link.startsWith('https:')) continue
        const [path = '', anchor] = link.split('#')
        const text = await read(path === '' ? from : path)
        const isThere = text !== '' && (anchor === undefined || text.includes(` id="${anchor}"`))
        if (!isThere) broken.push(`${from}: ${link}`)
      }
    }
    expect(broken).toEqual([])
  })

  it('keeps every link of its Markdown', () => {
    const lost = [...library.pages.values()].flatMap(({ file, markdown }) => {
      const prose = markdown.replaceAll(/^```[\s\S]*?^```$/gm, '').replaceAll(/`[^`\n]*`/g, '')
      const links = [...prose.matchAll(/(?<!!)\[[^\]]*\]\(([^)\s]+)\)/g)].map(
        ([, link = '']) => link,
      )
      return links
        .filter((link) => !link.startsWith('http') && library.resolve(file, link) === null)
        .map((link) => `${file}: ${link}`)
    })
    expect(lost).toEqual([])
  })

  it('is in the contents, or below a page that is', () => {
    const named = library.chapters.flatMap(({ entries }) => entries.map(({ path }) => path))
    const below = /^\/docs\/(rules|decisions)\//
    const forgotten = paths.filter((path) => path !== '/docs' && !below.test(path))
    expect(forgotten.filter((path) => !named.includes(path))).toEqual([])
  })

  it('is Markdown for other clients, and by its file name', async () => {
    const text = readFileSync(join(projectRoot, 'docs/concepts/money.md'), 'utf8')
    const asked: [string, Record<string, string>][] = [
      ['/docs/concepts/money', {}],
      ['/docs/concepts/money', { accept: 'text/markdown' }],
      ['/docs/concepts/money.md', browser],
    ]
    for (const [path, headers] of asked) {
      const answer = await get(path, headers)
      expect(answer.headers.get('content-type')).toBe('text/markdown; charset=utf-8')
      expect(answer.headers.get('content-location')).toBe('/docs/concepts/money.md')
      expect(answer.headers.get('vary')).toContain('accept')
      expect(await answer.text()).toBe(text)
    }
  })

  it('is also served at its path in the repository', async () => {
    for (const { path } of sourceFiles('docs', '.md')) {
      expect([path, (await get(`/${path}`, {})).status]).toEqual([path, 200])
    }
    const moved = await get('/docs/reference/rules/total_mismatch')
    expect([moved.status, moved.headers.get('location')]).toEqual([
      308,
      '/docs/rules/total_mismatch',
    ])
    expect((await get('/docs/')).headers.get('location')).toBe('/docs')
  })

  it('is found at its former place', async () => {
    const former = await get('/docs/internals/write-door')
    const location = former.headers.get('location')
    expect([former.status, location]).toEqual([308, '/docs/internals/group-commit'])
    expect((await get(location ?? '')).status).toBe(200)
  })

  it('has an ETag and is compressed on request', async () => {
    const whole = await get('/docs/start')
    const etag = whole.headers.get('etag') ?? ''
    const again = await get('/docs/start', { ...browser, 'if-none-match': `W/"x", ${etag}` })
    expect([again.status, await again.text()]).toEqual([304, ''])
    const asMarkdown = await get('/docs/start', { 'if-none-match': etag })
    expect(asMarkdown.status).toBe(200)
    const zipped = await bytesOf('/docs/start', 'br, gzip')
    expect(gunzipSync(zipped).toString()).toBe(await whole.text())
    expect(await bytesOf('/docs/start', 'gzip;q=0')).toEqual(gunzipSync(zipped))
  })

  it('is a 404 in the requested format when it does not exist', async () => {
    const page = await get('/docs/nothing%22%3E%3Cscript%3E')
    expect(page.status).toBe(404)
    expect(await page.text()).not.toContain('"><script>')
    const told = await get('/docs/nothing', {})
    expect([told.status, await told.json()]).toMatchObject([404, { rule: 'route_not_found' }])
    for (const path of [
      '/docs/..%2fpackage.json',
      '/docs/..%2fREADME.md',
      '/docs/assets/docs.ts',
    ]) {
      expect((await get(path, {})).status).toBe(404)
    }
  })
})

/** Past the client that would unpack it. */
function bytesOf(path: string, encoding: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const headers = { ...browser, 'accept-encoding': encoding }
    const asked = request(`${hub.url}${path}`, { headers }, (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => resolve(Buffer.concat(chunks)))
    })
    asked.once('error', reject).end()
  })
}

describe('the page of a rule', () => {
  it('exists for every rule, with cause, fix and example', async () => {
    for (const rule of ruleNames) {
      const file = readFileSync(join(projectRoot, 'docs/reference/rules', `${rule}.md`), 'utf8')
      const answer = await get(`/docs/rules/${rule}`, { accept: '*/*' })
      expect(answer.status).toBe(200)
      expect(file).toContain(await answer.text())
      const page = await (await get(`/docs/rules/${rule}`)).text()
      expect(page).toContain(`<h1>${rule}</h1>`)
      expect(page).toContain('<strong>Fix.</strong>')
    }
  })

  it('does not exist for an unknown rule', async () => {
    for (const name of ['nothing', '__proto__', 'constructor', '..%2fmoney']) {
      expect((await get(`/docs/rules/${name}`, {})).status).toBe(404)
    }
  })
})

describe('an asset', () => {
  it('is immutable at its versioned address, and revalidated at any other', async () => {
    const page = await (await get('/docs')).text()
    const [, path = ''] = /<link rel="stylesheet" href="([^"]+)"/.exec(page) ?? []
    const named = await get(path)
    expect(named.headers.get('content-type')).toBe('text/css; charset=utf-8')
    expect(named.headers.get('cache-control')).toContain('immutable')
    const [bare = ''] = path.split('?')
    expect((await get(bare)).headers.get('cache-control')).toBe('no-cache')
    expect((await get(`${bare}?older`)).headers.get('cache-control')).toBe('no-cache')
  })
})

describe('the home page', () => {
  it('links to what this hub serves, in a browser and in a terminal', async () => {
    const page = await (await get('/')).text()
    const links = [...page.matchAll(/<a href="([^"]+)"/g)].map(([, link = '']) => link)
    expect(links).toContain('/docs')
    expect(links).toContain('/health/ready')
    // The console has to be built before it is there.
    const found = links.filter((link) => link !== '/console')
    for (const link of found) expect([link, (await get(link)).status]).toEqual([link, 200])
    const text = await (await get('/', {})).text()
    for (const link of links) expect(text).toContain(link)
  })
})

describe('the search', () => {
  const find = async (query: string) => {
    const answer = await get(`/docs/search?q=${encodeURIComponent(query)}`, {})
    return ((await answer.json()) as { items: { path: string; excerpt: string }[] }).items
  }

  it.each([
    ['total_mismatch', '/docs/rules/total_mismatch'],
    ['superseded', '/docs/concepts/verdicts'],
    ['advance rate', '/docs/concepts/credit'],
    ['backup restore', '/docs/guides/run-the-hub#backup-and-restore'],
    ['idempotncy', '/docs/concepts/idempotency'],
    ['BTHUB_WORKERS', '/docs/reference/configuration'],
  ])('finds %s', async (query, path) => {
    const found = (await find(query)).map((hit) => hit.path)
    expect(found.some((one) => one === path || one.startsWith(`${path}#`))).toBe(true)
  })

  it('answers a form with a page that shows the query as text', async () => {
    const hostile = '"><script>x</script>'
    const page = await get(`/docs/search?q=${encodeURIComponent(`money ${hostile}`)}`)
    expect(page.status).toBe(200)
    expect(await page.text()).not.toContain(hostile)
    const found = await (await get('/docs/search?q=money')).text()
    expect(found).toContain('<a href="/docs/concepts/money">Money</a>')
    expect(found).toMatch(/<mark>money<\/mark>/i)
    for (const query of ['', '?q=', '?q=%20', `?q=${'x'.repeat(500)}`, '?q=a&q=b', '?q=...']) {
      expect((await get(`/docs/search${query}`)).status).toBe(200)
    }
  })

  it('refuses an invalid query as JSON', async () => {
    for (const query of ['?q=', `?q=${'x'.repeat(101)}`, '?query=money']) {
      const answer = await get(`/docs/search${query}`, {})
      expect(await answer.json()).toMatchObject({ errors: [{ rule: 'query_invalid' }] })
    }
    expect(await find('zzzqqq xqzvw')).toEqual([])
  })
})
