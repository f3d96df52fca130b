// The fields of messages to buyers, and of their policy.
import type { Meanings } from './meaning.ts'

export const messageFields = {
  messages: ['The messages to its buyer, newest first.'],
  'Policies.messages': ['The messages that buyers get.'],
  'PoliciesChange.messages': ['The messages that buyers get; sent as a whole.'],
  templates: ['The kinds of messages that buyers get.', ['invoice_placed']],
  channels: ['How buyers are reached, if there is an address or a number.', ['email']],
  replyTo: ['The e-mail address for replies; `null` for the hub’s own.', 'billing@example.com'],
  senderName: ['The sender’s name; `null` for the name of the account.', 'Example Supply'],
  attachPdf: ['Whether the invoice is attached as PDF to a message about a placed invoice.', false],
  remindDaysBefore: [
    'The days before a due date on which a reminder is sent; 0 is the due date.',
    [3],
  ],
  remindDaysAfter: ['The days after a due date on which a reminder is sent.', [1, 7, 14]],
  'Message.id': [
    'The id of the message; its `Message-ID` begins with it.',
    '019b8f9c-0000-7000-8000-000000000008',
  ],
  template: ['The kind of message.', 'invoice_placed'],
  channel: ['How it is sent.', 'email'],
  recipient: ['The address or the number, masked.', 'a***@example.com'],
  'Message.customerId': [
    'The customer it is sent to; `null` for a payer of a simplified invoice, and for the supplier.',
    '7ba4877cbf52',
  ],
  aboutKind: ['The kind of the record that it is about.', 'invoice'],
  aboutId: ['The id of that record; a draw has the id of its invoice.', '2eb1acd98a86'],
  'Message.cause': [
    'The type of the event that caused it, or `reminder`; `null` when an operator sent it again.',
    'invoice.created',
  ],
  'Message.seq': ['The sequence number of that event; `null` without one.', 42],
  'Message.reminderDay': ['The day of a reminder; `null` for other messages.', null],
  'Letter.messageId': ['The id of the message.', '019b8f9c-0000-7000-8000-000000000008'],
  'Letter.senderName': ['The sender’s name; `null` for none.', 'Example Supply'],
  'Letter.replyTo': ['The e-mail address for replies; `null` for the hub’s own.', null],
  'Letter.subject': [
    'The subject.',
    'Invoice 1042 from Example Supply: $1,100.00 due Jan 12, 2030',
  ],
  'Letter.text': ['The plain text, with the link of its record.', 'Hello Ada Example,'],
  hasHtml: ['Whether there is an HTML version; a text message has none.', true],
  attachmentName: ['The file name of the attached PDF; `null` without one.', null],
  keptAt: ['When it would have been sent.', '2026-11-30T09:00:00.000Z'],
  'Message.status': [
    '`waiting` to be sent, `not_sent` while the hub has no way to send it, or its outcome: `sent`, `failed` or `dropped`.',
    'sent',
  ],
  'Message.reason': ['Why it failed, was dropped or was not sent; `null` otherwise.', null],
  'Message.attempts': ['How often sending it was attempted.', 1],
  'Message.failure': ['The answer of the last failed attempt; `null` without one.', null],
  'Message.dueAt': ['When it is attempted next; `null` once it has ended.', null],
  'Message.endedAt': ['When it was sent, failed or was dropped; `null` before.'],
} as const satisfies Meanings
