// GET /integration/customer/{id}/signup
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { readNamed } from '../read.ts'
import { shape, string } from '../../schema/shape.ts'

export const getSignUp = endpoint({
  name: 'get-sign-up',
  audiences: { account: 'GET /integration/customer/{id}/signup' },
  summary: 'Read the link where a customer signs up',
  access: 'read',
  success: { status: 200, schema: shape('SignUp', { signUpUrl: string }) },
  refusals: [404],
  async handle(call) {
    const customer = await readNamed(call, 'customer')
    return okAnswer({ signUpUrl: call.links.urlOf('signup', call.accountId, customer) })
  },
})
