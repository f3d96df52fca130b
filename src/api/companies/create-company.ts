// POST /integration/company
import { endpoint } from '../endpoint.ts'
import {
  createCompany as decide,
  type CreateCompany,
} from '../../domain/companies/create-company.ts'
import type { Company } from '../../domain/companies/company.ts'
import type { Customer } from '../../domain/customers/customer.ts'
import type { Decision } from '../../domain/verdict.ts'
import { writeAnswer } from '../answer.ts'
import type { Call } from '../call.ts'
import { createCompanyBody, readCreate, companyCreated } from './schema.ts'
import { write } from '../write.ts'
import type { WriteSpec } from '../write-spec.ts'

export const createCompany = endpoint({
  name: 'create-company',
  audiences: { account: 'POST /integration/company' },
  summary: 'Create a company, with its customer if one is sent',
  access: 'write',
  body: { schema: createCompanyBody.schema },
  success: { status: 201, schema: companyCreated },
  refusals: [409, 422],
  handle: (call) => write(call, creationOf(call)),
})

export function creationOf(call: Call): WriteSpec<Company, CreateCompany> {
  return {
    name: 'create-company',
    kind: 'company',
    maskedText: createCompanyBody.maskedText,
    read: (body, { now }, issues) => readCreate(body, now, issues),
    idOf: (command) => command.id,
    hint: ({ customer }) =>
      customer === null ? [] : [{ kind: 'customer', id: customer.id, access: 'write' }],
    decide(loaded, command, context) {
      const { id, customer } = command
      const stored = {
        company: loaded.get('company', id),
        customer: customer === null ? null : loaded.lock('customer', customer.id),
      }
      return decide(stored, command, context)
    },
    answer: (decision, operationId) => {
      const signUpUrls = signUpUrlsOf(call, decision)
      return writeAnswer(decision, { status: 201, operationId, members: { signUpUrls } })
    },
  }
}

function signUpUrlsOf(call: Call, { writes }: Decision) {
  return writes
    .map(({ record }) => record)
    .filter((record): record is Customer => record.kind === 'customer')
    .map((customer) => ({
      customerId: customer.id,
      signUpUrl: call.links.urlOf('signup', call.accountId, customer),
    }))
}
