// Sends e-mail to the operator's SMTP server, over a few connections that are kept open.
import { createTransport } from 'nodemailer'
import { messageLimits } from './limits.ts'
import type { SmtpOptions } from './smtp-url.ts'
import type { Letter, SendOutcome, Way } from './way.ts'

export const smtpLimits = {
  connectMs: 10_000,
  greetingMs: 10_000,
  /** Silence of the server during a session. */
  silenceMs: 30_000,
  messagesPerConnection: 100,
} as const

type Options = { readonly smtp: SmtpOptions; readonly from: string }

export function openSmtpWay({ smtp, from }: Options): Way {
  const transport = createTransport({
    ...smtp,
    pool: true,
    maxConnections: messageLimits.atOnceMax,
    maxMessages: smtpLimits.messagesPerConnection,
    // The hub decides what is sent again.
    maxRequeues: 0,
    connectionTimeout: smtpLimits.connectMs,
    greetingTimeout: smtpLimits.greetingMs,
    socketTimeout: smtpLimits.silenceMs,
    disableFileAccess: true,
    disableUrlAccess: true,
  })
  const host = from.slice(from.lastIndexOf('@') + 1)
  return {
    channel: 'email',
    send: (letter, signal) =>
      transport.sendMail({ ...mailOf(letter, { from, host }), signal }).then(
        () => ({ status: 'sent' }),
        (error: unknown) => outcomeOf(error as SmtpError),
      ),
    close: () => transport.close(),
  }
}

function mailOf(letter: Letter, { from, host }: { readonly from: string; readonly host: string }) {
  const { id, to, senderName, replyTo, subject, text, html, attachment } = letter
  return {
    messageId: `<${id}@${host}>`,
    from: senderName === null ? from : { name: senderName, address: from },
    to: { name: '', address: to },
    ...(replyTo === null ? {} : { replyTo: { name: senderName ?? '', address: replyTo } }),
    envelope: { from, to },
    subject,
    text,
    html,
    attachments:
      attachment === null
        ? []
        : [
            {
              filename: attachment.name,
              content: Buffer.from(attachment.bytes),
              contentType: 'application/pdf',
            },
          ],
    // RFC 3834: no vacation notes in return.
    headers: { 'Auto-Submitted': 'auto-generated' },
  }
}

export type SmtpError = Error & {
  readonly code?: string
  readonly responseCode?: number
  readonly response?: string
  readonly command?: string
}

/**
 * A 5xx about the recipient or the content is final. Any other 5xx, such as a wrong password or an unknown sender, concerns the
 * operator's settings, which can be corrected.
 */
export function outcomeOf(error: SmtpError): SendOutcome {
  const { responseCode = 0, command = '', code = '' } = error
  const failure = failureOf(error)
  const isAboutMessage = command === 'RCPT TO' || command === 'DATA'
  if (isAboutMessage && responseCode >= 500) return { status: 'refused', failure }
  // An address or a content that cannot be written as SMTP.
  if (responseCode === 0 && ['EENVELOPE', 'EMESSAGE'].includes(code))
    return { status: 'refused', failure }
  return { status: 'failed', failure, isDown: !(isAboutMessage && responseCode > 0) }
}

/** The server's answer, in one line without addresses. */
function failureOf({ response, message, code }: SmtpError): string {
  const text = (response ?? (message || code) ?? 'failed').slice(0, 2 * messageLimits.failureMax)
  const words = text.split(/[\s\p{Cc}]/u).filter((word) => word !== '')
  const shown = words.map((word) => (word.includes('@') ? '***' : word)).join(' ')
  return shown.slice(0, messageLimits.failureMax)
}
