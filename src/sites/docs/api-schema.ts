// A JSON schema as table rows and as a sample.
import { lastPart, type Api, type Schema } from './api-calls.ts'

export type FieldRow = {
  readonly name: string
  /** The number of enclosing objects. */
  readonly depth: number
  readonly type: string
  readonly isRequired: boolean
  readonly text: string
}

/** Deeper objects are named only by their type. */
const depthMax = 5

type Inside = Pick<Api, 'schemaOf'> & { readonly depth: number; readonly within: readonly string[] }

/** Of several alternatives, the fields of the first, and then those that only another one has. */
export function fieldRows(schema: Schema, { schemaOf }: Pick<Api, 'schemaOf'>): FieldRow[] {
  const alternatives = schema.anyOf ?? [schema]
  const all = alternatives.map((one) => rowsOf(one, { schemaOf, depth: 0, within: [] }))
  const known = new Set<string>()
  return all.flatMap((rows) => {
    const fields = groupsOf(rows).filter(([first]) => !known.has(first.name))
    for (const [first] of fields) known.add(first.name)
    return fields.flat()
  })
}

/** Each field with those inside it. */
function groupsOf(rows: readonly FieldRow[]): [FieldRow, ...FieldRow[]][] {
  const groups: [FieldRow, ...FieldRow[]][] = []
  for (const row of rows) {
    if (row.depth === 0) groups.push([row])
    else groups.at(-1)?.push(row)
  }
  return groups
}

function rowsOf(schema: Schema, inside: Inside): FieldRow[] {
  const { resolved, within } = resolve(schema, inside)
  if (inside.depth > depthMax || within === null) return []
  if (resolved.items !== undefined) return rowsOf(resolved.items, { ...inside, within })
  const choice = onlyChoice(resolved)
  if (choice !== null) return rowsOf(choice, { ...inside, within })
  return Object.entries(resolved.properties ?? {}).flatMap(([name, field]) => [
    {
      name,
      depth: inside.depth,
      type: typeOf(field, inside),
      isRequired: resolved.required?.includes(name) ?? false,
      text: textOf(resolve(field, inside).resolved),
    },
    ...rowsOf(field, { ...inside, depth: inside.depth + 1, within }),
  ])
}

type Resolved = {
  readonly resolved: Schema
  /** The names of the enclosing schemas; `null` for a recursion. */
  readonly within: readonly string[] | null
}

function resolve(
  schema: Schema,
  { schemaOf, within }: Pick<Inside, 'schemaOf' | 'within'>,
): Resolved {
  if (schema.$ref === undefined) return { resolved: schema, within }
  const name = lastPart(schema.$ref)
  const resolved = schemaOf(schema.$ref)
  return within.includes(name)
    ? { resolved, within: null }
    : { resolved, within: [...within, name] }
}

/** The only alternative besides null. */
function onlyChoice({ anyOf, oneOf }: Schema): Schema | null {
  const choices = (anyOf ?? oneOf ?? []).filter(({ type }) => type !== 'null')
  return choices.length === 1 ? (choices[0] ?? null) : null
}

const formats: Readonly<Record<string, string>> = {
  'date-or-date-time': 'date or date-time',
  'date-time': 'date-time',
  date: 'date',
}

export function typeOf(schema: Schema, inside: Pick<Api, 'schemaOf'>): string {
  if (schema.$ref !== undefined) return typeOf(inside.schemaOf(schema.$ref), inside)
  const { anyOf, oneOf, items, type = [], format = '' } = schema
  const choices = anyOf ?? oneOf
  if (choices !== undefined) return choices.map((one) => typeOf(one, inside)).join(' or ')
  const names = typeof type === 'string' ? [type] : type
  const list = items === undefined ? 'array' : `array of ${typeOf(items, inside)}s`
  return names
    .map((name) => (name === 'array' ? list : name === 'string' ? (formats[format] ?? name) : name))
    .join(' or ')
}

export function textOf(schema: Schema): string {
  const { description, enum: values, minLength, maxLength, minimum, maximum, maxItems } = schema
  const parts = [
    description,
    values === undefined ? undefined : choiceText(values),
    maxLength === undefined
      ? undefined
      : `${minLength === undefined ? 'At most' : `${minLength} to`} ${maxLength} characters.`,
    maxItems === undefined ? undefined : `At most ${maxItems} items.`,
    minimum === undefined
      ? undefined
      : `From ${minimum}${maximum === undefined ? '' : ` to ${maximum}`}.`,
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}

const namedMax = 12

function choiceText(values: readonly unknown[]): string {
  const named = values.slice(0, values.length > namedMax ? 3 : namedMax).map(String)
  const names = named.map((name) => `\`${name}\``).join(', ')
  return values.length > namedMax
    ? `One of ${values.length} names, such as ${names}.`
    : `One of ${names}.`
}

/** A body with the required fields. */
export function sampleOf(schema: Schema, inside: Pick<Api, 'schemaOf'>): unknown {
  if (schema.$ref !== undefined) return sampleOf(inside.schemaOf(schema.$ref), inside)
  const choice = onlyChoice(schema)
  if (choice !== null) return sampleOf(choice, inside)
  const { type = 'object', format, enum: values, items } = schema
  if (values !== undefined) return values[0]
  const name = typeof type === 'string' ? type : type[0]
  if (name === 'object') return sampleObject(schema, inside)
  if (name === 'array') return items === undefined ? [] : [sampleOf(items, inside)]
  if (name === 'string') return format === undefined ? '…' : '2024-06-13'
  if (name === 'boolean') return true
  return name === 'null' ? null : 0
}

function sampleObject({ properties = {}, required = [] }: Schema, inside: Pick<Api, 'schemaOf'>) {
  const fields = Object.entries(properties).filter(([name]) => required.includes(name))
  return Object.fromEntries(fields.map(([name, field]) => [name, sampleOf(field, inside)]))
}
