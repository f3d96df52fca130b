// Documents and customers of all accounts, each with what its buyer is called.
import type { OperatorCall } from './call.ts'

type Found<R> = { readonly accountId: string; readonly record: R }

/** One of nobody that is known, such as an invoice of payers, has no name. */
export async function withBuyers<R>(
  { store }: Pick<OperatorCall, 'store'>,
  found: readonly Found<R>[],
  customerIdOf: (record: R) => string | null,
) {
  const keys = found.map(({ accountId, record }) => ({ accountId, id: customerIdOf(record) ?? '' }))
  const names = await store.readBuyerNames(keys)
  return found.map((each, at) => ({ ...each, buyer: names[at] ?? null }))
}
