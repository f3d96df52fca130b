// What a template says, before it is laid out as plain text and as HTML, so that the two never differ.
import type { LoadedRecords } from './load-records.ts'

export type MessageText = {
  readonly subject: string
  readonly title: string
  readonly paragraphs: readonly string[]
  readonly facts: readonly (readonly [label: string, value: string])[]
  /** `null` when there is nothing to open. */
  readonly action: { readonly label: string; readonly url: string } | null
}

/** What templates are written with. Names are safe to print. */
export type Facts = {
  readonly records: LoadedRecords
  /** The supplier's name, and at most 60 characters of it for a subject. */
  readonly supplier: string
  readonly supplierShort: string
  /** The page of the record; `null` without one. */
  readonly link: string | null
}

/** Returns `null` when a record that it needs is missing. */
export type Template = (facts: Facts) => MessageText | null
