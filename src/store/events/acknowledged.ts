// Remembers the last event of each account that this process acknowledged, and compares with the database after it was
// connected to another server or a restarted one: a standby promoted too early, or an older copy, lacks some of them.
import type { ClientBase } from 'pg'
import { ask } from '../ask.ts'
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import type { LostEvents } from './event-port.ts'

export const acknowledgedLimits = {
  /** Accounts that are remembered; those that wrote last. */
  accountsMax: 10_000,
  /** Losses that are listed, the first ones. */
  lossesMax: 100,
} as const

type LastEvent = { readonly seq: number; readonly operationId: string }

export type Acknowledged = {
  /** An event was committed, and its caller gets a success. */
  add(accountId: string, event: LastEvent): void
  /** Compares on a connection to the current server. */
  compare(client: ClientBase): Promise<void>
  /** Set when a number was assigned twice, so that the next comparison must not be skipped. */
  isSuspicious(): boolean
  lost(): readonly LostEvents[]
}

type Options = {
  readonly clock: () => Date
  readonly onLost: (lost: LostEvents) => void
}

export function openAcknowledged({ clock, onLost }: Options): Acknowledged {
  /** In the order of their last writes. */
  const last = new Map<string, LastEvent>()
  const losses = new Map<string, LostEvents>()
  let isSuspicious = false

  function remove(lost: LostEvents): void {
    last.delete(lost.accountId)
    onLost(lost)
    if (losses.size < acknowledgedLimits.lossesMax || losses.has(lost.accountId))
      losses.set(lost.accountId, lost)
  }

  return {
    add(accountId, event) {
      const before = last.get(accountId)
      // Two write connections may report their commits in either order, so this alone is no loss.
      if (before !== undefined && event.seq <= before.seq) {
        isSuspicious = true
        return
      }
      if (before !== undefined) last.delete(accountId)
      last.set(accountId, event)
      if (last.size <= acknowledgedLimits.accountsMax) return
      const [oldest] = last.keys()
      if (oldest !== undefined) last.delete(oldest)
    },
    async compare(client) {
      if (last.size === 0) return
      const compared = new Map(last)
      isSuspicious = false
      for (const { account_id: accountId, last_seq: found } of await findMissing(
        client,
        compared,
      )) {
        const event = compared.get(accountId)
        // Another connection may have reported the same loss meanwhile.
        if (event === undefined || !last.has(accountId)) continue
        remove({ accountId, acknowledged: event.seq, found, at: clock().toISOString() })
      }
    },
    isSuspicious: () => isSuspicious,
    lost: () => [...losses.values()],
  }
}

/**
 * $1 accounts, $2 numbers of their last events, $3 the operations of these. An account that is not there was deleted or
 * moved, and one that ends may be half deleted.
 */
const findMissingText = `select a.account_id, coalesce(f.last_seq, 0) as last_seq
  from unnest($1::text[], $2::bigint[], $3::uuid[]) as a (account_id, seq, operation_id)
  join account on account.account_id = a.account_id and account.ends_at is null
  left join feed f on f.account_id = a.account_id
  where not exists (select from event e
    where e.account_id = a.account_id and e.seq = a.seq and e.operation_id = a.operation_id)`

type MissingRow = { readonly account_id: string; readonly last_seq: number }

async function findMissing(
  client: ClientBase,
  events: ReadonlyMap<string, LastEvent>,
): Promise<MissingRow[]> {
  const values = [
    arrayLiteral([...events.keys()]),
    arrayLiteral([...events.values()].map(({ seq }) => seq)),
    arrayLiteral([...events.values()].map(({ operationId }) => operationId)),
  ]
  const { rows } = await ask(client, { text: findMissingText, values })
  return rows as MissingRow[]
}
