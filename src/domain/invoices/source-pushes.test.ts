// What accounting systems routinely push after each transition by the hub, in each of the nine statuses. The
// table is written by hand: verdict, warnings, and the stored status, total and balance.
import { describe, expect, it } from 'vitest'
import {
  content,
  invoiceIn,
  laterClock,
  line,
  context,
  customer,
  pushOf,
  refusalOf,
  sourceTime,
} from '../../../test/support/domain-fixtures.ts'
import { decimal } from '../decimal.ts'
import { invoiceStatuses, pushFields, type InvoiceStatus } from './invoice-status.ts'
import { noHubFields, type Invoice, type InvoicePush } from './invoice.ts'
import { payableAmount } from './payable.ts'
import { updateInvoice } from './update-invoice.ts'
import { resolutionsOf, resolutionOf } from './resolutions.ts'

const zero = decimal('0')
const [firstLine = line, secondLine = line] = content.lines
const noMoney = { subTotal: zero, taxAmount: zero, totalAmount: zero, amountDue: zero }
const emptied = content.lines.map((each) => ({
  ...each,
  quantity: zero,
  subTotal: zero,
  taxAmount: zero,
  totalAmount: zero,
}))

/** By action of the accounting system. */
const pushes: Readonly<Record<string, Partial<InvoicePush>>> = {
  'nightly push, still Placed': { status: 'Placed' },
  'nightly push, still Draft': { status: 'Draft' },
  'payment booked, as Paid': { status: 'Paid', amountDue: zero },
  'payment booked, as Placed': { status: 'Placed', amountDue: zero },
  'payment in part': { status: 'Placed', amountDue: decimal('600') },
  'voided, no lines': { status: 'Canceled', ...noMoney, lines: [] },
  'voided, zero lines': { status: 'Canceled', ...noMoney, lines: emptied },
  'voided, as Placed': { status: 'Placed', ...noMoney, lines: null },
  'canceled, kept amounts': { status: 'Canceled' },
  'description changed': {
    status: 'Placed',
    lines: [firstLine, { ...secondLine, description: 'Screws' }],
  },
  'lines changed': {
    status: 'Placed',
    lines: [firstLine, { ...secondLine, quantity: decimal('1') }],
  },
  'total reduced': {
    status: 'Placed',
    subTotal: decimal('900'),
    taxAmount: zero,
    totalAmount: decimal('900'),
    amountDue: decimal('900'),
    lines: null,
  },
  'number changed': { status: 'Placed', invoiceNumber: 'INV-9' },
  'sales person changed': { status: 'Placed', salesInfo: [] },
}

/**
 * `verdict[!warnings] status total/due`: n is status_not_yours, v is voided_at_source. A refusal names its first field.
 */
const table = `
push                         Draft                    Placed                   InReview                  Approved                  PaymentProcessing                  Paid                  Rejected                   Canceled                  Failed
nightly push, still Placed   applied Placed 1100/1100     unchanged Placed 1100/1100  unchanged!n InReview 1100/1100  unchanged!n Approved 1100/1100  unchanged!n PaymentProcessing 1100/1100  unchanged!n Paid 1100/1100  unchanged!n Rejected 1100/1100  unchanged!n Canceled 1100/1100  unchanged!n Failed 1100/1100
nightly push, still Draft    unchanged Draft 1100/1100  applied Draft 1100/1100     unchanged!n InReview 1100/1100  unchanged!n Approved 1100/1100  unchanged!n PaymentProcessing 1100/1100  unchanged!n Paid 1100/1100  unchanged!n Rejected 1100/1100  unchanged!n Canceled 1100/1100  unchanged!n Failed 1100/1100
payment booked, as Paid      applied!n Draft 1100/0     applied!n Placed 1100/0     applied!n InReview 1100/0       applied!n Approved 1100/0       applied!n PaymentProcessing 1100/0       applied Paid 1100/0         applied!n Rejected 1100/0       applied!n Canceled 1100/0       applied!n Failed 1100/0
payment booked, as Placed    applied Placed 1100/0      applied Placed 1100/0       applied!n InReview 1100/0       applied!n Approved 1100/0       applied!n PaymentProcessing 1100/0       applied!n Paid 1100/0       applied!n Rejected 1100/0       applied!n Canceled 1100/0       applied!n Failed 1100/0
payment in part              applied Placed 1100/600    applied Placed 1100/600     applied!n InReview 1100/600     applied!n Approved 1100/600     applied!n PaymentProcessing 1100/600     applied!n Paid 1100/600     applied!n Rejected 1100/600     applied!n Canceled 1100/600     applied!n Failed 1100/600
voided, no lines             applied Canceled 0/0       applied Canceled 0/0        applied!v Canceled 1100/0       refused subTotal                refused subTotal                         refused subTotal            applied Canceled 0/0            applied!v Canceled 1100/0       applied Canceled 0/0
voided, zero lines           applied Canceled 0/0       applied Canceled 0/0        applied!v Canceled 1100/0       refused subTotal                refused subTotal                         refused subTotal            applied Canceled 0/0            applied!v Canceled 1100/0       applied Canceled 0/0
voided, as Placed            applied Placed 0/0         applied Placed 0/0          refused subTotal                refused subTotal                refused subTotal                         refused subTotal            applied!n Rejected 0/0          applied!nv Canceled 1100/0      applied!n Failed 0/0
canceled, kept amounts       applied Canceled 1100/1100   applied Canceled 1100/1100  applied Canceled 1100/1100    unchanged!n Approved 1100/1100  unchanged!n PaymentProcessing 1100/1100  unchanged!n Paid 1100/1100  applied Canceled 1100/1100      unchanged Canceled 1100/1100    applied Canceled 1100/1100
description changed          applied Placed 1100/1100   applied Placed 1100/1100    applied!n InReview 1100/1100    applied!n Approved 1100/1100    applied!n PaymentProcessing 1100/1100    refused lines/1/description  applied!n Rejected 1100/1100    refused lines/1/description     applied!n Failed 1100/1100
lines changed                applied Placed 1100/1100   applied Placed 1100/1100    refused lines/1/quantity        refused lines/1/quantity        refused lines/1/quantity                 refused lines/1/quantity    applied!n Rejected 1100/1100    refused lines/1/quantity        applied!n Failed 1100/1100
total reduced                applied Placed 900/900     applied Placed 900/900      refused subTotal                refused subTotal                refused subTotal                         refused subTotal            applied!n Rejected 900/900      refused subTotal                applied!n Failed 900/900
number changed               applied Placed 1100/1100   applied Placed 1100/1100    applied!n InReview 1100/1100    applied!n Approved 1100/1100    applied!n PaymentProcessing 1100/1100    refused invoiceNumber       applied!n Rejected 1100/1100    refused invoiceNumber           applied!n Failed 1100/1100
sales person changed         applied Placed 1100/1100   applied Placed 1100/1100    applied!n InReview 1100/1100    applied!n Approved 1100/1100    applied!n PaymentProcessing 1100/1100    applied!n Paid 1100/1100    applied!n Rejected 1100/1100    applied!n Canceled 1100/1100    applied!n Failed 1100/1100
`

const [head = [], ...rows] = table
  .trim()
  .split('\n')
  .map((text) => text.split(/ {2,}/))
const cells = rows.flatMap(([row = '', ...expected]) =>
  invoiceStatuses.map((status, at) => ({
    row,
    status: statusAt(head[at + 1], status),
    cell: expected[at] ?? '',
  })),
)

/** The columns of the table have an order of their own. */
function statusAt(name: string | undefined, fallback: InvoiceStatus): InvoiceStatus {
  return invoiceStatuses.find((each) => each === name) ?? fallback
}

function update(invoice: Invoice, fields: Partial<InvoicePush>) {
  const push = pushOf(invoice, { sourceModifiedDate: sourceTime(laterClock), ...fields })
  return updateInvoice(invoice, () => customer, { push, ifMatch: null }, context)
}

const letters: Readonly<Record<string, string>> = { status_not_yours: 'n', voided_at_source: 'v' }

function outcomeOf(invoice: Invoice, fields: Partial<InvoicePush>): string {
  try {
    const { verdict, record, warnings } = update(invoice, fields)
    const codes = warnings.map(({ rule }) => letters[rule] ?? rule).join('')
    const { totalAmount, amountDue } = record.content
    return `${verdict}${codes === '' ? '' : `!${codes}`} ${record.status} ${totalAmount}/${amountDue}`
  } catch {
    const { rule, issues } = refusalOf(() => update(invoice, fields))
    expect(rule).toBe('status_locked')
    return `refused ${issues[0]?.pointer.slice(1)}`
  }
}

describe('what an accounting system pushes after a transition by the hub', () => {
  it('has an outcome for every push and status', () => {
    expect(cells.map(({ row, status }) => `${row} ${status}`)).toStrictEqual(
      Object.keys(pushes).flatMap((row) => invoiceStatuses.map((status) => `${row} ${status}`)),
    )
  })

  it.each(cells)('$row, on $status: $cell', ({ row, status, cell }) => {
    expect(outcomeOf(invoiceIn(status), pushes[row] ?? {})).toBe(cell)
  })

  it('is unchanged when it comes a second time', () => {
    for (const { row, status, cell } of cells) {
      if (cell.startsWith('refused')) continue
      const fields = pushes[row] ?? {}
      const { record } = update(invoiceIn(status), fields)
      expect(`${row} ${status} ${update(record, fields).verdict}`).toBe(
        `${row} ${status} unchanged`,
      )
    }
  })

  it('keeps lines and amounts of a voided invoice, and updates its clock', () => {
    const { record, changed } = update(invoiceIn('Canceled'), pushes['voided, no lines'] ?? {})
    expect(changed).toStrictEqual(['/amountDue'])
    expect(record.content).toStrictEqual({ ...content, amountDue: zero })
    expect(record.sourceModifiedDate).toBe(laterClock)
  })

  it('is refused when a voided document changes something else', () => {
    const elsewhere = { ...pushes['voided, no lines'], customerId: 'C-2' }
    const refusal = refusalOf(() => update(invoiceIn('Canceled'), elsewhere))
    expect(refusal.issues.map(({ pointer }) => pointer)).toStrictEqual(['/customerId'])
  })
})

describe('a payment through the hub that the source books', () => {
  const booking = {
    id: 'b00c1d000001',
    paymentId: 'b00c1d000002',
    amount: decimal('500'),
    date: content.invoiceDate,
    method: 'ach',
    kind: 'full',
    fee: zero,
    at: '2026-01-05T12:00:00.000Z',
  } as const
  const paidInPart = invoiceIn('Failed', { extra: { ...noHubFields, bookings: [booking] } })

  it('is subtracted until then, and not a second time afterwards', () => {
    expect(payableAmount(paidInPart)).toBe('600')
    const unaware = update(paidInPart, { status: 'Failed' })
    expect(payableAmount(unaware.record)).toBe('600')
    const booked = update(unaware.record, { status: 'Failed', amountDue: decimal('600') })
    expect(payableAmount(booked.record)).toBe('600')
  })
})

describe('resolutions', () => {
  const all = invoiceStatuses.flatMap((status) =>
    resolutionsOf(status).map(({ field, wayOut }) => ({ status, field, wayOut })),
  )

  it.each(all)('$field of $status starts with what is always accepted', ({ wayOut }) => {
    expect(wayOut).toMatch(/^(Send the stored|Omit \w+, or send)/)
    expect(wayOut).not.toMatch(/credit note/i)
  })

  it('never suggest canceling or recreating an invoice after money has moved', () => {
    for (const { status, wayOut } of all) {
      if (status === 'InReview' || status === 'Canceled') continue
      expect(wayOut).not.toMatch(/cancel|under another id/)
    }
  })

  it('exist only for locked fields', () => {
    expect(() => resolutionOf('Paid', 'amountDue')).toThrow('is not locked')
    for (const field of pushFields)
      expect(() => resolutionOf('Draft', field)).toThrow('is not locked')
  })
})
