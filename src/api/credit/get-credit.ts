// GET /operator/account/{accountId}/company/{id}/credit
import { endpoint } from '../endpoint.ts'
import { dateOf } from '../../domain/calendar-arithmetic.ts'
import { companyNotFound } from '../../domain/companies/update-company.ts'
import { okAnswer } from '../answer.ts'
import { serializeCreditInfo, creditInfoSchema } from './credit-info-schema.ts'
import { creditSchema, serializeCredit } from './schema.ts'
import { orNull, shape } from '../../schema/shape.ts'
import { requireId } from '../target.ts'

export const getCredit = endpoint({
  name: 'get-credit',
  audiences: { operator: 'GET /operator/account/{accountId}/company/{id}/credit' },
  summary: 'Read a company’s credit account and today’s credit position',
  access: 'read',
  success: {
    status: 200,
    schema: shape('CreditAccount', { credit: orNull(creditSchema), creditInfo: creditInfoSchema }),
  },
  refusals: [404],
  async handle({ store, accountId, id, clock }) {
    requireId(id)
    const position = await store.readCreditPosition(accountId, id, dateOf(clock().toISOString()))
    if (position === null) throw companyNotFound()
    const credit = await store.readRecord(accountId, 'credit', id)
    return okAnswer({
      credit: credit === null ? null : serializeCredit(credit),
      creditInfo: serializeCreditInfo(position),
    })
  },
})
