// How long a worker waits after rounds that did much, little and nothing.
import { expect, test } from 'vitest'
import { openBackoff, type Round } from './backoff.ts'

const waitsOf = (rounds: readonly Round[]) => {
  const waitAfter = openBackoff({ everyMs: 500, maxMs: 3_000 })
  return rounds.map((round) => waitAfter(round))
}
const full = (done: number): Round => ({ found: 50, done, hasMore: true })
const idle: Round = { found: 0, done: 0, hasMore: false }

test('goes on at once while most of what was found gets done', () => {
  expect(waitsOf([full(50), full(25), full(24), { found: 9, done: 9, hasMore: false }])).toEqual([
    0, 0, 500, 500,
  ])
})

test('waits longer with each round that gets nothing done, up to a limit', () => {
  expect(waitsOf([full(0), full(0), full(0), full(0), full(0)])).toEqual([
    500, 1_000, 2_000, 3_000, 3_000,
  ])
})

test.each([
  ['something got done', full(1)],
  ['there was nothing to do', idle],
])('begins again after %s', (_, round) => {
  expect(waitsOf([full(0), full(0), round, full(0)])).toEqual([500, 1_000, 500, 500])
})
