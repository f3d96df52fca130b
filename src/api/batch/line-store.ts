// The store as the operations of lines see it: in the order of the lines, and behind single calls.
import type { RecordKind, SourceKind } from '../../domain/record.ts'
import type { Store } from '../../store/store.ts'
import { joinReads, oneByOne } from './joined-reads.ts'
import type { LineOrder, OrderedLine } from './line-order.ts'
import { batchLimits } from './limits.ts'

/** Joined for all lines of a batch. */
export type LineReads = {
  readonly lookAlike: (kind: SourceKind, id: string) => Promise<string | null>
  readonly isMissing: (kind: RecordKind, id: string) => Promise<boolean>
  readonly reserve: Store['reserveIdempotencyKey']
}

export function lineReads(store: Store, accountId: string): LineReads {
  const { readTogetherMax: max } = batchLimits
  const lookAlikes = byKind((kind) =>
    joinReads((ids: readonly string[]) => store.findLookAlikes(accountId, kind, ids), max),
  )
  const missing: Partial<Record<RecordKind, (id: string) => Promise<boolean>>> = byKind((kind) =>
    joinReads((ids: readonly string[]) => store.findMissing(accountId, kind, ids), max),
  )
  return {
    lookAlike: (kind, id) => lookAlikes[kind](id),
    isMissing: async (kind, id) => (await missing[kind]?.(id)) ?? false,
    reserve: oneByOne((reservation) => store.reserveIdempotencyKey(reservation)),
  }
}

function byKind<T>(of: (kind: SourceKind) => T): Readonly<Record<SourceKind, T>> {
  return {
    invoice: of('invoice'),
    quote: of('quote'),
    company: of('company'),
    customer: of('customer'),
  }
}

/** What the operation of a line needs to keep the order. */
type Access = {
  readonly order: LineOrder
  readonly reads: LineReads
  readonly line: OrderedLine
}

/** Whether a record will not exist when the line is decided, so that an upsert makes its one change at once. */
export function isMissingInOrder({ order, reads, line }: Access) {
  return async (kind: RecordKind, id: string): Promise<boolean> => {
    await order.namesakes(line)
    return reads.isMissing(kind, id)
  }
}

/** The store as an operation of the line sees it. */
export function storeInOrder(store: Store, { order, reads, line }: Access): Store {
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
