// An SMTP server of a test's own, which records what it accepts and can refuse, defer, hang or be slow.
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { simpleParser, type ParsedMail } from 'mailparser'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

export type ReceivedMail = ParsedMail & {
  /** As named in the session: MAIL FROM and RCPT TO. */
  readonly from_: string
  readonly to_: readonly string[]
  readonly isEncrypted: boolean
  readonly user: string | null
  readonly raw: string
}

/** How a recipient, or a content, is answered: an SMTP reply to refuse with, a delay, or silence. */
type Behavior =
  | { readonly reply: number; readonly text?: string }
  | { readonly delayMs: number }
  | { readonly hangs: true }

export type MailServer = {
  readonly url: string
  readonly port: number
  readonly mails: readonly ReceivedMail[]
  /** Recipients that were named, also those that were refused. */
  readonly attempts: readonly string[]
  /** Called for each RCPT TO, and for each content; `null` accepts. */
  onRecipient: (address: string, attempt: number) => Behavior | null
  onContent: (mail: ReceivedMail) => Behavior | null
  /** Resolves with the mails to an address once there are so many. */
  to(address: string, count?: number): Promise<ReceivedMail[]>
  stop(): Promise<void>
}

export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const mails: ReceivedMail[] = []
  const attempts: string[] = []
  const waiting: (() => void)[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: options.secure === true || options.cert !== undefined ? [] : ['STARTTLS'],
    logger: false,
    closeTimeout: 100,
    ...options,
    onRcptTo({ address }, _session, callback) {
      attempts.push(address)
      const attempt = attempts.filter((one) => one === address).length
      void behave(started.onRecipient(address, attempt), callback)
    },
    onData(stream, session, callback) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const raw = Buffer.concat(chunks)
        void simpleParser(raw).then((parsed) => {
          const { mailFrom, rcptTo } = session.envelope
          const mail: ReceivedMail = {
            ...parsed,
            from_: mailFrom === false ? '' : mailFrom.address,
            to_: rcptTo.map(({ address }) => address),
            isEncrypted: session.secure,
            user: typeof session.user === 'string' ? session.user : null,
            raw: raw.toString('latin1'),
          }
          const behavior = started.onContent(mail)
          if (behavior === null || 'delayMs' in behavior) {
            mails.push(mail)
            for (const wake of waiting.splice(0)) wake()
          }
          return behave(behavior, callback)
        })
      })
    },
  })
  server.on('error', () => undefined)
  server.listen(0, '127.0.0.1')
  await once(server.server, 'listening')
  const { port } = server.server.address() as AddressInfo
  const started: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    port,
    mails,
    attempts,
    onRecipient: () => null,
    onContent: () => null,
    async to(address, count = 1) {
      const found = () => mails.filter(({ to_ }) => to_.includes(address))
      while (found().length < count) await new Promise<void>((resolve) => waiting.push(resolve))
      return found()
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  }
  return started
}

async function behave(
  behavior: Behavior | null,
  callback: (error?: Error | null) => void,
): Promise<void> {
  if (behavior === null) return callback()
  if ('hangs' in behavior) return
  if ('delayMs' in behavior) {
    await pause(behavior.delayMs)
    return callback()
  }
  const text = behavior.text ?? 'answered by the test'
  callback(Object.assign(new Error(text), { responseCode: behavior.reply }))
}
