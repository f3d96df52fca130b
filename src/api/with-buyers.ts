// Adds the buyers' names to records of all accounts.
import type { OperatorCall } from './call.ts'

type Found<R> = { readonly accountId: string; readonly record: R }

/** `buyer` is `null` for a record without a known customer, such as an invoice with payers. */
export async function withBuyers<R>(
  { store }: Pick<OperatorCall, 'store'>,
  found: readonly Found<R>[],
  customerIdOf: (record: R) => string | null,
) {
  const keys = found.map(({ accountId, record }) => ({ accountId, id: customerIdOf(record) ?? '' }))
  const names = await store.readBuyerNames(keys)
  return found.map((each, at) => ({ ...each, buyer: names[at] ?? null }))
}
