// How each status is had of the calls about what the hub sends and asks by itself: webhooks and pulls of
// customers. The account's calls and the operators' do the same, and so they share their recipes.
import { endpointLimits } from '../../src/api/webhooks/schema.ts'
import type { Route } from '../../src/api/endpoint.ts'
import { eventually } from './eventually.ts'
import { companyBody, type Caller, type TestHub } from './hub.ts'
import type { Changed, Provoke, Recipes } from './recipes.ts'

/** From where nobody answers: what is sent there stays on its schedule. */
const url = 'http://127.0.0.1:1/'

type Ways = {
  readonly hub: () => TestHub
  /** Makes the call, with a change. */
  readonly other: (route: Route, change: Changed) => ReturnType<Provoke>
  /** By operation: the id of what the hub itself made. */
  readonly madeIds: Readonly<Record<string, string>>
  readonly missing: Provoke
}

/** The same for the account's call and for the operators', `list-…` and `list-account-…`. */
function ofBoth<T>(named: Readonly<Record<string, T>>): Record<string, T> {
  const both = Object.entries(named).flatMap(([name, one]) => [
    [name, one] as const,
    [name.replace('-', '-account-'), one] as const,
  ])
  return Object.fromEntries(both)
}

/** Makes what the calls are about, in acme; gives the ids by operation. */
export async function prepareOutbound(hub: TestHub): Promise<Record<string, string>> {
  const endpoint = await createEndpoint(hub)
  await hub.call('POST', '/integration/company', { body: { id: 'told', ...companyBody() } })
  const change = { businessName: 'Renamed', sourceModifiedDate: new Date() }
  await hub.call('PUT', '/integration/company/told', { body: { ...companyBody(), ...change } })
  await hub.call('PUT', '/integration/customer-source', { body: { url } })
  const started = await hub.call('POST', '/integration/customer-import')
  return {
    ...ofBoth({
      'get-webhook-endpoint': endpoint,
      'update-webhook-endpoint': endpoint,
      'rotate-webhook-secret': endpoint,
      // The hub answers that it takes no events, which is known sooner than that nobody answers.
      'test-webhook-endpoint': await createEndpoint(hub, { to: hub.url }),
      'list-webhook-deliveries': endpoint,
      'replay-webhook-deliveries': endpoint,
      'get-webhook-delivery': await heldDelivery(hub, endpoint),
      'get-customer-import': String(started.body.id),
    }),
    'delete-webhook-endpoint': await createEndpoint(hub),
    'delete-account-webhook-endpoint': await createEndpoint(hub),
  }
}

async function createEndpoint(
  hub: TestHub,
  { as = hub.acme, to = url }: { as?: Caller; to?: string } = {},
): Promise<string> {
  const body = { url: to, eventTypes: ['company.*'] }
  const made = await hub.call('POST', '/integration/webhook-endpoint', { as, body })
  return String(made.body.id)
}

/** One that waits for an earlier delivery of the same record. */
async function heldDelivery(hub: TestHub, endpoint: string): Promise<string> {
  const path = `/integration/webhook-endpoint/${endpoint}/delivery?status=pending`
  type Waiting = { readonly id: string; readonly dueAt: string | null }
  let held: Waiting | undefined
  await eventually(async () => {
    const items = (await hub.call('GET', path)).body.items as readonly Waiting[]
    held = items.find(({ dueAt }) => dueAt === null)
    return held !== undefined
  })
  return String(held?.id)
}

export function outboundRecipes(ways: Ways): Record<string, Recipes> {
  return { ...ofBoth({ ...ofEndpoints(ways), ...ofImports(ways) }), 'search-webhook-endpoints': {} }
}

function ofEndpoints(ways: Ways): Record<string, Recipes> {
  const { hub, other, missing, madeIds } = ways
  const read = { own: { 404: missing } }
  let changes = 0
  const crowded: Provoke = async (route) => {
    const as = await hub().createCaller('crowded')
    const places = Array.from({ length: endpointLimits.perAccountMax })
    await Promise.all(places.map(() => createEndpoint(hub(), { as })))
    return other(route, { as, accountId: as.accountId })
  }
  const isHeld: Provoke = (route) =>
    other(route, { body: { deliveryId: madeIds['get-webhook-delivery'] } })
  return {
    'create-webhook-endpoint': {
      body: () => ({ url, eventTypes: ['quote.*'] }),
      own: { 409: crowded },
    },
    'list-webhook-endpoints': {},
    'get-webhook-endpoint': read,
    'update-webhook-endpoint': {
      ...read,
      body: () => ({ description: `books ${(changes += 1)}` }),
    },
    'delete-webhook-endpoint': read,
    'rotate-webhook-secret': { ...read, body: () => ({}) },
    'test-webhook-endpoint': read,
    'list-webhook-deliveries': read,
    'get-webhook-delivery': read,
    'replay-webhook-deliveries': {
      body: () => ({ failedSince: '2024-01-01' }),
      own: { 404: missing, 409: isHeld },
    },
  }
}

/** An import runs for as long as its source is tried again: each status is had in an account of its own. */
function ofImports({ hub, other, missing }: Ways): Record<string, Recipes> {
  let accounts = 0
  const newcomer: Provoke = async (route) => elsewhere(route, await newAccount())
  const newAccount = () => hub().createCaller(`newcomer-${(accounts += 1)}`)
  const elsewhere = (route: Route, as: Caller) => other(route, { as, accountId: as.accountId })
  const withSource = async () => {
    const as = await newAccount()
    await hub().call('PUT', '/integration/customer-source', { as, body: { url } })
    return as
  }
  const whileOneRuns: Provoke = async (route) => {
    const as = await withSource()
    await hub().call('POST', '/integration/customer-import', { as })
    return elsewhere(route, as)
  }
  return {
    'set-customer-source': { body: () => ({ url }), own: { 200: newcomer, 409: whileOneRuns } },
    'get-customer-source': { own: { 404: newcomer } },
    'start-customer-import': {
      own: {
        201: async (route) => elsewhere(route, await withSource()),
        404: newcomer,
        409: whileOneRuns,
      },
    },
    'list-customer-imports': {},
    'cancel-customer-import': {
      own: {
        200: async (route) => {
          const as = await withSource()
          const { body } = await hub().call('POST', '/integration/customer-import', { as })
          return other(route, { as, accountId: as.accountId, id: body.id })
        },
        404: missing,
        409: async (route) => {
          const as = await withSource()
          const { body } = await hub().call('POST', '/integration/customer-import', { as })
          await hub().call('PUT', `/integration/customer-import/${body.id}/cancel`, { as })
          return other(route, { as, accountId: as.accountId, id: body.id })
        },
      },
    },
    'delete-customer-source': {
      own: {
        200: async (route) => elsewhere(route, await withSource()),
        404: newcomer,
        409: whileOneRuns,
      },
    },
    'get-customer-import': { own: { 404: missing } },
  }
}
