// The page of an invoice.
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import type { OpenedPayment } from '../../api/payments/open-payment.ts'
import { html, type Html } from '../../documents/html.ts'
import { otherInvoices } from './choose-view.ts'
import { owedCredit } from './credit-view.ts'
import { paymentNotice } from './payment-view.ts'
import { head, linesTable, refusalNotice } from './components.ts'
import { registerForm, signedUpNotice, signUpForm, type Registration } from './register-view.ts'
import { statusNotice } from './status-view.ts'
import type { Refusal } from './submit.ts'
import { badgeOf, summary } from './summary-view.ts'
import { paymentMethods } from './payment-methods-view.ts'

type InvoiceView = {
  readonly opened: OpenedInvoice
  /** The relative address of the page. */
  readonly query: string
  /** The payment just made. */
  readonly payment: OpenedPayment | null
  readonly isRefreshing: boolean
  /** The refusal of the form just sent. */
  readonly refusal: Refusal | null
  readonly registration: Registration
  readonly hasSignedUp: boolean
  readonly today: string
}

export function invoiceView(view: InvoiceView): Html {
  const { opened, query, payment, isRefreshing, refusal, today } = view
  const { supplier, invoice } = opened
  const pay = html`<div class="pay">
    ${paying(view)}${owedCredit(opened, query)}${otherInvoices(opened, { query, today })}
  </div>`
  const lines = html`<section class="card lines">
    <h2>Items</h2>
    ${linesTable(invoice)}
  </section>`
  // On a phone the items come before any form to sign up.
  const isSignUpNeeded = opened.payable.because?.rule === 'sign_up_needed'
  return html`<main class="page">
    ${head({ supplier, title: `Invoice ${invoice.invoiceNumber}`, badge: badgeOf(opened) })}
    ${refusal === null ? null : refusalNotice(refusal, supplier)}
    ${payment === null ? null : paymentNotice({ payment, opened, query, isRefreshing })}
    ${view.hasSignedUp ? signedUpNotice(opened) : null}
    <div class="columns">
      ${summary(opened, query, today)} ${isSignUpNeeded ? [lines, pay] : [pay, lines]}
      <div class="sign-up">${signUpForm(opened, query)}</div>
    </div>
    <footer>
      <p>Anyone with this link can see and pay this invoice. Don’t share it.</p>
    </footer>
  </main>`
}

/** The payment methods, or why there are none. */
function paying({ opened, query, payment, registration, today }: InvoiceView): Html | null {
  const { because } = opened.payable
  if (because === null) return paymentMethods(opened, { query, today })
  if (because.rule === 'sign_up_needed') return registerForm(opened, query, registration)
  // The payment's notice already explains it.
  const isExplained = payment?.purpose === 'invoices' && payment.status !== 'Failed'
  return isExplained ? null : statusNotice(opened, because, query)
}
