// Command line options for the policy of messages to buyers.
import { InvalidArgumentError, Option, type Command } from 'commander'
import {
  templateNames,
  type MessagePolicy,
  type MessageTemplate,
} from '../domain/messages/message-policy.ts'

export type MessageOptions = {
  readonly messages?: readonly MessageTemplate[]
  readonly replyTo?: string
  readonly senderName?: string
  readonly attachPdf?: 'on' | 'off'
}

export function messageOptions(command: Command): Command {
  return command
    .option(
      '--messages <kinds>',
      'kinds of messages that buyers get, separated by commas, or all, or none',
      readTemplates,
    )
    .option('--reply-to <address>', 'where replies to messages go, or none')
    .option('--sender-name <name>', 'sender’s name in messages, or none for the account’s name')
    .addOption(
      new Option('--attach-pdf <on|off>', 'attach the invoice to messages').choices(['on', 'off']),
    )
}

/** The stored policy with the given changes; `undefined` without any. */
export function messagePolicyFrom(
  { messages, replyTo, senderName, attachPdf }: MessageOptions,
  stored: MessagePolicy,
): MessagePolicy | undefined {
  const given = {
    ...(messages === undefined ? {} : { templates: messages }),
    ...(replyTo === undefined ? {} : { replyTo: orNone(replyTo) }),
    ...(senderName === undefined ? {} : { senderName: orNone(senderName) }),
    ...(attachPdf === undefined ? {} : { attachPdf: attachPdf === 'on' }),
  }
  return Object.keys(given).length === 0 ? undefined : { ...stored, ...given }
}

function orNone(text: string): string | null {
  return text === 'none' ? null : text
}

function readTemplates(text: string): readonly MessageTemplate[] {
  if (text === 'none') return []
  if (text === 'all') return templateNames
  return [...new Set(text.split(','))].map((name) => {
    const known = templateNames.find((template) => template === name)
    if (known !== undefined) return known
    throw new InvalidArgumentError(
      `Must be a list of ${templateNames.join(', ')}, or all, or none.`,
    )
  })
}
