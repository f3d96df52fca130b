// Answers about messages. Recipients are always masked.
import {
  maskedRecipient,
  messageStatuses,
  messageSubjects,
  type Message,
} from '../../domain/messages/message.ts'
import { messageChannels, templateNames } from '../../domain/messages/message-policy.ts'
import { hubFields, hubMade, type AnswerOf } from '../hub-fields-schema.ts'
import { date, instant, integer, nullable, shape, string } from '../../schema/shape.ts'

export const messageSchema = shape('Message', {
  id: string,
  template: { type: 'string', enum: templateNames },
  channel: { type: 'string', enum: messageChannels },
  recipient: string,
  customerId: nullable(string),
  aboutKind: { type: 'string', enum: messageSubjects },
  aboutId: string,
  cause: nullable(string),
  seq: nullable(integer),
  reminderDay: nullable(date),
  status: { type: 'string', enum: messageStatuses },
  reason: nullable(string),
  attempts: integer,
  failure: nullable(string),
  dueAt: nullable(instant),
  endedAt: nullable(instant),
  hub: hubMade,
} satisfies AnswerOf<Message>)

export function serializeMessage(message: Message) {
  return {
    id: message.id,
    template: message.template,
    channel: message.channel,
    recipient: maskedRecipient(message),
    customerId: message.customerId,
    aboutKind: message.aboutKind,
    aboutId: message.aboutId,
    cause: message.cause,
    seq: message.seq,
    reminderDay: message.reminderDay,
    status: message.status,
    reason: message.reason,
    attempts: message.attempts,
    failure: message.failure,
    dueAt: message.dueAt,
    endedAt: message.endedAt,
    hub: hubFields(message),
  } satisfies AnswerOf<Message>
}
