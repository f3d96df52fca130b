// GET /operator/payment
import { paymentMethods, paymentPurposes, paymentStatuses } from '../../domain/payments/payment.ts'
import type { Payment } from '../../domain/payments/payment.ts'
import { searchEndpoint } from '../search.ts'
import { paymentSchema } from './schema.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryOneOf, queryText } from '../../schema/query.ts'

export const searchPayments = searchEndpoint<Payment>({
  name: 'search-payments',
  audiences: { operator: 'GET /operator/payment' },
  summary: 'Find payments and payouts in all accounts',
  query: {
    accountId: queryText(idLengthMax),
    id: queryText(idLengthMax),
    direction: queryOneOf(['in', 'out'] as const),
    purpose: queryOneOf(paymentPurposes),
    method: queryOneOf(paymentMethods),
    status: queryOneOf(paymentStatuses),
    companyId: queryText(idLengthMax),
    customerId: queryText(idLengthMax),
    invoiceId: queryText(idLengthMax),
  },
  schema: paymentSchema,
  customerIdOf: ({ customerId }) => customerId,
  find: ({ store }, filters, page) => store.searchPayments(filters, page),
})
