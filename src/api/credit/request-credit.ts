// POST /buyer/invoice/credit
import { endpoint } from '../endpoint.ts'
import type { Term } from '../../domain/accounts/account.ts'
import { requireNoObstacle } from '../../domain/invoices/invoice-obstacle.ts'
import { requestCredit as decide } from '../../domain/credit/request-credit.ts'
import type { Decision } from '../../domain/verdict.ts'
import type { Loaded } from '../../store/unit-of-work/change-port.ts'
import { todayOf } from '../today.ts'
import {
  creditRequestedSchema,
  serializeCreditRequested,
  requestCreditBody,
} from './buyer-credit-schema.ts'
import type { Invoice } from '../../domain/invoices/invoice.ts'
import { write } from '../write.ts'
import { buyerAnswer } from '../buyer-answer.ts'
import { invoiceAndDrawHint, requireAccount } from '../checkout.ts'

export const requestCredit = endpoint({
  name: 'request-credit',
  audiences: { buyer: { route: 'POST /buyer/invoice/credit', link: 'checkout' } },
  summary:
    'Request trade credit for the invoice of the link: approved automatically or reviewed by an operator',
  access: 'write',
  body: { schema: requestCreditBody.schema, optional: true },
  success: { status: 202, schema: creditRequestedSchema },
  refusals: [409, 422],
  async handle(call) {
    const { policies } = await requireAccount(call)
    return write(call, {
      name: 'request-credit',
      kind: 'invoice',
      maskedText: requestCreditBody.maskedText,
      emptyBody: new Map(),
      read(body, _, issues) {
        const sent = requestCreditBody.read(body, '', issues)
        return sent === undefined ? null : { termDays: sent.termDays ?? policies.terms[0] ?? 30 }
      },
      hint: () => invoiceAndDrawHint(call.id),
      decide(loaded, { id, termDays }: { id: string; termDays: Term }, context) {
        const asked = caseOf(loaded, id)
        if (asked.invoice !== null) {
          requireNoObstacle(asked.invoice, asked.customer, todayOf(call))
        }
        return decide(asked, { termDays }, policies, context)
      },
      answer: (decision, operationId) =>
        buyerAnswer(decision, operationId, {
          status: 202,
          members: serializeCreditRequested(decision.record, drawOf(decision)),
        }),
    })
  },
})

function caseOf(loaded: Loaded, id: string) {
  const invoice = loaded.get('invoice', id)
  const customerId = invoice?.content.customerId ?? null
  const customer = customerId === null ? null : loaded.get('customer', customerId)
  const companyId = customer?.companyId ?? null
  const credit = companyId === null ? null : loaded.lock('credit', companyId)
  return { invoice, customer, credit, draw: loaded.lock('draw', id) }
}

function drawOf({ writes }: Decision<Invoice>) {
  for (const { record } of writes) if (record.kind === 'draw') return record
  throw new Error('credit was requested without a draw')
}
