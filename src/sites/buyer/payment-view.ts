// The status of the payment just made.
import { shownMoney } from '../../documents/format.ts'
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import type { OpenedPayment } from '../../api/payments/open-payment.ts'
import { html, type Html } from '../../documents/html.ts'
import { backButton, checkAgain } from './invoice-actions.ts'
import { notice } from './components.ts'
import { supplierName } from './copy.ts'

type PaymentView = {
  readonly payment: OpenedPayment
  readonly opened: OpenedInvoice
  readonly query: string
  readonly isRefreshing: boolean
}

const resultComes = 'The result appears here automatically. '

export function paymentNotice({ payment, opened, query, isRefreshing }: PaymentView): Html {
  const { status, purpose, amount, invoices, method, failure } = payment
  const name = purpose === 'repayment' ? 'repayment' : 'payment'
  const what = invoices.length === 1 ? '' : ` for ${invoices.length} invoices`
  const paid = `${shownMoney(amount)}${what} by ${method === 'card' ? 'card' : 'bank'}`
  const back = backButton(opened.redirectUrl)
  switch (status) {
    case 'Processing':
      return notice({
        tone: 'plain',
        title: `Your ${name} is being processed`,
        body: html`<p>${paid}. ${isRefreshing ? resultComes : null}You can close this page.</p>
          ${checkAgain(query)}${back}`,
      })
    case 'Settled':
      return notice({
        tone: 'good',
        title: `Thank you! We received your ${name}`,
        body: html`<p>
            ${paid}${purpose === 'repayment' ? '' : `, to ${supplierName(opened.supplier)}`}.
          </p>
          ${back}`,
      })
    case 'Failed':
      return notice({
        tone: 'bad',
        title: `Your ${name} failed`,
        body: html`<p>${paid}. ${failure ?? ''} No money was taken. You can try again below.</p>`,
      })
    default:
      return status satisfies never
  }
}
