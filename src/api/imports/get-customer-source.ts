// Reads the customer source of an account.
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { customerSourceSchema, serializeCustomerSource } from './schema.ts'
import { readQuery } from '../../schema/query.ts'
import { readCustomerSource } from './source.ts'

export const getCustomerSource = endpoint({
  name: 'get-customer-source',
  audiences: {
    account: 'GET /integration/customer-source',
    operator: 'GET /operator/account/{accountId}/customer-source',
  },
  summary: 'Read the customer source',
  access: 'read',
  success: { status: 200, schema: customerSourceSchema },
  refusals: [404],
  async handle(call) {
    readQuery({}, call.query)
    return okAnswer(serializeCustomerSource(await readCustomerSource(call)))
  },
})
