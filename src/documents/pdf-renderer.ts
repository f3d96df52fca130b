// Renders invoices as PDF. The library and its fonts are loaded on first use. One document is rendered at a time, yielding
// to the event loop, so that a long invoice does not block calls. Rendering that takes too long is aborted.
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { HubError } from '../domain/hub-error.ts'
import { layOutInvoice, type YieldTurn, type InvoiceDocument } from './invoice-pages.ts'
import { edges, pageSize, type Face, type Mark, type Measures, type Page } from './page-layout.ts'
import { openPdfTags, type PdfTags } from './pdf-tags.ts'
import { printableText, widthOfText } from './wrap-text.ts'

export const pdfLimits = {
  /** Documents that wait or are being rendered; one more is answered 503. */
  waitingMax: 16,
  /** Pages of one document; longer ones are refused. */
  pagesMax: 500,
  /** How long rendering runs before it yields to the event loop. */
  sliceMs: 5,
  /** After which rendering is aborted. */
  timeMaxMs: 8_000,
} as const

export type PdfRenderer = {
  /** The same bytes for the same invoice. Throws HubError `busy` when too many wait, or it takes too long. */
  renderInvoice(input: InvoiceDocument): Promise<Uint8Array>
}

type Document = PDFKit.PDFDocument
type PdfLibrary = {
  readonly newDocument: (options: PDFKit.PDFDocumentOptions) => Document
  readonly fonts: Readonly<Record<Face, Buffer>>
  /** The modules of a QR code by row, with a border of one module. */
  readonly encodeQr: (text: string) => readonly (readonly boolean[])[]
}

export function openPdfRenderer(): PdfRenderer {
  let library: Promise<PdfLibrary> | null = null
  let last: Promise<unknown> = Promise.resolve()
  let waiting = 0
  return {
    async renderInvoice(input) {
      if (waiting >= pdfLimits.waitingMax) {
        throw new HubError('busy', 'The hub is busy.', { rule: 'hub_busy', retryAfter: 1 })
      }
      waiting += 1
      library ??= loadLibrary()
      const loaded = library
      const work = last.then(async () => render(await loaded, input))
      last = work.catch(() => undefined)
      return work.finally(() => {
        waiting -= 1
      })
    },
  }
}

async function loadLibrary(): Promise<PdfLibrary> {
  const { resolve } = createRequire(import.meta.url)
  const font = (name: string) => readFile(resolve(`dejavu-fonts-ttf/ttf/${name}.ttf`))
  const [{ default: PdfDocument }, { encodeQR }, plain, bold] = await Promise.all([
    import('pdfkit'),
    import('qr'),
    font('DejaVuSansCondensed'),
    font('DejaVuSansCondensed-Bold'),
  ])
  return {
    newDocument: (options) => new PdfDocument(options),
    fonts: { plain, bold },
    encodeQr: (text) => encodeQR(text, 'raw', { ecc: 'medium', border: 1 }),
  }
}

async function render(
  { newDocument, fonts, encodeQr }: PdfLibrary,
  subject: InvoiceDocument,
): Promise<Uint8Array> {
  const { supplier, invoice } = subject
  const number = printableText(invoice.content.invoiceNumber)
  const document = newDocument({
    size: [pageSize.width, pageSize.height],
    margin: 0,
    autoFirstPage: false,
    lang: 'en-US',
    tagged: true,
    // Of tagged PDF.
    pdfVersion: '1.5',
    displayTitle: true,
    info: {
      Title: `Invoice ${number}`,
      ...(supplier === null ? {} : { Author: printableText(supplier) }),
      // Not the time of rendering, so that the same invoice gives the same file.
      CreationDate: new Date(invoice.updatedAt),
      ModDate: new Date(invoice.updatedAt),
    },
  })
  document.registerFont('plain', fonts.plain).registerFont('bold', fonts.bold)
  const bytes = collected(document)
  const yieldTurn = openTimeSlices()
  const measures = measuresOf(document)
  const footer = `Invoice ${printableText(invoice.content.invoiceNumber, measures.covers)}`
  const tags = openPdfTags(document)
  const pages = await layOutInvoice(subject, measures, yieldTurn)
  for (const [at, page] of pages.entries()) {
    document.addPage()
    draw({ document, measures, encodeQr, tags }, page)
    tags.artifact(() => drawFooter(document, footer, `Page ${at + 1} of ${pages.length}`))
    await yieldTurn(pages.length)
  }
  tags.end()
  document.end()
  return bytes
}

async function collected(document: Document): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  for await (const chunk of document) chunks.push(chunk as Uint8Array)
  return Buffer.concat(chunks)
}

/** Yields to the event loop after each time slice, and throws after the time limit. */
function openTimeSlices(): YieldTurn {
  const began = performance.now()
  let since = began
  return async (pages) => {
    const now = performance.now()
    if (pages > pdfLimits.pagesMax) throw tooLong()
    if (now - began > pdfLimits.timeMaxMs) {
      throw new HubError('busy', 'Rendering the document took too long.', {
        rule: 'hub_busy',
        retryAfter: 1,
      })
    }
    if (now - since < pdfLimits.sliceMs) return
    await nextTurn()
    since = performance.now()
  }
}

function tooLong(): HubError {
  const message = `The invoice needs more than ${pdfLimits.pagesMax} pages, so it has no PDF.`
  return new HubError('conflict', message, { rule: 'document_too_long' })
}

/** Each character is measured once. */
function measuresOf(document: Document): Measures {
  const measure = (face: Face) => {
    const known = new Map<string, number>()
    return (character: string) => {
      const width = known.get(character)
      if (width !== undefined) return width
      const measured = document.font(face).fontSize(1000).widthOfString(character) / 1000
      known.set(character, measured)
      return measured
    }
  }
  return { plain: measure('plain'), bold: measure('bold'), ...coverageOf(document) }
}

/** Internals of the library that it does not declare. */
type Glyphs = { hasGlyphForCodePoint(codePoint: number): boolean }
type WithFont = { readonly _font?: { readonly font?: Glyphs } }

/** Each character is looked up once. */
function coverageOf(document: Document): Pick<Measures, 'covers' | 'hasMissing'> {
  const faces = (['plain', 'bold'] as const).map((face) => {
    return (document.font(face) as WithFont)._font?.font
  })
  const known = new Map<string, boolean>()
  let missed = false
  return {
    covers(character) {
      const before = known.get(character)
      if (before !== undefined) return before
      const codePoint = character.codePointAt(0) ?? 0
      const isThere = faces.every((font) => font?.hasGlyphForCodePoint(codePoint) !== false)
      known.set(character, isThere)
      missed ||= !isThere
      return isThere
    },
    hasMissing: () => missed,
  }
}

const tones = { ink: '#16202c', soft: '#5f6b78' } as const
const rules = {
  light: { width: 0.5, color: '#dfe3e8' },
  strong: { width: 0.75, color: '#8a95a1' },
} as const

type Drawing = Pick<PdfLibrary, 'encodeQr'> & {
  readonly document: Document
  readonly measures: Measures
  readonly tags: PdfTags
}

function draw(drawing: Drawing, { bands }: Page): void {
  let top = edges.top
  for (const { height, marks, role } of bands) {
    const drawTagged = drawing.tags.band(role)
    for (const mark of marks) {
      drawTagged(mark, (element) => drawMark(drawing, mark, { top, element }))
    }
    top += height
  }
}

type Place = {
  readonly top: number
  /** `null` for what is no content. */
  readonly element: PDFKit.PDFStructureElement | null
}

function drawMark(
  { document, measures, encodeQr }: Drawing,
  mark: Mark,
  { top, element }: Place,
): void {
  if ('qr' in mark) {
    drawQr(document, encodeQr(mark.qr), { ...mark, y: top + mark.y })
    return
  }
  if ('rule' in mark) {
    const { width, color } = rules[mark.rule]
    const y = top + mark.y
    document.moveTo(mark.from, y).lineTo(edges.right, y).lineWidth(width).stroke(color)
    return
  }
  const { text, x, y, align, widthMax, face, tone } = mark
  const atOne = widthOfText(text, measures[face])
  const size = Math.min(mark.size, widthMax / Math.max(atOne, 0.001))
  document.font(face).fontSize(size).fillColor(tones[tone])
  // Measured with kerning, so that columns of numbers align on the right.
  const from = align === 'left' ? x : x - document.widthOfString(text)
  document.text(text, from, top + y, { lineBreak: false })
  if (mark.link === undefined) return
  // An option that the declarations of the library lack.
  const options = { structParent: element } as PDFKit.Mixins.AnnotationOption
  document.link(from, top + y, document.widthOfString(text), size, mark.link, options)
}

type Square = { readonly x: number; readonly y: number; readonly side: number }

/** One path, so that no gaps show between the modules. */
function drawQr(document: Document, rows: readonly (readonly boolean[])[], square: Square): void {
  const module = square.side / rows.length
  for (const [down, row] of rows.entries()) {
    for (const [across, isDark] of row.entries()) {
      const [x, y] = [square.x + across * module, square.y + down * module]
      if (isDark) document.rect(x, y, module, module)
    }
  }
  document.fill('#000000')
}

function drawFooter(document: Document, name: string, page: string): void {
  const y = edges.bottom + 12
  document.font('plain').fontSize(8).fillColor(tones.soft)
  document.text(name.slice(0, footerNameMax), edges.left, y, { lineBreak: false })
  document.text(page, edges.right - document.widthOfString(page), y, { lineBreak: false })
}

/** Prevents a long invoice number from overlapping the page number. */
const footerNameMax = 60
