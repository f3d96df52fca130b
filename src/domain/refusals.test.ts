// The content of refusals, and its limits.
import { describe, expect, it } from 'vitest'
import {
  content,
  customer,
  invoiceIn,
  line,
  context,
  pushOf,
  refusalOf,
  salesPerson,
} from '../../test/support/domain-fixtures.ts'
import { createInvoice } from './invoices/create-invoice.ts'
import { asText } from './if-match.ts'
import { nothingCited } from './invoices/new-invoice.ts'
import { nothingNamed } from '../../test/support/domain-fixtures.ts'
import { defaultPolicies } from './accounts/account.ts'
import { updateInvoice } from './invoices/update-invoice.ts'

describe('a refusal', () => {
  it('of another version lists at most 100 issues', () => {
    const before = { ...content, lines: Array.from({ length: 100 }, () => line) }
    const invoice = invoiceIn('Placed', { content: before })
    const lines = before.lines.map((each) => ({ ...each, description: 'other' }))
    const salesInfo = Array.from({ length: 60 }, () => salesPerson)
    const push = pushOf(invoice, { lines, salesInfo })
    const refusal = refusalOf(() =>
      updateInvoice(invoice, () => customer, { push, ifMatch: ['"1"'] }, context),
    )
    expect(refusal.issues.length).toBeLessThanOrEqual(100)
  })

  it('of another version also lists the requested status', () => {
    const invoice = invoiceIn('Placed')
    const push = pushOf(invoice, { status: 'Canceled' })
    const refusal = refusalOf(() =>
      updateInvoice(invoice, () => customer, { push, ifMatch: ['"1"'] }, context),
    )
    expect(refusal.issues.map((issue) => issue.pointer)).toStrictEqual(['If-Match', '/status'])
  })
})

describe('asText', () => {
  it('cuts a long text between characters', () => {
    const text = asText(`${'x'.repeat(198)}${'😀'.repeat(9)}`)
    expect(text).toBe(`${'x'.repeat(198)}…`)
  })
})

describe('a second creation', () => {
  it('is refused when it requests another status than the source has set since', () => {
    const existing = invoiceIn('Draft')
    const push = pushOf(existing, { status: 'Placed' })
    const refusal = refusalOf(() =>
      createInvoice(
        { ...nothingNamed, existing, customer },
        { cited: nothingCited, project: null, id: 'I-1', push },
        defaultPolicies,
        context,
      ),
    )
    expect(refusal.verdict).toBe('refused')
  })
})
