// Reads the progress and the result of a customer import.
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { customerImportSchema, serializeCustomerImport } from './schema.ts'
import { readQuery } from '../../schema/query.ts'
import { readImport } from './read-import.ts'

export const getCustomerImport = endpoint({
  name: 'get-customer-import',
  audiences: {
    account: 'GET /integration/customer-import/{id}',
    operator: 'GET /operator/account/{accountId}/customer-import/{id}',
  },
  summary: 'Read the progress of a customer import',
  access: 'read',
  success: { status: 200, schema: customerImportSchema },
  refusals: [404],
  async handle(call) {
    readQuery({}, call.query)
    return okAnswer(serializeCustomerImport(await readImport(call)))
  },
})
