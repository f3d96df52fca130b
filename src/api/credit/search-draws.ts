// GET /operator/draw
import { drawStatuses } from '../../domain/credit/draw.ts'
import type { Draw } from '../../domain/credit/draw.ts'
import { searchEndpoint } from '../search.ts'
import { drawSchema } from './draw-schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryOneOf, queryText } from '../../schema/query.ts'

export const searchDraws = searchEndpoint<Draw>({
  name: 'search-draws',
  audiences: { operator: 'GET /operator/draw' },
  summary: 'Find draws in all accounts; applications to review have the status InReview',
  query: {
    accountId: queryText(idLengthMax),
    id: queryText(idLengthMax),
    status: queryOneOf(drawStatuses),
    companyId: queryText(idLengthMax),
    customerId: queryText(idLengthMax),
  },
  schema: drawSchema,
  customerIdOf: ({ customerId }) => customerId,
  find: ({ store }, filters, page) => store.searchDraws(filters, page),
})
