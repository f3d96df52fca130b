// Against a real server: TLS, authentication, and which failures are final.
import type { SMTPServerOptions } from 'smtp-server'
import { afterAll, describe, expect, it } from 'vitest'
import { makeCertificate } from '../../test/support/certificate.ts'
import { startMailServer, type MailServer } from '../../test/support/mail-server.ts'
import { readSmtpUrl, type SmtpOptions } from './smtp-url.ts'
import { openSmtpWay } from './smtp-way.ts'
import type { Letter, Way } from './way.ts'

const name = 'mail.bthub.example'
const day = 24 * 60 * 60 * 1000
const { key, cert } = makeCertificate({
  name,
  from: new Date(Date.now() - day),
  until: new Date(Date.now() + day),
})
const tls = { ca: cert, servername: name }
const from = 'hub@bthub.example'

const opened: { close(): unknown }[] = []
afterAll(async () => {
  for (const each of opened.toReversed()) await each.close()
})

async function serve(options: SMTPServerOptions): Promise<MailServer> {
  const server = await startMailServer(options)
  opened.push({ close: () => server.stop() })
  return server
}

function way(smtp: SmtpOptions): Way {
  const made = openSmtpWay({ smtp, from })
  opened.push(made)
  return made
}

/** As for a server elsewhere, which is reached here. */
function remote(url: string, { port }: MailServer, trusted = true): SmtpOptions {
  const read = { ...readSmtpUrl(url), host: '127.0.0.1', port }
  return trusted ? { ...read, tls } : read
}

const letter: Letter = {
  id: '019b8f9c-0000-7000-8000-000000000001',
  to: 'ada@example.com',
  accountId: 'acme',
  senderName: null,
  replyTo: null,
  subject: 'Invoice',
  text: 'text',
  shortText: 'text',
  html: '<p>text</p>',
  attachment: null,
}
const never = new AbortController().signal

const secured = (secure: boolean): SMTPServerOptions => ({
  key,
  cert,
  secure,
  authOptional: false,
  onAuth({ username, password }, _session, callback) {
    if (username === 'ada' && password === 'p@ss') return callback(null, { user: 'ada' })
    callback(Object.assign(new Error('Invalid credentials'), { responseCode: 535 }))
  },
})

describe('a server elsewhere', () => {
  it.each(['smtps', 'smtp'])('gets mail with TLS and a password, by %s', async (scheme) => {
    const server = await serve(secured(scheme === 'smtps'))
    const sender = way(remote(`${scheme}://ada:p%40ss@${name}`, server))
    expect(await sender.send(letter, never)).toEqual({ status: 'sent' })
    expect(server.mails[0]).toMatchObject({ isEncrypted: true, user: 'ada', from_: from })
  })

  it('gets none without TLS, or with a certificate that is not trusted', async () => {
    const plain = await serve({})
    const unencrypted = await way(remote(`smtp://${name}`, plain)).send(letter, never)
    expect(unencrypted).toMatchObject({ status: 'failed', isDown: true })
    const server = await serve(secured(true))
    const untrusted = await way(remote(`smtps://ada:p%40ss@${name}`, server, false)).send(
      letter,
      never,
    )
    expect(untrusted).toMatchObject({ status: 'failed', isDown: true })
    expect([...plain.mails, ...server.mails]).toEqual([])
  })

  it('that refuses the password fails for now: the operator can correct it', async () => {
    const server = await serve(secured(true))
    const outcome = await way(remote(`smtps://ada:wrong@${name}`, server)).send(letter, never)
    expect(outcome).toMatchObject({ status: 'failed', isDown: true })
    expect(outcome).toMatchObject({ failure: expect.stringContaining('535') as string })
    expect(JSON.stringify(outcome)).not.toContain('wrong')
  })
})

describe('an outcome', () => {
  it('is final for a 5xx about the recipient or the content, and for nothing else', async () => {
    const server = await serve({
      onMailFrom({ address }, _session, callback) {
        if (address === from) return callback()
        callback(Object.assign(new Error('no such sender'), { responseCode: 550 }))
      },
    })
    const sender = way(readSmtpUrl(server.url))
    server.onRecipient = () => ({ reply: 550 })
    expect(await sender.send(letter, never)).toMatchObject({ status: 'refused' })
    server.onRecipient = () => ({ reply: 451 })
    expect(await sender.send(letter, never)).toMatchObject({ status: 'failed', isDown: false })
    server.onRecipient = () => null
    server.onContent = () => ({ reply: 554 })
    expect(await sender.send(letter, never)).toMatchObject({ status: 'refused' })
    server.onContent = () => ({ reply: 452 })
    expect(await sender.send(letter, never)).toMatchObject({ status: 'failed', isDown: false })
    const other = openSmtpWay({ smtp: readSmtpUrl(server.url), from: 'other@bthub.example' })
    opened.push(other)
    expect(await other.send(letter, never)).toMatchObject({ status: 'failed', isDown: true })
  })

  it('is a failure when the server hangs, and the next message is sent', async () => {
    const server = await serve({})
    const sender = way(readSmtpUrl(server.url))
    server.onRecipient = () => ({ hangs: true })
    const outcome = await sender.send(letter, AbortSignal.timeout(300))
    expect(outcome).toMatchObject({ status: 'failed', isDown: true })
    server.onRecipient = () => null
    expect(await sender.send(letter, never)).toEqual({ status: 'sent' })
  })

  it('is a failure when nobody answers, and the addresses in an answer are masked', async () => {
    const server = await serve({})
    server.onRecipient = (address) => ({ reply: 450, text: `<${address}> is busy` })
    const outcome = await way(readSmtpUrl(server.url)).send(letter, never)
    expect(outcome).toMatchObject({ failure: '450 *** is busy' })
    const { port } = await serveAndStop()
    const gone = await way(readSmtpUrl(`smtp://127.0.0.1:${port}`)).send(letter, never)
    expect(gone).toMatchObject({ status: 'failed', isDown: true })
  })
})

async function serveAndStop(): Promise<MailServer> {
  const server = await startMailServer()
  await server.stop()
  return server
}
