// GET /integration/customer
import { endpoint } from '../endpoint.ts'
import { listRecords } from '../list.ts'
import { pageFields } from '../read.ts'
import { customerLimits } from '../../domain/customers/customer-fields.ts'
import { customerSchema, serializeCustomer } from './schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryInstant, queryText, readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'

const query = {
  companyId: queryText(idLengthMax),
  email: queryText(customerLimits.personTextMax),
  changedAfter: queryInstant,
  ...pageFields,
}

export const listCustomers = endpoint({
  name: 'list-customers',
  audiences: { account: 'GET /integration/customer' },
  summary: 'List customers in order of id',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('CustomerList', customerSchema) },
  refusals: [],
  handle(call) {
    const sent = readQuery(query, call.query)
    const { limit: _limit, cursor: _cursor, ...filter } = sent
    return listRecords(call, 'customer', { sent, filter, serialize: serializeCustomer })
  },
})
