// POST /operator/account/{accountId}/repayment
import { endpoint } from '../endpoint.ts'
import { repayDraws as decide } from '../../domain/credit/repay-draws.ts'
import { writeAsOperator } from '../operator-write.ts'
import { repaymentBody } from './repayment-schema.ts'
import { paymentOperatorResult } from '../payments/schema.ts'

export const repayDraws = endpoint({
  name: 'repay-draws',
  audiences: { operator: 'POST /operator/account/{accountId}/repayment' },
  summary: 'Start a repayment of a company’s draws; it takes effect when it settles',
  access: 'write',
  body: { schema: repaymentBody.schema },
  success: { status: 202, schema: paymentOperatorResult },
  refusals: [404, 409, 422],
  handle: (call) =>
    writeAsOperator(call, {
      name: 'repay-draws',
      kind: 'credit',
      body: repaymentBody,
      idOf: ({ companyId }) => companyId,
      hint: ({ items }) =>
        items.map(({ invoiceId }) => ({ kind: 'draw', id: invoiceId, access: 'write' }) as const),
      decide: (loaded, { id, items, method }, context) =>
        decide(
          items.map(({ invoiceId, amount }) => ({ draw: loaded.lock('draw', invoiceId), amount })),
          { credit: loaded.get('credit', id), method: method ?? 'ach' },
          context,
        ),
    }),
})
