// The form by which the payer of a simplified invoice becomes a customer.
import { registrationLimits } from '../../api/customers/sign-up-schema.ts'
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import type { RuleName } from '../../domain/rules.ts'
import { html, type Html } from '../../documents/html.ts'
import type { Form } from './form.ts'
import { field, notice } from './components.ts'
import { formKey, type Refusal } from './submit.ts'
import { supplierName } from './copy.ts'

/** By field name. */
export type Registration = {
  readonly values: Readonly<Record<string, string>>
  readonly errors: Readonly<Record<string, string>>
}

export const emptyRegistration: Registration = { values: {}, errors: {} }

const { personTextMax, businessTextMax } = registrationLimits

const personInputs = [
  { name: 'firstName', label: 'First name', autocomplete: 'given-name' },
  { name: 'lastName', label: 'Last name', autocomplete: 'family-name' },
  { name: 'emailAddress', label: 'E-mail', autocomplete: 'email', type: 'email' },
  { name: 'cellPhoneNumber', label: 'Cell phone', autocomplete: 'tel', type: 'tel' },
] as const

const businessInputs = [
  { name: 'businessName', label: 'Business name', autocomplete: 'organization' },
  { name: 'businessAddress', label: 'Business address', autocomplete: 'street-address' },
  { name: 'businessPhoneNumber', label: 'Business phone', autocomplete: 'work tel', type: 'tel' },
] as const

const names = [...personInputs, ...businessInputs].map(({ name }) => name)

export function registerForm(
  { supplier }: OpenedInvoice,
  query: string,
  { values, errors }: Registration,
): Html {
  const about = (name: string) => ({ value: values[name] ?? '', error: errors[name] })
  return html`<form class="card" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="signup" />
    <h2>Your details</h2>
    <p class="soft small">
      ${supplierName(supplier)} receives your name and contact details. Next, choose how to pay.
    </p>
    ${personInputs.map((input) =>
      field({ ...input, ...about(input.name), isRequired: true, lengthMax: personTextMax }),
    )}
    <h3>Your business</h3>
    <p class="soft small">Only needed for trade credit.</p>
    ${businessInputs.map((input) =>
      field({ ...input, ...about(input.name), lengthMax: businessTextMax }),
    )}
    <button class="wide">Sign up and continue</button>
  </form>`
}

/** For a known customer who has not signed up yet. */
export function signUpForm(
  { supplier, buyer, payable }: OpenedInvoice,
  query: string,
): Html | null {
  const isOver = payable.because !== null && overFor.has(payable.because.rule)
  if (buyer === null || buyer.isRegistered || isOver) return null
  const name = supplierName(supplier)
  return html`<form class="card" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="signup" />
    <h2>Sign up with ${name}</h2>
    <p class="soft small">
      Signing up is optional. It confirms to ${name} that this link reached ${buyer.firstName}
      ${buyer.lastName}. You don’t need a password. Not you? Please don’t sign up.
    </p>
    <button class="wide plain">Yes, sign me up</button>
  </form>`
}

const overFor: ReadonlySet<string> = new Set<RuleName>(['invoice_canceled', 'invoice_expired'])

/** Anybody can add the parameter to the address, so the registration itself is checked. */
export function signedUpNotice({ supplier, buyer, payable }: OpenedInvoice): Html | null {
  if (buyer?.isRegistered !== true) return null
  return notice({
    tone: 'good',
    title: `Welcome, ${buyer.firstName}`,
    body: `You are registered with ${supplierName(supplier)}.${payable.because === null ? ' Now choose how to pay.' : ''}`,
  })
}

/** For a customer who signed up without a business. */
export function businessForm(query: string): Html {
  return html`<form class="method" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="signup" />
    <h3>Trade credit</h3>
    <p class="soft small">Trade credit is for businesses. Add yours to apply.</p>
    ${businessInputs.map((input) =>
      field({ ...input, isRequired: input.name === 'businessName', lengthMax: businessTextMax }),
    )}
    <button class="wide plain">Add my business</button>
  </form>`
}

/** Omits empty fields. */
export function registrationIn(form: Form): Readonly<Record<string, string>> {
  const values = names.map((name) => [name, form.text(name).trim()] as const)
  return Object.fromEntries(values.filter(([, text]) => text !== ''))
}

export function registrationWithErrors(
  values: Readonly<Record<string, string>>,
  { errors: issues }: Refusal,
): Registration {
  const errors = issues.map(({ pointer, rule, message }) => {
    return [pointer.slice(1), errorTexts[rule] ?? message] as const
  })
  return { values, errors: Object.fromEntries(errors) }
}

const errorTexts: Partial<Record<RuleName, string>> = {
  field_required: 'This field is required.',
  text_too_long: 'This entry is too long.',
}
