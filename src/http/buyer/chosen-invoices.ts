// Invoices that a buyer chose to pay together: what can be paid now, and what can't be any more and why.
import { toNumber } from '../../domain/decimal.ts'
import type { Obstacle } from '../../domain/invoice-obstacle.ts'
import { invoicesPerPaymentMax } from '../../domain/pay-invoices.ts'
import { payableAmount } from '../../domain/payable.ts'
import type { BuyerCall } from '../call.ts'
import { todayOf } from '../today.ts'
import { readCheckout } from './checkout.ts'
import { obstacleToPay, type OpenedInvoice } from './open-invoice.ts'

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
  const found = await Promise.all(wanted.map(async (one) => known.get(one) ?? look(call, one)))
  return {
    together: found.filter((one) => 'payable' in one),
    leftOut: found.filter((one) => 'because' in one),
  }
}

/** What the page of the link did not have among those that can be paid. */
async function look(call: BuyerCall, id: string): Promise<ChosenInvoice | LeftOut> {
  const [{ invoice, customer }, ofLink] = await Promise.all([
    readCheckout(call, id),
    call.store.readRecord(call.accountId, 'invoice', call.id),
  ])
  const isOwn = id === call.id
  const buyerId = ofLink?.content.customerId ?? null
  const isSameBuyer = isOwn || (buyerId !== null && invoice?.content.customerId === buyerId)
  if (invoice === null || !isSameBuyer) return { invoiceNumber: null, because: notFound }
  const { invoiceNumber, dueDate } = invoice.content
  const because = obstacleToPay({ customer }, invoice, todayOf(call))
  if (because !== null) return { invoiceNumber, because }
  return { id, invoiceNumber, dueDate, payable: toNumber(payableAmount(invoice)) }
}

const notFound: Obstacle = { rule: 'invoice_not_found', message: 'Invoice not found.' }
