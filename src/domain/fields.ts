// The fields of a record as data. Types, request bodies, answers, columns and comparisons are derived from a table of them, so
// that a field is added in one place.
// Why: docs/decisions/0002-field-definitions.md.
import type { CalendarDate } from './calendar-date.ts'
import type { Decimal } from './decimal.ts'
import type { Json } from './json-changes.ts'

/** The values of the plain kinds. */
type PlainValues = {
  /** The source's own id of a record. */
  readonly id: string
  /** What people know a document by. */
  readonly documentNumber: string
  readonly text: string
  readonly date: CalendarDate
  /** A date or a date-time that is only stored and shown, as it was written. */
  readonly time: string
  /** An exact decimal. */
  readonly amount: Decimal
  /** A number that is only stored and shown, never calculated with. */
  readonly number: number
  readonly flag: boolean
}

type Common = {
  /** What a record has where no body ever named it. A body may leave such a field out: what is stored then stays. */
  readonly initially?: null | readonly []
  /** May be `null` although a body has to name it. */
  readonly nullable?: true
  /** In the schema of bodies. */
  readonly description?: string
}

type Text = { readonly lengthMax: number; readonly emptyAllowed?: true; readonly personal?: true }
type Number = { readonly places: number }
type Nested = {
  readonly of: FieldTable
  /** Names of the schemas in bodies and in answers. */
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

/** The value of a field that has one. */
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

/** What a record holds. */
export type ContentOf<F> = {
  readonly [Name in keyof F]: IsNullable<F[Name]> extends true
    ? PlainOf<F[Name]> | null
    : PlainOf<F[Name]>
}

/** What a body says of it: `null` is "not said", an empty list is "none". */
export type InputOf<F> = {
  readonly [Name in keyof F]: F[Name] extends { readonly initially: unknown }
    ? PlainOf<F[Name]> | null
    : PlainOf<F[Name]>
}

export type NameOf<F> = keyof F & string

export function entriesOf<F extends FieldTable>(fields: F): [NameOf<F>, F[NameOf<F>]][] {
  return Object.entries(fields) as [NameOf<F>, F[NameOf<F>]][]
}

/** The content that an input makes: what it leaves unsaid stays as it is stored. */
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

/** Whether a text of a person is in it. */
export function isPersonal(spec: FieldSpec | undefined): boolean {
  if (spec === undefined) return false
  if (spec.kind === 'text') return spec.personal === true
  return (spec.kind === 'list' || spec.kind === 'object') && Object.values(spec.of).some(isPersonal)
}

/** The names of the plain fields that match, those inside of objects and lists among them. */
export function namesOf(fields: FieldTable, matches: (spec: FieldSpec) => boolean): string[] {
  return Object.entries(fields).flatMap(([name, spec]) => {
    if (spec.kind === 'list' || spec.kind === 'object') return namesOf(spec.of, matches)
    return matches(spec) ? [name] : []
  })
}
