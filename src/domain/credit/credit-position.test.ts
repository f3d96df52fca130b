import { describe, expect, it } from 'vitest'
import { calendarDate, context, refusalOf } from '../../../test/support/domain-fixtures.ts'
import {
  doStep,
  firstRecords,
  invoiceId,
  recordsInMemory,
  type Step,
} from '../../../test/support/credit-world.ts'
import { addDays } from '../calendar-arithmetic.ts'
import { automaticObstacle, withAutoUse } from './automatic-approval.ts'
import { setCredit } from './credit-account.ts'
import { creditPosition } from './credit-position.ts'
import { availableCredit, isBarred, type Credit } from './credit.ts'
import { decimal, zero } from '../decimal.ts'
import { requireOpen } from './request-credit.ts'

const today = calendarDate('2026-06-30')
const company = firstRecords().find((record) => record.kind === 'company') ?? null

function creditWith(fields: Partial<Credit> = {}): Credit {
  const command = { limit: decimal('10000'), autoApproval: { isEnabled: true } }
  return { ...setCredit(company, null, command, context).record, ...fields }
}

describe('creditPosition', () => {
  it.each([
    // days overdue, bucket
    [-1, null],
    [0, null],
    [1, 'pastDue30'],
    [30, 'pastDue30'],
    [31, 'pastDue60'],
    [60, 'pastDue60'],
    [61, 'pastDue90'],
    [90, 'pastDue90'],
    [91, 'pastDue90Plus'],
    [4000, 'pastDue90Plus'],
  ])('counts a draw that is %i days overdue as %s', (days, bucket) => {
    const draw = {
      status: 'Approved',
      outstanding: decimal('450'),
      dueDate: addDays(today, -days),
    } as const
    const position = creditPosition({ credit: creditWith(), draws: [draw], isFrozen: false, today })
    const { pastDue30, pastDue60, pastDue90, pastDue90Plus } = position
    const buckets = { pastDue30, pastDue60, pastDue90, pastDue90Plus }
    const expected = { pastDue30: '0', pastDue60: '0', pastDue90: '0', pastDue90Plus: '0' }
    expect(buckets).toStrictEqual(bucket === null ? expected : { ...expected, [bucket]: '450' })
    expect(position.pastDueAmount).toBe(bucket === null ? '0' : '450')
  })

  it('has no limit, no available credit and no overdue amount before an approval', () => {
    const position = creditPosition({ credit: null, draws: [], isFrozen: false, today })
    expect(position).toMatchObject({
      accountStatus: 'notApproved',
      applicationStatus: 'applicationNotSubmitted',
      limit: null,
      availableCredit: null,
      pastDueAmount: null,
      balance: '0',
      processingAmount: '0',
    })
  })

  it('calculates the available credit as limit minus balance, as in the contract', () => {
    const credit = creditWith({ limit: decimal('134000'), balance: decimal('440') })
    expect(availableCredit(credit)).toBe('133560')
    expect(availableCredit(creditWith({ limit: decimal('1'), balance: decimal('2') }))).toBe('0')
  })

  it.each([
    [creditWith(), 'active'],
    [creditWith({ limit: null, status: 'notApproved' }), 'notApproved'],
    [creditWith({ status: 'suspended' }), 'suspended'],
    [creditWith({ barredUntil: calendarDate('2026-07-01') }), 'barred'],
    [creditWith({ barredUntil: today }), 'active'],
  ])('shows the account status (%#)', (credit, accountStatus) => {
    expect(creditPosition({ credit, draws: [], isFrozen: false, today })).toMatchObject({
      accountStatus,
    })
  })
})

describe('automatic approval', () => {
  const amount = decimal('1000')
  const caps = (fields: Partial<Credit['autoApproval']>) => ({
    autoApproval: { ...creditWith().autoApproval, ...fields },
  })

  it('is possible up to exactly every cap', () => {
    const exact = creditWith({
      balance: decimal('9000'),
      automaticBalance: decimal('4000'),
      autoUses: [
        { date: addDays(today, -7), amount: decimal('999999') },
        { date: addDays(today, -6), amount: decimal('500') },
        { date: today, amount: decimal('1000') },
      ],
      ...caps({
        singleDrawMaxLimit: amount,
        creditLimitPercentageAvailableToUseAutomatically: decimal('50'),
        dailyLimit: decimal('2000'),
        weeklyLimit: decimal('2500'),
      }),
    })
    expect(automaticObstacle(exact, amount, today)).toBeNull()
    expect(automaticObstacle(exact, decimal('1000.01'), today)).not.toBeNull()
  })

  it.each([
    [null, 'no credit limit'],
    [creditWith({ limit: null }), 'no credit limit'],
    [creditWith(caps({ isEnabled: false })), 'off'],
    [creditWith({ status: 'suspended' }), 'suspended'],
    [creditWith({ barredUntil: calendarDate('2026-07-01') }), 'barred'],
    [creditWith(caps({ singleDrawMaxLimit: decimal('999.99') })), 'one draw'],
    [creditWith({ balance: decimal('9000.01') }), 'available credit'],
    [creditWith({ automaticBalance: decimal('9000.01') }), 'share of the limit'],
    [creditWith({ autoUses: [{ date: today, amount: decimal('999000.01') }] }), 'daily'],
    [
      creditWith({ autoUses: [{ date: addDays(today, -6), amount: decimal('999000.01') }] }),
      'weekly',
    ],
  ])('is prevented by each cap alone (%#)', (credit, why) => {
    expect(automaticObstacle(credit, amount, today)).toContain(why)
  })

  it('stores one use per day, for seven days', () => {
    const uses = Array.from({ length: 20 }, (_, day) => addDays(today, day)).reduce<
      Credit['autoUses']
    >((kept, date) => withAutoUse(withAutoUse(kept, amount, date), amount, date), [])
    expect(uses).toHaveLength(7)
    expect(new Set(uses.map((use) => use.amount))).toStrictEqual(new Set(['2000']))
  })
})

describe('a rejection', () => {
  it('blocks the company for exactly six calendar months', async () => {
    const records = recordsInMemory()
    const done = { policies: { advanceRate: 100, feeRate: zero }, payments: [] } as const
    const steps: Step[] = [
      { do: 'credit', at: 0 },
      { do: 'reject', at: 0 },
      { do: 'credit', at: 1 },
    ]
    const rules = []
    for (const step of steps) rules.push(await doStep(records, step, done))
    expect(rules).toEqual([null, null, 'credit_barred'])
    const credit = await records.read('credit', 'A')
    expect(credit?.barredUntil).toBe('2026-07-06')
    expect((await records.read('invoice', invoiceId(0)))?.status).toBe('Rejected')
    if (credit === null) return
    expect(isBarred(credit, calendarDate('2026-07-05'))).toBe(true)
    expect(isBarred(credit, calendarDate('2026-07-06'))).toBe(false)
    const late = { ...context, now: '2026-07-05T23:59:59.999Z' }
    expect(refusalOf(() => requireOpen(credit, late)).rule).toBe('credit_barred')
    expect(() => requireOpen(credit, { ...context, now: '2026-07-06T00:00:00.000Z' })).not.toThrow()
  })
})
