// The account's policy for messages to buyers: which ones are sent, and as whom.
import type { Issue } from '../issue.ts'

/** Each kind of message, with when it is sent. */
export const messageTemplates = {
  invoice_placed: 'An invoice can be paid: to its customer, or to each payer.',
  quote_to_answer: 'A quote waits for the buyer’s decision.',
  application_decided: 'An application for trade credit was approved, rejected or canceled.',
  payment_received: 'A payment or repayment of the buyer settled.',
  payment_failed: 'A payment or repayment of the buyer failed.',
} as const satisfies Record<string, string>

export type MessageTemplate = keyof typeof messageTemplates

// The keys of a table of constants.
export const templateNames = Object.keys(messageTemplates) as readonly MessageTemplate[]

export type MessagePolicy = {
  /** None: no messages are sent. */
  readonly templates: readonly MessageTemplate[]
  /** Where buyers’ replies go; `null` for the hub’s own address. */
  readonly replyTo: string | null
  /** Shown as the sender, and in the texts; `null` for the account’s name. */
  readonly senderName: string | null
  /** Attach the invoice as PDF to messages about a placed invoice. */
  readonly attachPdf: boolean
}

export const noMessages: MessagePolicy = {
  templates: [],
  replyTo: null,
  senderName: null,
  attachPdf: false,
}

export const messagePolicyLimits = { addressMax: 254, senderNameMax: 100 } as const

export function messagePolicyFaults({ replyTo }: MessagePolicy): Issue[] {
  if (replyTo === null || isEmailAddress(replyTo)) return []
  const message = `replyTo is ${JSON.stringify(replyTo.slice(0, 60))}, which is not an e-mail address such as billing@example.com.`
  const pointer = '/policies/messages/replyTo'
  return [{ pointer, rule: 'email_invalid', message, sent: replyTo }]
}

const localPart = /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+$/i
/** Letters of any script, digits and hyphens: no invisible characters, spaces or ASCII punctuation. */
const notInLabel = /[\p{Cc}\p{Cf}\p{Cs}\p{Z}!-,./:-@[-`{-~]/u

/**
 * Whether mail can be sent to the address: one address without a display name, comments or quotes, so that it can be neither
 * a list nor a header. The domain may be international.
 */
export function isEmailAddress(text: string): boolean {
  const at = text.lastIndexOf('@')
  const [name, host] = [text.slice(0, at), text.slice(at + 1)]
  if (at < 1 || at > 64 || text.length > messagePolicyLimits.addressMax) return false
  const labels = host.split('.')
  const isHost = labels.length > 1 && labels.every(isLabel)
  return isHost && name.split('.').every((part) => localPart.test(part))
}

function isLabel(text: string): boolean {
  return text !== '' && !notInLabel.test(text) && !text.startsWith('-') && !text.endsWith('-')
}
