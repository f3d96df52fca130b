// The records needed to pay an invoice: the invoice, its customer, and the company's credit.
import type { Account } from '../domain/accounts/account.ts'
import type { Company } from '../domain/companies/company.ts'
import type { Credit } from '../domain/credit/credit.ts'
import type { Customer } from '../domain/customers/customer.ts'
import type { Draw } from '../domain/credit/draw.ts'
import type { Invoice } from '../domain/invoices/invoice.ts'
import type { RecordRef } from '../store/unit-of-work/change-port.ts'
import type { Store } from '../store/store.ts'
import type { CalendarDate } from '../domain/calendar-date.ts'
import { type Obstacle, obstacleOf } from '../domain/invoices/invoice-obstacle.ts'
import { isZero } from '../domain/decimal.ts'
import { payableAmount } from '../domain/invoices/payable.ts'

type Reading = { readonly store: Store; readonly accountId: string }

export type Checkout = {
  readonly invoice: Invoice | null
  readonly customer: Customer | null
  readonly company: Company | null
  /** The credit of the customer's company. */
  readonly credit: Credit | null
  readonly draw: Draw | null
}

export async function readCheckout(
  { store, accountId }: Reading,
  invoiceId: string,
): Promise<Checkout> {
  const [invoice, draw] = await Promise.all([
    store.readRecord(accountId, 'invoice', invoiceId),
    store.readRecord(accountId, 'draw', invoiceId),
  ])
  const customerId = invoice?.content.customerId ?? null
  const customer =
    customerId === null ? null : await store.readRecord(accountId, 'customer', customerId)
  const companyId = customer?.companyId ?? null
  if (companyId === null) return { invoice, customer, company: null, credit: null, draw }
  const [company, credit] = await Promise.all([
    store.readRecord(accountId, 'company', companyId),
    store.readRecord(accountId, 'credit', companyId),
  ])
  return { invoice, customer, company, credit, draw }
}

/** The draw of an invoice has the invoice's id. */
export function invoiceAndDrawHint(invoiceId: string): readonly RecordRef[] {
  return [
    { kind: 'invoice', id: invoiceId, access: 'write' },
    { kind: 'draw', id: invoiceId, access: 'write' },
  ]
}

export async function requireAccount({ store, accountId }: Reading): Promise<Account> {
  const account = await store.readAccount(accountId)
  if (account === null) throw new Error('a link opened a record of no account')
  return account
}

/** Why the invoice cannot be paid today, or `null`. */
export function obstacleToPay(
  { customer }: Pick<Checkout, 'customer'>,
  invoice: Invoice,
  today: CalendarDate,
): Obstacle | null {
  const obstacle = obstacleOf(invoice, customer, today)
  if (obstacle !== null || !isZero(payableAmount(invoice))) return obstacle
  return { rule: 'nothing_payable', message: 'The invoice has nothing left to pay.' }
}
