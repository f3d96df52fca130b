// The outcome of a message: it was sent, or it failed for good.
import { HubError } from '../hub-error.ts'
import { applied, unchanged, updated } from '../hub-write.ts'
import type { Decision, DecisionContext } from '../verdict.ts'
import type { Message } from './message.ts'

export type MessageEnd =
  | { readonly status: 'sent'; readonly recipient: string }
  | { readonly status: 'failed'; readonly recipient: string; readonly failure: string }

/** A message that has ended meanwhile, at another hub, is `unchanged`. */
export function sendMessage(
  message: Message | null,
  end: MessageEnd,
  context: DecisionContext,
): Decision<Message> {
  if (message === null) throw messageNotFound()
  if (message.endedAt !== null) return unchanged(message)
  const { status, recipient } = end
  const failure = end.status === 'failed' ? end.failure : null
  const ended = { status, recipient, reason: failure, failure, dueAt: null, endedAt: context.now }
  const write = updated(message, ended, `message.${status}`, context)
  return applied(write.record, [write])
}

export function messageNotFound(): HubError {
  return new HubError('not_found', 'Message not found.', { rule: 'message_not_found' })
}

/** It was sent, is not yet due, or is one of those that the mailbox no longer keeps. */
export function letterNotFound(): HubError {
  const message = 'The mailbox has no text of this message.'
  return new HubError('not_found', message, { rule: 'message_not_found' })
}
