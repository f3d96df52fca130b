// Turns events of the feeds into messages. A cursor moves in the transaction that adds the messages, so several hubs may do this
// concurrently: of two that read the same events, one adds their messages.
import { timeOf } from '../domain/accounts/account-clock.ts'
import type { Customer } from '../domain/customers/customer.ts'
import { causesOf, messageWanted, recipientsFor } from '../domain/messages/message-causes.ts'
import type { MessagePolicy } from '../domain/messages/message-policy.ts'
import type { MessageChannel } from '../domain/messages/message-policy.ts'
import { draftOf } from './message-draft.ts'
import type { StoredEvent } from '../store/events/event-port.ts'
import type { MessageCursor, MessageDraft } from '../store/messages/message-port.ts'
import type { Store } from '../store/store.ts'
import { messageLimits } from './limits.ts'

export type TakeWork = {
  readonly store: Store
  readonly clock: () => Date
  /** The channels that this hub can send. */
  readonly channels: ReadonlySet<MessageChannel>
}

/** Reads one batch of events of each cursor that is behind; returns whether there may be more. */
export async function takeEvents(work: TakeWork): Promise<boolean> {
  const cursors = await work.store.findMessageCursors(messageLimits.cursorsMax)
  let hasMore = cursors.length === messageLimits.cursorsMax
  for (const cursor of cursors) {
    const isLast = await takeOne(work, cursor)
    if (!isLast) hasMore = true
  }
  return hasMore
}

/** Returns whether the batch reached the end of the feed as it was. */
async function takeOne(work: TakeWork, cursor: MessageCursor): Promise<boolean> {
  const { store, clock } = work
  const account = await store.readAccount(cursor.accountId)
  if (account === null) return true
  const at = timeOf(clock(), account.clockOffsetMs).toISOString()
  const policy = account.policies.messages
  const types = causesOf(policy)
  const batch = await store.readMessageCauses(cursor, types, messageLimits.eventsMax)
  const drafts = await draftsOf(work, { accountId: cursor.accountId, policy, events: batch.events })
  await store.addMessages(cursor, batch.scannedTo, drafts, at)
  return batch.scannedTo < cursor.takenSeq + messageLimits.eventsMax
}

type Batch = {
  readonly accountId: string
  readonly policy: MessagePolicy
  readonly events: readonly StoredEvent[]
}

async function draftsOf(
  { store, channels }: TakeWork,
  { accountId, policy, events }: Batch,
): Promise<MessageDraft[]> {
  const wanted = events.flatMap((event) => {
    const found = messageWanted(event)
    return found === null ? [] : [{ event, found }]
  })
  const customerIds = new Set(wanted.flatMap(({ found }) => found.customerId ?? []))
  const customers = new Map<string, Customer | null>()
  for (const id of customerIds) {
    customers.set(id, await store.readRecord(accountId, 'customer', id))
  }
  const drafts = wanted.flatMap(({ event, found }) => {
    const { customerId, templates, ...about } = found
    const customer = customerId === null ? null : (customers.get(customerId) ?? null)
    const isToPayers = customerId === null && event.record.kind === 'invoice'
    const parties = { policy, customer, invoice: isToPayers ? event.record : null }
    const wantedTemplates = templates.filter((template) => policy.templates.includes(template))
    return wantedTemplates.flatMap((template) =>
      recipientsFor(template, parties).map((recipient) => {
        const draft = { ...about, template, ...recipient, seq: event.seq, reminderDay: null }
        return draftOf(draft, channels)
      }),
    )
  })
  return withoutRepeated(drafts)
}

/** The store sends an invoice to a recipient once, but does not see what one batch adds. */
function withoutRepeated(drafts: readonly MessageDraft[]): MessageDraft[] {
  const seen = new Set<string>()
  return drafts.filter(({ template, channel, aboutId, customerId, recipient }) => {
    if (template !== 'invoice_placed') return true
    const key = JSON.stringify([channel, aboutId, customerId ?? recipient.toLowerCase()])
    return !seen.has(key) && seen.add(key)
  })
}
