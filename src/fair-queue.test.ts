// Accounts in turn, and the items of each account in order.
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { FairQueue } from './fair-queue.ts'

function queueOf(items: readonly string[]): FairQueue<string> {
  const queue = new FairQueue<string>()
  for (const item of items) queue.push(item[0] ?? '', item)
  return queue
}

describe('a queue of accounts', () => {
  test('takes one item of each account in turn, and continues where it stopped', () => {
    const queue = queueOf(['a1', 'a2', 'a3', 'a4', 'b1', 'b2', 'c1'])
    expect(queue.take(2)).toEqual(['a1', 'b1'])
    expect(queue.take(3)).toEqual(['c1', 'a2', 'b2'])
    expect(queue.take(9)).toEqual(['a3', 'a4'])
    expect(queue.size).toBe(0)
  })

  test('has the only item of one account in the next group, however many another has', () => {
    const queue = queueOf(Array.from({ length: 2_000 }, (_, at) => `a${at}`))
    queue.take(64)
    queue.push('b', 'b1')
    expect(queue.take(64)).toContain('b1')
  })

  test('passes over accounts that may not take one', () => {
    const queue = queueOf(['a1', 'b1', 'a2', 'c1'])
    const mayTake = (account: string) => account !== 'a'
    expect([queue.takeOne(mayTake), queue.takeOne(mayTake)]).toEqual(['b1', 'c1'])
    expect(queue.takeOne(mayTake)).toBeUndefined()
    expect([queue.takeOne(), queue.takeOne(), queue.size]).toEqual(['a1', 'a2', 0])
  })

  test('puts items back in front of the waiting items of the account', () => {
    const queue = queueOf(['a1', 'a2', 'b1', 'a3', 'b2'])
    for (const item of queue.take(3).toReversed()) queue.unshift(item[0] ?? '', item)
    expect(queue.size).toBe(5)
    const all = queue.take(9)
    expect(all.filter((item) => item.startsWith('a'))).toEqual(['a1', 'a2', 'a3'])
    expect(all.filter((item) => item.startsWith('b'))).toEqual(['b1', 'b2'])
  })

  test('loses nothing, keeps the order of each account, and is fair', () => {
    const steps = fc.array(fc.oneof(fc.constantFrom('a', 'b', 'c'), fc.integer({ min: 1, max: 5 })))
    fc.assert(
      fc.property(steps, (all) => {
        const queue = new FairQueue<string>()
        const sent: string[] = []
        const taken: string[] = []
        for (const step of all) {
          if (typeof step === 'string') {
            sent.push(`${step}${sent.length}`)
            queue.push(step, `${step}${sent.length - 1}`)
            continue
          }
          const waiting = ['a', 'b', 'c'].filter((account) => queue.sizeOf(account) > 0)
          const group = queue.take(step)
          const served = new Set(group.map((item) => item[0]))
          expect(served.size).toBe(Math.min(step, waiting.length))
          taken.push(...group)
        }
        taken.push(...queue.take(sent.length))
        expect(queue.size).toBe(0)
        for (const account of ['a', 'b', 'c']) {
          const own = (items: readonly string[]) => items.filter((item) => item.startsWith(account))
          expect(own(taken)).toEqual(own(sent))
        }
      }),
    )
  })
})
