// GET /integration/quote/{id}/history
import { historyOf } from '../history.ts'
import { quoteSchema } from '../buyer-schemas.ts'

export const getQuoteHistory = historyOf('quote', 'a', quoteSchema)
