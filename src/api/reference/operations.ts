// The operations of the OpenAPI document, with described parameters, bodies and responses, and
// an example of each.
import { reconciledKinds } from '../../domain/reconciliations/reconciliation.ts'
import { dryRunQuery, dryRunSchema } from '../dry-run.ts'
import { asksAllCells } from '../missing-cells.ts'
import { hasDryRun, type Audience, type Endpoint, type Route } from '../endpoint.ts'
import type { JsonSchema } from '../../schema/field.ts'
import { callExampleOf } from './call-examples.ts'
import { exampleOf } from './example-of.ts'
import { accountHeader, pathMeaning, queryMeaning, writeHeaders } from './parameters.ts'
import { refusalOf } from './refusals.ts'
import { documented, type Components } from './schemas.ts'

export const tags = {
  account: { name: 'integration', description: 'For accounting systems.' },
  buyer: {
    name: 'buyer',
    description: 'For buyers’ pages, with the query string of a link.',
  },
  operator: { name: 'operator', description: 'For the hub’s operators.' },
} as const satisfies Record<Audience, unknown>

export const credentials = {
  account: [{ key: [], account: [] }],
  buyer: [{ link: [] }],
  operator: [{ operator: [] }, { session: [] }],
} as const satisfies Record<Audience, unknown>

export function operationOf(route: Route, components: Components): unknown {
  const { audience, name, endpoint } = route
  return {
    operationId: name,
    summary: endpoint.summary,
    description: descriptionOf(route),
    tags: [tags[audience].name],
    ...(audience === 'account' ? {} : { security: securityOf(route) }),
    parameters: parametersOf(route),
    ...(endpoint.body === undefined ? {} : { requestBody: bodyOf(route, components) }),
    responses: {
      ...successOf(route, components),
      ...Object.fromEntries(statusesOf(route).map((status) => [status, refusalOf(status, route)])),
    },
  }
}

const audienceTexts = {
  account: 'For accounting systems, with a key of the account.',
  buyer: 'For buyers, with the query string of a link.',
  operator: 'For operators, with an operator key or a session.',
} as const satisfies Record<Audience, string>

/** The summary, followed by what applies to every call of its kind. */
function descriptionOf(route: Route): string {
  const { audience, isOpen, endpoint } = route
  const { access, isAudited, query = {}, refusals, summary, upserts } = endpoint
  const texts = [
    `${summary}.`,
    isOpen ? 'Needs no credentials other than the body.' : audienceTexts[audience],
    ...(access === 'read' ? ['Changes nothing.'] : []),
    ...('cursor' in query ? ['Paginated: `nextCursor` is the `cursor` of the next page.'] : []),
    ...(writesRecord(endpoint)
      ? ['The response is the verdict, and the result is already on disk.']
      : []),
    ...(upserts === undefined ? [] : ['With `upsert=true` it creates what does not exist.']),
    ...(hasDryRun(route) ? ['With `dryRun=true` it only answers what it would answer.'] : []),
    ...(takesKey(endpoint) ? ['Safe to repeat with an `Idempotency-Key`.'] : []),
    ...(endpoint.body?.lines === undefined ? [] : [textOfLines]),
    ...(isAudited === true ? ['It is recorded in the audit log.'] : []),
    ...(refusals.includes(409) ? ['Returns 409 if the stored state does not allow it.'] : []),
  ]
  return texts.join(' ')
}

const textOfLines =
  'With `application/x-ndjson`, the body and the response are lines of JSON, and the response begins before the body ends: ' +
  'read it while you send. A response without `error` in its last line or member is complete.'

/** Writes of a browser session also need its CSRF token. */
function securityOf({ audience, endpoint, isOpen }: Route): unknown {
  if (isOpen) return []
  const writes = audience === 'operator' && endpoint.access === 'write'
  return writes ? [{ operator: [] }, { session: [], csrf: [] }] : credentials[audience]
}

/** Answers that are plain texts. */
const textExamples: Readonly<Record<string, string>> = {
  'get-checkout-redirect':
    'http://127.0.0.1:4080/i/r?account=demo&id=2eb1acd98a86&token=2da8afadae35db09924d84a84a7771c5',
  'export-invoices':
    'accountId,id,invoiceNumber,status\r\ndemo,2eb1acd98a86,INV/00003/2023,Placed\r\n',
  'get-letter-page': '<!doctype html><title>Invoice 1042</title>',
  'stream-events':
    'id: 019b8f9c-0000-7000-8000-000000000004\nevent: event\ndata: {"accountId":"demo","seq":42}\n\n',
}

type Success = { readonly description: string; readonly headers: object; readonly content: object }

/**
 * The endpoint's own statuses, and `2XX` for what query parameters lead to. That is a range because mock servers answer
 * with the lowest status that is listed, and should answer with the endpoint's own.
 */
function successOf(route: Route, components: Components): Record<string, unknown> {
  const { endpoint } = route
  const { status, alsoStatus, schema } = endpoint.success
  const { access, isAudited, upserts } = endpoint
  const written = isAudited === true ? 'Done' : 'Processed and on disk'
  const own: Success = {
    description: access === 'write' ? written : 'Read',
    ...successWith(schema, route, components),
  }
  const responses = { [status]: own, ...(alsoStatus === undefined ? {} : { [alsoStatus]: own }) }
  if (!hasDryRun(route)) return responses
  const { 200: other } = responses
  if (other !== undefined) return { ...responses, 200: orDryRun(other, schema, components) }
  if (upserts === undefined) return { ...responses, [otherSuccess]: dryRunReference }
  const { success } = upserts
  const created: Success = {
    description: `${success.status}: created and on disk, with \`upsert=true\``,
    ...successWith(success.schema, route, components),
  }
  return { ...responses, [otherSuccess]: orDryRun(created, success.schema, components) }
}

const otherSuccess = '2XX'
const dryRunReference = { $ref: '#/components/responses/DryRun' }

function successWith(schema: JsonSchema, route: Route, components: Components) {
  const { contentType = 'application/json' } = route.endpoint.success
  const text = textExamples[route.name]
  // A PDF has no example in JSON.
  const example = contentType === 'application/pdf' ? {} : { example: text ?? exampleOf(schema) }
  const { lines } = route.endpoint.success
  return {
    headers: headersOf(route),
    content: {
      [contentType]: { schema: documented(schema, components), ...example },
      ...(lines === undefined ? {} : linesContent(lines, components)),
    },
  }
}

const dryRunText = '200: what the call would answer, with `dryRun=true`'

/** The response to dry runs of calls that have no other 200. */
export function dryRunResponse(components: Components): Success {
  const content = { schema: documented(dryRunSchema, components), example: exampleOf(dryRunSchema) }
  const headers = referencesTo(['X-Request-Id'])
  return { description: dryRunText, headers, content: { [json]: content } }
}

function orDryRun(other: Success, schema: JsonSchema, components: Components): Success {
  const either = { anyOf: [documented(schema, components), documented(dryRunSchema, components)] }
  return {
    ...other,
    description: `${other.description}. ${dryRunText}`,
    content: { [json]: { schema: either, example: exampleOf(schema) } },
  }
}

const json = 'application/json'

/** The schema is that of each line. */
function linesContent(schema: JsonSchema, components: Components) {
  const described = documented(schema, components)
  return { 'application/x-ndjson': { schema: described, example: exampleOf(schema) } }
}

/** The refusals common to the audience, and the operation's own. */
function statusesOf({ audience, method, path, isOpen, endpoint }: Route): number[] {
  const identity = { account: [401, 421, 429], buyer: [404, 421], operator: [401] }[audience]
  return [
    400,
    500,
    503,
    ...identity,
    ...(path.includes('{accountId}') ? [404, 421] : []),
    ...(method === 'GET' ? [] : [413, 415]),
    ...(isOpen || (endpoint.access === 'write' && audience !== 'buyer') ? [403] : []),
    ...(takesKey(endpoint) ? [409, 422] : []),
    ...(endpoint.isLong === true ? [408] : []),
    ...endpoint.refusals,
  ]
    .filter((status, at, all) => all.indexOf(status) === at)
    .toSorted((a, b) => a - b)
}

const text = { type: 'string' }

function headersOf(route: Route): object {
  const { endpoint } = route
  const names = [
    'X-Request-Id',
    ...(asksAllCells(route) ? ['X-Missing-Cells'] : []),
    ...(writesRecord(endpoint) ? ['ETag', 'X-Operation-Id'] : []),
    ...(takesKey(endpoint) ? ['Idempotency-Replayed'] : []),
  ]
  return referencesTo(names)
}

function referencesTo(names: readonly string[]): object {
  return Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]))
}

/** A batch only passes lines on to writes. */
function writesRecord({ access, isAudited, body }: Endpoint): boolean {
  return access === 'write' && isAudited !== true && body?.lines === undefined
}

/** Lines have keys of their own. */
function takesKey({ access, body }: Endpoint): boolean {
  return access === 'write' && body?.lines === undefined
}

function parametersOf(route: Route): unknown[] {
  const { audience, path, endpoint } = route
  const query = { ...endpoint.query, ...(hasDryRun(route) ? dryRunQuery : {}) }
  const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => {
    const [description, example] = pathMeaning(route, name)
    const schema = name === 'kind' ? kindSchema : idSchema
    return { name, in: 'path', required: true, description, schema, example }
  })
  const ofLink = audience === 'buyer' ? ['account', 'id'] : []
  const inQuery = Object.entries(query).map(([name, field]) => {
    const [meaning] = queryMeaning(name)
    const description = `${meaning} Must be ${field.expected}.`
    return {
      name,
      in: 'query',
      description,
      schema: field.schema,
      example: queryExample(name, field),
    }
  })
  return [...inPath, ...ofLink.map(linkParameter), ...inQuery, ...headerParameters(route)]
}

const kindSchema = { type: 'string', enum: reconciledKinds }

const idSchema = { type: 'string', minLength: 1, maxLength: 128 }

function queryExample(name: string, { schema }: { readonly schema: JsonSchema }): unknown {
  const [, example] = queryMeaning(name)
  const values = schema['enum']
  if (!Array.isArray(values) || values.includes(example)) return example
  return values[0] as unknown
}

function linkParameter(name: string) {
  const [, example] = queryMeaning(name)
  const description = 'As in the link.'
  return { name, in: 'query', required: true, description, schema: text, example }
}

function headerParameters({ audience, name: ownName, endpoint }: Route): unknown[] {
  const ofAccount = audience === 'account' ? [header('X-Integration-AccountId', accountHeader)] : []
  const names = [
    ...(takesKey(endpoint) ? ['Idempotency-Key'] : []),
    ...(writesRecord(endpoint) || endpoint.body?.lines !== undefined ? ['Prefer'] : []),
    ...(writesRecord(endpoint) && endpoint.refusals.includes(412) ? ['If-Match'] : []),
  ]
  const ofWrites = Object.entries(writeHeaders(ownName)).filter(([name]) => names.includes(name))
  return [...ofAccount, ...ofWrites.map(([name, meaning]) => header(name, meaning))]
}

function header(name: string, [description, example]: readonly [string, string]) {
  return { name, in: 'header', description, schema: text, example }
}

function bodyOf({ name, endpoint }: Route, components: Components): unknown {
  const { schema = {}, optional = false, lines } = endpoint.body ?? {}
  const example = callExampleOf(name).body ?? exampleOf(schema)
  const creation = endpoint.upserts?.body?.schema
  const bodies = [schema, ...(creation === undefined ? [] : [creation])].map((one) =>
    documented(one, components),
  )
  return {
    required: !optional,
    description: `${optional ? 'Optional. ' : ''}A JSON object; unknown fields are ignored with a warning.`,
    content: {
      [json]: { schema: bodies.length === 1 ? bodies[0] : { anyOf: bodies }, example },
      ...(lines === undefined ? {} : linesContent(lines, components)),
    },
  }
}
