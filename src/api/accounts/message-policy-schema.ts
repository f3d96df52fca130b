// The policy for messages to buyers in bodies and answers.
import {
  messageChannels,
  messagePolicyLimits,
  noMessages,
  templateNames,
  type MessagePolicy,
} from '../../domain/messages/message-policy.ts'
import { flag, integerField } from '../../schema/choice.ts'
import { list, object, optional } from '../../schema/object.ts'
import { oneOf } from '../../schema/plain-fields.ts'
import { arrayOf, boolean, integer, nullable, shape, string } from '../../schema/shape.ts'
import { text } from '../../schema/text-fields.ts'

export const messagePolicyField = object(
  {
    templates: optional(
      list(oneOf(templateNames, 'A kind of message'), {
        itemsMax: templateNames.length,
        description: 'The kinds of messages that buyers get; an empty list means none',
      }),
    ),
    channels: optional(
      list(oneOf(messageChannels, 'A way to reach buyers'), {
        itemsMax: messageChannels.length,
        description: 'How buyers are reached; by default by e-mail',
      }),
    ),
    replyTo: optional(
      text({
        lengthMax: messagePolicyLimits.addressMax,
        description: 'The e-mail address for replies; by default the hub’s own',
      }),
    ),
    senderName: optional(
      text({
        lengthMax: messagePolicyLimits.senderNameMax,
        isLine: true,
        description: 'The sender’s name; by default the name of the account',
      }),
    ),
    attachPdf: optional(flag('The invoice is attached as PDF')),
    remindDaysBefore: optional(
      list(integerField(0, 'Days', messagePolicyLimits.remindDaysMax), {
        itemsMax: messagePolicyLimits.remindDaysListMax,
        description: 'Days before a due date on which a reminder is sent; 0 is the due date',
      }),
    ),
    remindDaysAfter: optional(
      list(integerField(1, 'Days', messagePolicyLimits.remindDaysMax), {
        itemsMax: messagePolicyLimits.remindDaysListMax,
        description: 'Days after a due date on which a reminder is sent',
      }),
    ),
  },
  'MessagePolicyChange',
)

export type MessagePolicyInput = {
  readonly [Name in keyof MessagePolicy]: MessagePolicy[Name] | null
}

/** The policy is sent as a whole: what is omitted has its default. */
export function messagePolicyFrom(sent: MessagePolicyInput): MessagePolicy {
  return {
    templates: [...new Set(sent.templates ?? [])],
    channels: [...new Set(sent.channels ?? noMessages.channels)],
    replyTo: sent.replyTo,
    senderName: sent.senderName,
    attachPdf: sent.attachPdf ?? noMessages.attachPdf,
    remindDaysBefore: [...new Set(sent.remindDaysBefore ?? noMessages.remindDaysBefore)],
    remindDaysAfter: [...new Set(sent.remindDaysAfter ?? noMessages.remindDaysAfter)],
  }
}

export const messagePolicySchema = shape('MessagePolicy', {
  templates: arrayOf({ type: 'string', enum: templateNames }),
  channels: arrayOf({ type: 'string', enum: messageChannels }),
  replyTo: nullable(string),
  senderName: nullable(string),
  attachPdf: boolean,
  remindDaysBefore: arrayOf(integer),
  remindDaysAfter: arrayOf(integer),
} satisfies Record<keyof MessagePolicy, unknown>)
