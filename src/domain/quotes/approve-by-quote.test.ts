import { describe, expect, it } from 'vitest'
import {
  calendarDate,
  customer as lone,
  frozen,
  invoiceIn,
  context,
  quoteIn,
} from '../../../test/support/domain-fixtures.ts'
import { defaultPolicies } from '../accounts/account.ts'
import { approveByQuote, type Quoted } from './approve-by-quote.ts'
import { defaultAutoApproval, type Credit } from '../credit/credit.ts'
import { decimal } from '../decimal.ts'
import { withHubFields, type Invoice } from '../invoices/invoice.ts'

const customer = frozen({ ...lone, companyId: 'B-1' })
const credit: Credit = frozen({
  kind: 'credit',
  id: 'B-1',
  blueTapeId: 'feedc0ffee02',
  version: 1,
  hubVersion: 0,
  status: 'active',
  limit: decimal('1500'),
  balance: decimal('0'),
  automaticBalance: decimal('0'),
  processing: decimal('0'),
  barredUntil: null,
  autoApproval: defaultAutoApproval,
  autoUses: [],
  createdAt: context.now,
  updatedAt: context.now,
})
const base = quoteIn('AUTHORIZED')
const total = decimal('2000')
/** Total $2000, for an invoice of $1100. */
const quote = frozen({ ...base, content: { ...base.content, totalAmount: total } })
const placed = withHubFields(invoiceIn('Placed'), { quoteId: 'Q-1' })

function decide(change: Partial<Quoted> = {}, invoice: Invoice = placed) {
  const quoted = { quote, customer, credit, policies: defaultPolicies, ...change }
  return approveByQuote(invoice, quoted, context)
}

const obstacle = (...args: Parameters<typeof decide>) => decide(...args).warning?.message ?? null

describe('an invoice within its quote', () => {
  it('is approved, and writes a draw, the credit and the quote', () => {
    const decided = decide()
    if (decided.warning !== null) throw new Error(decided.warning.message)
    expect(decided.record).toMatchObject({ status: 'Approved', version: 7, hubVersion: 4 })
    const written = Object.fromEntries(decided.writes.map(({ record }) => [record.kind, record]))
    expect(written['draw']).toMatchObject({ status: 'Approved', amount: '1100', automatic: false })
    expect(written['credit']).toMatchObject({ balance: '1100', automaticBalance: '0' })
    expect(written['quote']).toMatchObject({ used: '1100', version: 2, hubVersion: 1 })
  })

  it('may use the quote up to its exact total', () => {
    expect(obstacle({ quote: { ...quote, used: decimal('900') } })).toBeNull()
    expect(obstacle({ quote: { ...quote, used: decimal('900.01') } })).toMatch(
      /of the quote is left/,
    )
  })
})

describe('an invoice is not approved', () => {
  const expired = { ...quote.content, expirationDate: calendarDate('2026-01-05') }
  const cases: readonly (readonly [string, RegExp, Partial<Quoted>])[] = [
    ['there is no quote', /there is no such quote/, { quote: null }],
    ['it waits for its buyer', /the quote is PLACED/, { quote: { ...quote, status: 'PLACED' } }],
    ['it was rejected', /the quote is REJECTED/, { quote: { ...quote, status: 'REJECTED' } }],
    ['it ran out', /the quote is EXPIRED/, { quote: { ...quote, content: expired } }],
    [
      'it is another customer’s',
      /another customer/,
      { quote: { ...quote, content: { ...quote.content, customerId: 'C-2' } } },
    ],
    ['there is no company', /has no company/, { customer: lone }],
    ['there is no limit', /trade credit is 0/, { credit: { ...credit, limit: null } }],
    ['there is no credit', /trade credit is 0/, { credit: null }],
    [
      'the credit is used',
      /trade credit is 400/,
      { credit: { ...credit, balance: decimal('1100') } },
    ],
    ['it is suspended', /suspended/, { credit: { ...credit, status: 'suspended' } }],
    [
      'the company is barred',
      /rejected/,
      { credit: { ...credit, barredUntil: calendarDate('2026-07-01') } },
    ],
    ['no term is offered', /no trade credit/, { policies: { ...defaultPolicies, terms: [] } }],
  ]

  it.each(cases)('when %s', (_, reason, change) => {
    expect(obstacle(change)).toMatch(reason)
  })

  it('when it is a draft, has nothing to pay, or cites another number', () => {
    const nothing = { ...placed.content, amountDue: decimal('0') }
    expect(obstacle({}, { ...placed, status: 'Draft' })).toMatch(/the invoice is Draft/)
    expect(obstacle({}, { ...placed, content: nothing })).toMatch(/left to pay/)
    expect(obstacle({}, withHubFields(placed, { quoteRefNumber: 'Q-2' }))).toMatch(/Q-1/)
  })
})
