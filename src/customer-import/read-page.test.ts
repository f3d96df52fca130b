import { describe, expect, it } from 'vitest'
import { JsonNumber } from '../json/json.ts'
import type { Exchange } from '../outbound/guarded-client.ts'
import { importLimits } from './limits.ts'
import { PageError, readPage } from './read-page.ts'

function answered(body: unknown, change: Partial<Exchange> = {}): Exchange {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  return {
    failure: null,
    status: 200,
    headers: {},
    body: Buffer.from(text),
    isWhole: true,
    latencyMs: 1,
    ...change,
  }
}

function failureOf(exchange: Exchange): string {
  try {
    readPage(exchange)
  } catch (error) {
    if (error instanceof PageError) return `${error.failure}: ${error.message}`
    throw error
  }
  return 'none'
}

describe('a page of customers', () => {
  it('has items, and the cursor of the next page or null', () => {
    const page = readPage(answered({ items: [1], nextCursor: 'b' }))
    expect(page).toEqual({ items: [new JsonNumber('1')], nextCursor: 'b' })
    expect(readPage(answered({ items: [] })).nextCursor).toBe(null)
    expect(readPage(answered({ items: [], nextCursor: null, total: 7 })).nextCursor).toBe(null)
  })

  const many = Array.from({ length: importLimits.pageMax + 1 }, () => 0)
  it.each<[string, Exchange]>([
    ['timed_out: The source did not answer', { failure: 'timed_out', latencyMs: 1 }],
    ['status_not_200: The source answered 500.', answered('', { status: 500 })],
    ['status_not_200: The source answered 302.', answered('', { status: 302 })],
    ['page_not_whole: The page is longer than 2097152 bytes', answered('', { isWhole: false })],
    ['it is compressed', answered('', { headers: { 'content-encoding': 'gzip' } })],
    ['page_invalid: The page could not be read: ', answered('{"items":[')],
    ['it is not an object', answered([])],
    ['it has no array of items', answered({ items: {} })],
    ['it has 1001 items; at most 1000 are allowed', answered({ items: many })],
    ['neither a string nor null', answered({ items: [], nextCursor: 7 })],
    ['neither a string nor null', answered({ items: [], nextCursor: '' })],
    ['more than 1024 characters', answered({ items: [], nextCursor: 'x'.repeat(1_025) })],
  ])('is refused: %s', (message, exchange) => {
    expect(failureOf(exchange)).toContain(message)
  })
})
