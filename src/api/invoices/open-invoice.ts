// GET /buyer/invoice
import { endpoint } from '../endpoint.ts'
import type { Account } from '../../domain/accounts/account.ts'
import type { CalendarDate } from '../../domain/calendar-date.ts'
import { toNumber } from '../../domain/decimal.ts'
import { HubError } from '../../domain/hub-error.ts'
import { obstacleToCredit, type Obstacle } from '../../domain/invoices/invoice-obstacle.ts'
import { isSimplified } from '../../domain/invoices/invoice.ts'
import { payableAmount } from '../../domain/invoices/payable.ts'
import { buyerMethods } from '../../domain/payments/payment.ts'
import { drawsPerRepaymentMax } from '../../domain/credit/repay-credit.ts'
import { requestCredit } from '../../domain/credit/request-credit.ts'
import type { DecisionContext } from '../../domain/verdict.ts'
import { okAnswer } from '../answer.ts'
import type { BuyerCall } from '../call.ts'
import { allowedRedirect } from './redirect.ts'
import { todayOf } from '../today.ts'
import { serializeBuyerInvoice, openedInvoiceSchema } from './opened-invoice-schema.ts'
import { serializeBuyer } from '../buyer-schema.ts'
import { serializeOwedCredit } from '../credit/buyer-credit-schema.ts'
import { readCheckout, obstacleToPay, requireAccount, type Checkout } from '../checkout.ts'
import { linkNotFound } from '../../domain/accounts/caller-refusals.ts'

/** Limit of other invoices for each payable status. */
const othersMax = 100

export const openInvoice = endpoint({
  name: 'open-invoice',
  audiences: { buyer: { route: 'GET /buyer/invoice', link: 'checkout' } },
  summary:
    'Open a payment link: the invoice, the payable amount, the payment methods and other open invoices',
  access: 'read',
  success: { status: 200, schema: openedInvoiceSchema },
  refusals: [],
  handle: async (call) => okAnswer(await openedInvoice(call)),
})

export type OpenedInvoice = Awaited<ReturnType<typeof openedInvoice>>

/** For the answer and for the linked page. */
export async function openedInvoice(call: BuyerCall) {
  const [account, checkout] = await Promise.all([requireAccount(call), readCheckout(call, call.id)])
  const { invoice, customer, company } = checkout
  if (invoice === null) throw linkNotFound()
  const today = todayOf(call)
  const because = obstacleToPay(checkout, invoice, today)
  return {
    supplier: account.name,
    invoice: serializeBuyerInvoice(invoice),
    buyer: customer && serializeBuyer(customer, company?.content.businessName ?? null),
    payable: { amount: because === null ? toNumber(payableAmount(invoice)) : 0, because },
    ways: paymentMethodsOf({ account, checkout, because, now: call.clock().toISOString() }),
    // A buyer without a business can sign up again to add one.
    canAddBusiness: isSimplified(invoice) && customer?.companyId === null,
    credit: await owedCredit(call, checkout, today),
    others: await otherInvoices(call, checkout, today),
    redirectUrl: allowedRedirect(call.link.redirectUrl, account),
  }
}

type PaymentMethodsInput = {
  readonly account: Account
  readonly checkout: Checkout
  readonly because: Obstacle | null
  readonly now: string
}

function paymentMethodsOf({ account, checkout, because, now }: PaymentMethodsInput) {
  const money = buyerMethods.map((method) => {
    return { method, isPossible: because === null, because, terms: [], isReviewed: false }
  })
  const { terms } = account.policies
  const credit =
    because === null ? tryCredit(account, checkout, now) : { because, isReviewed: false }
  const isPossible = credit.because === null
  return [...money, { method: 'credit', isPossible, ...credit, terms: isPossible ? terms : [] }]
}

/** The result of a credit request made now; writes nothing. */
function tryCredit({ policies }: Account, checkout: Checkout, now: string) {
  const because = checkout.invoice === null ? null : obstacleToCredit(checkout.invoice)
  if (because !== null) return { because, isReviewed: false }
  const context: DecisionContext = { now, operationId: '', blueTapeId: '' }
  const [termDays = 30] = policies.terms
  try {
    const { record } = requestCredit(checkout, { termDays }, policies, context)
    return { because: null, isReviewed: record.status === 'InReview' }
  } catch (error) {
    if (!(error instanceof HubError) || error.rule === null) throw error
    return { because: { rule: error.rule, message: error.message }, isReviewed: false }
  }
}

/** The credit of the invoice's company: a buyer who may pay one invoice sees everything that the company owes. */
async function owedCredit(
  { store, accountId }: BuyerCall,
  { customer, credit }: Checkout,
  today: CalendarDate,
) {
  if (customer === null || credit === null) return null
  const draws = await store.listOwedDraws(accountId, credit.id, drawsPerRepaymentMax)
  return serializeOwedCredit({ credit, customer, draws }, today)
}

async function otherInvoices(
  { store, accountId, id }: BuyerCall,
  { customer }: Checkout,
  today: CalendarDate,
) {
  if (customer === null) return []
  const page = { after: null, limit: othersMax }
  const found = await Promise.all(
    (['Placed', 'Rejected', 'Failed'] as const).map((status) =>
      store.listRecords(accountId, 'invoice', {
        filter: { customerId: customer.id, status },
        page,
      }),
    ),
  )
  return found
    .flat()
    .filter((other) => other.id !== id && obstacleToPay({ customer }, other, today) === null)
    .toSorted((a, b) => (a.content.dueDate < b.content.dueDate ? -1 : 1))
    .map((other) => {
      const { invoiceNumber, dueDate } = other.content
      return { id: other.id, invoiceNumber, dueDate, payable: toNumber(payableAmount(other)) }
    })
}
