// POST /integration/customer
import { endpoint } from '../endpoint.ts'
import {
  createCustomer as decide,
  type CreateCustomer,
} from '../../domain/customers/create-customer.ts'
import type { Customer } from '../../domain/customers/customer.ts'
import { writeAnswer } from '../answer.ts'
import type { Call } from '../call.ts'
import { createCustomerBody, readCreate, customerCreated } from './schema.ts'
import { write } from '../write.ts'
import type { WriteSpec } from '../write-spec.ts'

export const createCustomer = endpoint({
  name: 'create-customer',
  audiences: { account: 'POST /integration/customer' },
  summary: 'Create a customer',
  access: 'write',
  body: { schema: createCustomerBody.schema },
  success: { status: 201, schema: customerCreated },
  refusals: [409, 422],
  handle: (call) => write(call, creationOf(call)),
})

export function creationOf(call: Call): WriteSpec<Customer, CreateCustomer> {
  return {
    name: 'create-customer',
    kind: 'customer',
    maskedText: createCustomerBody.maskedText,
    read: (body, { now }, issues) => readCreate(body, now, issues),
    idOf: (command) => command.id,
    hint: ({ companyId }) =>
      companyId === null ? [] : [{ kind: 'company', id: companyId, access: 'write' }],
    decide(loaded, command, context) {
      const { id, companyId } = command
      const existing = loaded.get('customer', id)
      const company = companyId === null ? null : loaded.lock('company', companyId)
      return decide({ existing, company }, command, context)
    },
    answer: (decision, operationId) => {
      const signUpUrl = call.links.urlOf('signup', call.accountId, decision.record)
      return writeAnswer(decision, { status: 201, operationId, members: { signUpUrl } })
    },
  }
}
