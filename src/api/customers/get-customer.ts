// GET /integration/customer/{id}
import { endpoint } from '../endpoint.ts'
import { entityTag, okAnswer } from '../answer.ts'
import { readNamed } from '../read.ts'
import { customerSchema, serializeCustomer } from './schema.ts'

export const getCustomer = endpoint({
  name: 'get-customer',
  audiences: { account: 'GET /integration/customer/{id}' },
  summary: 'Read a customer',
  access: 'read',
  success: { status: 200, schema: customerSchema },
  refusals: [404],
  async handle(call) {
    const customer = await readNamed(call, 'customer')
    return okAnswer(serializeCustomer(customer), { etag: entityTag(customer.version) })
  },
})
