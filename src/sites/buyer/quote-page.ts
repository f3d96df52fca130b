// GET and POST /quote: the page behind the link to a quote.
import { shownMoney } from '../../documents/format.ts'
import { approveQuote } from '../../api/quotes/approve-quote.ts'
import { rejectQuote } from '../../api/quotes/reject-quote.ts'
import { openedQuote, type OpenedQuote } from '../../api/quotes/open-quote.ts'
import type { BuyerCall, Context } from '../../api/call.ts'
import { html, type Html } from '../../documents/html.ts'
import type { PageAnswer, PageRequest } from '../page.ts'
import { confirmationPage, type Confirmation } from './confirmation.ts'
import { readForm } from './form.ts'
import { layout, seeOther } from './page-layout.ts'
import { openLink, queryOf } from './open-link.ts'
import {
  buyerName,
  dateElement,
  facts,
  head,
  linesTable,
  notice,
  refusalNotice,
} from './components.ts'
import { formKey, submitConfirmed, type Refusal } from './submit.ts'
import {
  noWayBack,
  quoteBadges,
  sentenceStart,
  supplierName,
  copyFor,
  type Tone,
  type Copy,
} from './copy.ts'

export async function showQuote(context: Context, request: PageRequest): Promise<PageAnswer> {
  const call = await openLink(context, 'quote', request)
  return shown(context, call, { query: queryIn(call, request), refusal: null })
}

const decisions = { approve: approveQuote, reject: rejectQuote } as const

export async function sendQuoteForm(context: Context, request: PageRequest): Promise<PageAnswer> {
  const call = await openLink(context, 'quote', request)
  const query = queryIn(call, request)
  const form = readForm(request.body)
  const action = form.text('act')
  if (action !== 'approve' && action !== 'reject') return seeOther(query)
  const submission = { endpoint: decisions[action], body: {} }
  const outcome = await submitConfirmed(call, form, submission)
  if (outcome === null) {
    const confirmation = decisionConfirmation(await openedQuote(call), action)
    return confirmationPage(confirmation, { form, query, isSandbox: context.isSandbox })
  }
  const { refusal } = outcome
  return refusal === null ? seeOther(query) : shown(context, call, { query, refusal })
}

function decisionConfirmation(
  { supplier, quote }: OpenedQuote,
  action: keyof typeof decisions,
): Confirmation {
  const isApproval = action === 'approve'
  return {
    supplier,
    title: isApproval ? 'Approve this quote?' : 'Reject this quote?',
    rows: [
      ['Quote', quote.quoteNumber],
      ['Total', shownMoney(quote.totalAmount)],
    ],
    note: noWayBack,
    button: isApproval ? 'Confirm approval' : 'Confirm rejection',
  }
}

function queryIn(call: BuyerCall, request: PageRequest): string {
  return queryOf(call.link, String(request.query['token']))
}

type Shown = { readonly query: string; readonly refusal: Refusal | null }

async function shown(
  { isSandbox }: Context,
  call: BuyerCall,
  { query, refusal }: Shown,
): Promise<PageAnswer> {
  const opened = await openedQuote(call)
  const title = `Quote ${opened.quote.quoteNumber}`
  const body = quoteView(opened, { title, query, refusal })
  return layout({ status: refusal?.status ?? 200, title, body, isSandbox })
}

function quoteView(
  opened: OpenedQuote,
  { title, query, refusal }: Shown & { title: string },
): Html {
  const { supplier, quote, buyer } = opened
  return html`<main class="page">
    ${head({ supplier, title, badge: quoteBadges[quote.status] })}
    ${refusal === null ? null : refusalNotice(refusal, supplier)}
    <div class="columns">
      <section class="card summary">
        <p class="label">Total</p>
        <p class="amount">${shownMoney(quote.totalAmount)}</p>
        ${facts([
          ['Quote date', dateElement(quote.quoteDate)],
          ['Valid until', dateElement(quote.expirationDate)],
          ['Payment due', dateElement(quote.dueDate)],
          ['Prepared for', buyer === null ? null : buyerName(buyer), 'wide'],
        ])}
      </section>
      <section class="card lines">
        <h2>Items</h2>
        ${linesTable(quote)}
      </section>
      <section class="pay" aria-label="Your decision">
        ${opened.canDecide ? decisionForms(opened, query) : decided(opened)}
      </section>
    </div>
    <footer>
      <p>Anyone with this link can see and decide on this quote. Don’t share it.</p>
    </footer>
  </main>`
}

/** Two forms, since approving and rejecting need different idempotency keys. */
function decisionForms({ supplier }: OpenedQuote, query: string): Html {
  const name = supplierName(supplier)
  return html`<div class="card">
    <h2>Do you accept this quote?</h2>
    <p class="soft small">
      If you approve it, ${name} can invoice you for it. An invoice that matches the quote is
      approved for trade credit up to your available credit.
    </p>
    <form method="post" action="${query}">
      ${formKey()}
      <input type="hidden" name="act" value="approve" />
      <button class="wide">Approve quote</button>
    </form>
    <form class="below" method="post" action="${query}">
      ${formKey()}
      <input type="hidden" name="act" value="reject" />
      <button class="wide plain">Reject quote</button>
    </form>
  </div>`
}

function decided({ quote, because, supplier }: OpenedQuote): Html {
  const name = supplierName(supplier)
  const ends: Partial<Record<typeof quote.status, Copy & { readonly tone: Tone }>> = {
    AUTHORIZED: {
      tone: 'good',
      title: 'You approved this quote',
      advice: `${sentenceStart(name)} has been notified and will send you the invoice.`,
    },
    REJECTED: {
      tone: 'plain',
      title: 'You rejected this quote',
      advice: `${sentenceStart(name)} has been notified. If the quote changes, you can decide again here.`,
    },
  }
  const rule = quote.status === 'EXPIRED' ? 'quote_expired' : (because?.rule ?? null)
  const copy = ends[quote.status] ?? {
    tone: 'warn' as const,
    ...copyFor(rule, because?.message ?? '', name),
  }
  return notice({ tone: copy.tone, title: copy.title, body: copy.advice })
}
