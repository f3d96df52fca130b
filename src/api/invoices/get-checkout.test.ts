// GET /integration/invoice/{id}/checkout and GET /integration/invoice/{id}/checkout-redirect
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { simplifiedBody, startHub, type Caller, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
let shop: Caller
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  const policies = { redirectHosts: ['shop.example.com', 'localhost:3000', '[::1]:8080'] }
  shop = await hub.createCaller('shop', { policies })
  for (const as of [hub.acme, shop]) {
    const body = { id: 'simple', ...simplifiedBody() }
    await hub.call('POST', '/integration/invoice/simplify', { body, as })
  }
})
afterAll(() => hub.stop())

const checkout = (id: string) => hub.call('GET', `/integration/invoice/${id}/checkout`)
const redirect = (query: string, as = shop) =>
  hub.call('GET', `/integration/invoice/simple/checkout-redirect${query}`, { as })
const to = (url: string, as = shop) => redirect(`?redirectUrl=${encodeURIComponent(url)}`, as)

describe('GET /integration/invoice/{id}/checkout 200', () => {
  it.each(['i1', 'simple'])('returns the same link of %s each time', async (id) => {
    const { status, body } = await checkout(id)
    expect(status).toBe(200)
    expect(Object.keys(body)).toStrictEqual(['checkOutUrl'])
    const url = new URL(body.checkOutUrl)
    expect(url.origin).toBe(hub.url)
    expect(url.pathname).toBe('/i/r')
    expect([...url.searchParams.keys()]).toStrictEqual(['account', 'id', 'token'])
    expect(url.searchParams.get('account')).toBe('acme')
    expect(url.searchParams.get('id')).toBe(id)
    expect(url.searchParams.get('token')).toMatch(/^[0-9a-f]{32}$/)
    expect((await checkout(id)).body).toStrictEqual(body)
  })

  it('has a token that is valid for no other invoice or account', async () => {
    const path = '/integration/invoice/simple/checkout'
    const tokens = await Promise.all(
      [hub.acme, shop].map(async (as) => {
        const { body } = await hub.call('GET', path, { as })
        return new URL(body.checkOutUrl).searchParams.get('token')
      }),
    )
    const { body } = await checkout('i1')
    expect(new Set([...tokens, new URL(body.checkOutUrl).searchParams.get('token')]).size).toBe(3)
  })
})

describe('GET /integration/invoice/{id}/checkout 404', () => {
  it.each(['checkout', 'checkout-redirect?redirectUrl=https%3A%2F%2Fshop.example.com'])(
    'returns the contract’s reason for an unknown invoice: %s',
    async (call) => {
      const answer = await hub.call('GET', `/integration/invoice/missing/${call}`, { as: shop })
      expect(answer.status).toBe(404)
      expect(answer.body).toMatchObject({ code: '404', reason: 'Invoice not found.' })
    },
  )
})

describe('GET /integration/invoice/{id}/checkout-redirect 200', () => {
  it('returns a JSON string: a link that contains the redirect URL', async () => {
    const { status, body } = await to('https://shop.example.com/thanks?order=7&x=a b')
    expect(status).toBe(200)
    expect(body).toBeTypeOf('string')
    const url = new URL(body)
    expect(url.searchParams.get('redirectUrl')).toBe(
      'https://shop.example.com/thanks?order=7&x=a%20b',
    )
  })

  it('also accepts the other name of the parameter', async () => {
    const url = 'https://shop.example.com/'
    expect((await redirect(`?url=${encodeURIComponent(url)}`)).body).toBe((await to(url)).body)
  })

  it.each([
    'http://shop.example.com/',
    'https://shop.example.com:443/a',
    'https://SHOP.example.com/b',
    'http://localhost:3000/#c',
    'http://[::1]:8080/',
  ])('allows %s', async (url) => {
    expect((await to(url)).status).toBe(200)
  })

  it('normalizes the URL like browsers', async () => {
    const url = new URL((await to('https://shop.example.com\\@evil.example/')).body)
    expect(url.searchParams.get('redirectUrl')).toBe('https://shop.example.com/@evil.example/')
  })

  it('returns a token that is valid for this URL only', async () => {
    const tokenOf = async (url: string) =>
      new URL((await to(url)).body).searchParams.get('token') ?? ''
    expect(await tokenOf('https://shop.example.com/a')).not.toBe(
      await tokenOf('https://shop.example.com/b'),
    )
  })
})

describe('GET /integration/invoice/{id}/checkout-redirect 400', () => {
  it.each([
    'https://evil.example.com/',
    'https://shop.example.com.evil.example/',
    'https://shop.example.com:8443/',
    'http://localhost/',
    'https://evil.example/?https://shop.example.com',
  ])('refuses %s, which is not in the list', async (url) => {
    const { status, body } = await to(url)
    expect(status).toBe(400)
    expect(body.errors).toMatchObject([
      { pointer: '?redirectUrl', rule: 'redirect_host_not_allowed' },
    ])
  })

  it.each([
    'shop.example.com',
    '//shop.example.com/',
    '/thanks',
    'javascript:alert(1)',
    'ftp://shop.example.com/',
    'https://user@shop.example.com/',
    'nonsense',
  ])('refuses %j, which is not an absolute URL of a page', async (url) => {
    const { status, body } = await to(url)
    expect(status).toBe(400)
    expect(body.errors[0].pointer).toBe('?redirectUrl')
    expect(body.errors[0].rule).toMatch(/^redirect_(url_invalid|host_not_allowed)$/)
  })

  it('refuses every URL if the account has no list, and states the reason', async () => {
    const { body } = await to('https://shop.example.com/', hub.acme)
    expect(body.errors).toMatchObject([{ rule: 'redirect_host_not_allowed' }])
    expect((await redirect('')).body.errors).toMatchObject([{ rule: 'redirect_url_invalid' }])
    expect((await redirect('?redirectUrl=')).body.errors).toMatchObject([{ rule: 'query_invalid' }])
    expect((await redirect('?redirect=a')).body.errors).toMatchObject([{ rule: 'query_invalid' }])
  })
})
