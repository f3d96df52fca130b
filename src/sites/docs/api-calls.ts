// The calls of the OpenAPI document.
import { openApiDocument } from '../../api/openapi.ts'
import { servicePrefix } from '../../api/endpoint.ts'

export type Schema = {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly format?: string
  readonly description?: string
  readonly enum?: readonly (string | number | boolean | null)[]
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly items?: Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly not?: Schema
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
  readonly maxItems?: number
}

export type Parameter = {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required?: boolean
  readonly description?: string
  readonly schema: Schema
}

type Content = Readonly<Record<string, { readonly schema: Schema }>>
type Response = {
  readonly $ref?: string
  readonly description?: string
  readonly content?: Content
}
type Operation = {
  readonly operationId: string
  readonly summary: string
  readonly tags: readonly string[]
  readonly parameters: readonly Parameter[]
  readonly requestBody?: { readonly required?: boolean; readonly content: Content }
  readonly responses: Readonly<Record<string, Response>>
}

type Document = {
  readonly tags: readonly { readonly name: string; readonly description: string }[]
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>
    readonly responses: Readonly<Record<string, Response>>
  }
}

export type ResponseDoc = {
  readonly status: string
  readonly text: string
  readonly type: string | null
  readonly schema: Schema | null
}

export type ApiCall = {
  readonly name: string
  readonly method: string
  /** Includes the service prefix. */
  readonly path: string
  readonly summary: string
  /** `integration`, `buyer` or `operator`. */
  readonly audience: string
  readonly parameters: readonly Parameter[]
  readonly body: Schema | null
  readonly isBodyOptional: boolean
  readonly responses: readonly ResponseDoc[]
}

export type Api = {
  readonly calls: readonly ApiCall[]
  readonly audiences: readonly { readonly name: string; readonly description: string }[]
  readonly schemaOf: (reference: string) => Schema
}

export function readApi(): Api {
  const document = openApiDocument() as Document
  const { paths, tags, components } = document
  const calls = Object.entries(paths).flatMap(([path, methods]) => {
    return Object.entries(methods).map(([method, operation]) => {
      return callOf(`${servicePrefix}${path}`, method, operation, components.responses)
    })
  })
  return {
    calls,
    audiences: tags.filter(({ name }) => calls.some(({ audience }) => audience === name)),
    schemaOf: (reference) => components.schemas[lastPart(reference)] ?? {},
  }
}

function callOf(
  path: string,
  method: string,
  operation: Operation,
  named: Document['components']['responses'],
): ApiCall {
  const { operationId, summary, tags, parameters, requestBody, responses } = operation
  const documented = Object.entries(responses).map(([status, response]) => {
    const { $ref, description = '', content = {} } = response
    const shared = $ref === undefined ? undefined : named[lastPart($ref)]
    const [type = null] = Object.keys(content)
    const schema = type === null ? null : (content[type]?.schema ?? null)
    return { status, text: shared?.description ?? description, type, schema }
  })
  return {
    name: operationId,
    method: method.toUpperCase(),
    path,
    summary,
    audience: tags[0] ?? '',
    // Credentials have their own fields.
    parameters: parameters.filter(({ name }) => name !== 'X-Integration-AccountId'),
    body: requestBody?.content['application/json']?.schema ?? null,
    isBodyOptional: requestBody?.required !== true,
    responses: documented,
  }
}

export function lastPart(reference: string): string {
  return reference.slice(reference.lastIndexOf('/') + 1)
}
