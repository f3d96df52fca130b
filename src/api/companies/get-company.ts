// GET /integration/company/{id}
import { endpoint } from '../endpoint.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { readNamed } from '../read.ts'
import { companySchema, serializeCompany } from './schema.ts'

export const getCompany = endpoint({
  name: 'get-company',
  audiences: { account: 'GET /integration/company/{id}' },
  summary: 'Read a company',
  access: 'read',
  success: { status: 200, schema: companySchema },
  refusals: [404],
  async handle(call) {
    const company = await readNamed(call, 'company')
    return okAnswer(serializeCompany(company), { etag: entityTag(company.version) })
  },
})
