// What has to hold of credit, draws, payments and invoices, whatever was done: each broken rule is a sentence.
import type { Credit } from '../../src/domain/credit/credit.ts'
import { add, compare, decimal, subtract, type Decimal } from '../../src/domain/decimal.ts'
import type { Draw } from '../../src/domain/credit/draw.ts'
import { hubFieldsOf, type Invoice } from '../../src/domain/invoices/invoice.ts'
import type { Payment } from '../../src/domain/payments/payment.ts'
import type { HubRecord } from '../../src/domain/record.ts'
import { total } from './credit-world.ts'

type Books = {
  readonly credits: readonly Credit[]
  readonly draws: readonly Draw[]
  readonly payments: readonly Payment[]
  readonly invoices: readonly Invoice[]
}

export function brokenRules(records: readonly HubRecord[]): string[] {
  const books: Books = {
    credits: records.filter((record) => record.kind === 'credit'),
    draws: records.filter((record) => record.kind === 'draw'),
    payments: records.filter((record) => record.kind === 'payment'),
    invoices: records.filter((record) => record.kind === 'invoice'),
  }
  return [
    ...books.credits.flatMap((credit) => ofCredit(credit, books)),
    ...books.draws.flatMap((draw) => ofDraw(draw, books)),
    ...books.payments.flatMap(ofPayment),
    ...books.invoices.flatMap((invoice) => ofInvoice(invoice, books)),
  ]
}

function unless(holds: boolean, sentence: string): string[] {
  return holds ? [] : [sentence]
}

function ofCredit(credit: Credit, { draws, payments }: Books): string[] {
  const own = draws.filter(({ companyId }) => companyId === credit.id)
  const repayments = payments.filter(
    ({ companyId, purpose, status }) =>
      companyId === credit.id && purpose === 'repayment' && status === 'Processing',
  )
  const owed = total(own.map(({ outstanding }) => outstanding))
  const automatic = total(own.filter((draw) => draw.automatic).map((draw) => draw.outstanding))
  const moving = total(repayments.map(({ amount }) => amount))
  return [
    ...unless(credit.balance === owed, `balance ${credit.balance} of ${owed} owed`),
    ...unless(credit.automaticBalance === automatic, `automatic ${credit.automaticBalance}`),
    ...unless(credit.processing === moving, `processing ${credit.processing} of ${moving}`),
  ]
}

function ofDraw(draw: Draw, { payments, invoices }: Books): string[] {
  const parts = total([draw.advance, draw.rest, draw.fee])
  const repayments = payments.filter(({ purpose }) => purpose === 'repayment')
  const itemsIn = (status: Payment['status']) =>
    total(
      repayments
        .filter((payment) => payment.status === status)
        .flatMap(({ items }) => items)
        .filter(({ invoiceId }) => invoiceId === draw.id)
        .map(({ amount }) => amount),
    )
  const isOwed = draw.status === 'Approved' || draw.status === 'Repaid'
  const owed = isOwed ? subtract(draw.amount, itemsIn('Settled')) : decimal('0')
  const isRepaid = draw.status === 'Repaid'
  const invoice = invoices.find(({ id }) => id === draw.id)
  return [
    ...unless(parts === draw.amount, `parts ${parts} of ${draw.amount}`),
    ...unless(draw.outstanding === owed, `outstanding ${draw.outstanding}, owed ${owed}`),
    ...unless(draw.repaying === itemsIn('Processing'), `repaying ${draw.repaying}`),
    ...unless(!isPaidTwice(draw, payments), 'owed, and paid by bank or card'),
    ...unless(draw.status !== 'Approved' || invoice?.status !== 'Canceled', 'owed, yet canceled'),
    ...unless(!isRepaid || draw.outstanding === '0', 'repaid, yet owed'),
    ...unless(draw.status !== 'Approved' || draw.outstanding !== '0', 'approved, yet not owed'),
  ]
}

function isPaidTwice(draw: Draw, payments: readonly Payment[]): boolean {
  if (draw.status !== 'Approved' && draw.status !== 'Repaid') return false
  return payments.some(
    ({ purpose, status, items }) =>
      purpose === 'invoices' &&
      status !== 'Failed' &&
      items.some(({ invoiceId }) => invoiceId === draw.id),
  )
}

function ofPayment({ amount, items, status, settledAt }: Payment): string[] {
  return [
    ...unless(total(items.map((item) => item.amount)) === amount, `items of ${amount}`),
    ...unless((status === 'Settled') === (settledAt !== null), `settled at ${settledAt}`),
  ]
}

function ofInvoice(invoice: Invoice, { draws, payments }: Books): string[] {
  const { bookings } = hubFieldsOf(invoice)
  const booked = total(bookings.map(({ amount }) => amount))
  const draw = draws.find(({ id }) => id === invoice.id)
  const moneyOf = (wanted: (payment: Payment) => boolean): Decimal =>
    total(
      payments
        .filter(wanted)
        .flatMap(({ items }) => items)
        .filter(({ invoiceId }) => invoiceId === invoice.id)
        .map(({ amount }) => amount),
    )
  const paidIn = moneyOf(({ purpose, status }) => purpose === 'invoices' && status === 'Settled')
  const paidOut = moneyOf(({ direction, status }) => direction === 'out' && status === 'Settled')
  const fees = total(bookings.map(({ fee }) => fee))
  const moved = payments.filter(
    ({ purpose, status, items }) =>
      (purpose === 'invoices' || purpose === 'advance') &&
      status === 'Processing' &&
      items.some(({ invoiceId }) => invoiceId === invoice.id),
  )
  const isMoving = moved.length + Number(waitsForRest(invoice, draw)) === 1
  const isPaid = invoice.status === 'Paid'
  const byDraw = draw !== undefined && draw.advancedAt !== null
  return [
    ...unless(compare(booked, invoice.content.totalAmount) <= 0, `${booked} is beyond the total`),
    ...unless(
      booked === add(add(paidIn, paidOut), fees),
      `booked ${booked}: ${paidIn} + ${paidOut} + ${fees}`,
    ),
    ...unless(
      (invoice.status === 'PaymentProcessing') === isMoving,
      `${invoice.status} with ${moved.length} payments`,
    ),
    ...unless(!isPaid || !byDraw || booked === draw.amount, `paid ${booked} of a draw`),
    ...unless(!isPaid || booked !== '0', 'paid with nothing'),
    ...unless(isPaid || byDraw || booked === '0', `booked ${booked} while ${invoice.status}`),
    ...unless(
      (invoice.status === 'InReview') === (draw?.status === 'InReview'),
      'in review, or not',
    ),
    ...unless(!isPaid || !byDraw || fees === draw.fee, `fees ${fees}`),
  ]
}

/** The advance has reached the supplier, and the final payment has not. */
function waitsForRest(invoice: Invoice, draw: Draw | undefined): boolean {
  const { bookings } = hubFieldsOf(invoice)
  return (
    draw !== undefined &&
    draw.advancedAt !== null &&
    bookings.every(({ kind }) => kind === 'advance')
  )
}
