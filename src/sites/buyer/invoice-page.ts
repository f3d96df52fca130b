// GET and POST /i/r: the page behind the link to pay an invoice.
import type { Context, BuyerCall } from '../../api/call.ts'
import { todayOf } from '../../api/today.ts'
import { chosenInvoices } from '../../api/invoices/chosen-invoices.ts'
import { openedInvoice, type OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import { openedPayment } from '../../api/payments/open-payment.ts'
import { payInvoices } from '../../api/payments/pay-invoices.ts'
import { repayCredit } from '../../api/credit/repay-credit.ts'
import { requestCredit } from '../../api/credit/request-credit.ts'
import { signUpPayer } from '../../api/customers/sign-up-payer.ts'
import { invoicePdf } from '../../api/invoices/invoice-pdf.ts'
import type { PageAnswer, PageRequest } from '../page.ts'
import { confirmView } from './choose-view.ts'
import { confirmationPage, type Confirmation } from './confirmation.ts'
import {
  creditConfirmation,
  paymentConfirmation,
  plainAmount,
  repaymentConfirmation,
} from './invoice-confirmations.ts'
import { readForm, type Form } from './form.ts'
import { fileHeaders, layout, seeOther } from './page-layout.ts'
import { invoiceView } from './invoice-view.ts'
import { openLink, queryOf } from './open-link.ts'
import { nextRefresh, refreshedParameter, refreshLimits } from './payment-refresh.ts'
import {
  emptyRegistration,
  registrationIn,
  registrationWithErrors,
  type Registration,
} from './register-view.ts'
import { submit, submitConfirmed, type Refusal, type Submission } from './submit.ts'

type Opened = {
  readonly context: Context
  readonly call: BuyerCall
  /** The relative address of the page; `more` are additional parameters. */
  readonly query: (more?: Readonly<Record<string, string>>) => string
}

export async function showInvoice(context: Context, request: PageRequest): Promise<PageAnswer> {
  const opened = await open(context, request)
  const { payment, signedUp, [refreshedParameter]: refreshed } = request.query
  const paymentId = typeof payment === 'string' ? payment : null
  return shown(opened, { paymentId, hasSignedUp: signedUp === 'yes', refreshed })
}

export async function showInvoicePdf(context: Context, request: PageRequest): Promise<PageAnswer> {
  const { call } = await open(context, request)
  const { status, contentType, body, headers } = await invoicePdf(call)
  return { status, type: contentType, body, headers: { ...headers, ...fileHeaders } }
}

export async function sendInvoiceForm(context: Context, request: PageRequest): Promise<PageAnswer> {
  const opened = await open(context, request)
  const form = readForm(request.body)
  const action = formActions.get(form.text('act'))
  return action === undefined ? seeOther(opened.query()) : action(opened, form)
}

async function open(context: Context, request: PageRequest): Promise<Opened> {
  const call = await openLink(context, 'checkout', request)
  const token = String(request.query['token'])
  return { context, call, query: (more) => queryOf(call.link, token, more) }
}

type FormAction = (opened: Opened, form: Form) => Promise<PageAnswer>

/** By the value of the hidden field `act`. */
const formActions: ReadonlyMap<string, FormAction> = new Map([
  ['pay', pay],
  ['choose', choose],
  ['credit', credit],
  ['signup', signup],
  ['repay', repay],
])

async function credit(opened: Opened, form: Form): Promise<PageAnswer> {
  const termDays = form.text('termDays')
  // An omitted term would mean the first one of the account.
  const body = { termDays: /^\d{1,4}$/.test(termDays) ? Number(termDays) : termDays }
  const submission = { endpoint: requestCredit, body }
  return submitted(opened, form, { submission, confirmation: creditConfirmation })
}

async function pay(opened: Opened, form: Form): Promise<PageAnswer> {
  const amounts = form.texts('amount')
  const invoices = form.texts('invoice').map((invoiceId, at) => {
    return { invoiceId, amount: amounts[at] ?? '' }
  })
  const body = { method: form.text('method'), invoices }
  const submission = { endpoint: payInvoices, body }
  const seen = new Map(invoices.map(({ invoiceId, amount }) => [invoiceId, amount]))
  const isAlone = invoices.every(({ invoiceId }) => invoiceId === opened.call.id)
  return submitted(opened, form, {
    submission,
    confirmation: paymentConfirmation,
    async instead(refusal) {
      const staysHere = !isAlone && canChooseAgain.has(refusal.status)
      return staysHere ? confirming(opened, { ids: [...seen.keys()], seen, refusal }) : null
    },
  })
}

async function repay(opened: Opened, form: Form): Promise<PageAnswer> {
  const amounts = form.texts('amount').map(plainAmount)
  const draws = form.texts('draw').map((invoiceId, at) => {
    return { invoiceId, amount: amounts[at] ?? '' }
  })
  const body = { method: form.text('method'), draws }
  const submission = { endpoint: repayCredit, body }
  return submitted(opened, form, { submission, confirmation: repaymentConfirmation })
}

/** One of several invoices was refused; the rest can still be paid. */
const canChooseAgain: ReadonlySet<number> = new Set([400, 409])

async function choose(opened: Opened, form: Form): Promise<PageAnswer> {
  const ids = form.texts('with')
  const page = await confirming(opened, { ids, seen: new Map(), refusal: null })
  return page ?? seeOther(opened.query())
}

type Confirming = {
  readonly ids: readonly string[]
  readonly seen: ReadonlyMap<string, string>
  readonly refusal: Refusal | null
}

/** `null` when none of them can be paid; the invoice's page explains why. */
async function confirming(
  { context, call, query }: Opened,
  { ids, seen, refusal }: Confirming,
): Promise<PageAnswer | null> {
  const invoice = await openedInvoice(call)
  const chosen = await chosenInvoices(call, invoice, ids)
  if (chosen.together.length === 0) return null
  const { supplier } = invoice
  return layout({
    status: refusal?.status ?? 200,
    title: 'Pay together',
    body: confirmView({ ...chosen, supplier, query: query(), seen, refusal }),
    isSandbox: context.isSandbox,
  })
}

async function signup(opened: Opened, form: Form): Promise<PageAnswer> {
  const input = registrationIn(form)
  const outcome = await submit(opened.call, form, { endpoint: signUpPayer, body: input })
  if (outcome.refusal === null) return seeOther(opened.query({ signedUp: 'yes' }))
  const registration = registrationWithErrors(input, outcome.refusal)
  return shown(opened, { refusal: outcome.refusal, registration })
}

type Submitted = {
  readonly submission: Submission
  readonly confirmation: (invoice: OpenedInvoice, form: Form) => Confirmation
  /** Replaces the invoice's page after a refusal; `null` keeps that page. */
  readonly instead?: (refusal: Refusal) => Promise<PageAnswer | null>
}

async function submitted(
  opened: Opened,
  form: Form,
  { submission, confirmation, instead }: Submitted,
): Promise<PageAnswer> {
  const { call, query, context } = opened
  const outcome = await submitConfirmed(call, form, submission)
  if (outcome === null) {
    const confirmed = confirmation(await openedInvoice(call), form)
    return confirmationPage(confirmed, { form, query: query(), isSandbox: context.isSandbox })
  }
  if (outcome.refusal !== null) {
    return (await instead?.(outcome.refusal)) ?? shown(opened, { refusal: outcome.refusal })
  }
  const { paymentId } = outcome.body
  return seeOther(opened.query(typeof paymentId === 'string' ? { payment: paymentId } : {}))
}

type Shown = {
  readonly paymentId?: string | null
  readonly hasSignedUp?: boolean
  readonly refreshed?: unknown
  readonly refusal?: Refusal
  readonly registration?: Registration
}

async function shown(
  { context, call, query }: Opened,
  {
    paymentId = null,
    hasSignedUp = false,
    refreshed,
    refusal,
    registration = emptyRegistration,
  }: Shown,
): Promise<PageAnswer> {
  const [opened, payment] = await Promise.all([
    openedInvoice(call),
    paymentId === null ? null : openedPayment(call, paymentId),
  ])
  const ofPayment = payment === null ? {} : { payment: payment.paymentId }
  const next = nextRefresh(opened, payment, refreshed)
  const nextQuery = query({ ...ofPayment, [refreshedParameter]: String(next) })
  const body = invoiceView({
    opened,
    query: query(ofPayment),
    payment,
    isRefreshing: next !== null,
    refusal: refusal ?? null,
    registration,
    hasSignedUp,
    today: todayOf(call),
  })
  return layout({
    status: refusal?.status ?? 200,
    title: `Invoice ${opened.invoice.invoiceNumber}`,
    body,
    isSandbox: context.isSandbox,
    headers: next === null ? {} : { refresh: `${refreshLimits.refreshSeconds}; url=${nextQuery}` },
  })
}
