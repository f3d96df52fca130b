// The store's interface for the mailbox, which keeps messages that are not sent.
import type { Instant } from '../../domain/instant.ts'

export type StoredLetter = {
  readonly accountId: string
  readonly messageId: string
  readonly senderName: string | null
  readonly replyTo: string | null
  readonly subject: string
  readonly text: string
  /** `null` for a text message. */
  readonly html: string | null
  readonly attachmentName: string | null
  readonly keptAt: Instant
}

export type LetterStore = {
  /** Replaces that of the same message, and deletes the account's oldest beyond `most`. */
  keepLetter(letter: StoredLetter, most: number): Promise<void>
  /** `null` for a message that the mailbox did not take, or whose letter was deleted. */
  readLetter(accountId: string, messageId: string): Promise<StoredLetter | null>
}
