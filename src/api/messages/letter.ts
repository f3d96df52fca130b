// What the mailbox has of a message.
import { letterNotFound } from '../../domain/messages/send-message.ts'
import type { StoredLetter } from '../../store/messages/letter-port.ts'
import type { AnyCall } from '../call.ts'
import { requireId } from '../target.ts'

/** Throws HubError `not_found` if the message was not kept in the mailbox. */
export async function requireLetter({ store, accountId, id }: AnyCall): Promise<StoredLetter> {
  requireId(id)
  const letter = await store.readLetter(accountId, id)
  if (letter === null) throw letterNotFound()
  return letter
}
