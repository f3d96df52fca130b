// Lays out an invoice on pages: the header, the lines with column headings on every page, and the totals. Deterministic: the
// same invoice always gives the same pages.
import { hubFieldsOf, type Invoice, type InvoiceLine } from '../domain/invoices/invoice.ts'
import { absolute, isNegative, isZero, subtract, sum } from '../domain/decimal.ts'
import { openAmount, payableAmount } from '../domain/invoices/payable.ts'
import {
  edges,
  openLayout,
  type Band,
  type Face,
  type Mark,
  type Measures,
  type Page,
} from './page-layout.ts'
import { shownDate, shownMoney, shownQuantity } from './format.ts'
import { placeholder, printableText, wrapText } from './wrap-text.ts'

export type InvoiceDocument = {
  readonly supplier: string | null
  readonly invoice: Invoice
  /** The lines of the billing address. */
  readonly buyer: readonly string[]
  /** Printed while the invoice can be paid; `null` for readers who must not pay. */
  readonly payUrl: string | null
  /** Whether payments move no real money. */
  readonly isTest: boolean
}

const size = { small: 8, text: 9, large: 11, title: 16 } as const
const leading = 1.35

const columns = {
  description: { left: edges.left, right: 322 },
  quantity: { left: 330, right: 396 },
  unitAmount: { left: 404, right: 480 },
  amount: { left: 488, right: edges.right },
} as const

/** Called between lines with the number of pages; yields to the event loop, or throws to end the layout. */
export type YieldTurn = (pages: number) => Promise<void>

export async function layOutInvoice(
  printed: InvoiceDocument,
  measures: Measures,
  yieldTurn: YieldTurn,
): Promise<readonly Page[]> {
  const { invoice } = printed
  const test = printed.isTest ? [testBand] : []
  const layout = openLayout({ repeated: [...test, columnHeads] })
  for (const band of test) layout.add(band)
  for (const band of headBands(printed, measures)) layout.add(band)
  layout.add(columnHeads)
  for (const line of invoice.content.lines) {
    for (const band of lineBands(line, measures)) layout.add(band)
    await yieldTurn(layout.count())
  }
  layout.add(sumsBand(invoice))
  for (const band of payBands(printed, measures)) layout.add(band)
  if (measures.hasMissing()) layout.add(missingBand)
  return layout.pages()
}

type MarkStyle = Partial<
  Pick<Extract<Mark, { text: string }>, 'face' | 'size' | 'tone' | 'widthMax' | 'link'>
>

function left(text: string, x: number, y: number, place: MarkStyle = {}): Mark {
  return { ...usual, widthMax: edges.right - x, ...place, text, x, y, align: 'left' }
}

function right(text: string, x: number, y: number, place: MarkStyle = {}): Mark {
  return { ...usual, widthMax: x - edges.left, ...place, text, x, y, align: 'right' }
}

const usual = { face: 'plain', size: size.text, tone: 'ink' } as const

const rowHeight = size.text * leading

function headBands({ supplier, invoice, buyer }: InvoiceDocument, measures: Measures): Band[] {
  const { content } = invoice
  const half = (edges.right - edges.left) / 2
  const lines = (text: string, face: Face, points: number, widthMax: number) =>
    wrapText(printableText(text, measures.covers), widthMax / points, measures[face])
  const from = lines(supplier ?? '', 'bold', size.large, half)
  const title = lines(
    `Invoice ${content.invoiceNumber}`,
    'bold',
    size.title,
    edges.right - edges.left,
  )
  const billed = buyer.flatMap((text) => lines(text, 'plain', size.text, half))
  const dates: readonly (readonly [string, string])[] = [
    ['Invoice date', shownDate(content.invoiceDate)],
    ['Due', shownDate(content.dueDate)],
    ...(invoice.status === 'Paid' ? [['Status', 'Paid'] as const] : []),
    ...(invoice.status === 'Canceled' ? [['Status', 'Canceled'] as const] : []),
  ]
  return [
    ...from.map((text) =>
      row(size.large, [left(text, edges.left, 0, { face: 'bold', size: size.large })]),
    ),
    gap(6),
    ...title.map((text) => ({
      ...row(size.title, [left(text, edges.left, 0, { face: 'bold', size: size.title })]),
      role: 'title' as const,
    })),
    gap(10),
    {
      height: Math.max(billed.length + 1, dates.length) * rowHeight + 18,
      marks: [
        ...(billed.length === 0
          ? []
          : [left('Billed to', edges.left, 0, { size: size.small, tone: 'soft' })]),
        ...billed.map((text, at) => left(text, edges.left, (at + 1) * rowHeight)),
        ...dates.flatMap(([name, value], at) => [
          right(name, columns.unitAmount.right, at * rowHeight, { tone: 'soft' }),
          right(value, edges.right, at * rowHeight),
        ]),
      ],
    },
  ]
}

function row(points: number, marks: readonly Mark[]): Band {
  return { height: points * leading, marks }
}

function gap(height: number): Band {
  return { height, marks: [] }
}

const headStyle = { size: size.small, tone: 'soft' } as const

const columnHeads: Band = {
  role: 'columns',
  height: size.small * leading + 12,
  marks: [
    left('Description', columns.description.left, 0, headStyle),
    right('Quantity', columns.quantity.right, 0, headStyle),
    right('Unit price', columns.unitAmount.right, 0, headStyle),
    right('Amount', columns.amount.right, 0, headStyle),
    { rule: 'strong', y: size.small * leading + 4, from: edges.left },
  ],
}

/** Lines of a description that stay on one page; a longer description may be split. */
const togetherMax = 10

function lineBands(line: InvoiceLine, measures: Measures): Band[] {
  const texts = descriptionLines(line, measures)
  const parts = Array.from({ length: Math.ceil(texts.length / togetherMax) }, (_, at) =>
    texts.slice(at * togetherMax, (at + 1) * togetherMax),
  )
  return parts.map((part, at) => {
    const height = part.length * rowHeight
    const isLast = at === parts.length - 1
    const marks = [
      ...part.map((text, below) => left(text, columns.description.left, below * rowHeight)),
      ...(at === 0 ? numbersOf(line) : []),
      ...(isLast ? [{ rule: 'light', y: height + 3, from: edges.left } as const] : []),
    ]
    return { height: height + (isLast ? 8 : 0), marks, role: at === 0 ? 'row' : 'rest' }
  })
}

function descriptionLines({ description }: InvoiceLine, { plain, covers }: Measures): string[] {
  const text = printableText(description ?? '', covers)
  const { left: from, right: to } = columns.description
  return wrapText(text === '' ? 'Item' : text, (to - from) / size.text, plain)
}

function numbersOf({ quantity, unitAmount, subTotal }: InvoiceLine): Mark[] {
  return [
    right(shownQuantity(quantity), columns.quantity.right, 0, within(columns.quantity)),
    right(shownMoney(unitAmount), columns.unitAmount.right, 0, within(columns.unitAmount)),
    right(shownMoney(subTotal), columns.amount.right, 0, within(columns.amount)),
  ]
}

function within(column: { readonly left: number; readonly right: number }): MarkStyle {
  return { widthMax: column.right - column.left }
}

/** The totals and the payments through the hub, kept together on one page. */
function sumsBand(invoice: Invoice): Band {
  const { subTotal, taxAmount, totalAmount } = invoice.content
  const paid = hubFieldsOf(invoice).bookings.map(
    ({ date, amount }) => [`Paid on ${shownDate(date)}`, `\u2212${shownMoney(amount)}`] as const,
  )
  const rows = [
    ['Subtotal', shownMoney(subTotal)],
    ['Tax', shownMoney(taxAmount)],
    ['Total', shownMoney(totalAmount)],
    ...paid,
    ...dueRows(invoice),
  ] as const
  const strong = new Set(['Total', 'Amount due'])
  return {
    height: rows.length * (rowHeight + 3) + 8,
    marks: rows.flatMap(([name, value], at) => {
      const y = 6 + at * (rowHeight + 3)
      const face = strong.has(name) ? 'bold' : 'plain'
      return [
        right(name, columns.unitAmount.right, y, { face, tone: face === 'bold' ? 'ink' : 'soft' }),
        right(value, edges.right, y, {
          face,
          widthMax: edges.right - columns.unitAmount.right - 8,
        }),
      ]
    }),
  }
}

/**
 * The amount due, and what explains its difference from the total besides the payments through the hub. Nothing is due on a
 * canceled invoice, whatever the source sent.
 */
function dueRows(invoice: Invoice): readonly (readonly [string, string])[] {
  if (invoice.status === 'Canceled') return []
  const booked = sum(hubFieldsOf(invoice).bookings.map(({ amount }) => amount))
  const due = payableAmount(invoice)
  const rest = subtract(subtract(invoice.content.totalAmount, booked), due)
  const explained = isZero(rest)
    ? []
    : isNegative(rest)
      ? ([['Overpayment', shownMoney(absolute(rest))]] as const)
      : ([['Other payments and credits', `\u2212${shownMoney(rest)}`]] as const)
  return [...explained, ['Amount due', shownMoney(due)]]
}

const qrSide = 84

/** A code of more characters is too dense for a phone. */
const qrCharactersMax = 400

/** How to pay online, kept together on one page. */
function payBands({ payUrl, invoice }: InvoiceDocument, measures: Measures): Band[] {
  if (payUrl === null || isZero(openAmount(invoice))) return []
  const hasCode = payUrl.length <= qrCharactersMax
  const x = hasCode ? edges.left + qrSide + 14 : edges.left
  const top = 28
  const texts = [
    left('Pay online', x, top, { face: 'bold' }),
    left(hasCode ? 'Scan the code, or open this link:' : 'Open this link:', x, top + rowHeight),
  ]
  const lines = wrapText(payUrl, (edges.right - x) / size.small, measures.plain)
  const address = lines.map((text, at) =>
    left(text, x, top + (at + 2) * rowHeight, { size: size.small, link: payUrl }),
  )
  const y = top + (lines.length + 2) * rowHeight
  const warning = 'Anyone with this link can see and pay this invoice. Don\u2019t share it.'
  return [
    {
      height: Math.max(y + rowHeight, hasCode ? top + qrSide : 0),
      marks: [
        ...(hasCode
          ? [
              {
                qr: payUrl,
                alt: 'QR code of the link to pay',
                x: edges.left,
                y: top,
                side: qrSide,
              } as const,
            ]
          : []),
        ...texts,
        ...address,
        left(warning, x, y, { size: size.small, tone: 'soft' }),
      ],
    },
  ]
}

const testBand: Band = {
  height: rowHeight + 8,
  marks: [left('Test system. No real money moves.', edges.left, 0, { face: 'bold' })],
}

/** Explains the placeholder, so that it is not mistaken for the original text. */
const missingBand: Band = {
  height: rowHeight + 12,
  marks: [
    left(
      `${placeholder} replaces a character that this file cannot show; the invoice\u2019s web page shows it.`,
      edges.left,
      12,
      { size: size.small, tone: 'soft' },
    ),
  ],
}
