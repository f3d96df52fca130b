// A payment or repayment of the buyer settled or failed.
import type { Payment, PaymentMethod } from '../../domain/payments/payment.ts'
import { shownDate, shownMoney } from '../../documents/format.ts'
import { plainText } from '../plain-text.ts'
import type { Facts, MessageText, Template } from '../message-text.ts'

const methods: Readonly<Record<PaymentMethod, string>> = {
  ach: 'Bank transfer',
  card: 'Card',
  credit: 'Trade credit',
}

export const paymentReceived: Template = (facts) => {
  const { payment } = facts.records
  if (payment === null) return null
  const what = whatOf(payment)
  return {
    ...paymentText(facts, payment),
    subject: `${what} of ${shownMoney(payment.amount)} received for ${facts.supplierShort}`,
    title: `${what} received`,
    paragraphs: ['Thank you. The money has arrived.'],
  }
}

export const paymentFailed: Template = (facts) => {
  const { payment } = facts.records
  if (payment === null) return null
  const what = whatOf(payment)
  return {
    ...paymentText(facts, payment),
    subject: `${what} of ${shownMoney(payment.amount)} for ${facts.supplierShort} failed`,
    title: `${what} failed`,
    paragraphs: ['No money was moved. Open the invoice to try again or to pay another way.'],
  }
}

function whatOf({ purpose }: Payment): 'Payment' | 'Repayment' {
  return purpose === 'repayment' ? 'Repayment' : 'Payment'
}

function paymentText(
  { records, supplier, link }: Facts,
  payment: Payment,
): Pick<MessageText, 'facts' | 'action'> {
  const { amount, method, startedAt, settledAt, items } = payment
  const number = records.invoice?.content.invoiceNumber
  const others = items.length - 1
  const invoices =
    number === undefined
      ? []
      : [['Invoice', plainText(number) + (others > 0 ? ` and ${others} more` : '')] as const]
  return {
    facts: [
      ['Amount', shownMoney(amount)],
      ['Method', methods[method]],
      [settledAt === null ? 'Started' : 'Received', shownDate(settledAt ?? startedAt)],
      ['Supplier', supplier],
      ...invoices,
    ],
    action: link === null ? null : { label: 'View the invoice', url: link },
  }
}
