// The store as the operations of lines see it: in the order of the lines, and behind single calls.
import type { SourceKind } from '../../domain/record.ts'
import type { IdempotencyReservation } from '../../store/operations/idempotency-port.ts'
import type { Store } from '../../store/store.ts'
import { joinReads } from './joined-reads.ts'
import type { LineOrder, OrderedLine } from './line-order.ts'
import { batchLimits } from './limits.ts'

/** Joined for all lines of a batch. */
export type LineReads = {
  readonly lookAlike: (kind: SourceKind, id: string) => Promise<string | null>
  readonly reserve: Store['reserveIdempotencyKey']
}

export function lineReads(store: Store, accountId: string): LineReads {
  const { readTogetherMax } = batchLimits
  const ofKind = (kind: SourceKind) =>
    joinReads(
      (ids: readonly string[]) => store.findLookAlikes(accountId, kind, ids),
      readTogetherMax,
    )
  const lookAlikes: Readonly<Record<SourceKind, (id: string) => Promise<string | null>>> = {
    invoice: ofKind('invoice'),
    quote: ofKind('quote'),
    company: ofKind('company'),
    customer: ofKind('customer'),
  }
  return {
    lookAlike: (kind, id) => lookAlikes[kind](id),
    reserve: joinReads(
      ([reservation]: readonly IdempotencyReservation[]) =>
        Promise.all(reservation === undefined ? [] : [store.reserveIdempotencyKey(reservation)]),
      1,
    ),
  }
}

/** The store as an operation of the line sees it. */
export function storeInOrder(
  store: Store,
  {
    order,
    reads,
    line,
  }: { readonly order: LineOrder; readonly reads: LineReads; readonly line: OrderedLine },
): Store {
  const inOrder: Pick<Store, 'change' | 'findLookAlike' | 'listRecords' | 'reserveIdempotencyKey'> =
    {
      change: (request, decide) =>
        order.inTurn(line, () => store.change({ ...request, isBatched: true }, decide)),
      async findLookAlike(_, kind, id) {
        await order.namesakes(line)
        return reads.lookAlike(kind, id)
      },
      async listRecords(accountId, kind, listing) {
        await order.allBefore(line)
        return store.listRecords(accountId, kind, listing)
      },
      async reserveIdempotencyKey(reservation) {
        await order.namesakes(line)
        return reads.reserve(reservation)
      },
    }
  // Inherits the rest, since copying a store for each line would cost more than the line.
  return Object.assign(Object.create(store) as Store, inOrder)
}
