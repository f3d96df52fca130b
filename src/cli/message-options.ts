// Command line options for the policy of messages to buyers.
import { InvalidArgumentError, Option, type Command } from 'commander'
import {
  messageChannels as channelNames,
  type MessageChannel,
  messagePolicyLimits,
  templateNames,
  type MessagePolicy,
  type MessageTemplate,
} from '../domain/messages/message-policy.ts'

export type MessageOptions = {
  readonly messages?: readonly MessageTemplate[]
  readonly messageChannels?: readonly MessageChannel[]
  readonly replyTo?: string
  readonly senderName?: string
  readonly attachPdf?: 'on' | 'off'
  readonly remindBefore?: readonly number[]
  readonly remindAfter?: readonly number[]
}

export function messageOptions(command: Command): Command {
  return command
    .option(
      '--messages <kinds>',
      'kinds of messages that buyers get, separated by commas, or all, or none',
      readTemplates,
    )
    .option(
      '--message-channels <channels>',
      'how buyers are reached: email, sms, or email,sms',
      readChannels,
    )
    .option('--reply-to <address>', 'where replies to messages go, or none')
    .option('--sender-name <name>', 'sender’s name in messages, or none for the account’s name')
    .addOption(
      new Option('--attach-pdf <on|off>', 'attach the invoice to messages').choices(['on', 'off']),
    )
    .option(
      '--remind-before <days>',
      'days before a due date on which a reminder is sent, such as 7,3,0, or none',
      (text) => readDays(text, 0),
    )
    .option(
      '--remind-after <days>',
      'days after a due date on which a reminder is sent, such as 1,7,14, or none',
      (text) => readDays(text, 1),
    )
}

/** The stored policy with the given changes; `undefined` without any. */
export function messagePolicyFrom(
  options: MessageOptions,
  stored: MessagePolicy,
): MessagePolicy | undefined {
  const { messages, messageChannels, replyTo, senderName, attachPdf } = options
  const { remindBefore, remindAfter } = options
  const given = {
    ...(messages === undefined ? {} : { templates: messages }),
    ...(messageChannels === undefined ? {} : { channels: messageChannels }),
    ...(replyTo === undefined ? {} : { replyTo: orNone(replyTo) }),
    ...(senderName === undefined ? {} : { senderName: orNone(senderName) }),
    ...(attachPdf === undefined ? {} : { attachPdf: attachPdf === 'on' }),
    ...(remindBefore === undefined ? {} : { remindDaysBefore: remindBefore }),
    ...(remindAfter === undefined ? {} : { remindDaysAfter: remindAfter }),
  }
  return Object.keys(given).length === 0 ? undefined : { ...stored, ...given }
}

function orNone(text: string): string | null {
  return text === 'none' ? null : text
}

function readChannels(text: string): readonly MessageChannel[] {
  return [...new Set(text.split(','))].map((name) => {
    const known = channelNames.find((channel) => channel === name)
    if (known !== undefined) return known
    throw new InvalidArgumentError(`Must be a list of ${channelNames.join(' and ')}.`)
  })
}

function readDays(text: string, min: number): readonly number[] {
  if (text === 'none') return []
  const { remindDaysMax, remindDaysListMax } = messagePolicyLimits
  const days = [...new Set(text.split(','))]
  const isDay = (day: string) =>
    /^\d{1,3}$/.test(day) && Number(day) >= min && Number(day) <= remindDaysMax
  if (days.length <= remindDaysListMax && days.every(isDay)) return days.map(Number)
  throw new InvalidArgumentError(
    `Must be a list of at most ${remindDaysListMax} numbers from ${min} to ${remindDaysMax}, or none.`,
  )
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
