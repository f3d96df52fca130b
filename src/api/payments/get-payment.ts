// GET /operator/account/{accountId}/payment/{id}
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { paymentNotFound } from '../../domain/credit/credit-refusals.ts'
import { paymentSchema, serializePayment } from './schema.ts'
import { requireId } from '../target.ts'

export const getPayment = endpoint({
  name: 'get-payment',
  audiences: { operator: 'GET /operator/account/{accountId}/payment/{id}' },
  summary: 'Read a payment',
  access: 'read',
  success: { status: 200, schema: paymentSchema },
  refusals: [404],
  async handle({ store, accountId, id }) {
    requireId(id)
    const payment = await store.readRecord(accountId, 'payment', id)
    if (payment === null) throw paymentNotFound()
    return okAnswer(serializePayment(payment))
  },
})
