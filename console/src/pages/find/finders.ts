// The queries of the global search.
import { hub } from '../../session/session.ts'

const shownMax = 5
const uuidForm = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i

type Page<Row> = { readonly items: readonly Row[]; readonly nextCursor: string | null }

function shown<Row>({ items, nextCursor }: Page<Row>) {
  return { items, hasMore: nextCursor !== null }
}

export async function findInvoices(text: string) {
  return shown(await hub.get('/operator/invoice', { params: { query: { text, limit: shownMax } } }))
}

export async function findCustomers(text: string) {
  return shown(
    await hub.get('/operator/customer', { params: { query: { text, limit: shownMax } } }),
  )
}

export async function findQuotes(text: string) {
  return shown(await hub.get('/operator/quote', { params: { query: { text, limit: shownMax } } }))
}

export async function findAccounts(text: string) {
  return shown(await hub.get('/operator/account', { params: { query: { text, limit: shownMax } } }))
}

/** By operation ID, request ID or record ID. */
export async function findOperations(text: string) {
  const queries = [
    { requestId: text },
    { recordId: text },
    ...(uuidForm.test(text) ? [{ operationId: text }] : []),
  ]
  const pages = await Promise.all(
    queries.map((one) =>
      hub.get('/operator/operation', { params: { query: { ...one, limit: shownMax } } }),
    ),
  )
  const all = pages.flatMap(({ items }) => items)
  const byId = new Map(all.map((one) => [one.operation.operationId, one]))
  const newest = [...byId.values()].toSorted((a, b) => (a.operation.at < b.operation.at ? 1 : -1))
  return { items: newest.slice(0, shownMax), hasMore: newest.length > shownMax }
}
