// The public URL: links, redirects, pages and the cookie's path begin with it.
import { describe, expect, test } from 'vitest'
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
