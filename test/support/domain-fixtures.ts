// The records that the tests of the domain begin with. All of them are frozen through and through:
// a decision that altered what it was given would throw.
import { readCalendarDate, type CalendarDate } from '../../src/domain/calendar-date.ts'
import type { NamedByInvoice } from '../../src/domain/invoices/create-invoice.ts'
import type { Customer } from '../../src/domain/customers/customer.ts'
import { decimal } from '../../src/domain/decimal.ts'
import { HubError } from '../../src/domain/hub-error.ts'
import type { InvoiceStatus } from '../../src/domain/invoices/invoice-status.ts'
import type {
  Invoice,
  InvoiceContent,
  InvoiceLine,
  InvoicePush,
  SalesPerson,
} from '../../src/domain/invoices/invoice.ts'
import type { QuoteStatus } from '../../src/domain/quotes/quote-status.ts'
import type { Quote } from '../../src/domain/quotes/quote.ts'
import { readSourceTime, type SourceTime } from '../../src/domain/source-clock.ts'
import type { DecisionContext } from '../../src/domain/verdict.ts'

export function calendarDate(text: string): CalendarDate {
  const date = readCalendarDate(text)
  if (date === null) throw new RangeError(`${text} is no date`)
  return date
}

export function sourceTime(text: string): SourceTime {
  const time = readSourceTime(text)
  if (time === null) throw new RangeError(`${text} is no time`)
  return time
}

/** The source's clock of every record here. */
export const storedClock = '2026-01-05T09:00:00Z'
export const earlierClock = '2026-01-05T08:59:59Z'
export const laterClock = '2026-01-05T09:00:01Z'

/** After the creation of every record here. */
export const context: DecisionContext = frozen({
  now: '2026-01-06T10:00:00.000Z',
  operationId: '019b8f9c-0000-7000-8000-000000000001',
  blueTapeId: 'feedc0ffee01',
})

const storedAt = '2026-01-05T09:00:02.000Z'

export const line: InvoiceLine = frozen({
  description: 'Lumber',
  unitAmount: decimal('250'),
  quantity: decimal('2'),
  subTotal: decimal('500'),
  taxAmount: decimal('50'),
  totalAmount: decimal('550'),
})

export const salesPerson: SalesPerson = frozen({
  firstName: 'Ann',
  lastName: 'Lee',
  emailAddress: 'ann@example.com',
  cellPhoneNumber: '+15550100',
})

/** Two lines and two salespersons, $1100 in all. */
export const content: InvoiceContent & { readonly customerId: string } = frozen({
  invoiceNumber: 'INV-1',
  customerId: 'C-1',
  invoiceDate: calendarDate('2026-01-04'),
  dueDate: calendarDate('2026-02-03'),
  expirationDate: calendarDate('2026-03-05'),
  subTotal: decimal('1000'),
  taxAmount: decimal('100'),
  totalAmount: decimal('1100'),
  amountDue: decimal('1100'),
  lines: [line, { ...line, description: 'Nails' }],
  salesInfo: [salesPerson, { ...salesPerson, firstName: 'Bob' }],
  payersInfo: null,
})

/** An invoice that the source wrote seven times and the hub moved three times. */
export function invoiceIn(status: InvoiceStatus, fields: Partial<Invoice> = {}): Invoice {
  return frozen({
    kind: 'invoice',
    id: 'I-1',
    blueTapeId: '63168de0cbee',
    version: 7,
    hubVersion: 3,
    status,
    content,
    extra: null,
    sourceModifiedDate: storedClock,
    createdAt: storedAt,
    updatedAt: storedAt,
    ...fields,
  })
}

/** A push that says just what is stored. */
export function pushOf(invoice: Invoice, fields: Partial<InvoicePush> = {}): InvoicePush {
  const { payersInfo: _, customerId, ...said } = invoice.content
  return frozen({
    ...said,
    customerId: customerId ?? 'C-1',
    status: invoice.status,
    sourceModifiedDate: sourceTime(invoice.sourceModifiedDate),
    ...fields,
  })
}

/** A quote that the source wrote twice and the hub never moved. */
export function quoteIn(status: QuoteStatus, fields: Partial<Quote> = {}): Quote {
  return frozen({
    kind: 'quote',
    id: 'Q-1',
    blueTapeId: '63168de0cbef',
    version: 2,
    hubVersion: 0,
    status,
    content: {
      quoteNumber: 'Q-1',
      customerId: 'C-1',
      quoteDate: calendarDate('2026-01-04'),
      dueDate: calendarDate('2026-02-03'),
      expirationDate: calendarDate('2026-03-05'),
      subTotal: decimal('500'),
      taxAmount: decimal('50'),
      totalAmount: decimal('550'),
      lines: [line],
    },
    projectId: null,
    used: decimal('0'),
    sourceModifiedDate: storedClock,
    createdAt: storedAt,
    updatedAt: storedAt,
    ...fields,
  })
}

/** Whom every invoice here is issued to. */
export const customer: Customer = frozen({
  kind: 'customer',
  id: 'C-1',
  blueTapeId: '5f0c0ffee123',
  version: 4,
  hubVersion: 0,
  content: {
    firstName: 'Carl',
    lastName: 'Moe',
    emailAddress: 'carl@example.com',
    cellPhoneNumber: '+15550199',
  },
  companyId: null,
  registeredAt: null,
  frozenAt: null,
  sourceModifiedDate: storedClock,
  createdAt: storedAt,
  updatedAt: storedAt,
})

/** Of an invoice that is new and names nobody. */
export const nothingNamed: NamedByInvoice = {
  existing: null,
  customer: null,
  project: null,
  quote: null,
  credit: null,
}

/** The refusal that `write` ends with; anything else that it throws is passed on. */
export function refusalOf(write: () => unknown): HubError {
  try {
    write()
  } catch (error) {
    if (error instanceof HubError) return error
    throw error
  }
  throw new Error('nothing was refused')
}

/** Freezes a JSON value and all that is in it. */
export function frozen<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.values(value).forEach(frozen)
  return Object.freeze(value)
}
