// Tags the content of a PDF, so that screen readers read headings, paragraphs and the items as a table, in order.
import type { Band, Mark } from './page-layout.ts'

type Document = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement
type Draw = (element: Element | null) => void

export type PdfTags = {
  /** Returns what draws the marks of the band, in order; `draw` gets the element of the mark. */
  readonly band: (role: Band['role']) => (mark: Mark, draw: Draw) => void
  /** For what is no content, such as a page number. */
  readonly artifact: (draw: () => void) => void
  readonly end: () => void
}

export function openPdfTags(document: Document): PdfTags {
  const root = document.struct('Document')
  document.addStructure(root)
  let table: Element | null = null
  let row: Element | null = null
  let firstCell: Element | null = null
  let title: Element | null = null

  const child = (parent: Element, type: string, options: { alt?: string } = {}) => {
    const element = document.struct(type, options)
    parent.add(element)
    return element
  }
  const content = (element: Element, type: string, draw: Draw) => {
    element.add(document.markStructureContent(type))
    draw(element)
    document.endMarkedContent()
  }
  const artifact = (draw: () => void) => {
    document.markContent('Artifact', { type: 'Layout' })
    draw()
    document.endMarkedContent()
  }
  const newRow = () => {
    // Written now, not all at the end, which would take long.
    row?.end()
    table ??= child(root, 'Table')
    row = child(table, 'TR')
    firstCell = null
    return row
  }

  const paragraphs = () => {
    let paragraph: { readonly element: Element; readonly y: number } | null = null
    return (mark: Mark, draw: Draw) => {
      if ('link' in mark && mark.link !== undefined) {
        const link = child(child(root, 'P'), 'Link')
        content(link, 'Link', draw)
        // The library takes the page of an annotation to be the current one.
        link.end()
        return
      }
      if (paragraph?.y !== mark.y) paragraph = { element: child(root, 'P'), y: mark.y }
      content(paragraph.element, 'P', draw)
    }
  }
  const cells = (type: 'TH' | 'TD', at: Element) => (mark: Mark, draw: Draw) => {
    // The lines of a description are one cell.
    const isFirst = 'align' in mark && mark.align === 'left'
    const cell = isFirst ? (firstCell ??= child(at, type)) : child(at, type)
    content(cell, type, draw)
  }
  const drawers: Readonly<
    Record<NonNullable<Band['role']> | 'text', () => ReturnType<PdfTags['band']>>
  > = {
    text: paragraphs,
    title: () => (_, draw) => content((title ??= child(root, 'H1')), 'H1', draw),
    columns: () => cells('TH', newRow()),
    row: () => cells('TD', newRow()),
    rest: () => cells('TD', row ?? newRow()),
    repeated: () => (_, draw) => artifact(() => draw(null)),
  }
  return {
    band(role) {
      const draw = drawers[role ?? 'text']()
      return (mark, drawMark) => {
        if ('rule' in mark) artifact(() => drawMark(null))
        else if ('qr' in mark) content(child(root, 'Figure', { alt: mark.alt }), 'Figure', drawMark)
        else draw(mark, drawMark)
      }
    },
    artifact,
    end: () => root.end(),
  }
}
