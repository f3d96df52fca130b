// The help of one call of the operator API: its fields, and an example.
import type { Route } from '../api/endpoint.ts'
import { exampleOf, meaningOf } from '../api/reference/example-of.ts'
import { queryMeaning } from '../api/reference/parameters.ts'
import type { JsonSchema } from '../schema/field.ts'
import { columnsOf } from './output.ts'

type Member = {
  readonly name: string
  readonly isRequired: boolean
  readonly meaning: string
  readonly example: unknown
}

export function helpOfCall(route: Route): string {
  const { name, method, path, endpoint } = route
  const members = method === 'GET' ? queryMembers(route) : bodyMembers(endpoint.body?.schema ?? {})
  return [
    `Usage: bthub operate ${name}${argumentsOf(path, members)}`,
    '',
    `${endpoint.summary}.`,
    `${method} ${path}`,
    ...(members.length === 0 ? [] : ['', 'Fields, each as --set name=value:', ...linesOf(members)]),
    '',
    'Example:',
    `  ${exampleCall(route, members)}`,
    '',
    'bthub operate --help lists the options of all calls.',
    '',
  ].join('\n')
}

function argumentsOf(path: string, members: readonly Member[]): string {
  return [
    ...(path.includes('{id}') ? [' <id>'] : []),
    ...(path.includes('{accountId}') ? [' --account <id>'] : []),
    ...(members.length === 0 ? [] : [' [--set <name=value> …]']),
  ].join('')
}

function linesOf(members: readonly Member[]): string[] {
  return columnsOf(
    members.map(({ name, isRequired, meaning }) => {
      return [`  ${name}`, isRequired ? 'required' : '', meaning]
    }),
  )
}

function queryMembers({ endpoint }: Route): Member[] {
  return Object.entries(endpoint.query ?? {}).map(([name, { expected, schema }]) => {
    const [meaning, example] = queryMeaning(name)
    const { enum: choices } = schema
    return {
      name,
      isRequired: false,
      meaning: `${meaning} Must be ${shortened(expected)}.`,
      example: Array.isArray(choices) ? (choices[0] as unknown) : example,
    }
  })
}

const expectedMax = 120

/** Without the end of a long list of choices. */
function shortened(expected: string): string {
  if (expected.length <= expectedMax) return expected
  return `${expected.slice(0, expected.lastIndexOf(',', expectedMax))}, …`
}

function bodyMembers(schema: JsonSchema): Member[] {
  const { properties, required } = schema
  const examples = (properties === undefined ? {} : exampleOf(schema)) as Values
  const needed = Array.isArray(required) ? (required as readonly string[]) : []
  return Object.entries((properties ?? {}) as Record<string, JsonSchema>).map(([name, field]) => {
    const own = field['description']
    const meaning = typeof own === 'string' ? own : meaningOf('', name)[0]
    return { name, isRequired: needed.includes(name), meaning, example: examples[name] ?? '…' }
  })
}

type Values = Readonly<Record<string, unknown>>

/** With the required fields, or else with the first one. */
function exampleCall({ name, path }: Route, members: readonly Member[]): string {
  const required = members.filter(({ isRequired }) => isRequired)
  const shown = required.length > 0 ? required : members.slice(0, 1)
  const values = shown.map((member) => ` --set ${setOf(member.name, member.example)}`)
  const id = path.includes('{id}') ? ' ID' : ''
  const account = path.includes('{accountId}') ? ' --account acme' : ''
  return `bthub operate ${name}${id}${account}${values.join('')}`
}

/** Quoted for a shell where it needs to be. */
function setOf(name: string, value: unknown): string {
  const text = `${name}=${typeof value === 'string' ? value : JSON.stringify(value)}`
  return /^[\w=.,:@/+-]+$/.test(text) ? text : `'${text.replaceAll("'", String.raw`'\''`)}'`
}
