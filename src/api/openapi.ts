// The OpenAPI document, derived from the route table and the fields that parse bodies.
import { answerHeaders } from './reference/answer-headers.ts'
import { credentials, dryRunResponse, operationOf, tags } from './reference/operations.ts'
import { sharedRefusals } from './reference/refusals.ts'
import { documented, type Components } from './reference/schemas.ts'
import { webhooks } from './reference/webhooks.ts'
import { servicePrefix } from './endpoint.ts'
import { routes } from './routes.ts'
import { errorSchema } from './answer-schemas.ts'

/** The version of the contract. */
const contractVersion = '1.1.0'

/** Tools that import the document use the first server. */
const servers = [
  { url: `http://127.0.0.1:4080${servicePrefix}`, description: 'A hub started with `npm start`.' },
  { url: servicePrefix, description: 'The hub that serves this document.' },
]

const securitySchemes = {
  key: {
    type: 'apiKey',
    in: 'header',
    name: 'X-BlueTape-Key',
    description: 'A key of the account. Both headers are required.',
  },
  account: {
    type: 'apiKey',
    in: 'header',
    name: 'X-Integration-AccountId',
    description: 'The calling account. Both headers are required.',
  },
  operator: {
    type: 'apiKey',
    in: 'header',
    name: 'X-Operator-Key',
    description: 'An operator key.',
  },
  session: {
    type: 'apiKey',
    in: 'cookie',
    name: 'bthub_session',
    description: 'A console session, started with a key.',
  },
  csrf: {
    type: 'apiKey',
    in: 'header',
    name: 'X-CSRF-Token',
    description: 'The CSRF token of the session, required for its writes.',
  },
  link: {
    type: 'apiKey',
    in: 'query',
    name: 'token',
    description: 'The token of a buyer’s link, as in the link.',
  },
}

const webhookTag = {
  name: 'webhooks',
  description: 'Requests that the hub sends to an integrator’s endpoints.',
}

let document: unknown = null

export function openApiDocument(): unknown {
  document ??= build()
  return document
}

function build(): unknown {
  const schemas: Components = {}
  const paths: Record<string, Record<string, unknown>> = {}
  for (const route of routes) {
    const operation = operationOf(route, schemas)
    paths[route.path] = { ...paths[route.path], [route.method.toLowerCase()]: operation }
  }
  documented(errorSchema, schemas)
  const responses = { ...sharedRefusals(), DryRun: dryRunResponse(schemas) }
  return {
    openapi: '3.1.0',
    info: {
      title: 'bthub: the BlueTape Generic Connector API, self-hosted',
      version: contractVersion,
      description: 'Every write gets a verdict: applied, unchanged, superseded or refused.',
      license: { name: 'Apache-2.0', identifier: 'Apache-2.0' },
    },
    servers,
    security: credentials.account,
    tags: [...Object.values(tags), webhookTag],
    paths,
    webhooks: webhooks(schemas),
    components: { securitySchemes, headers: answerHeaders, responses, schemas },
  }
}
