// Rules of messages to buyers.
import { refusal, type Rule } from './rule.ts'

export const messageRules = {
  email_invalid: refusal(
    'A reply address is one plain e-mail address.',
    'It has a display name, is a list, or is incomplete.',
    'Send it as `billing@example.com`; the name that buyers see is `senderName`.',
  ),
  message_not_found: refusal(
    'The id in the path is that of a message of the account.',
    'The message belongs to another account, or the id of its record was sent.',
    'List the messages with `GET /operator/message`.',
  ),
  message_waiting: refusal(
    'Only a message that has ended can be sent again.',
    'The message is still waiting, and will be attempted at its `dueAt`.',
    'Wait for its outcome.',
  ),
} as const satisfies Record<string, Rule>
