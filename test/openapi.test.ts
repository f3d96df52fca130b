// The OpenAPI document is a sound one, by somebody else's rules, and leaves nothing undescribed: every operation,
// parameter, body, answer and field has a text, and an example that its own schema accepts.
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { describe, expect, it } from 'vitest'
import { eventTypes } from '../src/domain/event.ts'
import { openApiDocument } from '../src/api/openapi.ts'
import { demoCalls, outsideCalls } from '../src/api/reference/call-examples.ts'
import { routes } from '../src/api/routes.ts'
import { schemaCompiler } from './support/compile-schema.ts'

type Schema = {
  readonly $ref?: string
  readonly description?: string
  readonly properties?: Readonly<Record<string, Schema>>
  readonly type?: unknown
  readonly enum?: readonly unknown[]
}
type Content = { readonly schema: Schema; readonly example?: unknown }
type Described = { readonly description?: string; readonly example?: unknown }
type Response = Described & {
  readonly $ref?: string
  readonly headers?: Readonly<Record<string, Described & { readonly $ref?: string }>>
  readonly content?: Readonly<Record<string, Content>>
}
type Operation = {
  readonly operationId: string
  readonly summary?: string
  readonly description?: string
  readonly parameters: readonly (Described & { readonly name: string; readonly schema: Schema })[]
  readonly requestBody?: Described & { readonly content: Readonly<Record<string, Content>> }
  readonly responses: Readonly<Record<string, Response>>
}
type Paths = Readonly<Record<string, Readonly<Record<string, Operation>>>>
type Document = {
  readonly servers: readonly { readonly url: string; readonly description?: string }[]
  readonly security: readonly Readonly<Record<string, readonly string[]>>[]
  readonly tags: readonly { readonly description?: string }[]
  readonly paths: Paths
  readonly webhooks: Paths
  readonly components: {
    readonly responses: Readonly<Record<string, Response>>
    readonly headers: Readonly<Record<string, Described>>
    readonly schemas: Readonly<Record<string, Schema>>
    readonly securitySchemes: Readonly<Record<string, Described>>
  }
}

const document = openApiDocument() as Document
const { components } = document
const operations = [document.paths, document.webhooks].flatMap((paths) =>
  Object.values(paths).flatMap((methods) => Object.values(methods)),
)

function operationOf(path: string, method: string): Operation {
  const operation = document.paths[path]?.[method]
  if (operation === undefined) throw new Error(`no ${method} ${path}`)
  return operation
}

function responseOf({ $ref, ...response }: Response): Response {
  const shared = $ref === undefined ? undefined : components.responses[$ref.split('/').at(-1) ?? '']
  return shared ?? response
}

describe('an OpenAPI linter', () => {
  /** The contract has `simplify` where others have an id, and the router takes it first. */
  const contractsOwn = /^no-ambiguous-paths: .*\/integration\/invoice\/simplify\/\{id\}/

  it('passes the document by its recommended rules', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const source = JSON.stringify(document)
    const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
    const words = problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)
    expect(words.filter((word) => !contractsOwn.test(word))).toEqual([])
  })

  it('fails it where it is broken', async () => {
    const config = await createConfig({ extends: ['recommended'] })
    const broken = { ...document, paths: { '/x': { get: { responses: {} } } } }
    const source = JSON.stringify(broken)
    const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
    expect(problems.map(({ ruleId }) => ruleId)).toContain('operation-operationId')
  })
})

describe('a description', () => {
  const isMissing = ({ description = '' }: Described) => description.trim() === ''

  it('is that of every operation, parameter, body, answer and header', () => {
    const missing = operations.flatMap((operation) => {
      const { operationId, summary = '', parameters, requestBody, responses } = operation
      const all = Object.entries(responses).map(
        ([status, one]) => [status, responseOf(one)] as const,
      )
      return [
        ...(summary === '' || isMissing(operation) ? [operationId] : []),
        ...parameters.filter(isMissing).map(({ name }) => `${operationId} ${name}`),
        ...(requestBody !== undefined && isMissing(requestBody) ? [`${operationId} body`] : []),
        ...all.filter(([, one]) => isMissing(one)).map(([status]) => `${operationId} ${status}`),
      ]
    })
    expect(missing).toEqual([])
    expect(Object.values(components.headers).filter(isMissing)).toEqual([])
  })

  it('is that of every field, server, tag and credential', () => {
    const fields = Object.entries(components.schemas).flatMap(([name, { properties = {} }]) => {
      const missing = Object.entries(properties).filter(([, field]) => isMissing(field))
      return missing.map(([field]) => `${name}.${field}`)
    })
    expect(fields).toEqual([])
    const { servers, tags } = document
    const { securitySchemes } = components
    expect([...servers, ...tags, ...Object.values(securitySchemes)].filter(isMissing)).toEqual([])
  })
})

describe('an example', () => {
  const schemas = schemaCompiler({ allErrors: true })
  const valid = (schema: Schema, example: unknown) => {
    const validate = schemas.compile(schema)
    return validate(example) ? null : schemas.errorsText(validate)
  }
  /** Each place that needs one, with what it is called. */
  const places = operations.flatMap(({ operationId, parameters, requestBody, responses }) => {
    const contents = (where: string, content: Readonly<Record<string, Content>> = {}) =>
      Object.entries(content)
        .filter(([type]) => type !== 'application/pdf')
        .map(([, one]) => ({ where: `${operationId} ${where}`, ...one }))
    return [
      ...parameters.map((one) => ({ where: `${operationId} ${one.name}`, ...one })),
      ...contents('body', requestBody?.content),
      ...Object.entries(responses).flatMap(([status, one]) => {
        return contents(status, responseOf(one).content)
      }),
    ]
  })

  it('is at every parameter, body and answer, and its own schema accepts it', () => {
    expect(places.length).toBeGreaterThan(1_500)
    const wrong = places
      .map(({ where, schema, example }) => {
        return { where, fault: example === undefined ? 'missing' : valid(schema, example) }
      })
      .filter(({ fault }) => fault !== null)
    expect(wrong).toEqual([])
  })

  it('is the contract’s own sample, to the letter, where there is one', () => {
    const { requestBody, responses } = operationOf('/integration/invoice/{id}', 'put')
    expect(JSON.stringify(requestBody?.content['application/json']?.example)).toBe(
      JSON.stringify({
        invoiceNumber: 'INV/00003/2023',
        invoiceDate: '2023-01-04',
        customerId: '7ba4877cbf52',
        dueDate: '2023-01-12',
        expirationDate: '2023-01-12',
        subTotal: 1000,
        totalAmount: 1100,
        taxAmount: 100,
        amountDue: 1100,
        lines: [
          {
            description: 'Item 1',
            unitAmount: 500,
            quantity: 2,
            subTotal: 1000,
            taxAmount: 100,
            totalAmount: 1100,
          },
        ],
        sourceModifiedDate: '2024-06-13T09:41:34.633Z',
        status: 'Placed',
        salesInfo: [
          {
            firstName: 'string',
            lastName: 'string',
            emailAddress: 'string',
            cellPhoneNumber: 'string',
          },
        ],
      }),
    )
    const example = (status: string) => responses[status]?.content?.['application/json']?.example
    expect(example('202')).toMatchObject({
      blueTapeId: '63168de0cbee',
      details: { totalAmount: 1100 },
    })
    expect(example('404')).toStrictEqual({ code: '404', reason: 'Invoice not exists.' })
  })

  it.each([
    ['/integration/invoice/{id}/cancel', 'put', '409', 'Invoice already canceled.'],
    ['/integration/invoice/{id}/status', 'get', '404', 'Invoice not found.'],
    ['/integration/invoice/simplify/{id}', 'put', '404', 'Invoice not exists.'],
    ['/integration/company/{id}', 'put', '404', 'Company not found.'],
    ['/integration/company/{id}/customer', 'post', '404', 'Customer not found.'],
    ['/integration/customer', 'post', '409', 'Customer already exists.'],
    ['/integration/quote/{id}', 'put', '404', 'Quote not found.'],
  ])('of %s, %s, %s has the contract’s reason', (path, method, status, reason) => {
    const { content } = responseOf(operationOf(path, method).responses[status] ?? {})
    expect(content?.['application/json']?.example).toStrictEqual({ code: status, reason })
  })

  it('of a call of an account is one that the demo is asked with', () => {
    const names = routes.filter(({ audience }) => audience === 'account').map(({ name }) => name)
    expect([...demoCalls, ...outsideCalls].toSorted()).toEqual(names.toSorted())
  })

  it('of an Idempotency-Key belongs to one operation', () => {
    const keys = operations.flatMap(({ parameters }) =>
      parameters.filter(({ name }) => name === 'Idempotency-Key').map((one) => one.example),
    )
    expect(new Set(keys).size).toBe(keys.length)
  })
})

describe('events', () => {
  const { Event: event } = components.schemas as unknown as Readonly<
    Record<string, { discriminator: { propertyName: string; mapping: Record<string, string> } }>
  >

  it('are told apart by a type that is one of a closed list', () => {
    const { propertyName, mapping } = event?.discriminator ?? { propertyName: '', mapping: {} }
    expect(propertyName).toBe('type')
    expect(Object.keys(mapping).toSorted()).toEqual(Object.keys(eventTypes).toSorted())
    for (const [type, reference] of Object.entries(mapping)) {
      const schema = components.schemas[reference.split('/').at(-1) ?? '']
      expect(schema?.properties?.['type']?.enum).toContain(type)
      expect(schema?.properties?.['data']?.$ref).toMatch(/^#\/components\/schemas\/[A-Z]\w+$/)
    }
  })

  it('are webhooks, one for each type, with the event of that type as example', () => {
    expect(Object.keys(document.webhooks).toSorted()).toEqual(Object.keys(eventTypes).toSorted())
    for (const [type, { post }] of Object.entries(document.webhooks)) {
      expect(post?.requestBody?.content['application/json']?.example).toMatchObject({ type })
    }
  })
})

it('demands both headers of an account in one requirement', () => {
  expect(document.security).toEqual([{ key: [], account: [] }])
})

it('demands an amount above 0 where the hub does', () => {
  for (const [name, field] of [
    ['RepaymentItem', 'amount'],
    ['DrawToRepay', 'amount'],
  ] as const) {
    expect(components.schemas[name]?.properties?.[field]).toMatchObject({ exclusiveMinimum: 0 })
  }
})
