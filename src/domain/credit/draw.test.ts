import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { advanceRates, feeRateMax } from '../accounts/account.ts'
import { compare, decimal, decimalPlaces, sum, zero } from '../decimal.ts'
import { hasFinal, splitDraw } from './draw.ts'

describe('splitDraw', () => {
  it.each([
    // amount, advance rate, fee rate, advance, rest, fee
    ['1100', 100, '0', '1100', '0', '0'],
    ['1100', 100, '3', '1067', '0', '33'],
    ['1100', 90, '0', '990', '110', '0'],
    ['1100', 80, '0', '880', '220', '0'],
    ['1100', 80, '3', '880', '187', '33'],
    ['0.01', 80, '20', '0.01', '0', '0'],
    ['0.05', 90, '10', '0.05', '0', '0'],
    ['0.05', 80, '20', '0.04', '0', '0.01'],
    ['33.33', 90, '2.5', '30', '2.5', '0.83'],
    ['10', 100, '100', '0', '0', '10'],
  ] as const)('%s at %s %% and a fee of %s %%: %s, %s, %s', (amount, rate, fee, ...parts) => {
    const split = splitDraw(decimal(amount), { advanceRate: rate, feeRate: decimal(fee) })
    expect([split.advance, split.rest, split.fee]).toStrictEqual(parts)
  })

  it('returns non-negative whole-cent parts that add up to the amount', () => {
    const cents = fc.integer({ min: 1, max: 99_999_999_999 })
    const rates = fc.tuple(fc.constantFrom(...advanceRates), fc.integer({ min: 0, max: 10_000 }))
    fc.assert(
      fc.property(cents, rates, (units, [advanceRate, share]) => {
        const amount = decimal(`${units}e-2`)
        const most = Number(feeRateMax(advanceRate))
        const feeRate = decimal(`${Math.floor((most * 10_000 * share) / 10_000)}e-4`)
        const { advance, rest, fee } = splitDraw(amount, { advanceRate, feeRate })
        expect(sum([advance, rest, fee])).toBe(amount)
        for (const part of [advance, rest, fee]) {
          expect(decimalPlaces(part)).toBeLessThanOrEqual(2)
          expect(compare(part, zero)).toBeGreaterThanOrEqual(0)
        }
        expect(hasFinal({ amount, advance, advanceRate })).toBe(
          advanceRate !== 100 && sum([rest, fee]) !== zero,
        )
      }),
    )
  })
})
