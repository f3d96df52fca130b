// Invoices that a buyer chose to pay together: what can be paid now, and what can't be any more and why.
import type { OpenedInvoice } from './open-invoice.ts'
import type { Obstacle } from '../../domain/invoices/invoice-obstacle.ts'
import type { BuyerCall } from '../call.ts'
import { invoicesPerPaymentMax } from '../../domain/payments/pay-invoices.ts'
import { readCheckout, obstacleToPay } from '../checkout.ts'
import { todayOf } from '../today.ts'
import { toNumber } from '../../domain/decimal.ts'
import { payableAmount } from '../../domain/invoices/payable.ts'

export type ChosenInvoice = OpenedInvoice['others'][number]

export type LeftOut = {
  /** `null` of what is no invoice of this buyer: nothing of it is told. */
  readonly invoiceNumber: string | null
  readonly because: Obstacle
}

export type Chosen = {
  readonly together: readonly ChosenInvoice[]
  readonly leftOut: readonly LeftOut[]
}

/** Of the link's own invoice and of those that were chosen beside it; more than one payment takes are not looked at. */
export async function chosenInvoices(
  call: BuyerCall,
  { invoice, payable, others }: OpenedInvoice,
  ids: readonly string[],
): Promise<Chosen> {
  const { id, invoiceNumber, dueDate } = invoice
  const known = new Map<string, ChosenInvoice>(others.map((other) => [other.id, other]))
  if (payable.because === null) {
    known.set(id, { id, invoiceNumber, dueDate, payable: payable.amount })
  }
  const wanted = [...new Set([id, ...ids])].slice(0, invoicesPerPaymentMax + 1)
  const isAnyUnknown = wanted.some((one) => !known.has(one))
  const buyerId = isAnyUnknown ? await buyerOfLink(call) : null
  const found = await Promise.all(
    wanted.map(async (one) => known.get(one) ?? look(call, one, buyerId)),
  )
  return {
    together: found.filter((one) => 'payable' in one),
    leftOut: found.filter((one) => 'because' in one),
  }
}

/** `null` of an invoice of payers, which goes with no other. */
async function buyerOfLink({ store, accountId, id }: BuyerCall): Promise<string | null> {
  const invoice = await store.readRecord(accountId, 'invoice', id)
  return invoice?.content.customerId ?? null
}

/** What the page of the link did not have among those that can be paid. */
async function look(
  call: BuyerCall,
  id: string,
  buyerId: string | null,
): Promise<ChosenInvoice | LeftOut> {
  const { invoice, customer } = await readCheckout(call, id)
  const isOwn = id === call.id
  const isSameBuyer = isOwn || (buyerId !== null && invoice?.content.customerId === buyerId)
  if (invoice === null || !isSameBuyer) return { invoiceNumber: null, because: notFound }
  const { invoiceNumber, dueDate } = invoice.content
  const because = obstacleToPay({ customer }, invoice, todayOf(call))
  if (because !== null) return { invoiceNumber, because }
  return { id, invoiceNumber, dueDate, payable: toNumber(payableAmount(invoice)) }
}

const notFound: Obstacle = { rule: 'invoice_not_found', message: 'Invoice not found.' }
