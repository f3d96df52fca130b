// GET /integration/quote/{id}/history
import { historyOf } from '../history.ts'
import { quoteSchema } from '../wire/buyer-schemas.ts'

export const getQuoteHistory = historyOf('quote', 'a', quoteSchema)
