// Rendered invoices, read back by another program.
import { describe, expect, it } from 'vitest'
import { calendarDate, content, invoiceIn, line } from '../../test/support/domain-fixtures.ts'
import { hasPdfReader, pagesOf, qrTextOf, tagsOf, wordsOf } from '../../test/support/read-pdf.ts'
import { decimal } from '../domain/decimal.ts'
import { HubError } from '../domain/hub-error.ts'
import {
  noHubFields,
  type Invoice,
  type InvoiceContent,
  type InvoiceLine,
} from '../domain/invoices/invoice.ts'
import { openPdfRenderer, pdfLimits } from './pdf-renderer.ts'

const renderer = openPdfRenderer()
const supplier = 'Northwind Supplies'
const payUrl = 'https://hub.example.com/i/r?account=acme&id=i%2F1&token=0123456789abcdef'
const buyer = ['Example Builders LLC', 'Ada Example']

function documentWith(change: Partial<InvoiceContent>, fields: Partial<Invoice> = {}) {
  const invoice = invoiceIn('Placed', { content: { ...content, ...change }, ...fields })
  return { supplier, buyer, invoice, payUrl: null, isTest: false }
}

const booking = {
  id: 'b1',
  paymentId: 'p1',
  amount: decimal('1100'),
  date: calendarDate('2026-01-20'),
  method: 'ach',
  kind: 'full',
  fee: decimal('0'),
  at: '2026-01-20T10:00:00.000Z',
} as const

const lineOf = (description: string, change: Partial<InvoiceLine> = {}) => ({
  ...line,
  description,
  ...change,
})

async function refusalOf(work: Promise<unknown>): Promise<HubError> {
  const error: unknown = await work.catch((thrown: unknown) => thrown)
  if (error instanceof HubError) return error
  throw new Error('it was not refused')
}

describe.skipIf(!hasPdfReader)('the content', () => {
  it('has the seller, the buyer, the lines, the dates and the amount due', async () => {
    const [page = '', ...more] = pagesOf(await renderer.renderInvoice(documentWith({})))
    expect(more).toEqual([])
    for (const text of [
      'Northwind Supplies',
      'Invoice INV-1',
      'Example Builders LLC',
      'Ada Example',
      'Page 1 of 1',
    ]) {
      expect(page).toContain(text)
    }
    for (const row of [
      /Invoice date +Jan 4, 2026/,
      /Due +Feb 3, 2026/,
      /Lumber +2 +\$250\.00 +\$500\.00/,
      /Subtotal +\$1,000\.00/,
      /Tax +\$100\.00/,
      /Total +\$1,100\.00/,
      /Amount due +\$1,100\.00/,
    ]) {
      expect(page).toMatch(row)
    }
  })

  it('renders Latin and Cyrillic letters with all accents', async () => {
    const texts = ['Шпаклёвка «Старт», ґрунт', 'Grüße aus Łódź, naïve café', 'Ærøskøbing ĞİŞ 5 €']
    const [page] = pagesOf(
      await renderer.renderInvoice(documentWith({ lines: texts.map((text) => lineOf(text)) })),
    )
    for (const text of texts) expect(page).toContain(text)
  })

  it('has one placeholder for each character that its fonts lack, and explains it', async () => {
    const lines = [lineOf('釘 50 kg ไทย'), lineOf('Հայերեն ქართული')]
    const [page] = pagesOf(
      await renderer.renderInvoice(documentWith({ lines, invoiceNumber: '請-7' })),
    )
    expect(page).toContain('Invoice □-7')
    expect(page).toMatch(/□ 50 kg □□□ +2/)
    expect(page).toContain('Հայերեն ქართული')
    expect(page).toContain('□ replaces a character that this file cannot show')
    const [whole] = pagesOf(await renderer.renderInvoice(documentWith({})))
    expect(whole).not.toContain('□')
  })

  it('drops characters that change the text direction, and keeps text that looks like markup', async () => {
    const lines = [lineOf('\u202egnp.exe\u0007<b>&amp;'), lineOf('two\n\tlines')]
    const [page] = pagesOf(await renderer.renderInvoice(documentWith({ lines })))
    expect(page).toContain('gnp.exe<b>&amp;')
    expect(page).toContain('two lines')
  })

  it('shows payments through the hub, and that the invoice is paid', async () => {
    const extra = { ...noHubFields, bookings: [booking] }
    const paid = { ...documentWith({}), invoice: invoiceIn('Paid', { content, extra }) }
    const [page] = pagesOf(await renderer.renderInvoice(paid))
    expect(page).toMatch(/Status +Paid/)
    expect(page).toMatch(/Paid on Jan 20, 2026 +−\$1,100\.00/)
    expect(page).toMatch(/Amount due +\$0\.00/)
  })

  it.each([
    [
      'the source has recorded a payment',
      { amountDue: decimal('400') },
      [],
      /Other payments and credits +−\$700\.00\n+ +Amount due +\$400\.00/,
    ],
    [
      'the buyer has paid too much',
      { totalAmount: decimal('1000') },
      [booking],
      /Paid on Jan 20, 2026 +−\$1,100\.00\n+ +Overpayment +\$100\.00\n+ +Amount due +\$0\.00/,
    ],
    ['nothing has been paid', {}, [], /Total +\$1,100\.00\n+ +Amount due +\$1,100\.00/],
  ])(
    'explains the difference between total and amount due: %s',
    async (_, change, bookings, rows) => {
      const fields = { extra: { ...noHubFields, bookings } }
      const [page] = pagesOf(await renderer.renderInvoice(documentWith(change, fields)))
      expect(page).toMatch(rows)
    },
  )

  it('has the link to pay, and a QR code of it, while the invoice can be paid', async () => {
    const bytes = await renderer.renderInvoice({ ...documentWith({}), payUrl })
    const [page = ''] = pagesOf(bytes)
    expect(page).toContain('Pay online')
    expect(page).toContain(payUrl)
    expect(qrTextOf(bytes)).toBe(payUrl)
    const unpaid = { ...documentWith({ amountDue: decimal('0') }), payUrl }
    expect(pagesOf(await renderer.renderInvoice(unpaid)).join('')).not.toContain('Pay online')
    const long = `${payUrl}${'x'.repeat(400)}`
    const [without = ''] = pagesOf(
      await renderer.renderInvoice({ ...documentWith({}), payUrl: long }),
    )
    expect(without).toContain('Open this link:')
    expect(without.replaceAll(/\s/g, '')).toContain(long)
  })

  it('is tagged: a heading, paragraphs, the items as a table, the link and the picture', async () => {
    const long = 'galvanized nails '.repeat(30)
    const many = Array.from({ length: 60 }, (_, at) => lineOf(`Item ${at}`))
    const lines = [lineOf('Lumber'), lineOf(long), ...many]
    const tags = tagsOf(await renderer.renderInvoice({ ...documentWith({ lines }), payUrl }))
    const count = (tag: string) => tags.match(new RegExp(`^ +${tag}\\b`, 'gm'))?.length ?? 0
    expect(['H1', 'Table', 'TR', 'TH', 'TD', 'Link', 'Figure'].map(count)).toEqual([
      1,
      1,
      lines.length + 1,
      4,
      lines.length * 4,
      1,
      1,
    ])
    expect(tags).toMatch(/H1 .*\n +"Invoice INV-1"/)
    expect(tags).toMatch(/TR\n +TD\n +"Lumber"\n +TD\n +"2"\n +TD\n +"\$250\.00"/)
    expect(tags).toMatch(/P .*\n +"Total"\n +"\$1,100\.00"/)
    expect(tags).not.toContain('Page 1')
    expect(tags.match(/"Description"/g)).toHaveLength(1)
  })

  it('says on every page that it is of a test system', async () => {
    const lines = Array.from({ length: 60 }, (_, at) => lineOf(`Item ${at}`))
    const pages = pagesOf(
      await renderer.renderInvoice({ ...documentWith({ lines }), isTest: true }),
    )
    expect(pages.length).toBeGreaterThan(1)
    for (const page of pages) expect(page).toContain('Test system. No real money moves.')
    expect(pagesOf(await renderer.renderInvoice(documentWith({}))).join('')).not.toContain('Test')
  })

  it('shows no amount due for a canceled invoice', async () => {
    const [page] = pagesOf(
      await renderer.renderInvoice({
        ...documentWith({}),
        buyer: [],
        invoice: invoiceIn('Canceled'),
        payUrl,
      }),
    )
    expect(page).toMatch(/Status +Canceled/)
    expect(page).not.toContain('Amount due')
    expect(page).not.toContain('Pay online')
    expect(page).not.toContain('Billed to')
  })

  it('has column headings and page numbers on every page, and loses no line', async () => {
    const lines = Array.from({ length: 90 }, (_, at) =>
      lineOf(`Item ${at + 1}. ${'galvanized nails '.repeat(at % 12)}end`),
    )
    const pages = pagesOf(await renderer.renderInvoice(documentWith({ lines })))
    expect(pages.length).toBeGreaterThan(3)
    for (const [at, page] of pages.entries()) {
      expect(page).toMatch(/Description +Quantity +Unit price +Amount/)
      expect(page).toMatch(new RegExp(`Invoice INV-1 +Page ${at + 1} of ${pages.length}\n`))
    }
    const items = pages.join('').match(/Item \d+\./g)
    expect(items).toEqual(lines.map((_, at) => `Item ${at + 1}.`))
    expect(pages.join('').match(/\bend\b/g)).toHaveLength(90)
  })

  it('aligns numbers with their column, even the longest ones', async () => {
    const long = { unitAmount: decimal('999999999.999999'), subTotal: decimal('9999999999999.99') }
    const lines = [lineOf('a'), lineOf('b', long), lineOf('c', { subTotal: decimal('0.1111') })]
    const words = wordsOf(await renderer.renderInvoice(documentWith({ lines })))
    const rightOf = (text: string) => words.find((word) => word.text === text)?.right ?? 0
    const edge = rightOf('$500.00')
    for (const text of ['$9,999,999,999,999.99', '$0.1111', '$1,000.00', '$1,100.00', 'Amount']) {
      expect(Math.abs(rightOf(text) - edge)).toBeLessThan(0.2)
    }
    const [, quantity, unit, amount] = ['b', '2', '$999,999,999.999999', '$9,999,999,999,999.99']
    const longest = words.find(({ text }) => text === amount)
    expect(longest?.left).toBeGreaterThan(rightOf(unit ?? ''))
    expect(words.find(({ text }) => text === unit)?.left).toBeGreaterThan(rightOf(quantity ?? ''))
  })
})

describe('the file', () => {
  it('is the same, to the byte, for the same invoice', async () => {
    const [one, other] = await Promise.all([
      renderer.renderInvoice(documentWith({})),
      openPdfRenderer().renderInvoice(documentWith({})),
    ])
    expect(Buffer.compare(one, other)).toBe(0)
    const changed = await renderer.renderInvoice(documentWith({ invoiceNumber: 'INV-2' }))
    expect(Buffer.compare(one, changed)).not.toBe(0)
  })

  it('is small: fonts are embedded as subsets', async () => {
    expect((await renderer.renderInvoice(documentWith({}))).length).toBeLessThan(40_000)
  })
})

describe('a long invoice', () => {
  const lines = Array.from({ length: 1_000 }, (_, at) => lineOf(`Item ${at} of many`))

  it('does not block the event loop', async () => {
    let turns = 0
    let isRendering = true
    const turn = () => {
      turns += 1
      if (isRendering) setImmediate(turn)
    }
    setImmediate(turn)
    await renderer.renderInvoice(documentWith({ lines }))
    isRendering = false
    // It works for at most 5 ms at a time, and takes a hundred or more.
    expect(turns).toBeGreaterThan(10)
  })

  it('is refused when it needs too many pages', async () => {
    const endless = Array.from({ length: 700 }, () => lineOf('W'.repeat(2_000)))
    const refusal = await refusalOf(renderer.renderInvoice(documentWith({ lines: endless })))
    expect(refusal).toMatchObject({ code: 'conflict', rule: 'document_too_long' })
    expect((await renderer.renderInvoice(documentWith({}))).length).toBeGreaterThan(0)
  })

  it('waits in a bounded queue', async () => {
    const own = openPdfRenderer()
    const works = Array.from({ length: pdfLimits.waitingMax + 1 }, () =>
      own.renderInvoice(documentWith({})),
    )
    const ends = await Promise.allSettled(works)
    expect(ends.map(({ status }) => status)).toEqual([
      ...Array.from({ length: pdfLimits.waitingMax }, () => 'fulfilled'),
      'rejected',
    ])
    expect(await refusalOf(works.at(-1) ?? Promise.resolve())).toMatchObject({
      code: 'busy',
      retryAfter: 1,
    })
    expect((await own.renderInvoice(documentWith({}))).length).toBeGreaterThan(0)
  })
})
