// GET /integration/company
import { endpoint } from '../endpoint.ts'
import { listRecords } from '../list.ts'
import { pageFields } from '../read.ts'
import { companyLimits } from '../../domain/companies/company-fields.ts'
import { companySchema, serializeCompany } from './schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryInstant, queryText, readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'

const query = {
  businessName: queryText(companyLimits.businessTextMax),
  customerId: queryText(idLengthMax),
  changedAfter: queryInstant,
  ...pageFields,
}

export const listCompanies = endpoint({
  name: 'list-companies',
  audiences: { account: 'GET /integration/company' },
  summary: 'List companies in order of id',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('CompanyList', companySchema) },
  refusals: [],
  handle(call) {
    const sent = readQuery(query, call.query)
    const { limit: _limit, cursor: _cursor, ...filter } = sent
    return listRecords(call, 'company', { sent, filter, serialize: serializeCompany })
  },
})
