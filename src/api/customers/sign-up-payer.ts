// POST /buyer/invoice/signup
import { endpoint } from '../endpoint.ts'
import { signUpPayer as decide } from '../../domain/customers/sign-up-payer.ts'
import {
  readRegistration,
  signedUpSchema,
  serializeSignedUp,
  signUpPayerBody,
} from './sign-up-schema.ts'
import { write } from '../write.ts'
import { buyerAnswer } from '../buyer-answer.ts'

export const signUpPayer = endpoint({
  name: 'sign-up-payer',
  audiences: { buyer: { route: 'POST /buyer/invoice/signup', link: 'checkout' } },
  summary: 'Sign up as the payer of a simplified invoice, becoming its customer',
  access: 'write',
  body: { schema: signUpPayerBody.schema, optional: true },
  success: { status: 202, schema: signedUpSchema },
  refusals: [409, 422],
  handle: (call) =>
    write(call, {
      name: 'sign-up-payer',
      kind: 'invoice',
      maskedText: signUpPayerBody.maskedText,
      emptyBody: new Map(),
      read(body, _, issues) {
        const registration = readRegistration(body, issues)
        return registration === null ? null : { registration }
      },
      decide(loaded, { id, registration }, context) {
        const invoice = loaded.get('invoice', id)
        const customerId = invoice?.content.customerId ?? null
        const customer = customerId === null ? null : loaded.lock('customer', customerId)
        return decide(invoice, customer, registration, context)
      },
      answer: (decision, operationId) =>
        buyerAnswer(decision, operationId, {
          status: 202,
          members: serializeSignedUp(decision.record),
        }),
    }),
})
