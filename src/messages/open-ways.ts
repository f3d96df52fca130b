// The ways that the settings give to send messages.
import type { GuardedClient } from '../outbound/guarded-client.ts'
import { readSmsUrl } from './sms-url.ts'
import { openSmsWay, type SmsApi } from './sms-way.ts'
import { openSmtpWay } from './smtp-way.ts'
import { readSmtpUrl } from './smtp-url.ts'
import type { Way } from './way.ts'

type MailSettings = { readonly smtpUrl: string; readonly mailFrom: string }
type SmsSettings = { readonly smsUrl: string; readonly smsApi: SmsApi; readonly smsFrom: string }

/** None without settings. Throws an error for the operator when a setting that another one needs is missing. */
export function openWays(settings: MailSettings & SmsSettings, client: GuardedClient): Way[] {
  return [...mailWays(settings), ...smsWays(settings, client)]
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
