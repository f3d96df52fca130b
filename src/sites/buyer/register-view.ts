// The form by which whoever pays a simplified invoice becomes a customer.
import { registrationLimits } from '../../api/customers/sign-up-schema.ts'
import type { OpenedInvoice } from '../../api/invoices/open-invoice.ts'
import type { RuleName } from '../../domain/rules.ts'
import { html, type Html } from '../html.ts'
import type { Form } from './form.ts'
import { field, notice } from './components.ts'
import { formKey, type Refusal } from './submit.ts'
import { supplierName } from './copy.ts'

/** What was said, and what is wrong with it: by the names of the fields. */
export type Registering = {
  readonly said: Readonly<Record<string, string>>
  readonly faults: Readonly<Record<string, string>>
}

export const notRegistering: Registering = { said: {}, faults: {} }

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
  { said, faults }: Registering,
): Html {
  const about = (name: string) => ({ value: said[name] ?? '', fault: faults[name] })
  return html`<form class="sheet" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="signup" />
    <h2>First, who is paying?</h2>
    <p class="soft small">
      ${supplierName(supplier)} gets your name and how to reach you. Then you choose how to pay.
    </p>
    ${personInputs.map((input) =>
      field({ ...input, ...about(input.name), isRequired: true, lengthMax: personTextMax }),
    )}
    <h3>Your business</h3>
    <p class="soft small">Only needed to pay by trade credit.</p>
    ${businessInputs.map((input) =>
      field({ ...input, ...about(input.name), lengthMax: businessTextMax }),
    )}
    <button class="wide">Sign up and go on</button>
  </form>`
}

/** For a customer whom the supplier knows, and who has not said yet that it is him. */
export function signUpForm(
  { supplier, buyer, payable }: OpenedInvoice,
  query: string,
): Html | null {
  const isOver = payable.because !== null && overFor.has(payable.because.rule)
  if (buyer === null || buyer.isRegistered || isOver) return null
  const name = supplierName(supplier)
  return html`<form class="sheet" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="signup" />
    <h2>Sign up with ${name}</h2>
    <p class="soft small">
      You can pay without it. It tells ${name} that this link has reached ${buyer.firstName}
      ${buyer.lastName}; there is no password to remember. Is that not you? Then do not sign up.
    </p>
    <button class="wide plain">Yes, sign me up</button>
  </form>`
}

/** Nobody signs up for an invoice that has come to its end unpaid. */
const overFor: ReadonlySet<string> = new Set<RuleName>(['invoice_canceled', 'invoice_expired'])

/** Nothing where nobody did: the address alone says little. */
export function signedUpNotice({ supplier, buyer, payable }: OpenedInvoice): Html | null {
  if (buyer?.isRegistered !== true) return null
  return notice({
    tone: 'good',
    title: `Welcome, ${buyer.firstName}`,
    body: `You are registered with ${supplierName(supplier)}.${payable.because === null ? ' Now choose how to pay.' : ''}`,
  })
}

/** A business makes trade credit possible for somebody who has signed up without one. */
export function businessForm(query: string): Html {
  return html`<form class="way" method="post" action="${query}">
    ${formKey()}
    <input type="hidden" name="act" value="signup" />
    <h3>Trade credit</h3>
    <p class="soft small">Trade credit is for businesses. Add yours to ask for it.</p>
    ${businessInputs.map((input) =>
      field({ ...input, isRequired: input.name === 'businessName', lengthMax: businessTextMax }),
    )}
    <button class="wide plain">Add my business</button>
  </form>`
}

/** What was said; what was left empty was not said. */
export function registrationIn(form: Form): Readonly<Record<string, string>> {
  const said = names.map((name) => [name, form.text(name).trim()] as const)
  return Object.fromEntries(said.filter(([, text]) => text !== ''))
}

export function registeringOf(
  said: Readonly<Record<string, string>>,
  { errors }: Refusal,
): Registering {
  const faults = errors.map(({ pointer, rule, message }) => {
    return [pointer.slice(1), faultWords[rule] ?? message] as const
  })
  return { said, faults: Object.fromEntries(faults) }
}

const faultWords: Partial<Record<RuleName, string>> = {
  field_required: 'This is needed.',
  text_too_long: 'This is too long.',
}
