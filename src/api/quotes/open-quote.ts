// GET /buyer/quote
import { endpoint } from '../endpoint.ts'
import { obstacleOfQuote } from '../../domain/quotes/decide-quote.ts'
import { shownQuoteStatus } from '../../domain/quotes/quote-status.ts'
import { okAnswer } from '../answer.ts'
import type { BuyerCall } from '../call.ts'
import { todayOf } from '../today.ts'
import { serializeBuyerQuote, openedQuoteSchema } from './buyer-quote-schema.ts'
import { serializeBuyer } from '../buyer-schema.ts'
import { linkNotFound } from '../../domain/accounts/caller-refusals.ts'

export const openQuote = endpoint({
  name: 'open-quote',
  audiences: { buyer: { route: 'GET /buyer/quote', link: 'quote' } },
  summary: 'Open a quote link: the quote, and whether it can still be decided',
  access: 'read',
  success: { status: 200, schema: openedQuoteSchema },
  refusals: [],
  handle: async (call) => okAnswer(await openedQuote(call)),
})

export type OpenedQuote = Awaited<ReturnType<typeof openedQuote>>

/** For the answer and for the linked page. */
export async function openedQuote(call: BuyerCall) {
  const { store, accountId, id } = call
  const [account, quote] = await Promise.all([
    store.readAccount(accountId),
    store.readRecord(accountId, 'quote', id),
  ])
  if (quote === null) throw linkNotFound()
  const today = todayOf(call)
  const customer = await store.readRecord(accountId, 'customer', quote.content.customerId)
  const companyId = customer?.companyId ?? null
  const company =
    companyId === null ? null : await store.readRecord(accountId, 'company', companyId)
  const because = obstacleOfQuote(quote, today)
  return {
    supplier: account?.name ?? null,
    quote: serializeBuyerQuote(quote, shownQuoteStatus(quote, today)),
    buyer: customer && serializeBuyer(customer, company?.content.businessName ?? null),
    canDecide: because === null,
    because,
  }
}
