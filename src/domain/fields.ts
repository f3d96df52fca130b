// Field tables: the fields of a record as data. Types, request bodies, responses, columns and comparisons are derived
// from them, so that a field is added in one place.
// Why: docs/decisions/0002-field-definitions.md.
import type { CalendarDate } from './calendar-date.ts'
import type { Decimal } from './decimal.ts'
import type { Json } from './json-changes.ts'

/** The value types of the plain kinds. */
type PlainValues = {
  /** The source's own id of a record. */
  readonly id: string
  /** The human-readable number of a document. */
  readonly documentNumber: string
  readonly text: string
  readonly date: CalendarDate
  /** A date or a date-time that is only stored and returned, as sent. */
  readonly time: string
  /** An exact decimal. */
  readonly amount: Decimal
  /** A number that is only stored and returned, never calculated with. */
  readonly number: number
  readonly flag: boolean
}

type Common = {
  /** The value if it was never sent. A body may omit such a field, which keeps the stored value. */
  readonly initially?: null | readonly []
  /** May be `null` although it is required in a body. */
  readonly nullable?: true
  /** Shown in the schema of bodies. */
  readonly description?: string
}

type Text = { readonly lengthMax: number; readonly emptyAllowed?: true; readonly personal?: true }
type Number = { readonly places: number }
type Nested = {
  readonly of: FieldTable
  /** The schema names in bodies and in responses. */
  readonly titles: readonly [body: string, answer: string]
}

export type FieldSpec = Common &
  (
    | { readonly kind: 'id' | 'date' | 'time' | 'flag' }
    | { readonly kind: 'documentNumber'; readonly lengthMax: number }
    | ({ readonly kind: 'text' } & Text)
    | ({ readonly kind: 'amount' | 'number' } & Number)
    | { readonly kind: 'choice'; readonly of: readonly string[] }
    | ({ readonly kind: 'object' } & Nested)
    | ({ readonly kind: 'list'; readonly itemsMax: number } & Nested)
  )

export type FieldKind = FieldSpec['kind']
export type SpecOfKind<K extends FieldKind> = Extract<FieldSpec, { readonly kind: K }>
export type FieldTable = { readonly [name: string]: FieldSpec }

/** The value of a field, other than `null`. */
export type PlainOf<S> = S extends { readonly kind: infer K; readonly of?: infer Of }
  ? K extends keyof PlainValues
    ? PlainValues[K]
    : K extends 'choice'
      ? Of extends readonly (infer Choice)[]
        ? Choice
        : never
      : K extends 'list'
        ? readonly ContentOf<Of>[]
        : ContentOf<Of>
  : never

type IsNullable<S> = S extends { readonly initially: null } | { readonly nullable: true }
  ? true
  : false

/** The stored content of a record. */
export type ContentOf<F> = {
  readonly [Name in keyof F]: IsNullable<F[Name]> extends true
    ? PlainOf<F[Name]> | null
    : PlainOf<F[Name]>
}

/** The content as sent: `null` means not sent, an empty list clears the list. */
export type InputOf<F> = {
  readonly [Name in keyof F]: F[Name] extends { readonly initially: unknown }
    ? PlainOf<F[Name]> | null
    : PlainOf<F[Name]>
}

export type NameOf<F> = keyof F & string

export function entriesOf<F extends FieldTable>(fields: F): [NameOf<F>, F[NameOf<F>]][] {
  return Object.entries(fields) as [NameOf<F>, F[NameOf<F>]][]
}

/** Returns a function that merges an input into the stored content: fields that were not sent keep their value. */
export function contentMaker<F extends FieldTable>(fields: F) {
  const initial: Readonly<Record<string, Json>> = Object.fromEntries(
    entriesOf(fields).map(([name, { initially }]) => [name, initially ?? null]),
  )
  const names = Object.keys(fields)
  return (input: Readonly<Record<string, unknown>>, stored: ContentOf<F> | null): ContentOf<F> => {
    const content: Record<string, unknown> = { ...initial, ...stored }
    for (const name of names) {
      const value = input[name] ?? null
      if (value !== null) content[name] = value
    }
    return content as ContentOf<F>
  }
}

/** Whether the field, or any field nested in it, is personal data. */
export function isPersonal(spec: FieldSpec | undefined): boolean {
  if (spec === undefined) return false
  if (spec.kind === 'text') return spec.personal === true
  return (spec.kind === 'list' || spec.kind === 'object') && Object.values(spec.of).some(isPersonal)
}

/** The names of the matching plain fields, including those nested in objects and lists. */
export function namesOf(fields: FieldTable, matches: (spec: FieldSpec) => boolean): string[] {
  return Object.entries(fields).flatMap(([name, spec]) => {
    if (spec.kind === 'list' || spec.kind === 'object') return namesOf(spec.of, matches)
    return matches(spec) ? [name] : []
  })
}
