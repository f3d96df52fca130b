// POST /integration/company/{id}/customer
import { endpoint } from '../endpoint.ts'
import { linkCustomer as decide } from '../../domain/companies/link-customer.ts'
import { writeAnswer } from '../answer.ts'
import { linkCustomerBody } from '../companies/schema.ts'
import { recordWritten } from '../answer-schemas.ts'
import { write } from '../write.ts'

export const linkCustomer = endpoint({
  name: 'link-customer',
  audiences: { account: 'POST /integration/company/{id}/customer' },
  summary: 'Link a customer to a company as its only contact person',
  access: 'write',
  body: { schema: linkCustomerBody.schema },
  success: { status: 201, alsoStatus: 200, schema: recordWritten },
  refusals: [404, 409, 412, 422],
  handle: (call) =>
    write(call, {
      name: 'link-customer',
      kind: 'company',
      maskedText: linkCustomerBody.maskedText,
      read(body, _reading, issues) {
        const customerId = linkCustomerBody.read(body, '', issues)?.customerId
        return customerId === undefined ? null : { customerId }
      },
      hint: ({ customerId }) => [{ kind: 'customer', id: customerId, access: 'write' }],
      decide: (loaded, command, context) =>
        decide(
          loaded.get('company', command.id),
          loaded.lock('customer', command.customerId),
          command,
          context,
        ),
      answer: (decision, operationId) => {
        const status = call.principal.account.policies.linkCustomerStatus
        return writeAnswer(decision, { status, operationId })
      },
    }),
})
