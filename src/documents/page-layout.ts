// A page of paper: what stands where. Sizes are in points, 72 to the inch, from the upper left corner.
import type { Covers, WidthOf } from './wrap-text.ts'

export const pageSize = { width: 612, height: 792, margin: 48 } as const
export const edges = {
  left: pageSize.margin,
  right: pageSize.width - pageSize.margin,
  top: pageSize.margin,
  /** Below it stands the foot. */
  bottom: pageSize.height - pageSize.margin - 24,
} as const

export type Face = 'plain' | 'bold'

/** A text in one line, from its left edge or up to its right edge. */
export type Mark =
  | {
      readonly text: string
      readonly x: number
      /** Below the top of the band. */
      readonly y: number
      readonly align: 'left' | 'right'
      /** Set smaller where it would be wider. */
      readonly widthMax: number
      readonly face: Face
      readonly size: number
      readonly tone: 'ink' | 'soft'
    }
  | { readonly rule: 'light' | 'strong'; readonly y: number; readonly from: number }

/** What stays together, from one edge to the other. */
export type Band = { readonly height: number; readonly marks: readonly Mark[] }

export type Page = { readonly bands: readonly Band[] }

/** The width of a character at size 1, and whether both faces have it. */
export type Measures = Readonly<Record<Face, WidthOf>> & {
  readonly covers: Covers
  /** Whether any was asked for that they don't have. */
  readonly hasMissing: () => boolean
}

type Flow = {
  /** Stands on top of every page but the first. */
  readonly repeated: readonly Band[]
}

/** Fills pages one after another; a band that does not fit begins the next. */
export function openLayout({ repeated }: Flow) {
  const sheets: Band[][] = [[]]
  let left = edges.bottom - edges.top
  const put = (band: Band) => {
    sheets.at(-1)?.push(band)
    left -= band.height
  }
  return {
    add(band: Band): void {
      if (band.height > left) {
        sheets.push([])
        left = edges.bottom - edges.top
        for (const one of repeated) put(one)
      }
      put(band)
    },
    count: () => sheets.length,
    pages: (): readonly Page[] => sheets.map((bands) => ({ bands })),
  }
}
