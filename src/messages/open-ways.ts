// The ways that the settings give to send messages.
import { openSmtpWay } from './smtp-way.ts'
import { readSmtpUrl } from './smtp-url.ts'
import type { Way } from './way.ts'

type WaySettings = { readonly smtpUrl: string; readonly mailFrom: string }

/** None without settings. Throws an error for the operator when one of two is missing. */
export function openWays({ smtpUrl, mailFrom }: WaySettings): Way[] {
  if (smtpUrl === '') return []
  if (mailFrom === '') {
    throw new Error('BTHUB_MAIL_FROM is required with BTHUB_SMTP_URL: the address to send from.')
  }
  return [openSmtpWay({ smtp: readSmtpUrl(smtpUrl), from: mailFrom })]
}
