// A way that sends nothing: it keeps each message for operators to look at.
import type { MessageChannel } from '../domain/messages/message-policy.ts'
import type { LetterStore } from '../store/messages/letter-port.ts'
import { messageLimits } from './limits.ts'
import type { Letter, Way } from './way.ts'

type Options = {
  readonly store: LetterStore
  readonly channel: MessageChannel
  readonly clock: () => Date
}

export function openMailbox({ store, channel, clock }: Options): Way {
  const { lettersMax } = messageLimits
  return {
    channel,
    async send(letter) {
      try {
        const keptAt = clock().toISOString()
        await store.keepLetter({ ...keptOf(letter, channel), keptAt }, lettersMax)
        return { status: 'sent' }
      } catch {
        return { status: 'failed', failure: 'mailbox_unavailable', isDown: true }
      }
    },
    close: () => undefined,
  }
}

function keptOf(letter: Letter, channel: MessageChannel) {
  const { accountId, id, senderName, replyTo, subject, attachment } = letter
  const bodies =
    channel === 'sms'
      ? { text: letter.shortText, html: null }
      : { text: letter.text, html: letter.html }
  const attachmentName = attachment?.name ?? null
  return { accountId, messageId: id, senderName, replyTo, subject, ...bodies, attachmentName }
}
