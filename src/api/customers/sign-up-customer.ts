// POST /buyer/signup
import { endpoint } from '../endpoint.ts'
import { signUpCustomer as decide } from '../../domain/customers/sign-up-customer.ts'
import { nothingBody } from '../buyer-schema.ts'
import { signedUpSchema, serializeSignedUp } from './sign-up-schema.ts'
import { write } from '../write.ts'
import { buyerAnswer } from '../buyer-answer.ts'

export const signUpCustomer = endpoint({
  name: 'sign-up-customer',
  audiences: { buyer: { route: 'POST /buyer/signup', link: 'signup' } },
  summary: 'Sign up as the customer to whom the link was sent',
  access: 'write',
  body: { schema: nothingBody.schema, optional: true },
  success: { status: 202, schema: signedUpSchema },
  refusals: [409, 422],
  handle: (call) =>
    write(call, {
      name: 'sign-up-customer',
      kind: 'customer',
      maskedText: nothingBody.maskedText,
      emptyBody: new Map(),
      read: (body, _, issues) => nothingBody.read(body, '', issues) ?? null,
      decide: (loaded, { id }, context) => decide(loaded.get('customer', id), context),
      answer: (decision, operationId) =>
        buyerAnswer(decision, operationId, {
          status: 202,
          members: serializeSignedUp(decision.record),
        }),
    }),
})
