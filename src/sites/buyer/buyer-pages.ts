// The routes of the buyer pages.
import type { Context } from '../../api/call.ts'
import { linkPages } from '../../api/links.ts'
import type { Page, PageAnswer, PageRequest } from '../page.ts'
import { formLimits } from './form.ts'
import { sendInvoiceForm, showInvoicePdf, showInvoice } from './invoice-page.ts'
import { sendQuoteForm, showQuote } from './quote-page.ts'
import { errorPage } from './error-page.ts'
import { sendSignUp, showSignUp } from './sign-up-page.ts'

type Show = (context: Context, request: PageRequest) => Promise<PageAnswer>

export function buyerPages(context: Context): readonly Page[] {
  const page = (method: Page['method'], path: string, name: string, show: Show): Page => ({
    method,
    path,
    name,
    bodyBytesMax: formLimits.bytesMax,
    answer: (request) => show(context, request),
    refuse: (refusal) => errorPage(refusal, context.isSandbox),
  })
  const { checkout, signup, quote } = linkPages
  return [
    page('GET', checkout, 'show-invoice-page', showInvoice),
    page('GET', `${checkout}/pdf`, 'show-invoice-pdf', showInvoicePdf),
    page('POST', checkout, 'send-invoice-form', sendInvoiceForm),
    page('GET', signup, 'show-sign-up-page', showSignUp),
    page('POST', signup, 'send-sign-up-form', sendSignUp),
    page('GET', quote, 'show-quote-page', showQuote),
    page('POST', quote, 'send-quote-form', sendQuoteForm),
  ]
}
