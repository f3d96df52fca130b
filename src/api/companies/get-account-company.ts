// GET /operator/account/{accountId}/company/{id}
import { endpoint } from '../endpoint.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { readRecordOrNull, serializeOrNull } from '../related-records.ts'
import { readNamed } from '../read.ts'
import { companySchema, serializeCompany } from './schema.ts'
import { customerSchema } from '../customers/schema.ts'
import { creditSchema } from '../credit/schema.ts'
import { orNull, shape } from '../../schema/shape.ts'

export const getAccountCompany = endpoint({
  name: 'get-account-company',
  audiences: { operator: 'GET /operator/account/{accountId}/company/{id}' },
  summary: 'Read a company of an account, with its customer and credit',
  access: 'read',
  success: {
    status: 200,
    schema: shape('AccountCompany', {
      company: companySchema,
      customer: orNull(customerSchema),
      credit: orNull(creditSchema),
    }),
  },
  refusals: [404],
  async handle(call) {
    const company = await readNamed(call, 'company')
    const [customer, credit] = await Promise.all([
      readRecordOrNull(call, 'customer', company.customerId),
      readRecordOrNull(call, 'credit', company.id),
    ])
    const body = {
      company: serializeCompany(company),
      customer: serializeOrNull(customer),
      credit: serializeOrNull(credit),
    }
    return okAnswer(body, { etag: entityTag(company.version) })
  },
})
