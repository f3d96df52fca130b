// PUT /integration/customer/{id}
import { endpoint } from '../endpoint.ts'
import { updateCustomer as decide } from '../../domain/customers/update-customer.ts'
import { writeAnswer } from '../answer.ts'
import { createCustomer, creationOf } from './create-customer.ts'
import { readUpdate, updateCustomerBody } from './schema.ts'
import { recordWritten } from '../answer-schemas.ts'
import { upsertQuery, writeOrCreate } from '../upsert.ts'

export const updateCustomer = endpoint({
  name: 'update-customer',
  audiences: { account: 'PUT /integration/customer/{id}' },
  summary: 'Update a customer',
  access: 'write',
  query: upsertQuery,
  upserts: createCustomer,
  body: { schema: updateCustomerBody.schema },
  success: { status: 202, schema: recordWritten },
  refusals: [404, 409, 412, 422],
  handle: (call) =>
    writeOrCreate(
      call,
      {
        name: 'update-customer',
        kind: 'customer',
        query: upsertQuery,
        maskedText: updateCustomerBody.maskedText,
        read: (body, { now }, issues) => readUpdate(body, now, issues),
        decide: (loaded, command, context) =>
          decide(loaded.get('customer', command.id), command, context),
        answer: (decision, operationId) => writeAnswer(decision, { status: 202, operationId }),
      },
      creationOf,
    ),
})
