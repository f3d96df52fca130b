// The records that messages are written from: one buyer, Ada Example, and $1,100.
import { zero, decimal } from '../../src/domain/decimal.ts'
import type { Draw } from '../../src/domain/credit/draw.ts'
import type { Customer, CustomerContent } from '../../src/domain/customers/customer.ts'
import type { Invoice, InvoiceContent } from '../../src/domain/invoices/invoice.ts'
import type { Message } from '../../src/domain/messages/message.ts'
import type { Payment } from '../../src/domain/payments/payment.ts'
import type { Quote, QuoteContent } from '../../src/domain/quotes/quote.ts'
import { calendarDate, customer, invoiceIn, quoteIn } from './domain-fixtures.ts'

const amount = decimal('1100')
const at = '2026-01-05T09:00:02.000Z'
const hub = { version: 1, hubVersion: 0, createdAt: at, updatedAt: at }

export function aCustomer(content: Partial<CustomerContent> = {}, fields: Partial<Customer> = {}) {
  const own = { firstName: 'Ada', lastName: 'Example', emailAddress: 'ada@example.com' }
  return { ...customer, content: { ...customer.content, ...own, ...content }, ...fields }
}

export function anInvoice(content: Partial<InvoiceContent> = {}, fields: Partial<Invoice> = {}) {
  const placed = invoiceIn('Placed')
  return { ...placed, content: { ...placed.content, ...content }, ...fields }
}

export function aQuote(content: Partial<QuoteContent> = {}, fields: Partial<Quote> = {}) {
  const placed = quoteIn('PLACED')
  return { ...placed, content: { ...placed.content, totalAmount: amount, ...content }, ...fields }
}

export function aDraw(fields: Partial<Draw> = {}): Draw {
  return {
    kind: 'draw',
    id: 'I-1',
    blueTapeId: '63168de0cbf0',
    ...hub,
    companyId: 'B-1',
    customerId: 'C-1',
    amount,
    termDays: 30,
    advanceRate: 100,
    feeRate: zero,
    advance: amount,
    rest: zero,
    fee: zero,
    outstanding: amount,
    repaying: zero,
    dueDate: calendarDate('2026-02-04'),
    status: 'Approved',
    automatic: false,
    requestedAt: at,
    decidedAt: at,
    decidedBy: 'Olga',
    reason: null,
    payoutId: null,
    advancedAt: null,
    ...fields,
  }
}

export function aPayment(fields: Partial<Payment> = {}): Payment {
  return {
    kind: 'payment',
    id: '63168de0cbf1',
    blueTapeId: '63168de0cbf1',
    ...hub,
    direction: 'in',
    purpose: 'invoices',
    method: 'ach',
    status: 'Settled',
    amount,
    items: [{ invoiceId: 'I-1', amount }],
    companyId: null,
    customerId: 'C-1',
    attempt: 1,
    failure: null,
    startedAt: at,
    settledAt: at,
    ...fields,
  }
}

export function aMessage(fields: Partial<Message> = {}): Message {
  return {
    kind: 'message',
    id: '019b8f9c-0000-7000-8000-000000000008',
    blueTapeId: '019b8f9c-0000-7000-8000-000000000008',
    ...hub,
    template: 'invoice_placed',
    channel: 'email',
    recipient: 'ada@example.com',
    customerId: 'C-1',
    aboutKind: 'invoice',
    aboutId: 'I-1',
    cause: 'invoice.created',
    seq: 1,
    reminderDay: null,
    status: 'waiting',
    reason: null,
    attempts: 1,
    failure: null,
    dueAt: at,
    endedAt: null,
    ...fields,
  }
}
