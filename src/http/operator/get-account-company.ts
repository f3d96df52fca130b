// GET /operator/account/{accountId}/company/{id}
import { entityTag, okAnswer } from '../answer.ts'
import { readAround, shownOrNull } from '../around.ts'
import type { OperatedCall, Operation } from '../call.ts'
import { readNamed } from '../read.ts'
import { companySchema, customerSchema } from '../wire/buyer-schemas.ts'
import { companyToWire } from '../wire/company.ts'
import { creditSchema } from '../wire/credit-schemas.ts'
import { orNull, shape } from '../wire/shape.ts'

export const getAccountCompany: Operation<OperatedCall> = {
  name: 'get-account-company',
  summary: 'Read a company of an account, its customer and its credit',
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
      readAround(call, 'customer', company.customerId),
      readAround(call, 'credit', company.id),
    ])
    const body = {
      company: companyToWire(company),
      customer: shownOrNull(customer),
      credit: shownOrNull(credit),
    }
    return okAnswer(body, { etag: entityTag(company.version) })
  },
}
