// The buyer's decision about a linked quote: shared by approval and rejection.
import type { DecideQuote, OnDay } from '../../domain/quotes/decide-quote.ts'
import type { Quote } from '../../domain/quotes/quote.ts'
import type { Decision } from '../../domain/verdict.ts'
import { endpoint, type Audiences } from '../endpoint.ts'
import { todayOf } from '../today.ts'
import { decidedQuoteSchema } from './buyer-quote-schema.ts'
import { nothingBody } from '../buyer-schema.ts'
import { write } from '../write.ts'
import { buyerAnswer } from '../buyer-answer.ts'

type Decide = (quote: Quote | null, command: DecideQuote, onDay: OnDay) => Decision<Quote>

type Declared = {
  readonly name: string
  readonly audiences: { readonly buyer: Required<Audiences>['buyer'] }
  readonly summary: string
  readonly decide: Decide
}

export function quoteDecision({ name, audiences, summary, decide }: Declared) {
  return endpoint({
    name,
    audiences,
    summary,
    access: 'write',
    body: { schema: nothingBody.schema, optional: true },
    success: { status: 202, schema: decidedQuoteSchema },
    refusals: [409, 412, 422],
    handle: (call) =>
      write(call, {
        name,
        kind: 'quote',
        maskedText: nothingBody.maskedText,
        emptyBody: new Map(),
        read: (body, _, issues) => nothingBody.read(body, '', issues) ?? null,
        decide: (loaded, { id, ifMatch }, context) =>
          decide(loaded.get('quote', id), { ifMatch }, { today: todayOf(call), context }),
        answer: (decided, operationId) => {
          const { id: quoteId, status } = decided.record
          return buyerAnswer(decided, operationId, { status: 202, members: { quoteId, status } })
        },
      }),
  })
}
