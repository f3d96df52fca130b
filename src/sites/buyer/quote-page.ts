// GET and POST /quote: the page behind the link to a quote.
import { shownMoney } from '../../documents/format.ts'
import { approveQuote } from '../../api/quotes/approve-quote.ts'
import { rejectQuote } from '../../api/quotes/reject-quote.ts'
import { openedQuote, type OpenedQuote } from '../../api/quotes/open-quote.ts'
import type { BuyerCall, Context } from '../../api/call.ts'
import { html, type Html } from '../html.ts'
import type { PageAnswer, PageRequest } from '../page.ts'
import { readForm } from './form.ts'
import { framed, seeOther } from './page-layout.ts'
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
import { formKey, submit, type Refusal } from './submit.ts'
import { quoteBadges, sentenceStart, supplierName, wordsOf, type Tone, type Words } from './copy.ts'

export async function showQuote(context: Context, request: PageRequest): Promise<PageAnswer> {
  const call = await openLink(context, 'quote', request)
  return shown(context, call, { query: queryIn(call, request), refusal: null })
}

const decisions = { approve: approveQuote, reject: rejectQuote } as const

export async function sendQuoteForm(context: Context, request: PageRequest): Promise<PageAnswer> {
  const call = await openLink(context, 'quote', request)
  const query = queryIn(call, request)
  const form = readForm(request.body)
  const act = form.text('act')
  if (act !== 'approve' && act !== 'reject') return seeOther(query)
  const { refusal } = await submit(call, form, { endpoint: decisions[act], body: {} })
  return refusal === null ? seeOther(query) : shown(context, call, { query, refusal })
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
  return framed({ status: refusal?.status ?? 200, title, body, isSandbox })
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
      <section class="sheet summary">
        <p class="label">Total</p>
        <p class="amount">${shownMoney(quote.totalAmount)}</p>
        ${facts([
          ['Quote date', dateElement(quote.quoteDate)],
          ['Good until', dateElement(quote.expirationDate)],
          ['To be paid by', dateElement(quote.dueDate)],
          ['For', buyer === null ? null : buyerName(buyer), 'wide'],
        ])}
      </section>
      <section class="pay" aria-label="Your decision">
        ${opened.canDecide ? decisionForms(opened, query) : decided(opened)}
      </section>
      <section class="sheet lines">
        <h2>What is offered</h2>
        ${linesTable(quote)}
      </section>
    </div>
    <footer>
      <p>Whoever has this link can see and decide the quote: pass it on to nobody else.</p>
    </footer>
  </main>`
}

/** Two forms, each with a key of its own: approving and rejecting are two different things to send. */
function decisionForms({ supplier }: OpenedQuote, query: string): Html {
  const name = supplierName(supplier)
  return html`<div class="sheet">
    <h2>Do you accept this quote?</h2>
    <p class="soft small">
      If you approve it, ${name} can invoice it, and an invoice that keeps to it is approved for
      trade credit as far as your credit reaches.
    </p>
    <form method="post" action="${query}">
      ${formKey()}
      <input type="hidden" name="act" value="approve" />
      <button class="wide">Approve the quote</button>
    </form>
    <form class="below" method="post" action="${query}">
      ${formKey()}
      <input type="hidden" name="act" value="reject" />
      <button class="wide plain">Reject it</button>
    </form>
  </div>`
}

function decided({ quote, because, supplier }: OpenedQuote): Html {
  const name = supplierName(supplier)
  const ends: Partial<Record<typeof quote.status, Words & { readonly tone: Tone }>> = {
    AUTHORIZED: {
      tone: 'good',
      title: 'You approved this quote',
      advice: `${sentenceStart(name)} knows, and will send you the invoice.`,
    },
    REJECTED: {
      tone: 'plain',
      title: 'You rejected this quote',
      advice: `${sentenceStart(name)} knows. If the quote is changed, you can decide again here.`,
    },
  }
  const rule = quote.status === 'EXPIRED' ? 'quote_expired' : (because?.rule ?? null)
  const words = ends[quote.status] ?? {
    tone: 'warn' as const,
    ...wordsOf(rule, because?.message ?? '', name),
  }
  return notice({ tone: words.tone, title: words.title, body: words.advice })
}
