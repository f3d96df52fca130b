// Sends a message again, as an operator asks: a new message, so that the old one keeps its outcome.
import { HubError } from '../hub-error.ts'
import type { Message } from './message.ts'

/** Without a cause, so that it is sent whatever the policy. Throws HubError `conflict` while the message is waiting. */
export function copyOfMessage(message: Message, id: string) {
  if (message.endedAt === null) {
    const rule = 'message_waiting'
    throw new HubError('conflict', 'The message is still waiting to be sent.', { rule })
  }
  const { template, channel, recipient, customerId, aboutKind, aboutId } = message
  const again = {
    cause: null,
    seq: null,
    reminderDay: null,
    status: 'waiting',
    reason: null,
  } as const
  const about = { template, channel, recipient, customerId, aboutKind, aboutId }
  return { ...about, id, ...again } as const
}
