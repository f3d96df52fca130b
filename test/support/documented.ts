// Holds answers to the OpenAPI document: the status is listed for the call, and the body is of the media type
// and of the schema that are given for it.
import type { ValidateFunction } from 'ajv/dist/2020.js'
import { openApiDocument } from '../../src/api/openapi.ts'
import { schemaCompiler } from './compile-schema.ts'

type Response = { $ref?: string; content?: Record<string, { schema: object }> }
type Document = {
  paths: Record<string, Record<string, { responses: Record<string, Response> }>>
  components: { responses: Record<string, Response> }
}

const document = openApiDocument() as Document
const schemas = schemaCompiler({ validateFormats: false, allErrors: true })
const compiled = new Map<object, ValidateFunction>()

type Answer = {
  readonly status: number
  readonly headers: Headers
  readonly text: string
  /** As JSON. */
  readonly body: unknown
}

/** Throws when the answer is not one that the document promises. Unknown calls are 404 errors. */
export function requireDocumented(method: string, path: string, answer: Answer): void {
  const template = templateOf(path)
  const call = template === null ? undefined : document.paths[template]?.[method.toLowerCase()]
  const range = `${Math.floor(answer.status / 100)}XX`
  const listed = call?.responses[String(answer.status)] ?? call?.responses[range]
  if (call !== undefined && listed === undefined) {
    throw new Error(
      `${method} ${template} answered ${answer.status}, which is not documented: ${answer.text}`,
    )
  }
  const sentType = answer.headers.get('content-type')?.split(';')[0]
  const { type, schema } = listed === undefined ? errorContent : contentOf(listed, sentType)
  if (sentType !== type) {
    throw new Error(`${method} ${path} answered ${String(sentType)}, and ${type} is documented`)
  }
  const validate = compile(schema)
  if (bodiesOf(type, answer).every((body) => validate(body))) return
  const errors = schemas.errorsText(validate)
  throw new Error(
    `${method} ${path} answered ${answer.status} with another body than documented: ${errors}\n${answer.text}`,
  )
}

const json = 'application/json'
const lines = 'application/x-ndjson'
const errorContent: Content = { type: json, schema: { $ref: '#/components/schemas/Error' } }

/** Those with the most fixed segments first. */
const templates = Object.keys(document.paths)
  .toSorted((a, b) => a.split('{').length - b.split('{').length)
  .map((template) => ({ template, parts: template.split('/') }))

/** The template with the most fixed segments that the path fits. */
function templateOf(path: string): string | null {
  const segments = (path.split('?')[0] ?? '').split('/')
  const fitting = templates.find(({ parts }) => {
    return (
      parts.length === segments.length &&
      parts.every((part, at) => part.startsWith('{') || part === segments[at])
    )
  })
  return fitting?.template ?? null
}

type Content = { readonly type: string; readonly schema: object }

/** A response of lines has as many bodies. */
function bodiesOf(type: string, { body, text }: Answer): unknown[] {
  if (type === lines)
    return text
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as unknown)
  return [type === json ? body : text]
}

/** A response has one media type, or that of its request. */
function contentOf(response: Response, sentType: string | undefined): Content {
  const name = response.$ref?.split('/').at(-1)
  const found = name === undefined ? response : document.components.responses[name]
  const contents = Object.entries(found?.content ?? {})
  const [first = [json, { schema: {} }] as const] = contents
  const [type, { schema }] = contents.find(([one]) => one === sentType) ?? first
  return { type, schema }
}

function compile(schema: object): ValidateFunction {
  const known = compiled.get(schema)
  if (known !== undefined) return known
  const validate = schemas.compile(schema)
  compiled.set(schema, validate)
  return validate
}
