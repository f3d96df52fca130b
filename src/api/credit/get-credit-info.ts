// GET /integration/company/{id}/creditInfo
import { endpoint } from '../endpoint.ts'
import type { Company } from '../../domain/companies/company.ts'
import { okAnswer } from '../answer.ts'
import type { Call } from '../call.ts'
import { recordNotFound } from '../read.ts'
import { todayOf } from '../today.ts'
import { serializeCreditInfo, companyCreditSchema } from './credit-info-schema.ts'
import { queryText, readQuery } from '../../schema/query.ts'
import { requireId } from '../target.ts'

const textMax = 256
const query = { phone: queryText(textMax), email: queryText(textMax) }

export const getCreditInfo = endpoint({
  name: 'get-credit-info',
  audiences: { account: 'GET /integration/company/{id}/creditInfo' },
  summary: 'Read the credit position of a company, found by id or else by `phone` or `email`',
  access: 'read',
  query,
  success: { status: 200, schema: companyCreditSchema },
  refusals: [404],
  async handle(call) {
    const contact = readQuery(query, call.query)
    requireId(call.id)
    const company = await findCompany(call, contact)
    const { customerId } = company
    const customer =
      customerId === null
        ? null
        : await call.store.readRecord(call.accountId, 'customer', customerId)
    const isRegistered = (customer?.registeredAt ?? null) !== null
    const position = await call.store.readCreditPosition(call.accountId, company.id, todayOf(call))
    // Cannot happen: companies are never deleted.
    if (position === null) throw recordNotFound('company')
    return okAnswer({
      creditInfo: serializeCreditInfo(position),
      isCompanyRegistered: isRegistered,
      creditApplicationStatus: position.applicationStatus,
      externalCompanyId: company.id,
      customerInfos: customerId === null ? [] : [{ externalCustomerId: customerId, isRegistered }],
    })
  },
})

type Contact = { readonly phone?: string; readonly email?: string }

/** An ambiguous telephone number or e-mail address finds no company, since a wrong position is worse than no answer. */
async function findCompany(call: Call, contact: Contact): Promise<Company> {
  const named = await call.store.readRecord(call.accountId, 'company', call.id)
  if (named !== null) return named
  const [found, another] = await call.store.findCompanies(call.accountId, contact)
  if (found !== undefined && another === undefined) return found
  throw recordNotFound('company')
}
