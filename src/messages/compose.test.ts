// The texts of messages, with names and numbers that are meant to do harm.
import { describe, expect, it } from 'vitest'
import { defaultPolicies, type Account } from '../domain/accounts/account.ts'
import { openPdfRenderer } from '../documents/pdf-renderer.ts'
import { isToSupplier } from '../domain/messages/message-causes.ts'
import { templateNames } from '../domain/messages/message-policy.ts'
import type { MessageTemplate } from '../domain/messages/message-policy.ts'
import {
  aCustomer,
  aDraw,
  aMessage,
  aPayment,
  aQuote,
  anInvoice,
} from '../../test/support/message-records.ts'
import { hasPdfReader, pagesOf } from '../../test/support/read-pdf.ts'
import { compose } from './compose.ts'
import type { LoadedRecords } from './load-records.ts'

const link = 'https://hub.example.com/i/r?account=acme&id=i1&token=0123'
const composer = { linkOf: () => link, pdfRenderer: openPdfRenderer(), isSandbox: true }

function account(name: string | null, senderName: string | null = null): Account {
  const messages = { ...defaultPolicies.messages, senderName }
  const policies = { ...defaultPolicies, messages }
  return {
    id: 'acme',
    name,
    policies,
    createdAt: '2026-01-01T00:00:00.000Z',
    endsAt: null,
    faults: null,
    clockOffsetMs: null,
    template: null,
  }
}

function records(change: Partial<LoadedRecords> = {}): LoadedRecords {
  return {
    invoice: anInvoice(),
    quote: null,
    draw: aDraw(),
    payment: aPayment(),
    customer: aCustomer(),
    company: null,
    ...change,
  }
}

async function written(
  template: MessageTemplate,
  of: LoadedRecords = records(template === 'quote_to_answer' ? { quote: aQuote() } : {}),
  by = account('Acme Supply'),
) {
  const composed = {
    account: by,
    message: aMessage({ template }),
    recipient: 'ada@example.com',
    records: of,
  }
  const letter = await compose(composer, composed)
  if (letter === null) throw new Error('nothing was written')
  return letter
}

const toBuyers = templateNames.filter((name) => !isToSupplier(name))

describe('every template', () => {
  it.each(toBuyers)(
    '%s has a subject, a greeting, amounts and the link, alike in text and HTML',
    async (name) => {
      const { subject, text, html } = await written(name)
      expect(subject).toMatch(/\$1,100\.00|Trade credit|^Overdue: invoice/)
      expect(text).toContain('Hello Ada Example,')
      expect(text).toContain('$1,100.00')
      expect(text).toContain(link)
      expect(html).toContain(`href="${link.replaceAll('&', '&amp;')}"`)
      expect(html).toContain('$1,100.00')
      // It loads nothing.
      expect(html).not.toMatch(/<(img|script|link|iframe|object)|@import|url\(|src=/i)
    },
  )

  it.skipIf(!hasPdfReader)('the attached invoice has the link, and says Test system', async () => {
    const by = account('Acme Supply')
    const messages = { ...by.policies.messages, attachPdf: true }
    const attaching = { ...by, policies: { ...by.policies, messages } }
    const { attachment } = await written('invoice_placed', records(), attaching)
    const [page] = pagesOf(attachment?.bytes ?? new Uint8Array())
    expect(page).toContain(link)
    expect(page).toContain('Test system.')
  })

  it('to the supplier has no link of a buyer, and no name of one', async () => {
    const { subject, text, html } = await written('application_approved_supplier')
    expect(subject).toBe('Trade credit approved: invoice INV-1')
    expect(text).toMatch(/^Hello,\n/)
    expect(text + html).not.toMatch(/token=|Ada/)
  })

  it.each(templateNames)('%s is null without its record', async (name) => {
    const none = records({ invoice: null, quote: null, draw: null, payment: null })
    const composed = {
      account: account(null),
      message: aMessage({ template: name }),
      recipient: 'a@b.example',
      records: none,
    }
    expect(await compose(composer, composed)).toBeNull()
  })
})

const hostile = [
  ['a line break', 'Evil\r\nBcc: all@example.com'],
  ['markup', '<img src=x onerror=alert(1)>"\'&</td></table>'],
  ['a direction override', 'Acme\u202egnp.exe\u2066'],
  ['a null and an escape', 'A\u0000B\u001b[31m'],
  ['a lone surrogate', 'A\ud800B'],
] as const

describe('a hostile name', () => {
  it.each(hostile)('with %s changes nothing but itself', async (_, name) => {
    const customer = aCustomer({ firstName: name, lastName: '' })
    const invoice = anInvoice({ invoiceNumber: name })
    const quote = aQuote({ quoteNumber: name })
    for (const template of templateNames) {
      const of = records({
        customer,
        invoice,
        quote: template === 'quote_to_answer' ? quote : null,
      })
      const letter = await written(template, of, account('Acme', name))
      for (const line of [letter.subject, letter.senderName ?? '']) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066]/u)
      }
      expect(letter.text).not.toMatch(/^Bcc:/m)
      expect(letter.text).not.toMatch(/[\u202a-\u202e\u2066]/)
      expect(letter.html).not.toMatch(/<img|onerror=alert\(1\)>|<\/td><\/table>"/)
    }
  })

  it('in a script from right to left is isolated', async () => {
    const letter = await written('invoice_placed', records(), account('שלום בע״מ'))
    expect(letter.subject).toContain('\u2068שלום בע״מ\u2069')
    expect(letter.text).toContain('\u2068שלום בע״מ\u2069 sent you an invoice.')
  })

  it('that is long is cut in the subject only', async () => {
    const long = 'N'.repeat(128)
    const { subject, text } = await written(
      'invoice_placed',
      records({ invoice: anInvoice({ invoiceNumber: long }) }),
      account('S'.repeat(200)),
    )
    expect(subject.length).toBeLessThan(200)
    expect(subject).toContain('$1,100.00')
    expect(text).toContain(long)
  })

  it('that is missing leaves no gap', async () => {
    const customer = aCustomer({ firstName: ' ', lastName: '\u200b' })
    const { text, subject } = await written('invoice_placed', records({ customer }), account(null))
    expect(text).toMatch(/^Hello,\n/)
    expect(subject).toContain('from your supplier')
  })
})
