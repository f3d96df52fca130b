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
    'Find customers in all accounts, including by their name, their company’s name, or the digits of a phone number',
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
