// Reads one event of an account.
import { hub } from '../../session/session.ts'

/** Events have no call of their own: one is a page of the feed. `null` without such an event. */
export async function readEvent(accountId: string, seq: number) {
  const query = { after: seq - 1, limit: 1 }
  const path = '/operator/account/{accountId}/events'
  const { items } = await hub.get(path, { params: { path: { accountId }, query } })
  return items.find((event) => event.seq === seq) ?? null
}

export type FeedEvent = NonNullable<Awaited<ReturnType<typeof readEvent>>>
