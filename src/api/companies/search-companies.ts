// GET /operator/company
import type { Company } from '../../domain/companies/company.ts'
import { creditSchema, serializeCredit } from '../credit/schema.ts'
import { orNull } from '../../schema/shape.ts'
import { searchEndpoint } from '../search.ts'
import { companySchema } from './schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryText } from '../../schema/query.ts'

const textMax = 256

export const searchCompanies = searchEndpoint<Company>({
  name: 'search-companies',
  audiences: { operator: 'GET /operator/company' },
  summary:
    'Find companies in all accounts, including by part of their name, or by words of it, an id or a phone number in any form',
  query: {
    accountId: queryText(idLengthMax),
    id: queryText(idLengthMax),
    name: queryText(textMax),
    phone: queryText(textMax),
    text: queryText(textMax),
  },
  schema: companySchema,
  more: {
    schema: { credit: orNull(creditSchema) },
    async read({ store }, found) {
      const keys = found.map(({ accountId, record: { id } }) => ({ accountId, id }))
      const credits = await store.readCredits(keys)
      return credits.map((credit) => ({ credit: credit === null ? null : serializeCredit(credit) }))
    },
  },
  find: ({ store }, filters, page) => store.searchCompanies(filters, page),
})
