// GET /operator/account/{accountId}/quote/{id}/history
import { accountHistoryOf } from '../account-history.ts'
import { quoteSchema } from '../buyer-schemas.ts'

export const getAccountQuoteHistory = accountHistoryOf('quote', 'a', quoteSchema)
