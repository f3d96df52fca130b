// Whatever is done to credit and payments, in whatever order: the books are right after every step.
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compare, zero } from '../src/domain/decimal.ts'
import { brokenRules } from './support/credit-invariants.ts'
import { sequences, worldPolicies } from './support/credit-steps.ts'
import { companies, doStep, recordsInMemory, type MemoryRecords } from './support/credit-world.ts'

describe('the books of credit and payments', () => {
  it('are right after every step, and no draw goes beyond a limit', async () => {
    const reached = new Set<string>()
    await fc.assert(
      fc.asyncProperty(worldPolicies, sequences, async (policies, sequence) => {
        const records = recordsInMemory()
        for (const at of [0, 3]) {
          const first = { do: 'limit', at, limit: 2200, isAutomatic: at === 3 } as const
          await doStep(records, first, { policies, payments: [] })
        }
        for (const step of sequence) {
          const before = await balances(records)
          const rule = await doStep(records, step, { policies, payments: records.paymentIds() })
          if (rule === null) reached.add(step.do)
          expect(brokenRules(records.all())).toEqual([])
          await expectWithinLimits(records, before)
        }
        for (const record of records.all()) reached.add(`${record.kind} ${stateOf(record)}`)
      }),
      { numRuns: 300 },
    )
    // The steps get everywhere: else the property would prove less than it says.
    expect(everything.filter((each) => !reached.has(each))).toEqual([])
  }, 120_000)
})

const everything = [
  'credit',
  'approve',
  'reject',
  'drop',
  'payout',
  'release',
  'cancel',
  'settle',
  'fail',
  'retry',
  'pay',
  'repay',
  'repay_own',
  'push',
  ...['InReview', 'Approved', 'Rejected', 'Canceled', 'Repaid'].map((status) => `draw ${status}`),
  ...['InReview', 'Approved', 'PaymentProcessing', 'Paid', 'Rejected', 'Canceled', 'Failed'].map(
    (status) => `invoice ${status}`,
  ),
]

function stateOf(record: object): string {
  return 'status' in record ? String(record.status) : ''
}

async function balances(records: MemoryRecords) {
  return Promise.all(companies.map((id) => records.read('credit', id)))
}

/** A limit may be lowered below what is owed; nothing may be lent beyond it. */
async function expectWithinLimits(
  records: MemoryRecords,
  before: Awaited<ReturnType<typeof balances>>,
): Promise<void> {
  for (const [at, credit] of (await balances(records)).entries()) {
    if (credit === null) continue
    if (compare(credit.balance, before[at]?.balance ?? zero) <= 0) continue
    expect(credit.limit).not.toBeNull()
    if (credit.limit !== null) expect(compare(credit.balance, credit.limit)).toBeLessThanOrEqual(0)
  }
}
