// The ways that the settings give to send messages.
import { messageChannels, type MessageChannel } from '../domain/messages/message-policy.ts'
import type { GuardedClient } from '../outbound/guarded-client.ts'
import { readSmsUrl } from './sms-url.ts'
import { openSmsWay, type SmsApi } from './sms-way.ts'
import { openSmtpWay } from './smtp-way.ts'
import { readSmtpUrl } from './smtp-url.ts'
import type { Way } from './way.ts'

type MailSettings = { readonly smtpUrl: string; readonly mailFrom: string }
type MailboxSetting = { readonly mailbox: 'on' | 'off' }
type SmsSettings = { readonly smsUrl: string; readonly smsApi: SmsApi; readonly smsFrom: string }

type Options = {
  readonly settings: MailSettings & SmsSettings & MailboxSetting
  readonly client: GuardedClient
  /** Of one channel. */
  readonly openMailbox: (channel: MessageChannel) => Way
}

/**
 * At most one for each channel: none without settings, or the mailbox if that is on. Throws an error for the operator when a
 * setting that another one needs is missing.
 */
export function openWays({ settings, client, openMailbox }: Options): Way[] {
  const ways = [...mailWays(settings), ...smsWays(settings, client)]
  if (settings.mailbox === 'off') return ways
  const others = messageChannels.filter((one) => ways.every(({ channel }) => channel !== one))
  return [...ways, ...others.map(openMailbox)]
}

function mailWays({ smtpUrl, mailFrom }: MailSettings): Way[] {
  if (smtpUrl === '') return []
  if (mailFrom === '') {
    throw new Error('BTHUB_MAIL_FROM is required with BTHUB_SMTP_URL: the address to send from.')
  }
  return [openSmtpWay({ smtp: readSmtpUrl(smtpUrl), from: mailFrom })]
}

function smsWays(
  { smsUrl, smsApi: api, smsFrom: from }: SmsSettings,
  client: GuardedClient,
): Way[] {
  if (smsUrl === '') return []
  if (api === 'twilio' && from === '') {
    throw new Error(
      'BTHUB_SMS_FROM is required with BTHUB_SMS_API=twilio: the number to send from.',
    )
  }
  return [openSmsWay({ client, target: readSmsUrl(smsUrl), api, from })]
}
