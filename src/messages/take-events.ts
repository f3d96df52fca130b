// Turns events of the feeds into messages. A cursor moves in the transaction that adds the messages, so several hubs may do this
// concurrently: of two that read the same events, one adds their messages.
import type { Customer } from '../domain/customers/customer.ts'
import {
  causesOf,
  messageWanted,
  recipientsOf,
  type Recipient,
} from '../domain/messages/message-causes.ts'
import type { MessageChannel } from '../domain/messages/message.ts'
import { newUuid } from '../ids.ts'
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

/** The reason of messages that no way exists for. */
export const noWay = 'no_way'

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
  const types = causesOf(account.policies.messages)
  const batch = await store.readMessageCauses(cursor, types, messageLimits.eventsMax)
  const drafts = await draftsOf(work, cursor.accountId, batch.events)
  await store.addMessages(cursor, batch.scannedTo, drafts, clock().toISOString())
  return batch.scannedTo < cursor.takenSeq + messageLimits.eventsMax
}

async function draftsOf(
  { store, channels }: TakeWork,
  accountId: string,
  events: readonly StoredEvent[],
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
    const { customerId, ...about } = found
    const customer = customerId === null ? null : (customers.get(customerId) ?? null)
    const invoice = event.record.kind === 'invoice' ? event.record : null
    return recipientsOf(customerId === null ? invoice : null, customer).map((recipient) =>
      draftOf({ ...about, ...recipient }, event, channels.has(recipient.channel)),
    )
  })
  return withoutRepeated(drafts)
}

type About = Pick<MessageDraft, 'cause' | 'template' | 'aboutKind' | 'aboutId'> & Recipient

function draftOf(about: About, { seq }: StoredEvent, hasWay: boolean): MessageDraft {
  const state = hasWay
    ? ({ status: 'waiting', reason: null } as const)
    : ({ status: 'not_sent', reason: noWay } as const)
  return { id: newUuid(), ...about, seq, ...state }
}

/** The store sends an invoice to a recipient once, but does not see what one batch adds. */
function withoutRepeated(drafts: readonly MessageDraft[]): MessageDraft[] {
  const seen = new Set<string>()
  return drafts.filter(({ template, aboutId, customerId, recipient }) => {
    if (template !== 'invoice_placed') return true
    const key = JSON.stringify([aboutId, customerId ?? recipient.toLowerCase()])
    return !seen.has(key) && seen.add(key)
  })
}
