// The invoices that a buyer chose to pay together: those that can be paid now, and why the others cannot.
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
  /** `null` for anything that is not an invoice of this buyer. */
  readonly invoiceNumber: string | null
  readonly because: Obstacle
}

export type Chosen = {
  readonly together: readonly ChosenInvoice[]
  readonly leftOut: readonly LeftOut[]
}

/** The link's invoice and the chosen ones; ids beyond the limit of one payment are ignored. */
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
  const chosenIds = [...new Set([id, ...ids])].slice(0, invoicesPerPaymentMax + 1)
  const isAnyUnknown = chosenIds.some((one) => !known.has(one))
  const buyerId = isAnyUnknown ? await customerOfLink(call) : null
  const found = await Promise.all(
    chosenIds.map(async (one) => known.get(one) ?? findChosen(call, one, buyerId)),
  )
  return {
    together: found.filter((one) => 'payable' in one),
    leftOut: found.filter((one) => 'because' in one),
  }
}

/** `null` for an invoice with payers, which cannot be paid together with others. */
async function customerOfLink({ store, accountId, id }: BuyerCall): Promise<string | null> {
  const invoice = await store.readRecord(accountId, 'invoice', id)
  return invoice?.content.customerId ?? null
}

/** Reads an invoice that is not among the payable ones of the page. */
async function findChosen(
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
