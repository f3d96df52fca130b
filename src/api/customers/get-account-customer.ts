// GET /operator/account/{accountId}/customer/{id}
import { endpoint } from '../endpoint.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { readRecordOrNull, serializeOrNull } from '../related-records.ts'
import { readNamed } from '../read.ts'
import { companySchema } from '../companies/schema.ts'
import { customerSchema, serializeCustomer } from './schema.ts'
import { orNull, shape } from '../../schema/shape.ts'

export const getAccountCustomer = endpoint({
  name: 'get-account-customer',
  audiences: { operator: 'GET /operator/account/{accountId}/customer/{id}' },
  summary: 'Read a customer of an account, with their company',
  access: 'read',
  success: {
    status: 200,
    schema: shape('AccountCustomer', { customer: customerSchema, company: orNull(companySchema) }),
  },
  refusals: [404],
  async handle(call) {
    const customer = await readNamed(call, 'customer')
    const company = await readRecordOrNull(call, 'company', customer.companyId)
    const body = { customer: serializeCustomer(customer), company: serializeOrNull(company) }
    return okAnswer(body, { etag: entityTag(customer.version) })
  },
})
