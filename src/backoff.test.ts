// The wait after rounds that completed most, few or none of their items.
import { expect, test } from 'vitest'
import { openBackoff, type Round } from './backoff.ts'

const waitsOf = (rounds: readonly Round[]) => {
  const waitAfter = openBackoff({ everyMs: 500, maxMs: 3_000 })
  return rounds.map((round) => waitAfter(round))
}
const full = (done: number): Round => ({ found: 50, done, hasMore: true })
const idle: Round = { found: 0, done: 0, hasMore: false }

test('continues at once while most of the items are completed', () => {
  expect(waitsOf([full(50), full(25), full(24), { found: 9, done: 9, hasMore: false }])).toEqual([
    0, 0, 500, 500,
  ])
})

test('waits longer after each round that completes nothing, up to a limit', () => {
  expect(waitsOf([full(0), full(0), full(0), full(0), full(0)])).toEqual([
    500, 1_000, 2_000, 3_000, 3_000,
  ])
})

test.each([
  ['something was completed', full(1)],
  ['there was nothing to do', idle],
])('resets after %s', (_, round) => {
  expect(waitsOf([full(0), full(0), round, full(0)])).toEqual([500, 1_000, 500, 500])
})
