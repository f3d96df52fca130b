// PUT /integration/customer/{id}
import { endpoint } from '../endpoint.ts'
import { updateCustomer as decide } from '../../domain/customers/update-customer.ts'
import { writeAnswer } from '../answer.ts'
import { readUpdate, updateCustomerBody } from './schema.ts'
import { recordWritten } from '../answer-schemas.ts'
import { write } from '../write.ts'

export const updateCustomer = endpoint({
  name: 'update-customer',
  audiences: { account: 'PUT /integration/customer/{id}' },
  summary: 'Update a customer',
  access: 'write',
  body: { schema: updateCustomerBody.schema },
  success: { status: 202, schema: recordWritten },
  refusals: [404, 409, 412, 422],
  handle: (call) =>
    write(call, {
      name: 'update-customer',
      kind: 'customer',
      maskedText: updateCustomerBody.maskedText,
      read: (body, { now }, issues) => readUpdate(body, now, issues),
      decide: (loaded, command, context) =>
        decide(loaded.get('customer', command.id), command, context),
      answer: (decision, operationId) => writeAnswer(decision, { status: 202, operationId }),
    }),
})
