// How many calls of an account run, alone and beside other accounts.
import { expect, test } from 'vitest'
import type { Caller } from '../api/call.ts'
import { openAccountShares, shareLimits, type AccountShares } from './account-share.ts'

const { runningMax, runningBesideOthersMax, grantedMin } = shareLimits

const callerOf = (accountId: string): Caller => ({ accountId, keyId: null, actor: null })
const busy = callerOf('busy')
const other = callerOf('other')

/** Calls that arrive at the same time; the number of those that run. */
function arrive(shares: AccountShares, caller: Caller, count: number, log: number[] = []): number {
  let running = 0
  for (let call = 0; call < count; call += 1) {
    const turn = shares.enter(caller, false)
    if (turn === null) running += 1
    else void turn.then(() => log.push(call))
  }
  return running
}

test('an account alone may use the hub’s capacity', () => {
  const shares = openAccountShares()
  expect(arrive(shares, busy, runningMax + 5)).toBe(runningMax)
})

test('an account beside others runs few calls, and each that ends admits the next in order', async () => {
  const shares = openAccountShares()
  expect(arrive(shares, other, 1)).toBe(1)
  const admitted: number[] = []
  const running = arrive(shares, busy, runningMax, admitted)
  expect(running).toBe(runningBesideOthersMax)
  expect(arrive(shares, other, 1)).toBe(1)
  for (let call = 0; call < 3; call += 1) shares.leave(busy, false)
  await Promise.resolve()
  expect(admitted).toEqual([running, running + 1, running + 2])
})

test('a call of another account does not admit one of an account that has its share', async () => {
  const shares = openAccountShares()
  arrive(shares, other, 2)
  const admitted: number[] = []
  arrive(shares, busy, runningMax, admitted)
  shares.leave(other, false)
  await Promise.resolve()
  expect(admitted).toEqual([])
})

test('a few calls of an account run whatever runs beside them', () => {
  const shares = openAccountShares()
  const accounts = Array.from({ length: 40 }, (_, at) => callerOf(`account-${at}`))
  for (const account of accounts) arrive(shares, account, runningBesideOthersMax)
  expect(arrive(shares, other, grantedMin)).toBe(grantedMin)
})
