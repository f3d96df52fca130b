// Object and list fields. Invalid members and items are read as `undefined`, so that the others can still be checked.
import { issuesMax } from '../domain/issue.ts'
import type { JsonValue } from '../json/json.ts'
import {
  describe,
  escape,
  maskedJson,
  misplacedText,
  nameOf,
  quote,
  wrongType,
  type Field,
  type JsonSchema,
} from './field.ts'
import { addFault, addWarning, type Issues } from './issues.ts'
import { meantName } from './meant-name.ts'
import { nearestName } from './nearest-name.ts'

/** A field whose value may have gaps (`Read`), and its type without gaps (`Whole`). */
export type Compound<Read, Whole> = Field<Read> & {
  /** The value if it has no gaps, otherwise `null`. */
  readonly complete: (read: Read | null | undefined) => Whole | null
}

/** A member of an object; a missing or null member is read as `null`. */
export type Member<F extends Field<unknown>, Required extends boolean> = {
  readonly field: F
  readonly required: Required
}

type AnyMember = Member<Field<unknown>, boolean>
export type Members = Readonly<Record<string, AnyMember>>

type ReadOf<F> = F extends Field<infer Read> ? Read : never
type WholeOf<F> = F extends { readonly complete: (read: never) => infer Whole }
  ? NonNullable<Whole>
  : ReadOf<F>
type OrNull<M, T> = M extends { readonly required: true } ? T : T | null
/** An object without gaps. */
export type ObjectOf<Ms> = {
  readonly [Name in keyof Ms]: Ms[Name] extends { readonly field: infer F }
    ? OrNull<Ms[Name], WholeOf<F>>
    : never
}
/** An object as read, which may have gaps. */
export type InputOf<Ms> = {
  readonly [Name in keyof Ms]?: Ms[Name] extends { readonly field: infer F }
    ? OrNull<Ms[Name], ReadOf<F>>
    : never
}
type ListOf<F> = readonly (ReadOf<F> | undefined)[]

export function required<F extends Field<unknown>>(field: F): Member<F, true> {
  return { field, required: true }
}

export function optional<F extends Field<unknown>>(field: F): Member<F, false> {
  return { field, required: false }
}

/** The value without gaps, or `null` if there were any faults: every gap comes with a fault. */
export function whole<Read, Whole>(
  _field: Compound<Read, Whole>,
  read: Read | undefined,
  issues: Issues,
): Whole | null {
  return read === undefined || issues.faults.length > 0 ? null : (read as unknown as Whole)
}

type ListOptions = { readonly itemsMax: number; readonly description?: string }

/** Invalid items are read as `undefined`. */
export function list<F extends Field<unknown>>(
  item: F,
  { itemsMax, description }: ListOptions,
): Compound<ListOf<F>, readonly WholeOf<F>[]> {
  const isGap = isCompound(item)
    ? (one: unknown) => one === undefined || item.complete(one) === null
    : (one: unknown) => one === undefined
  return {
    schema: { type: 'array', items: item.schema, maxItems: itemsMax, ...describe(description) },
    read(value, pointer, issues) {
      if (!Array.isArray(value)) return wrongType(issues, pointer, { wanted: 'a list', value })
      if (value.length > itemsMax) {
        return addFault(issues, {
          pointer,
          rule: 'too_many_items',
          message: `${nameOf(pointer)} has ${value.length} items, but at most ${itemsMax} are allowed.`,
          sent: String(value.length),
          expected: `at most ${itemsMax}`,
        })
      }
      return value.map((one, at) => item.read(one, `${pointer}/${at}`, issues)) as ListOf<F>
    },
    complete(items) {
      if (items === null || items === undefined) return null
      for (const one of items) if (isGap(one)) return null
      // No item has a gap.
      return items as readonly WholeOf<F>[]
    },
    maskedText(value) {
      if (!Array.isArray(value)) return misplacedText(value)
      return `[${value.map(item.maskedText).join(',')}]`
    },
  }
}

function isCompound(field: Field<unknown>): field is Compound<unknown, unknown> {
  return 'complete' in field
}

/** Invalid members are read as `undefined`. */
export function object<Ms extends Members>(
  members: Ms,
  name: string,
): Compound<InputOf<Ms>, ObjectOf<Ms>> {
  const entries = Object.entries(members)
  const names = Object.keys(members)
  const below = entries.map(([key, member]) => ({ key, member, path: `/${key}` }))
  const compounds = entries.flatMap(([key, { field }]) =>
    isCompound(field) ? [{ key, field }] : [],
  )
  // Has all members from the start, so that all results have the same shape in V8.
  const blank: Record<string, unknown> = Object.fromEntries(names.map((key) => [key, undefined]))
  const known = new Map(entries.map(([key, { field }]) => [key, { field, label: `"${key}":` }]))
  return {
    schema: {
      type: 'object',
      title: name,
      required: entries.filter(([, member]) => member.required).map(([key]) => key),
      properties: Object.fromEntries(entries.map(([key, member]) => [key, schemaOf(member)])),
    },
    read(value, pointer, issues) {
      if (!(value instanceof Map)) return wrongType(issues, pointer, { wanted: 'an object', value })
      const result = { ...blank }
      let found = 0
      for (const { key, member, path } of below) {
        const sent = value.get(key) as JsonValue | undefined
        if (sent !== undefined) found += 1
        const at = pointer === '' ? path : pointer + path
        if (sent !== undefined && sent !== null) result[key] = member.field.read(sent, at, issues)
        else
          result[key] = member.required ? missing(key, { object: value, names, at }, issues) : null
      }
      if (found < value.size) warnUnknown(value.keys() as Iterable<string>, names, pointer, issues)
      // Each member was read by the field that determines its type.
      return result as InputOf<Ms>
    },
    complete(read) {
      if (read === null || read === undefined) return null
      const values = read as Readonly<Record<string, unknown>>
      for (const key of names) if (values[key] === undefined) return null
      for (const { key, field } of compounds) {
        if (values[key] !== null && field.complete(values[key]) === null) return null
      }
      // No member has a gap.
      return read as unknown as ObjectOf<Ms>
    },
    maskedText(value) {
      if (!(value instanceof Map)) return misplacedText(value)
      let json = ''
      for (const [key, sent] of value as Map<string, JsonValue>) {
        const member = known.get(key)
        if (json !== '') json += ','
        // Masked because an unknown field may be a misspelled personal one.
        if (member === undefined) json += `${JSON.stringify(key)}:${maskedJson}`
        else json += member.label + member.field.maskedText(sent)
      }
      return `{${json}}`
    },
  }
}

type Missing = {
  readonly object: ReadonlyMap<string, JsonValue>
  readonly names: readonly string[]
  readonly at: string
}

function missing(key: string, { object: sent, names, at }: Missing, issues: Issues): undefined {
  if (issues.faults.length >= issuesMax) return
  const state = sent.get(key) === null ? 'null' : 'missing'
  const meant = meantName(key, sent, names)
  const hint =
    meant === null ? '' : ` Did you mean ${quote(meant)}? The field must be named ${key}.`
  const message = `${nameOf(at)} is required but ${state}.${hint}`
  addFault(issues, { pointer: at, rule: 'field_required', message })
}

function schemaOf({ field, required: needed }: AnyMember): JsonSchema {
  if (needed) return field.schema
  const { type, enum: values } = field.schema
  return {
    ...field.schema,
    type: Array.isArray(type) ? [...type, 'null'] : [type, 'null'],
    ...(Array.isArray(values) ? { enum: [...values, null] } : {}),
  }
}

function warnUnknown(
  sent: Iterable<string>,
  known: readonly string[],
  pointer: string,
  issues: Issues,
): void {
  for (const key of sent) {
    if (issues.warnings.length >= issuesMax) return
    if (known.includes(key)) continue
    const nearest = nearestName(key, known)
    const hint = nearest === null ? '' : ` Did you mean ${nearest}?`
    addWarning(issues, {
      pointer: `${pointer}/${escape(key)}`,
      rule: 'unknown_field',
      message: `${quote(key)} is not a field of ${pointer === '' ? 'the body' : nameOf(pointer)}.${hint}`,
      ...(nearest === null ? {} : { expected: nearest }),
    })
  }
}
