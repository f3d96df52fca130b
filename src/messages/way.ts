// The interface of the ways to send messages: one for each channel.
import type { MessageChannel } from '../domain/messages/message-policy.ts'

/** A message ready to be sent. All texts are free of control characters. */
export type Letter = {
  readonly accountId: string
  /** The same for each attempt, so that receivers can recognize a repetition. */
  readonly id: string
  readonly to: string
  readonly senderName: string | null
  readonly replyTo: string | null
  readonly subject: string
  readonly text: string
  /** The message in one or two lines, with its link, for text messages. */
  readonly shortText: string
  readonly html: string
  readonly attachment: { readonly name: string; readonly bytes: Uint8Array } | null
}

/** `refused` is final. `failed` is retried; with `isDown` nothing else can be sent at the moment either. */
export type SendOutcome =
  | { readonly status: 'sent' }
  | { readonly status: 'refused'; readonly failure: string }
  | {
      readonly status: 'failed'
      readonly failure: string
      readonly isDown: boolean
      /** The wait that the other end asks for, in ms. */
      readonly retryAfterMs?: number | null
    }

export type Way = {
  readonly channel: MessageChannel
  /** Never rejects. An aborted message may have been accepted. */
  readonly send: (letter: Letter, signal: AbortSignal) => Promise<SendOutcome>
  readonly close: () => void
}
