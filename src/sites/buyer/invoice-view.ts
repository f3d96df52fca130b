// The page of an invoice: what is due, how to pay it, what it is for, and what else is open.
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import type { OpenedPayment } from '../../api/payments/open-payment.ts'
import { html, type Html } from '../html.ts'
import { otherInvoices } from './choose-view.ts'
import { owedCredit } from './credit-view.ts'
import { paymentNotice } from './payment-view.ts'
import { head, linesTable, refusalNotice } from './components.ts'
import { registerForm, signedUpNotice, signUpForm, type Registering } from './register-view.ts'
import { standingNotice } from './status-view.ts'
import type { Refusal } from './submit.ts'
import { badgeOf, summary } from './summary-view.ts'
import { waysToPay } from './payment-methods-view.ts'

type InvoiceView = {
  readonly opened: OpenedInvoice
  /** The address of the page, relative. */
  readonly query: string
  /** The payment that the buyer has just made. */
  readonly payment: OpenedPayment | null
  /** Why what was just sent was not done. */
  readonly refusal: Refusal | null
  /** What was said in the form to sign up that was refused. */
  readonly registering: Registering
  /** Just now, on this page. */
  readonly hasSignedUp: boolean
  readonly today: string
}

export function invoiceView(view: InvoiceView): Html {
  const { opened, query, payment, refusal, today } = view
  const { supplier, invoice } = opened
  return html`<main class="page">
    ${head({ supplier, title: `Invoice ${invoice.invoiceNumber}`, badge: badgeOf(opened) })}
    ${refusal === null ? null : refusalNotice(refusal, supplier)}
    ${payment === null ? null : paymentNotice({ payment, opened, query })}
    ${view.hasSignedUp ? signedUpNotice(opened) : null}
    <div class="columns">
      ${summary(opened, query, today)}
      <div class="pay">
        ${paying(view)}${owedCredit(opened, query)}${otherInvoices(opened, { query, today })}
        ${signUpForm(opened, query)}
      </div>
      <section class="sheet lines">
        <h2>What it is for</h2>
        ${linesTable(invoice)}
      </section>
    </div>
    <footer>
      <p>Whoever has this link can see and pay the invoice: pass it on to nobody else.</p>
    </footer>
  </main>`
}

/** Ways to pay; where there are none, why. */
function paying({ opened, query, payment, registering, today }: InvoiceView): Html | null {
  const { because } = opened.payable
  if (because === null) return waysToPay(opened, { query, today })
  if (because.rule === 'sign_up_needed') return registerForm(opened, query, registering)
  // The notice of the payment has said so already.
  const isTold = payment?.purpose === 'invoices' && payment.status !== 'Failed'
  return isTold ? null : standingNotice(opened, because, query)
}
