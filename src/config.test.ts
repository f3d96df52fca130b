// Settings that are addresses. Links, redirects, pages and the path of the cookie begin with the public URL.
import { describe, expect, test } from 'vitest'
import { warnOfLinks } from './app.ts'
import { readConfig } from './config.ts'
import { prefixOf } from './sites/behind-prefix.ts'

const publicUrlOf = (text: string) => readConfig({}, { BTHUB_PUBLIC_URL: text }).publicUrl

describe('BTHUB_PUBLIC_URL', () => {
  test.each([
    ['https://h.example', 'https://h.example', ''],
    ['https://h.example/', 'https://h.example', ''],
    ['https://h.example//', 'https://h.example', ''],
    ['HTTPS://H.Example:443/Bt', 'https://h.example/Bt', '/Bt'],
    ['http://[::1]:4080/bt/', 'http://[::1]:4080/bt', '/bt'],
    ['https://h.example/bt//', 'https://h.example/bt', '/bt'],
    ['https://h.example//other.example', 'https://h.example/other.example', '/other.example'],
    ['https://h.example/a/../b/.', 'https://h.example/b', '/b'],
    ['https://h.example/%2e%2E/b', 'https://h.example/b', '/b'],
    ['https://h.example/a%2Fb', 'https://h.example/a%2Fb', '/a%2Fb'],
    ['https://h.example/é"<', 'https://h.example/%C3%A9%22%3C', '/%C3%A9%22%3C'],
    ['https://h.example/a\\b', 'https://h.example/a/b', '/a/b'],
  ])('%s is %s', (text, url, prefix) => {
    expect(publicUrlOf(text)).toBe(url)
    expect(prefixOf(url)).toBe(prefix)
    expect(publicUrlOf(url)).toBe(url)
  })

  const noUrl = 'must be a URL such as'
  const inPath = 'must have only letters, digits,'
  test.each([
    ['https://h.example?x=1', 'must not have a query or a fragment'],
    ['https://h.example/bt?', 'must not have a query or a fragment'],
    ['https://h.example/bt#top', 'must not have a query or a fragment'],
    ['https://user:word@h.example/bt', 'must not have a user or a password'],
    ['https://h.example/a;Path=/', inPath],
    ['https://h.example/a(b)', inPath],
    ['https://h.example/a&b', inPath],
    ["https://h.example/a'b", inPath],
    ['https://h.example/%zz', inPath],
    ['https://h.example:99999', noUrl],
    ['https://[::', noUrl],
    ['https://h.example/a b', noUrl],
    ['https:///bt', noUrl],
    ['//h.example/bt', noUrl],
    ['h.example', noUrl],
    ['ftp://h.example', noUrl],
    ['javascript:alert(1)', noUrl],
  ])('%s is refused', (text, message) => {
    expect(() => publicUrlOf(text)).toThrow(`BTHUB_PUBLIC_URL ${message}`)
  })
})

describe('BTHUB_HOST', () => {
  test.each(['127.0.0.1', '::1', '0.0.0.0', 'localhost'])('may be %s', (host) => {
    expect(readConfig({ host }).host).toBe(host)
  })

  test.each(['', ' ', '[::1]', '127.0.0.1 ', 'http://127.0.0.1'])('can not be %j', (host) => {
    expect(() => readConfig({ host })).toThrow('BTHUB_HOST must be an address')
  })
})

describe('a hub that listens on all addresses', () => {
  const warningsOf = (address: string, publicUrl: string) => {
    const logged: string[] = []
    const record = (event: string) => void logged.push(event)
    const log = { info: record, warn: record, error: record }
    warnOfLinks({ address, url: `http://${address}:4080`, publicUrl }, log)
    return logged
  }

  test.each(['0.0.0.0', '::', '::ffff:0.0.0.0'])(
    'warns about links without a public URL: %s',
    (address) => {
      expect(warningsOf(address, '')).toEqual(['links-lead-nowhere'])
      expect(warningsOf(address, 'https://h.example')).toEqual([])
    },
  )

  test.each(['127.0.0.1', '::1', '10.0.0.0'])('but not at %s', (address) => {
    expect(warningsOf(address, '')).toEqual([])
  })
})
