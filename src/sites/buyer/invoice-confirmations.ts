// What a buyer confirms on the page of an invoice. A dry run has accepted the form, so its values are valid.
import { decimal, sum, type Decimal } from '../../domain/decimal.ts'
import { shownMoney } from '../../documents/format.ts'
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import type { Confirmation } from './confirmation.ts'
import { noWayBack, supplierName } from './copy.ts'
import type { Form } from './form.ts'

type Confirm = (opened: OpenedInvoice, form: Form) => Confirmation

export const paymentConfirmation: Confirm = ({ supplier, invoice }, form) => {
  const amount = shownMoney(totalOf(form))
  return {
    supplier,
    title: `Pay ${amount}?`,
    rows: [
      ['Amount', amount],
      ['Payment method', methodOf(form)],
      ['To', supplierName(supplier)],
      ['Invoice', invoice.invoiceNumber],
    ],
    note: noWayBack,
    button: 'Confirm payment',
  }
}

export const repaymentConfirmation: Confirm = ({ supplier, credit }, form) => {
  const amount = shownMoney(totalOf(form))
  const ids = new Set(form.texts('draw'))
  const draws = credit?.draws.filter(({ invoiceId }) => ids.has(invoiceId)) ?? []
  return {
    supplier,
    title: `Repay ${amount}?`,
    rows: [
      ['Amount', amount],
      ['Payment method', methodOf(form)],
      [draws.length === 1 ? 'Invoice' : 'Invoices', numbersOf(draws)],
    ],
    note: noWayBack,
    button: 'Confirm repayment',
  }
}

export const creditConfirmation: Confirm = ({ supplier, invoice, payable, ways }, form) => {
  const isReviewed = ways.find(({ method }) => method === 'credit')?.isReviewed === true
  return {
    supplier,
    title: isReviewed ? 'Apply for trade credit?' : 'Use trade credit?',
    rows: [
      ['You repay', shownMoney(payable.amount)],
      ['When', `${form.text('termDays')} days after approval`],
      ['Invoice', invoice.invoiceNumber],
    ],
    note: `${isReviewed ? 'Your application will be reviewed first. ' : ''}${noWayBack}`,
    button: isReviewed ? 'Confirm application' : 'Confirm trade credit',
  }
}

/** Accepts `$1,000.50`. */
export function plainAmount(amount: string): string {
  return amount.replaceAll(/[$,\s]/g, '')
}

function totalOf(form: Form): Decimal {
  return sum(form.texts('amount').map((amount) => decimal(plainAmount(amount))))
}

function methodOf(form: Form): string {
  return form.text('method') === 'card' ? 'Card' : 'Bank transfer'
}

function numbersOf(draws: readonly { readonly invoiceNumber: string }[]): string {
  return draws.map(({ invoiceNumber }) => invoiceNumber).join(', ')
}
