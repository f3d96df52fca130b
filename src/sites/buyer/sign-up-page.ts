// GET and POST /signup: the page behind the link to sign up as a customer.
import { openedSignUp, type OpenedSignUp } from '../../api/customers/open-sign-up.ts'
import { signUpCustomer } from '../../api/customers/sign-up-customer.ts'
import type { BuyerCall, Context } from '../../api/call.ts'
import { html, type Html } from '../../documents/html.ts'
import type { PageAnswer, PageRequest } from '../page.ts'
import { readForm } from './form.ts'
import { layout, seeOther } from './page-layout.ts'
import { openLink, queryOf } from './open-link.ts'
import { facts, head, notice, refusalNotice } from './components.ts'
import { formKey, submit, type Refusal } from './submit.ts'
import { supplierName } from './copy.ts'

export async function showSignUp(context: Context, request: PageRequest): Promise<PageAnswer> {
  const call = await openLink(context, 'signup', request)
  return shown(context, call, { query: queryIn(call, request), refusal: null })
}

export async function sendSignUp(context: Context, request: PageRequest): Promise<PageAnswer> {
  const call = await openLink(context, 'signup', request)
  const query = queryIn(call, request)
  const form = readForm(request.body)
  const { refusal } = await submit(call, form, { endpoint: signUpCustomer, body: {} })
  return refusal === null ? seeOther(query) : shown(context, call, { query, refusal })
}

function queryIn(call: BuyerCall, request: PageRequest): string {
  return queryOf(call.link, String(request.query['token']))
}

type Shown = { readonly query: string; readonly refusal: Refusal | null }

async function shown(
  { isSandbox }: Context,
  call: BuyerCall,
  { query, refusal }: Shown,
): Promise<PageAnswer> {
  const opened = await openedSignUp(call)
  const body = signUpView(opened, query, refusal)
  return layout({ status: refusal?.status ?? 200, title: 'Sign up', body, isSandbox })
}

function signUpView(
  { supplier, buyer }: OpenedSignUp,
  query: string,
  refusal: Refusal | null,
): Html {
  const name = supplierName(supplier)
  return html`<main class="page narrow">
    ${head({ supplier, title: buyer.isRegistered ? 'You are signed up' : 'Sign up' })}
    ${refusal === null ? null : refusalNotice(refusal, supplier)}
    ${
      buyer.isRegistered
        ? notice({
            tone: 'good',
            title: `Welcome, ${buyer.firstName}`,
            body: `You are registered with ${name}. You will get a link for every invoice and quote. You don’t need a password.`,
          })
        : null
    }
    <section class="card">
      <h2>${buyer.isRegistered ? 'Registered as' : `${name} invites you to sign up`}</h2>
      ${facts([
        ['Name', `${buyer.firstName} ${buyer.lastName}`],
        ['Business', buyer.businessName],
      ])}
      ${buyer.isRegistered ? null : signUpForm(query, name)}
    </section>
  </main>`
}

function signUpForm(query: string, supplier: string): Html {
  return html`<form class="below" method="post" action="${query}">
    ${formKey()}
    <p class="soft small">Not you? Please don’t sign up, and let ${supplier} know.</p>
    <button class="wide">Yes, sign me up</button>
  </form>`
}
