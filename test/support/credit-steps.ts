// Steps of every kind, made up by fast-check: the ones that get far come more often.
import * as fc from 'fast-check'
import { advanceRates } from '../../src/domain/accounts/account.ts'
import { decimal } from '../../src/domain/decimal.ts'
import { invoicesOfWorld, type Step } from './credit-world.ts'

const at = fc.nat(invoicesOfWorld - 1)
const nth = fc.nat(7)
const share = fc.constantFrom(0, 0, 0, 1, 33_333, 50_000)

export const steps: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ do: fc.constant('credit' as const), at }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constantFrom('approve' as const, 'payout' as const), at }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('release' as const), at }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constantFrom('reject' as const, 'drop' as const, 'cancel' as const),
      at,
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constantFrom('settle' as const, 'settle' as const, 'fail' as const, 'retry' as const),
      nth,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('pay' as const),
      of: fc.uniqueArray(at, { minLength: 1, maxLength: 3 }),
    }),
  },
  { weight: 4, arbitrary: fc.record({ do: fc.constant('repay' as const), at, share }) },
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constant('repay_own' as const),
      of: fc.uniqueArray(at, { minLength: 1, maxLength: 3 }),
      share,
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('push' as const),
      at,
      due: fc.constantFrom(1100, 1100, 333, 0.01, 0),
      status: fc.constantFrom(
        'Placed' as const,
        'Placed' as const,
        'Draft' as const,
        'Canceled' as const,
      ),
    }),
  },
  { weight: 1, arbitrary: limits() },
)

function limits() {
  return fc.record({
    do: fc.constant('limit' as const),
    at,
    limit: fc.constantFrom(0, 1500, 2200, 5000),
    isAutomatic: fc.boolean(),
  })
}

const last = -1

/** Whole stories, which single steps seldom make up. */
const stories: fc.Arbitrary<Step[]> = fc.oneof(
  at.map((of): Step[] => [...paidOut(of, 'settle'), repaid(of), settled, settled]),
  // Two draws of one company, repaid in one payment by the buyer.
  fc
    .constantFrom([0, 1], [2, 0])
    .map((of): Step[] => [...of.flatMap(drawnOf), { do: 'repay_own', of, share: 0 }, settled]),
  at.map((of): Step[] => [...paidOut(of, 'fail'), { do: 'retry', nth: last }, settled]),
  at.map((of): Step[] => [...paidOut(of, 'fail'), { do: 'release', at: of }]),
  at.map((of): Step[] => [...paidOut(of, 'fail'), { do: 'pay', of: [of] }, settled]),
)

const settled: Step = { do: 'settle', nth: last }
const repaid = (of: number): Step => ({ do: 'repay', at: of, share: 0 })

const drawnOf = (of: number): Step[] => paidOut(of, 'settle')

function paidOut(of: number, end: 'settle' | 'fail'): Step[] {
  return [
    { do: 'credit', at: of },
    { do: 'approve', at: of },
    { do: 'payout', at: of },
    { do: end, nth: last },
  ]
}

/** Steps, and now and then a story among them. */
export const sequences: fc.Arbitrary<Step[]> = fc
  .array(
    fc.oneof(
      { weight: 12, arbitrary: steps.map((step) => [step]) },
      { weight: 1, arbitrary: stories },
    ),
    { minLength: 20, maxLength: 80 },
  )
  .map((parts) => parts.flat())

export const worldPolicies = fc.record({
  advanceRate: fc.constantFrom(...advanceRates),
  feeRate: fc.constantFrom('0', '3', '0.3333', '10').map(decimal),
})
