// Page layout. Sizes are in points, 72 per inch, from the upper left corner.
import type { Covers, WidthOf } from './wrap-text.ts'

export const pageSize = { width: 612, height: 792, margin: 48 } as const
export const edges = {
  left: pageSize.margin,
  right: pageSize.width - pageSize.margin,
  top: pageSize.margin,
  /** The footer is below it. */
  bottom: pageSize.height - pageSize.margin - 24,
} as const

export type Face = 'plain' | 'bold'

/** A single line of text, aligned left or right at `x`, a horizontal rule, or a QR code. */
export type Mark =
  | {
      readonly text: string
      readonly x: number
      /** Below the top of the band. */
      readonly y: number
      readonly align: 'left' | 'right'
      /** Wider text is set smaller. */
      readonly widthMax: number
      readonly face: Face
      readonly size: number
      readonly tone: 'ink' | 'soft'
      /** The address that it opens. */
      readonly link?: string
    }
  | { readonly rule: 'light' | 'strong'; readonly y: number; readonly from: number }
  | {
      readonly qr: string
      readonly alt: string
      readonly x: number
      readonly y: number
      readonly side: number
    }

/** A block of full width that stays on one page. */
export type Band = {
  readonly height: number
  readonly marks: readonly Mark[]
  /** Paragraphs by default; `rest` continues the row before it, `repeated` was on an earlier page. */
  readonly role?: 'title' | 'columns' | 'row' | 'rest' | 'repeated'
}

export type Page = { readonly bands: readonly Band[] }

/** The width of a character at size 1, and whether both faces have it. */
export type Measures = Readonly<Record<Face, WidthOf>> & {
  readonly covers: Covers
  /** Whether `covers` was called with a character that they lack. */
  readonly hasMissing: () => boolean
}

type Flow = {
  /** Repeated at the top of every page but the first. */
  readonly repeated: readonly Band[]
}

/** Fills pages in order; a band that does not fit starts the next page. */
export function openLayout({ repeated }: Flow) {
  const pages: Band[][] = [[]]
  let left = edges.bottom - edges.top
  const put = (band: Band) => {
    pages.at(-1)?.push(band)
    left -= band.height
  }
  return {
    add(band: Band): void {
      if (band.height > left) {
        pages.push([])
        left = edges.bottom - edges.top
        for (const one of repeated) put({ ...one, role: 'repeated' })
      }
      put(band)
    },
    count: () => pages.length,
    pages: (): readonly Page[] => pages.map((bands) => ({ bands })),
  }
}
