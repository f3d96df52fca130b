// GET /operator/customer
import { searchEndpoint } from '../search.ts'
import { customerSchema } from './schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryText } from '../../schema/query.ts'

const personTextMax = 256

export const searchCustomers = searchEndpoint({
  name: 'search-customers',
  audiences: { operator: 'GET /operator/customer' },
  summary:
    'Find customers in all accounts, also by a name of theirs or of their company; of a telephone number the digits count',
  query: {
    accountId: queryText(idLengthMax),
    id: queryText(idLengthMax),
    email: queryText(personTextMax),
    phone: queryText(personTextMax),
    lastName: queryText(personTextMax),
    companyId: queryText(idLengthMax),
    text: queryText(personTextMax),
  },
  schema: customerSchema,
  customerIdOf: ({ id }) => id,
  find: ({ store }, filters, page) => store.searchCustomers(filters, page),
})
