// What the global search looks through, by kind.
import { validate as isUuid } from 'uuid'
import { keyState } from '../../domain/accounts/key-state.ts'
import { toNumber, type Decimal } from '../../domain/decimal.ts'
import { shownQuoteStatus } from '../../domain/quotes/quote-status.ts'
import { rules, ruleNames } from '../../domain/rules.ts'
import type { OperationSearch } from '../../store/insight.ts'
import type { OperatorCall } from '../call.ts'
import { readDeliveryId } from '../webhooks/delivery-schema.ts'
import { todayOf } from '../today.ts'
import { withBuyers } from '../with-buyers.ts'

export type Found = {
  /** `null` for what belongs to the hub. */
  readonly accountId: string | null
  readonly id: string
  readonly label: string
  readonly status: string | null
  readonly detail: string | null
  readonly amount: number | null
  readonly at: string | null
}

type Finder = (call: OperatorCall, text: string, limit: number) => Promise<Found[]>

export const finders = {
  invoice: findInvoices,
  quote: findQuotes,
  customer: findCustomers,
  company: findCompanies,
  payment: findPayments,
  operation: findOperations,
  event: findEvents,
  webhook_delivery: findDeliveries,
  webhook_endpoint: findEndpoints,
  customer_import: findImports,
  account: findAccounts,
  account_key: findAccountKeys,
  operator_key: findOperatorKeys,
  rule: findRules,
} as const satisfies Record<string, Finder>

const nothing = { status: null, detail: null, amount: null, at: null } as const

/** A document with the name of its buyer. */
const documentOf = (one: {
  readonly accountId: string
  readonly id: string
  readonly number: string
  readonly status: string
  readonly buyer: string | null
  readonly total: Decimal
  readonly updatedAt: string
}): Found => ({
  accountId: one.accountId,
  id: one.id,
  label: one.number,
  status: one.status,
  detail: one.buyer,
  amount: toNumber(one.total),
  at: one.updatedAt,
})

async function findInvoices(call: OperatorCall, text: string, limit: number): Promise<Found[]> {
  const { items } = await call.store.findInvoices({ text }, { after: null, limit })
  const found = await withBuyers(call, items, ({ content }) => content.customerId)
  return found.map(({ accountId, buyer, record: { id, status, updatedAt, content } }) => {
    const { invoiceNumber: number, totalAmount: total } = content
    return documentOf({ accountId, id, number, status, buyer, total, updatedAt })
  })
}

async function findQuotes(call: OperatorCall, text: string, limit: number): Promise<Found[]> {
  const items = await call.store.searchQuotes({ text }, { after: null, limit })
  const found = await withBuyers(call, items, ({ content }) => content.customerId)
  return found.map(({ accountId, buyer, record }) => {
    const { id, updatedAt, content } = record
    const { quoteNumber: number, totalAmount: total } = content
    const status = shownQuoteStatus(record, todayOf(call))
    return documentOf({ accountId, id, number, status, buyer, total, updatedAt })
  })
}

async function findCustomers(call: OperatorCall, text: string, limit: number): Promise<Found[]> {
  const items = await call.store.searchCustomers({ text }, { after: null, limit })
  const found = await withBuyers(call, items, ({ id }) => id)
  return found.map(({ accountId, buyer, record: { id, content, frozenAt, updatedAt } }) => ({
    ...nothing,
    accountId,
    id,
    label: buyer ?? id,
    status: frozenAt === null ? null : 'frozen',
    detail: `${content.emailAddress}, ${content.cellPhoneNumber}`,
    at: updatedAt,
  }))
}

async function findCompanies(call: OperatorCall, text: string, limit: number): Promise<Found[]> {
  const found = await call.store.searchCompanies({ text }, { after: null, limit })
  return found.map(({ accountId, record: { id, content, updatedAt } }) => ({
    ...nothing,
    accountId,
    id,
    label: content.businessName,
    detail: content.businessPhoneNumber,
    at: updatedAt,
  }))
}

async function findPayments({ store }: OperatorCall, id: string, limit: number): Promise<Found[]> {
  const found = await store.searchPayments({ id }, { after: null, limit })
  return found.map(({ accountId, record: payment }) => ({
    accountId,
    id: payment.id,
    label: payment.id,
    status: payment.status,
    detail: `${payment.direction}, ${payment.purpose}`,
    amount: toNumber(payment.amount),
    at: payment.startedAt,
  }))
}

/** By the id of the operation, its call or its record, by the number of an invoice, or by the key or rule. */
async function findOperations(
  { store }: OperatorCall,
  text: string,
  limit: number,
): Promise<Found[]> {
  const rule = ruleNames.find((name) => name === text)
  const searches: readonly OperationSearch[] = [
    { requestId: text },
    { recordId: text },
    { invoiceNumber: text },
    ...(isUuid(text) ? [{ operationId: text }] : []),
    ...(rule === undefined ? [] : [{ rule }]),
  ]
  const pages = await Promise.all(
    searches.map((search) => store.findOperations(search, { before: null, limit })),
  )
  const all = pages.flatMap(({ items }) => items)
  const byId = new Map(all.map((one) => [one.operation.operationId, one]))
  return [...byId.values()]
    .toSorted((a, b) => (a.operation.operationId < b.operation.operationId ? 1 : -1))
    .map(({ accountId, operation: { operationId, verdict, notes, at } }) => ({
      ...nothing,
      accountId,
      id: operationId,
      label: notes.name,
      status: verdict,
      detail: notes.reason ?? null,
      at,
    }))
}

async function findEvents({ store }: OperatorCall, text: string): Promise<Found[]> {
  const event = isUuid(text) ? await store.findEvent(text.toLowerCase()) : null
  if (event === null) return []
  const { accountId, seq, type, record, at } = event
  const detail = `${record.kind} ${record.id}`
  return [{ ...nothing, accountId, id: String(seq), label: type, detail, at }]
}

async function findDeliveries({ store }: OperatorCall, text: string): Promise<Found[]> {
  const key = readDeliveryId(text)
  if (key === null) return []
  const { endpointId, seq } = key
  const endpoints = await store.findEndpoints(endpointId)
  const found = await Promise.all(
    endpoints.map(async ({ accountId, id, label }): Promise<Found[]> => {
      const delivery =
        id === endpointId ? await store.readWebhookDelivery(accountId, id, seq) : null
      if (delivery === null) return []
      const { status, type, createdAt: at } = delivery
      return [{ ...nothing, accountId, id: text, label: type, status, detail: label, at }]
    }),
  )
  return found.flat()
}

async function findEndpoints({ store }: OperatorCall, text: string): Promise<Found[]> {
  const found = await store.findEndpoints(text)
  return found.map((endpoint) => ({ ...nothing, ...endpoint }))
}

async function findImports({ store }: OperatorCall, text: string): Promise<Found[]> {
  const found = isUuid(text) ? await store.findImports(text) : []
  return found.map((one) => ({ ...nothing, ...one }))
}

async function findAccounts(
  { store }: OperatorCall,
  text: string,
  limit: number,
): Promise<Found[]> {
  const found = await store.listAccounts({ after: null, limit }, { text })
  return found.map(({ id, name, createdAt: at }) => {
    return { ...nothing, accountId: id, id, label: id, detail: name, at }
  })
}

/** The id of a key, also in the whole key. */
function keyIdIn(text: string): string {
  return /^bthub(?:op)?_([0-9a-f]+)/.exec(text)?.[1] ?? text
}

async function findAccountKeys({ store, clock }: OperatorCall, text: string): Promise<Found[]> {
  const keys = await store.findKeys(keyIdIn(text))
  return keys.map(({ accountId, keyId: id, ...key }) => {
    const status = keyState(key, clock())
    return { ...nothing, accountId, id, label: id, status, detail: key.name }
  })
}

async function findOperatorKeys({ store, clock }: OperatorCall, text: string): Promise<Found[]> {
  const key = await store.readOperatorKey(keyIdIn(text))
  if (key === null) return []
  const { keyId: id, name: detail } = key
  const status = keyState(key, clock())
  return [{ ...nothing, accountId: null, id, label: id, status, detail }]
}

/** By a part of the name, with spaces or underscores. */
function findRules(_: OperatorCall, text: string): Promise<Found[]> {
  const part = text.toLowerCase().replaceAll(/[\s-]+/g, '_')
  const found = ruleNames.filter((name) => name.includes(part))
  return Promise.resolve(
    found.map((id) => {
      const { effect: status, demand: detail } = rules[id]
      return { ...nothing, accountId: null, id, label: id, status, detail }
    }),
  )
}
