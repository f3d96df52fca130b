// The OpenAPI document, derived from the table of routes and from the very fields that read bodies.
import { errorSchema } from './wire/schemas.ts'
import { routes, servicePrefix, type Audience, type Route } from './routes.ts'
import type { JsonSchema } from './wire/field.ts'

/** The contract's own version label, and the hub's additions on top of it. */
const contractVersion = '1.1.0'

type Schemas = Record<string, unknown>
type Operation = Route['operation']

const tags = {
  account: { name: 'integration', description: 'What an accounting system calls.' },
  buyer: {
    name: 'buyer',
    description: 'What a page for buyers calls, with the query of their link.',
  },
  operator: { name: 'operator', description: 'What whoever runs the hub calls.' },
} as const satisfies Record<Audience, unknown>

const credentials = {
  account: [{ key: [], account: [] }],
  buyer: [{ link: [] }],
  operator: [{ operator: [] }, { session: [] }],
} as const satisfies Record<Audience, unknown>

let document: unknown = null

export function openApiDocument(): unknown {
  document ??= build()
  return document
}

function build(): unknown {
  const schemas: Schemas = {}
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    paths[route.path] = {
      ...paths[route.path],
      [route.method.toLowerCase()]: describe(route, schemas),
    }
  }
  named(errorSchema, schemas)
  return {
    openapi: '3.1.0',
    info: {
      title: 'bthub: the BlueTape Generic Connector API, self-hosted',
      version: contractVersion,
      description: 'Every write gets a verdict: applied, unchanged, superseded or refused.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers: [{ url: servicePrefix }],
    security: credentials.account,
    tags: Object.values(tags),
    paths,
    components: {
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-BlueTape-Key' },
        account: { type: 'apiKey', in: 'header', name: 'X-Integration-AccountId' },
        operator: { type: 'apiKey', in: 'header', name: 'X-Operator-Key' },
        session: { type: 'apiKey', in: 'cookie', name: 'bthub_session' },
        csrf: { type: 'apiKey', in: 'header', name: 'X-CSRF-Token' },
        ...(routes.some(({ audience }) => audience === 'buyer') ? { link } : {}),
      },
      responses: Object.fromEntries(
        Object.entries(refusals).map(([status, { name, text }]) => {
          const headers = ['503', '429', '409'].includes(status)
            ? { 'Retry-After': retryAfter }
            : {}
          return [
            name,
            {
              description: text,
              headers,
              content: jsonContent({ $ref: '#/components/schemas/Error' }),
            },
          ]
        }),
      ),
      schemas,
    },
  }
}

const link = { type: 'apiKey', in: 'query', name: 'token' }

const retryAfter = { description: 'Seconds to wait.', schema: { type: 'integer' } }

const refusals: Readonly<Record<string, { name: string; text: string }>> = {
  400: { name: 'Invalid', text: 'Invalid request: every fault of it' },
  401: { name: 'Unauthorized', text: 'Unauthorized' },
  403: { name: 'Forbidden', text: 'The key may only read' },
  404: { name: 'NotFound', text: 'Not found' },
  409: { name: 'Conflict', text: 'The stored state does not allow it' },
  412: { name: 'VersionMismatch', text: 'If-Match names another version' },
  413: { name: 'BodyTooLarge', text: 'The body is too large' },
  415: { name: 'UnsupportedEncoding', text: 'The body is compressed' },
  422: { name: 'IdempotencyKeyReused', text: 'The Idempotency-Key belongs to another call' },
  429: { name: 'TooManyCalls', text: 'More calls than the account may make: try again later' },
  500: { name: 'Unexpected', text: 'Unexpected error' },
  503: { name: 'Unavailable', text: 'Busy, or without a database: try again later' },
}

function describe(route: Route, schemas: Schemas): unknown {
  const { audience, operation } = route
  return {
    operationId: operation.name,
    summary: operation.summary,
    tags: [tags[audience].name],
    ...(audience === 'account' ? {} : { security: securityOf(route) }),
    parameters: parametersOf(route),
    ...(operation.body === undefined ? {} : { requestBody: bodyOf(operation.body, schemas) }),
    responses: {
      ...successOf(route, schemas),
      ...Object.fromEntries(
        statusesOf(route).map((status) => {
          return [status, { $ref: `#/components/responses/${refusals[status]?.name}` }]
        }),
      ),
    },
  }
}

/** A browser’s session writes with its own token besides. */
function securityOf({ audience, method, operation }: Route): unknown {
  if (operation.isOpen === true) return []
  const writes = audience === 'operator' && method !== 'GET'
  return writes ? [{ operator: [] }, { session: [], csrf: [] }] : credentials[audience]
}

function successOf(route: Route, schemas: Schemas): Record<number, unknown> {
  const { operation } = route
  const { status, alsoStatus, schema, contentType } = operation.success
  const done = operation.isAct === true ? 'Done' : 'Judged, and on disk'
  const response = {
    description: operation.access === 'write' ? done : 'Read',
    headers: headersOf(route),
    content: contentOf(named(schema, schemas), contentType),
  }
  return { [status]: response, ...(alsoStatus === undefined ? {} : { [alsoStatus]: response }) }
}

/** The refusals of every call of the audience, and the operation's own. */
function statusesOf({ audience, method, path, operation }: Route): number[] {
  const writes = method !== 'GET'
  const identity = { account: [401, 429], buyer: [404], operator: [401] }[audience]
  return [
    400,
    500,
    503,
    ...identity,
    ...(path.includes('{accountId}') ? [404] : []),
    ...(writes ? [409, 413, 415, 422, ...(audience === 'buyer' ? [] : [403])] : []),
    ...operation.refusals,
  ]
    .filter((status, at, all) => all.indexOf(status) === at)
    .toSorted((a, b) => a - b)
}

function headersOf({ method, operation }: Route): unknown {
  return {
    'X-Request-Id': { schema: { type: 'string' } },
    ...(writesRecord(operation)
      ? {
          ETag: { description: 'The version in quotes.', schema: { type: 'string' } },
          'X-Operation-Id': { schema: { type: 'string' } },
        }
      : {}),
    ...(method === 'GET' ? {} : { 'Idempotency-Replayed': replayed }),
  }
}

const replayed = { description: '`true` on a replay.', schema: { type: 'string' } }

function writesRecord({ access, isAct }: Operation): boolean {
  return access === 'write' && isAct !== true
}

function parametersOf({ audience, method, path, operation }: Route): unknown[] {
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => {
    return { name, in: 'path', required: true, schema: { type: 'string' } }
  })
  const ofLink = audience === 'buyer' ? ['account', 'id'] : []
  const inQuery = Object.entries(operation.query ?? {}).map(([name, field]) => ({
    name,
    in: 'query',
    description: `Has to be ${field.expected}.`,
    schema: field.schema,
  }))
  const inHeader = [
    ...(method === 'GET'
      ? []
      : [header('Idempotency-Key', 'The first answer to this key is kept 30 days and replayed.')]),
    ...(writesRecord(operation)
      ? [
          header('Prefer', '`handling=strict` refuses what would only be warned about.'),
          ...(operation.refusals.includes(412)
            ? [header('If-Match', 'The version that is expected, as in ETag. Never needed.')]
            : []),
        ]
      : []),
  ]
  return [...inPath, ...ofLink.map(linkParameter), ...inQuery, ...inHeader]
}

function linkParameter(name: string) {
  const description = 'As it stands in the link.'
  return { name, in: 'query', required: true, description, schema: { type: 'string' } }
}

function header(name: string, description: string) {
  return { name, in: 'header', description, schema: { type: 'string' } }
}

function bodyOf({ schema, optional = false }: NonNullable<Operation['body']>, schemas: Schemas) {
  return { required: !optional, content: jsonContent(named(schema, schemas)) }
}

function jsonContent(schema: JsonSchema): unknown {
  return contentOf(schema)
}

function contentOf(schema: JsonSchema, contentType = 'application/json'): unknown {
  return { [contentType]: { schema } }
}

/** Schemas with a title become components of that name, at every depth. */
function named(schema: JsonSchema, schemas: Schemas): JsonSchema {
  const inner = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [
      keyword,
      namedInside(keyword, value, schemas),
    ]),
  )
  const { title } = schema
  if (typeof title !== 'string') return inner
  schemas[title] = inner
  return { $ref: `#/components/schemas/${title}` }
}

function namedInside(keyword: string, value: unknown, schemas: Schemas): unknown {
  if (['items'].includes(keyword)) return named(value as JsonSchema, schemas)
  if (['anyOf', 'oneOf'].includes(keyword)) {
    return (value as JsonSchema[]).map((schema) => named(schema, schemas))
  }
  if (keyword !== 'properties') return value
  const properties = Object.entries(value as Record<string, JsonSchema>)
  return Object.fromEntries(properties.map(([name, schema]) => [name, named(schema, schemas)]))
}
