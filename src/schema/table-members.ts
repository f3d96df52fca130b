// Derives the members of a body from a field table.
import type {
  ContentOf,
  FieldKind,
  FieldSpec,
  FieldTable,
  NameOf,
  PlainOf,
  SpecOfKind,
} from '../domain/fields.ts'
import { entriesOf } from '../domain/fields.ts'
import { flag } from './choice.ts'
import type { Field } from './field.ts'
import { list, object, type Compound, type InputOf, type Member } from './object.ts'
import { amount, calendarDate, oneOf, plainNumber, writtenTime } from './plain-fields.ts'
import { documentNumber, recordId, text } from './text-fields.ts'

/** By kind of field; a new kind does not compile until it is added here. */
const fieldOfKind: {
  readonly [Kind in FieldKind]: (spec: SpecOfKind<Kind>) => Field<unknown>
} = {
  id: () => recordId,
  documentNumber: ({ lengthMax }) => documentNumber(lengthMax),
  text: (spec) => text(spec),
  date: () => calendarDate,
  time: () => writtenTime,
  amount: ({ places, description }) => amount(places, description),
  number: ({ places, description }) => plainNumber(places, description),
  flag: () => flag(),
  choice: ({ of, description }) => oneOf(of, description),
  object: ({ of, titles: [title] }) => object(membersOf(of), title),
  list: ({ of, titles: [title], ...options }) => list(object(membersOf(of), title), options),
}

type FieldOf<S> = S extends { readonly kind: 'list'; readonly of: infer Of }
  ? Compound<readonly (InputOf<MembersOf<Of>> | undefined)[], readonly ContentOf<Of>[]>
  : S extends { readonly kind: 'object'; readonly of: infer Of }
    ? Compound<InputOf<MembersOf<Of>>, ContentOf<Of>>
    : Field<PlainOf<S>>

export type MembersOf<F> = {
  readonly [Name in keyof F]: Member<
    FieldOf<F[Name]>,
    F[Name] extends { readonly initially: unknown } ? false : true
  >
}

export function membersOf<F extends FieldTable>(fields: F): MembersOf<F> {
  const members = entriesOf(fields).map(([name, spec]: [NameOf<F>, FieldSpec]) => {
    return [name, { field: fieldOf(spec), required: !('initially' in spec) }]
  })
  return Object.fromEntries(members) as MembersOf<F>
}

function fieldOf<Kind extends FieldKind>(spec: SpecOfKind<Kind>): Field<unknown> {
  return fieldOfKind[spec.kind](spec)
}
