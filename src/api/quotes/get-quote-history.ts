// GET /integration/quote/{id}/history, and GET /operator/account/{accountId}/quote/{id}/history, which also shows who wrote each version.
import { accountHistoryEndpoint } from '../account-history.ts'
import { historyEndpoint } from '../history.ts'
import { quoteSchema } from './schema.ts'

export const getQuoteHistory = historyEndpoint({
  kind: 'quote',
  article: 'a',
  schema: quoteSchema,
  audiences: { account: 'GET /integration/quote/{id}/history' },
})

export const getAccountQuoteHistory = accountHistoryEndpoint({
  kind: 'quote',
  article: 'a',
  schema: quoteSchema,
  audiences: { operator: 'GET /operator/account/{accountId}/quote/{id}/history' },
})
