import { expect, test } from 'vitest'
import { traceIdOf, traceparentOf } from './trace-context.ts'

const trace = '4bf92f3577b34da6a3ce929d0e0e4736'
const parent = '00f067aa0ba902b7'
const valid = `00-${trace}-${parent}-01`

const read = (traceparent: string | string[]) => traceparentOf({ headers: { traceparent } })

test('a valid traceparent is kept as it is', () => {
  expect(read(valid)).toBe(valid)
  expect(traceIdOf(valid)).toBe(trace)
  expect(traceparentOf({ headers: {} })).toBe(null)
})

test('a later version is read as version 00, without what it appends', () => {
  expect(read(`cc-${trace}-${parent}-01-more.of-it`)).toBe(valid)
  expect(read(`cc-${trace}-${parent}-01`)).toBe(valid)
})

test.each([
  `00-${'0'.repeat(32)}-${parent}-01`,
  `00-${trace}-${'0'.repeat(16)}-01`,
  `ff-${trace}-${parent}-01`,
  `00-${trace.toUpperCase()}-${parent}-01`,
  `${valid}-more`,
  `${valid}0`,
  `cc-${trace}-${parent}-011`,
  `00-${trace.slice(1)}-${parent}-01`,
  `${valid}, ${valid}`,
  ` ${valid}`,
  '',
])('an invalid one is ignored: %s', (sent) => {
  expect(read(sent)).toBe(null)
})

test('several are none', () => {
  expect(read([valid, valid])).toBe(null)
})
