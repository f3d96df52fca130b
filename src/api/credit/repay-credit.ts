// POST /buyer/invoice/repayment
import { endpoint } from '../endpoint.ts'
import { invalid } from '../../domain/hub-error.ts'
import { repayCredit as decide } from '../../domain/credit/repay-credit.ts'
import type { ToRepay } from '../../domain/credit/repay-draws.ts'
import type { Loaded, RecordRef } from '../../store/unit-of-work/change-port.ts'
import {
  creditRepaidSchema,
  serializeCreditRepaid,
  readRepayment,
  repayCreditBody,
  type DrawToRepay,
} from './buyer-credit-schema.ts'
import { write } from '../write.ts'
import { buyerAnswer } from '../buyer-answer.ts'
import { invoiceAndDrawHint } from '../checkout.ts'

export const repayCredit = endpoint({
  name: 'repay-credit',
  audiences: { buyer: { route: 'POST /buyer/invoice/repayment', link: 'checkout' } },
  summary: 'Repay trade credit by bank or card: this draw, or several draws of the company',
  access: 'write',
  body: { schema: repayCreditBody.schema },
  success: { status: 201, schema: creditRepaidSchema },
  refusals: [404, 409, 422],
  handle: (call) =>
    write(call, {
      name: 'repay-credit',
      kind: 'invoice',
      maskedText: repayCreditBody.maskedText,
      read: (body, _, issues) => readRepayment(body, call.id, issues),
      hint: ({ draws }) => [
        ...invoiceAndDrawHint(call.id),
        ...draws.filter(({ invoiceId }) => invoiceId !== call.id).map(drawRef),
      ],
      decide(loaded, { id, method, draws: named }, context) {
        const owing = owingIn(loaded, id)
        const draws = named.map((one) => ({
          draw: loaded.lock('draw', one.invoiceId),
          amount: one.amount,
        }))
        const companyId = owing.customer?.companyId ?? null
        if (companyId !== null) requireDrawsOfCompany(named, draws, { id, companyId })
        return decide(owing, { draws, method }, context)
      },
      answer: (decision, operationId) =>
        buyerAnswer(decision, operationId, {
          status: 201,
          members: serializeCreditRepaid(decision.record),
        }),
    }),
})

function drawRef({ invoiceId }: DrawToRepay): RecordRef {
  return { kind: 'draw', id: invoiceId, access: 'write' }
}

function owingIn(loaded: Loaded, id: string) {
  const invoice = loaded.get('invoice', id)
  const customerId = invoice?.content.customerId ?? null
  const customer = customerId === null ? null : loaded.get('customer', customerId)
  const companyId = customer?.companyId ?? null
  return {
    invoice,
    customer,
    credit: companyId === null ? null : loaded.lock('credit', companyId),
  }
}

type Own = { readonly id: string; readonly companyId: string }

/** Throws HubError `invalid` with a fault for each draw that does not belong to the company. */
function requireDrawsOfCompany(
  named: readonly DrawToRepay[],
  draws: readonly ToRepay[],
  { id, companyId }: Own,
): void {
  const notFound = named.flatMap(({ invoiceId }, at) => {
    if (invoiceId === id || draws[at]?.draw?.companyId === companyId) return []
    const message = 'Draw not found.'
    return [{ pointer: `/draws/${at}/invoiceId`, rule: 'draw_not_found', message } as const]
  })
  if (notFound.length > 0) throw invalid(notFound)
}
