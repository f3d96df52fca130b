// Every status that the OpenAPI document lists for a call is one that the hub really gives: each is
// provoked here, and a call or a status without a recipe fails. Every write that succeeds does so once for
// each Idempotency-Key.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApiDocument } from '../src/api/openapi.ts'
import { servicePrefix, type Route } from '../src/api/endpoint.ts'
import { routes } from '../src/api/routes.ts'
import { httpLimits } from '../src/server/http-limits.ts'
import { certificationBody } from './support/certification-body.ts'
import { createMigratedDatabase, rowsOf, runOn } from './support/database.ts'
import { requireDocumented } from './support/documented.ts'
import {
  companyBody,
  customerBody,
  filledPath,
  invoiceBody,
  projectBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type Answered,
  type CallOptions,
  type TestHub,
} from './support/hub.ts'
import { openCredit } from './support/credit-scene.ts'
import { lockTables } from './support/lock-table.ts'
import { outboundRecipes, prepareOutbound } from './support/outbound-recipes.ts'
import { exchange, requestText } from './support/raw-http.ts'
import type { Answer, Changed, Provoke, Recipes } from './support/recipes.ts'
import { sized } from './support/sized.ts'

let hub: TestHub
let keysMade = 0
/** By operation: the id of what the hub itself made. */
const madeIds: Record<string, string> = {}
beforeAll(async () => {
  hub = await startHub({ webhooks: true })
  await hub.app.backend.store.setAccount('acme', {
    redirectHosts: ['shop.example.com'],
  })
  await hub.seed()
  const unchanged = await hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody() })
  const { operationId } = unchanged.body.details
  Object.assign(madeIds, { 'get-operation': operationId, 'get-account-operation': operationId })
  await hub.createCaller('sandbox', { policies: { sandbox: true } })
  madeIds['revoke-account-key'] = keyIdOf((await hub.createCaller('acme')).key)
  madeIds['revoke-operator-key'] = keyIdOf(await hub.createOperator())
  await openCredits()
  for (const id of ['to-cancel', 'to-void', 'canceled', 'tagged']) {
    await hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody() } })
  }
  await hub.call('PUT', '/integration/invoice/canceled/cancel')
  const simplified = { id: 's1', ...simplifiedBody() }
  await hub.call('POST', '/integration/invoice/simplify', { body: simplified })
  const customer = await hub.call('POST', '/integration/customer', {
    body: customerBody({ id: 'unlinked' }),
  })
  madeIds['run-again'] = customer.body.details.operationId
  for (const id of ['b1', 'b2', 'b3']) {
    await hub.call('POST', '/integration/company', { body: { id, ...companyBody() } })
  }
  await hub.call('POST', '/integration/company/b1/customer', { body: { customerId: 'c1' } })
  const quote = { id: 'q1', ...quoteBody(), projectDetails: projectBody() }
  await hub.call('POST', '/integration/quote', { body: quote })
  await prepareBuyers()
  await prepareMessages()
  const { text } = await hub.call('POST', '/integration/reconcile/invoice', { body: '' })
  const { id } = JSON.parse(text.trim().split('\n').at(-1) ?? '{}').summary
  Object.assign(madeIds, { 'get-reconciliation': id, 'get-account-reconciliation': id })
  Object.assign(madeIds, await prepareOutbound(hub))
})

/** Applications, draws and payments in all the states that calls need. */
async function openCredits(): Promise<void> {
  const barred = await openCredit(hub, 'credit-2')
  const credit = await openCredit(hub, 'credit-1')
  await Promise.all([barred, credit].map((each) => each.setCredit({ limit: 100_000 })))
  const drawn = ['app-view', 'app-approve', 'app-cancel', 'draw-failed', 'draw-paid', 'draw-own']
  for (const id of [...drawn, 'pay-1', 'pay-2', 'pay-3']) await credit.invoice(id)
  for (const id of drawn) await credit.askForCredit(id)
  await barred.invoice('app-reject')
  await barred.askForCredit('app-reject')
  for (const id of ['draw-failed', 'draw-paid', 'draw-own']) {
    await credit.operate(`/application/${id}/approve`)
  }
  await credit.operate(`/payment/${await credit.startPayout('draw-failed')}/fail`)
  for (const id of ['draw-paid', 'draw-own']) {
    await credit.operate(`/payment/${await credit.startPayout(id)}/settle`)
  }
  madeIds['settle-payment'] = await credit.pay(['pay-1'])
  madeIds['fail-payment'] = await credit.pay(['pay-2'])
  madeIds['retry-payment'] = await credit.pay(['pay-3'])
  await credit.operate(`/payment/${madeIds['retry-payment']}/fail`)
  madeIds['get-payment'] = madeIds['retry-payment']
}
afterAll(() => hub.stop())

/** By operation: the query of the link. */
const links: Record<string, string> = {}

/** Each call of a buyer has a record of its own, and is refused for another. */
async function prepareBuyers(): Promise<void> {
  const open = { dueDate: '2099-01-12', expirationDate: '2099-01-12' }
  const linkOf = async (path: string) => {
    const { body } = await hub.call('GET', path)
    return new URL(String(Object.values(body)[0])).search
  }
  for (const id of ['open-invoice', 'pay-invoices', 'request-credit', endless]) {
    const body = { id, ...invoiceBody({ ...open, ...(id === endless ? endlessMoney : {}) }) }
    await hub.call('POST', '/integration/invoice', { body })
    links[id] = await linkOf(`/integration/invoice/${id}/checkout`)
  }
  links['repay-credit'] = await linkOf('/integration/invoice/draw-own/checkout')
  links['open-payment'] = await linkOf('/integration/invoice/pay-3/checkout')
  for (const id of ['sign-up-payer', 'signed-up-canceled']) {
    const body = { id, ...simplifiedBody(open) }
    await hub.call('POST', '/integration/invoice/simplify', { body })
    links[id] = await linkOf(`/integration/invoice/${id}/checkout`)
  }
  await hub.call('PUT', '/integration/invoice/signed-up-canceled/cancel')
  for (const id of ['open-quote', 'approve-quote', 'reject-quote', 'approved', 'rejected']) {
    await hub.call('POST', '/integration/quote', { body: { id, ...quoteBody() } })
    const { body } = await hub.call('GET', `/integration/quote/${id}`)
    links[id] = new URL(body.hub.approvalUrl).search
  }
  await hub.call('POST', '/buyer/quote/approve', { link: links['approved'] ?? '' })
  await hub.call('POST', '/buyer/quote/reject', { link: links['rejected'] ?? '' })
  for (const id of ['open-sign-up', 'sign-up-customer']) {
    await hub.call('POST', '/integration/customer', { body: customerBody({ id }) })
    links[id] = await linkOf(`/integration/customer/${id}/signup`)
  }
}

async function prepareMessages(): Promise<void> {
  for (const [id, status, ended, due] of [
    ['sent', 'sent', 'now()', 'null'],
    ['waiting', 'not_sent', 'null', `now() + interval '1 day'`],
  ]) {
    await runOn(
      hub.databaseUrl,
      `insert into message (account_id, id, blue_tape_id, version, hub_version, template, channel, recipient,
         about_kind, about_id, status, attempts, due_at, ended_at, created_at, updated_at)
       values ('acme', '${id}', '${id}', 1, 0, 'invoice_placed', 'email', 'pat@example.com',
         'invoice', 'i1', '${status}', 0, ${due}, ${ended}, now(), now())`,
    )
  }
  await runOn(
    hub.databaseUrl,
    `insert into letter values ('acme', 'sent', null, null, 'Invoice', 'Hello', '<p>Hello</p>', null, now())`,
  )
}

/** A backup while another process writes one. */
async function besideAnother(route: Route) {
  const folder = join(hub.app.backend.dataFolder, 'backups')
  mkdirSync(folder, { recursive: true })
  const claim = join(folder, 'running.json')
  writeFileSync(claim, JSON.stringify({ name: 'one', startedAt: new Date().toISOString() }))
  try {
    return await other(route, { body: { reason: 'as agreed' } })
  } finally {
    rmSync(claim)
  }
}

/** An invoice that no PDF is made of. */
const endless = 'endless'
const endlessMoney = {
  lines: Array.from({ length: 700 }, () => ({
    description: 'W'.repeat(2_000),
    unitAmount: 1,
    quantity: 1,
    subTotal: 1,
    taxAmount: 0,
    totalAmount: 1,
  })),
  subTotal: 700,
  taxAmount: 0,
  totalAmount: 700,
  amountDue: 700,
}
const tooLong = (route: Route) => other(route, { id: endless })

const behind = (name: string) => ({ link: () => links[name] ?? '' })
const withLinkOf = (name: string) => (route: Route) => other(route, { link: links[name] ?? '' })

const keyIdOf = (key: string) => key.split('_')[1] ?? ''

function other(route: Route, change: Changed, at = hub): Promise<Answered> {
  const { body, link, query = '' } = recipesOf(route)
  const asked = change.query ?? (typeof query === 'string' ? query : query())
  const sent = { body: body?.(), ...(link === undefined ? {} : { link: link() }), ...change }
  const path = `${pathOf(route, change)}${asked}`
  lastSent = { ...sent, path, headers: { ...keyHeader, ...sent.headers } }
  return repeat(route, lastSent, at)
}

type Sent = CallOptions & { readonly path: string }
let lastSent: Sent | undefined
/** By operation: what succeeded, with its Idempotency-Key. */
const succeeded = new Map<string, Sent>()
/** Of the call that is to succeed. */
let keyHeader: Readonly<Record<string, string>> = {}

const repeat = ({ method }: Route, { path, ...sent }: Sent, at = hub) => at.call(method, path, sent)

/** Of a write with an Idempotency-Key: what has succeeded, sent again. */
function repeatSucceeded(route: Route, change: CallOptions = {}): Promise<Answered> {
  const sent = succeeded.get(route.name)
  if (sent === undefined) throw new Error(`${route.name} has not succeeded before`)
  return repeat(route, { ...sent, ...change })
}

/** Calls of the laboratory, which are refused in acme. */
function inSandbox(body?: () => unknown): Recipes {
  const own: Recipes['own'] = {
    200: (route) => other(route, { accountId: 'sandbox' }),
    409: (route) => other(route, {}),
  }
  return { ...(body === undefined ? {} : { body }), own }
}

async function newSandbox(): Promise<string> {
  const { body } = await hub.call('POST', '/operator/sandbox', { body: { template: 'empty' } })
  return body.accountId as string
}

const missing = (route: Route) => other(route, { id: 'missing' })
const stale = (route: Route) => other(route, { headers: { 'If-Match': '"999"' } })

/** After it was done once. */
const again = (route: Route) => other(route, {})
const repayment = (invoiceId: string) => ({
  companyId: 'credit-1',
  items: [{ invoiceId }],
  reason: 'as agreed',
})
const canceled = (route: Route) => other(route, { id: 'canceled' })
const reasoned = () => ({ reason: 'as agreed' })

const recipes: Readonly<Record<string, Recipes>> = {
  'update-invoice': {
    id: 'i1',
    body: () => invoiceBody({ invoiceNumber: `number-${(keysMade += 1)}` }),
    own: {
      404: missing,
      409: (route) =>
        other(route, { id: 'canceled', body: invoiceBody({ invoiceNumber: 'another' }) }),
      412: stale,
    },
  },
  'create-invoice': {
    body: () => ({ id: `new-${(keysMade += 1)}`, ...invoiceBody() }),
    own: { 409: (route) => other(route, { body: { id: 'i1', ...invoiceBody() } }) },
  },
  'update-simplified-invoice': {
    id: 's1',
    body: () => simplifiedBody({ invoiceNumber: `number-${(keysMade += 1)}` }),
    own: { 404: missing, 409: (route) => other(route, { id: 'i1' }), 412: stale },
  },
  'create-simplified-invoice': {
    body: () => ({ id: `new-${(keysMade += 1)}`, ...simplifiedBody() }),
    own: { 409: (route) => other(route, { body: { id: 's1', ...simplifiedBody() } }) },
  },
  'cancel-invoice': {
    id: 'to-cancel',
    body: () => ({}),
    own: { 404: missing, 409: (route) => other(route, { id: 'canceled' }), 412: stale },
  },
  'list-invoices': {},
  'get-invoice': { id: 'i1', own: { 404: missing } },
  'get-invoice-pdf': { id: 'i1', own: { 404: missing, 409: tooLong } },
  'get-invoice-status': { id: 'i1', own: { 404: missing } },
  'get-checkout': { id: 'i1', own: { 404: missing } },
  'get-checkout-redirect': {
    id: 'i1',
    query: '?redirectUrl=https%3A%2F%2Fshop.example.com%2F',
    own: { 404: missing },
  },
  'get-invoice-history': { id: 'i1', own: { 404: missing } },
  'create-company': {
    body: () => ({ id: `new-${(keysMade += 1)}`, ...companyBody() }),
    own: { 409: (route) => other(route, { body: { id: 'b1', ...companyBody() } }) },
  },
  'update-company': {
    id: 'b1',
    body: () => companyBody({ businessName: `Builders ${(keysMade += 1)}` }),
    own: { 404: missing, 412: stale },
  },
  'link-customer': {
    id: 'b3',
    body: () => ({ customerId: 'unlinked' }),
    own: {
      200: linkedWith200,
      404: missing,
      409: (route) => other(route, { id: 'b2' }),
      412: stale,
    },
  },
  'get-company': { id: 'b1', own: { 404: missing } },
  'get-credit-info': { id: 'b1', own: { 404: missing } },
  'get-company-history': { id: 'b1', own: { 404: missing } },
  'get-customer': { id: 'c1', own: { 404: missing } },
  'get-sign-up': { id: 'c1', own: { 404: missing } },
  'get-customer-history': { id: 'c1', own: { 404: missing } },
  'list-companies': {},
  'list-customers': {},
  'list-quotes': {},
  'list-projects': {},
  'push-batch': { body: () => ({ items: [] }) },
  'create-quote': {
    body: () => ({ id: `new-${(keysMade += 1)}`, ...quoteBody() }),
    own: { 409: (route) => other(route, { body: { id: 'q1', ...quoteBody() } }) },
  },
  'update-quote': {
    id: 'q1',
    body: () => quoteBody({ quoteNumber: `number-${(keysMade += 1)}` }),
    own: { 404: missing, 412: stale },
  },
  'get-quote': { id: 'q1', own: { 404: missing } },
  'get-quote-status': { id: 'q1', own: { 404: missing } },
  'get-quote-history': { id: 'q1', own: { 404: missing } },
  'get-project': { id: 'p1', own: { 404: missing } },
  'get-project-history': { id: 'p1', own: { 404: missing } },
  'create-customer': {
    body: () => customerBody({ id: `new-${(keysMade += 1)}` }),
    own: { 409: (route) => other(route, { body: customerBody({ id: 'c1' }) }) },
  },
  'update-customer': {
    id: 'c1',
    body: () => customerBody({ lastName: `Example ${(keysMade += 1)}` }),
    own: { 404: missing, 412: stale },
  },
  'list-events': {},
  'get-operation': { own: { 404: missing } },
  'get-rules': {},

  'open-invoice': behind('open-invoice'),
  'open-invoice-pdf': { ...behind('open-invoice'), own: { 409: withLinkOf(endless) } },
  'open-payment': {
    ...behind('open-payment'),
    query: () => `?payment=${madeIds['retry-payment']}`,
  },
  'pay-invoices': {
    ...behind('pay-invoices'),
    body: () => ({ method: 'ach' }),
    own: { 409: again },
  },
  'repay-credit': {
    ...behind('repay-credit'),
    body: () => ({ method: 'ach', draws: [{ invoiceId: 'draw-own', amount: 1 }] }),
    own: {
      409: (route) =>
        other(route, {
          body: { method: 'ach', draws: [{ invoiceId: 'draw-own', amount: 5_000 }] },
        }),
    },
  },
  'request-credit': {
    ...behind('request-credit'),
    body: () => ({ termDays: 30 }),
    own: { 409: again },
  },
  'sign-up-payer': {
    ...behind('sign-up-payer'),
    body: () => ({
      firstName: 'Pat',
      lastName: 'Payer',
      emailAddress: 'pat@example.com',
      cellPhoneNumber: '1',
    }),
    own: { 409: withLinkOf('signed-up-canceled') },
  },
  'open-sign-up': behind('open-sign-up'),
  'sign-up-customer': {
    ...behind('sign-up-customer'),
    body: () => ({}),
    own: {},
  },
  'open-quote': behind('open-quote'),
  'approve-quote': {
    ...behind('approve-quote'),
    body: () => ({}),
    own: { 409: withLinkOf('rejected'), 412: stale },
  },
  'reject-quote': {
    ...behind('reject-quote'),
    body: () => ({}),
    own: { 409: withLinkOf('approved'), 412: stale },
  },

  'start-session': {
    body: () => ({ key: hub.operator }),
    own: {
      401: (route) => other(route, { body: { key: 'wrong' } }),
      403: (route) => other(route, { headers: { Origin: 'https://evil.example.com' } }),
    },
  },
  'get-session': {},
  'end-session': { own: { 403: withoutCsrfToken } },
  'list-accounts': {},
  'create-account': {
    body: () => ({ id: `account-${(keysMade += 1)}` }),
    own: { 409: (route) => other(route, { body: { id: 'acme' } }) },
  },
  'get-account': {},
  'set-account': { body: () => ({ name: 'Acme' }) },
  'create-sandbox': { body: () => ({ template: 'contract' }) },
  'list-sandboxes': {},
  'delete-sandbox': {
    own: {
      200: async (route) => other(route, { id: await newSandbox() }),
      404: missing,
      409: (route) => other(route, { id: 'acme' }),
    },
  },
  'get-faults': inSandbox(),
  'set-faults': inSandbox(() => ({ rules: [] })),
  'clear-faults': inSandbox(),
  'keep-certification': { body: certificationBody },
  'list-certifications': {},
  'get-clock': inSandbox(),
  'set-clock': inSandbox(() => ({ advance: 'PT1S' })),
  'list-account-keys': {},
  'create-account-key': { body: () => ({}) },
  'revoke-account-key': { body: () => ({}) },
  'list-account-events': {},
  'get-account-invoice': { id: 'i1', own: { 404: missing } },
  'get-account-invoice-pdf': { id: 'i1', own: { 404: missing, 409: tooLong } },
  'get-account-invoice-history': { id: 'i1', own: { 404: missing } },
  'get-account-invoice-timeline': { id: 'i1' },
  'get-account-customer': { id: 'c1', own: { 404: missing } },
  'get-account-customer-history': { id: 'c1', own: { 404: missing } },
  'get-account-customer-timeline': { id: 'c1' },
  'get-account-company': { id: 'b1', own: { 404: missing } },
  'get-account-company-history': { id: 'b1', own: { 404: missing } },
  'get-account-company-timeline': { id: 'b1' },
  'get-account-quote': { id: 'q1', own: { 404: missing } },
  'get-account-quote-history': { id: 'q1', own: { 404: missing } },
  'get-account-quote-timeline': { id: 'q1' },
  'list-account-operations': {},
  'find-everything': { query: '?text=i1' },
  'get-account-operation': {},
  'run-again': {
    body: () => ({ into: 'sandbox', reason: 'as agreed' }),
    own: {
      404: missing,
      409: (route) => other(route, { body: { into: 'acme', reason: 'as agreed' } }),
    },
  },
  'list-operator-keys': {},
  'create-operator-key': { body: () => ({}) },
  'revoke-operator-key': { body: () => ({}), own: { 404: missing } },
  'list-acts': {},
  'run-checks': {},
  'list-settings': {},
  'list-backups': {},
  'create-backup': { body: reasoned, own: { 409: besideAnother } },
  'get-application': { id: 'app-view', own: { 404: missing } },
  'approve-credit': { id: 'app-approve', body: reasoned, own: { 404: missing, 409: again } },
  'reject-credit': { id: 'app-reject', body: reasoned, own: { 404: missing, 409: again } },
  'cancel-application': { id: 'app-cancel', body: reasoned, own: { 404: missing, 409: again } },
  'release-draw': { id: 'draw-failed', body: reasoned, own: { 404: missing, 409: again } },
  'get-credit': { id: 'credit-1', own: { 404: missing } },
  'set-credit': {
    id: 'credit-1',
    body: () => ({ limit: 200_000, reason: 'as agreed' }),
    own: { 404: missing },
  },
  'lift-bar': { id: 'credit-2', body: reasoned, own: { 404: missing } },
  'repay-draws': {
    body: () => repayment('draw-paid'),
    own: { 404: (route) => other(route, { body: repayment('none') }), 409: again },
  },
  'get-payment': { own: { 404: missing } },
  'settle-payment': { body: reasoned, own: { 404: missing, 409: again } },
  'fail-payment': { body: reasoned, own: { 404: missing, 409: again } },
  'retry-payment': { body: reasoned, own: { 404: missing, 409: again } },
  'search-operations': {},
  'get-today': {},
  'stream-events': {},
  'search-quotes': {},
  'search-draws': {},
  'search-payments': {},
  'search-invoices': {},
  'export-invoices': {},
  'search-customers': {},
  'search-companies': {},
  'freeze-invoice': { id: 'i1', body: reasoned, own: { 404: missing, 409: canceled } },
  'unfreeze-invoice': { id: 'i1', body: reasoned, own: { 404: missing } },
  'void-invoice': { id: 'to-void', body: reasoned, own: { 404: missing, 409: canceled } },
  'freeze-customer': { id: 'c1', body: reasoned, own: { 404: missing } },
  'unfreeze-customer': { id: 'c1', body: reasoned, own: { 404: missing } },
  reconcile: { body: () => '{"id":"i1"}' },
  'get-reconciliation-digest': {},
  'list-reconciliations': {},
  'get-reconciliation': { own: { 404: missing } },
  'list-account-reconciliations': {},
  'get-account-reconciliation': { own: { 404: missing } },
  'rehearse-policies': {
    body: () => ({
      policies: { strictMoney: true },
      from: '2024-06-01T00:00:00Z',
      to: '2024-06-02T00:00:00Z',
    }),
  },
  'get-rounding-profile': {},
  'get-account-rounding-profile': {},
  'search-messages': {},
  'get-message': { id: 'sent', own: { 404: missing } },
  'get-letter': { id: 'sent', own: { 404: missing } },
  'get-letter-page': { id: 'sent', own: { 404: missing } },
  'resend-message': {
    id: 'sent',
    body: reasoned,
    own: { 404: missing, 409: (route) => other(route, { id: 'waiting' }) },
  },
  ...outboundRecipes({ hub: () => hub, madeIds, other, missing }),
}

function recipesOf({ name }: Route): Recipes {
  const found = recipes[name]
  if (found === undefined) throw new Error(`no recipes for ${name}`)
  return found
}

function pathOf({ path, name }: Route, { id, accountId }: Changed = {}): string {
  const own = recipes[name]?.id
  return filledPath(path, id ?? madeIds[name] ?? own ?? '', accountId)
}

/** How each status is had that is the same for every call: of a dry run, of an upsert, and of refusals. */
const common: Readonly<Record<number, Provoke>> = {
  200: (route) => other(route, { query: '?dryRun=true' }),
  201: (route) => other(route, { id: `new-${(keysMade += 1)}`, query: '?upsert=true' }),
  400: twoHosts,
  401: (route) => other(route, { headers: { 'X-BlueTape-Key': '', 'X-Operator-Key': '' } }),
  403: async (route) => {
    const operator = await hub.createOperator({ scope: 'read' })
    return other(route, { as: await hub.createCaller('acme', { scope: 'read' }), operator })
  },
  // Of an operator's call the account, of a buyer's call the link.
  404: (route) => other(route, { accountId: 'nobody', link: '?account=acme&id=none&token=none' }),
  409: stillRunning,
  413: (route) => other(route, { body: ' '.repeat(httpLimits.bodyBytesMax + 1) }),
  415: (route) => other(route, { headers: { 'Content-Encoding': 'gzip' } }),
  421: async (route) => other(route, {}, await (misdirected ??= startMisdirected())),
  422: reused,
  429: limited,
}

/** A hub that does not serve the cell of `acme`. */
let misdirected: Promise<TestHub> | undefined
afterAll(async () => (await misdirected)?.stop())

async function startMisdirected(): Promise<TestHub> {
  const database = await createMigratedDatabase()
  const cells = { databaseUrl: database.url, cells: [{ name: 'b' }], cellOfAcme: 'b' }
  const whole = await startHub(cells)
  await whole.stop()
  const part = await startHub({ databaseUrl: database.url, serves: 'main', acme: whole.acme })
  const stop = async () => {
    await part.stop()
    await database.drop()
  }
  return { ...part, stop }
}

/** What tells who calls: without them no call gets further. */
const tablesOfCallers = ['account_key', 'operator_key', 'invoice', 'customer', 'quote']

const rename = (table: string, name: string) =>
  runOn(hub.databaseUrl, `alter table ${table} rename to ${name}`)

async function twoHosts(route: Route): Promise<Answer> {
  const target = `${servicePrefix}${pathOf(route)}`
  const headers = ['a', 'b'].map((name) => ['Host', name] as const)
  const { answers } = await exchange(hub.url, requestText(route.method, target, headers))
  const [{ status, text, headers: sent } = { status: 0, text: '{}', headers: {} }] = answers
  const answer = { status, text, headers: new Headers(sent), body: JSON.parse(text) as unknown }
  requireDocumented(route.method, pathOf(route), answer)
  return answer
}

function reused(route: Route): Promise<Answer> {
  return repeatSucceeded(route, { body: '{"another":"body"}' })
}

/** One of several at once, by an account that may make one in a second. */
async function limited(route: Route): Promise<Answer> {
  const as = await hub.createCaller('limited', { policies: { callsPerSecondMax: 1 } })
  const answers = await Promise.all([1, 2, 3].map(() => other(route, { as })))
  return answers.find(({ status }) => status === 429) ?? other(route, { as })
}

/** On a hub of its own: here other calls come from the same address. */
async function withoutCsrfToken(route: Route): Promise<Answer> {
  const signedIn = await hub.call('POST', '/operator/session', { body: { key: hub.operator } })
  const [Cookie = ''] = signedIn.headers.get('set-cookie')?.split(';') ?? []
  return hub.call(route.method, route.path, { operator: null, headers: { Cookie } })
}

/** As an account can be set to answer. */
async function linkedWith200(route: Route): Promise<Answer> {
  const as = await hub.createCaller('plain', { policies: { linkCustomerStatus: 200 } })
  await hub.call('POST', '/integration/company', { as, body: { id: 'b3', ...companyBody() } })
  await hub.call('POST', '/integration/customer', { as, body: customerBody({ id: 'unlinked' }) })
  return other(route, { as })
}

async function stillRunning(route: Route): Promise<Answer> {
  await runOn(
    hub.databaseUrl,
    `update idempotency set answer = null, running_until = now() + interval '1 minute'`,
  )
  const answer = await repeatSucceeded(route)
  await runOn(hub.databaseUrl, `update idempotency set answer = '{}' where answer is null`)
  expect(answer.headers.get('retry-after')).toBe('1')
  return answer
}

type Documented = { paths: Record<string, Record<string, { responses: object }>> }
const documented = openApiDocument() as Documented
const statusesOf = ({ method, path }: Route) =>
  Object.keys(documented.paths[path]?.[method.toLowerCase()]?.responses ?? {}).map(Number)

/** They break the database for all calls at once: see below. */
const brokenStatuses = [500, 503]
/** After minutes: see the tests of reconciliations. */
const lateStatuses = [408]

const cases = routes.flatMap((route, at) =>
  statusesOf(route)
    .filter(
      (status) =>
        ![...brokenStatuses, ...lateStatuses].includes(status) && isShown(route, status, at),
    )
    .map((status) => ({ name: route.name, status, route })),
)

/** A refusal that is the same for every call is shown in turn at some of them, and at all in the long run. */
function isShown(route: Route, status: number, at: number): boolean {
  const isOwn = status < 300 || recipes[route.name]?.own?.[status] !== undefined
  return isOwn || (at + status) % sized(8, 1) === 0
}

async function provoke(route: Route, status: number): Promise<Answer> {
  const own = recipesOf(route).own?.[status]
  if (status === route.endpoint.success.status) return succeed(route, own)
  const recipe = own ?? common[status]
  if (recipe === undefined) throw new Error(`no recipe for ${route.name} ${status}`)
  return recipe(route)
}

/** Lines have keys of their own. */
function takesKey({ endpoint }: Route): boolean {
  return endpoint.access === 'write' && endpoint.body?.lines === undefined
}

async function succeed(route: Route, own: Provoke = (each) => other(each, {})): Promise<Answer> {
  if (!takesKey(route)) return own(route)
  keyHeader = { 'Idempotency-Key': `once ${route.name}` }
  try {
    const answer = await own(route)
    if (lastSent !== undefined) succeeded.set(route.name, lastSent)
    return answer
  } finally {
    keyHeader = {}
  }
}

/** What is stored of effects; deliveries are made by themselves. */
const tablesOfEffects = [
  'event',
  'operation',
  'operator_act',
  'account',
  'account_key',
  'operator_key',
]

async function effects(): Promise<unknown> {
  const counts = tablesOfEffects.map((table) => `(select count(*) from ${table}) as ${table}`)
  return rowsOf(hub.databaseUrl, `select ${counts.join(', ')}`)
}

const essence = ({ status, text, headers }: Answered) => {
  return { status, text, etag: headers.get('etag'), cookie: headers.get('set-cookie') }
}

/** A write that has succeeded with an Idempotency-Key has had its effect, whatever comes with the key again. */
async function expectOnce(route: Route, first: Answered): Promise<void> {
  const before = await effects()
  const repeated = await repeatSucceeded(route)
  expect(repeated.headers.get('idempotency-replayed')).toBe('true')
  expect(essence(repeated)).toStrictEqual(essence(first))
  expect((await reused(route)).body?.rule).toBe('idempotency_key_reused')
  expect((await stillRunning(route)).body?.rule).toBe('idempotency_key_running')
  expect(await effects()).toStrictEqual(before)
}

it('every call has recipes, and every recipe a call', () => {
  const names = routes.map(({ name }) => name)
  expect(new Set(Object.keys(recipes))).toStrictEqual(new Set(names))
})

describe('every documented status is given', () => {
  it.each(cases)('$name $status', async ({ route, status }) => {
    const answer = await provoke(route, status)
    expect(answer.status).toBe(status)
    const code = status < 300 ? undefined : String(status)
    expect(answer.body?.code).toBe(code)
    if (takesKey(route) && status === route.endpoint.success.status) {
      await expectOnce(route, answer as Answered)
    }
  })

  it('500 of every call, without a word about the defect', async () => {
    const as = await hub.createCaller('acme')
    for (const table of tablesOfCallers) await rename(table, `${table}_away`)
    const answers = await Promise.all(routes.map((route) => other(route, { as })))
    for (const table of tablesOfCallers) await rename(`${table}_away`, table)
    for (const { status, body, headers } of answers) {
      expect(status).toBe(500)
      expect(body).toStrictEqual({
        code: '500',
        reason: 'Unexpected error.',
        rule: 'internal_error',
        docs: '/docs/rules/internal_error',
      })
      const requestId = headers.get('x-request-id')
      const logged = hub.logged.filter(({ fields }) => fields['requestId'] === requestId)
      expect(logged.map(({ event }) => event)).toStrictEqual(['call-failed', 'call'])
    }
  })

  it('503 of every call, with Retry-After', async () => {
    const as = await hub.createCaller('acme')
    const lock = await lockTables(hub.databaseUrl, tablesOfCallers.join())
    const answers = await Promise.all(routes.map((route) => other(route, { as })))
    await lock.release()
    for (const { status, body, headers } of answers) {
      expect(status).toBe(503)
      expect(headers.get('retry-after')).toBe('1')
      expect(body).toMatchObject({ code: '503', rule: 'database_unavailable' })
    }
  })
})
