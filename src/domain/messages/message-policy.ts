// The account's policy for messages to buyers: which ones are sent, and as whom.
import type { Issue } from '../issue.ts'

/** Each kind of message, with when it is sent. */
export const messageTemplates = {
  invoice_placed: 'An invoice can be paid: to its customer, or to each payer.',
  quote_to_answer: 'A quote waits for the buyer’s decision.',
  invoice_due_soon: 'An invoice is due today or in some days.',
  invoice_overdue: 'An invoice was due some days ago, and is not paid.',
  application_decided: 'An application for trade credit was approved, rejected or canceled.',
  application_approved_supplier: 'An application was approved: to the supplier, at `replyTo`.',
  draw_due_soon: 'Trade credit is to be repaid today or in some days.',
  draw_overdue: 'Trade credit was to be repaid some days ago.',
  payment_received: 'A payment or repayment of the buyer settled.',
  payment_failed: 'A payment or repayment of the buyer failed.',
} as const satisfies Record<string, string>

export type MessageTemplate = keyof typeof messageTemplates

// The keys of a table of constants.
export const templateNames = Object.keys(messageTemplates) as readonly MessageTemplate[]

export const messageChannels = ['email', 'sms'] as const
export type MessageChannel = (typeof messageChannels)[number]

export type MessagePolicy = {
  /** None: no messages are sent. */
  readonly templates: readonly MessageTemplate[]
  /** How buyers are reached: in each of these ways for which there is an address or a number. */
  readonly channels: readonly MessageChannel[]
  /** Where buyers’ replies and messages to the supplier go; `null` for the hub’s own address and none of the latter. */
  readonly replyTo: string | null
  /** Shown as the sender, and in the texts; `null` for the account’s name. */
  readonly senderName: string | null
  /** Attach the invoice as PDF to messages about a placed invoice. */
  readonly attachPdf: boolean
  /** Days before a due date on which a reminder is sent; 0 is the due date. */
  readonly remindDaysBefore: readonly number[]
  /** Days after a due date on which a reminder is sent. */
  readonly remindDaysAfter: readonly number[]
}

export const noMessages: MessagePolicy = {
  templates: [],
  channels: ['email'],
  replyTo: null,
  senderName: null,
  attachPdf: false,
  remindDaysBefore: [3],
  remindDaysAfter: [1, 7, 14],
}

export const messagePolicyLimits = {
  addressMax: 254,
  senderNameMax: 100,
  /** Days before, and after, a due date, and how many of them. */
  remindDaysMax: 365,
  remindDaysListMax: 10,
  /** Days without reminders, because no hub ran, that are made up for. */
  missedDaysMax: 7,
} as const

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
