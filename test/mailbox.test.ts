// The mailbox: a hub without a server or gateway keeps messages to buyers for operators to look at.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { openMailbox } from '../src/messages/mailbox.ts'
import { servicePrefix } from '../src/api/endpoint.ts'
import { bthub } from './support/command-line.ts'
import { eventually } from './support/eventually.ts'
import { customerBody, invoiceBody, startHub, type TestHub } from './support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ mailbox: true })
  const messages = { templates: ['invoice_placed'], channels: ['email', 'sms'], attachPdf: true }
  const policies = { messages: { ...messages, senderName: 'Acme <b>Supply</b>' } }
  await hub.call('PUT', '/operator/account/acme', { body: { policies } })
  await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'c1' }) })
  const later = { dueDate: '2099-01-12', expirationDate: '2099-12-31', customerId: 'c1' }
  await hub.call('POST', '/integration/invoice', { body: { id: 'i1', ...invoiceBody(later) } })
  await eventually(async () => (await sent()).length === 2)
})
afterAll(() => hub.stop())

type Item = { readonly record: { readonly id: string; readonly channel: string } }

async function sent(): Promise<Item['record'][]> {
  const { body } = await hub.call('GET', '/operator/message?status=sent&recordId=i1')
  return (body as { items: Item[] }).items.map(({ record }) => record)
}

async function pathOf(channel: string): Promise<string> {
  const found = (await sent()).find((one) => one.channel === channel)
  return `/operator/account/acme/message/${found?.id}/letter`
}

describe('bthub message', () => {
  const message = (...args: string[]) =>
    bthub(['message', ...args, '--url', hub.url], { BTHUB_OPERATOR_KEY: hub.operator })

  it('lists, shows and resends', async () => {
    const [email] = (await sent()).filter(({ channel }) => channel === 'email')
    const id = email?.id ?? ''
    const [listed, none, shown, again] = await Promise.all([
      message('list', '--account', 'acme', '--status', 'sent'),
      message('list', '--status', 'failed', '--kind', 'draw_overdue'),
      message('show', id, '--account', 'acme'),
      message('resend', 'none', '--account', 'acme', '--reason', 'The buyer lost it.'),
    ])
    expect(listed.out).toContain(`${id}  invoice_placed  a***@example.com  invoice i1  sent`)
    expect(none.out).toBe('There are no matching messages.\n')
    expect(JSON.parse(shown.out)).toMatchObject({ id, status: 'sent', attempts: 1 })
    expect(again).toMatchObject({ code: 1, out: '' })
    expect(again.err).toContain('Message not found.')
    const resent = await message('resend', id, '--account', 'acme', '--reason', 'Lost it.')
    const [, copy = ''] =
      /^Message (\S+) will be sent to a\*\*\*@example\.com\.\n$/.exec(resent.out) ?? []
    await eventually(async () => (await sent()).some((one) => one.id === copy))
  })
})

describe('the mailbox', () => {
  it('keeps an e-mail with its link, which opens the invoice', async () => {
    const { status, body } = await hub.call('GET', await pathOf('email'))
    expect(status).toBe(200)
    expect(body).toMatchObject({
      senderName: 'Acme <b>Supply</b>',
      replyTo: null,
      subject: 'Invoice INV/00003/2023 from Acme <b>Supply</b>: $1,100.00 due Jan 12, 2099',
      hasHtml: true,
      attachmentName: 'INV-00003-2023.pdf',
    })
    const [link = ''] = /https?:\/\/\S+/.exec((body as { text: string }).text) ?? []
    expect((await fetch(link)).status).toBe(200)
  })

  it('shows its HTML as a page that can do nothing', async () => {
    const answer = await fetch(`${hub.url}${servicePrefix}${await pathOf('email')}/page`, {
      headers: { 'X-Operator-Key': hub.operator },
    })
    expect(answer.headers.get('content-type')).toBe('text/html; charset=utf-8')
    const policy = answer.headers.get('content-security-policy')
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain('sandbox')
    const html = await answer.text()
    expect(html).toContain('Acme &lt;b&gt;Supply')
    expect(html).not.toContain('<b>Supply')
    expect(html).toContain('<base target="_blank">')
  })

  it('keeps a text message as its text', async () => {
    const path = await pathOf('sms')
    const { body } = await hub.call('GET', path)
    expect(body).toMatchObject({ hasHtml: false, attachmentName: null })
    expect((body as { text: string }).text).toContain('/i/')
    expect((await hub.call('GET', `${path}/page`)).status).toBe(404)
  })

  it('says so when it has no such text', async () => {
    const { status, body } = await hub.call('GET', '/operator/account/acme/message/none/letter')
    expect(status).toBe(404)
    expect(body).toMatchObject({ reason: 'The mailbox has no text of this message.' })
  })

  it('keeps the newest of an account', async () => {
    const { store } = hub.app.backend
    const [email] = await sent()
    const letter = await store.readLetter('acme', email?.id ?? '')
    if (letter === null) throw new Error('no letter')
    await store.keepLetter({ ...letter, keptAt: '2999-01-01T00:00:00.000Z' }, 1)
    const kept = await Promise.all((await sent()).map(({ id }) => store.readLetter('acme', id)))
    expect(kept.filter((one) => one !== null)).toHaveLength(1)
  })

  it('leaves a message waiting when it cannot be kept', async () => {
    const store = {
      keepLetter: () => Promise.reject(new Error('no database')),
      readLetter: () => Promise.resolve(null),
    }
    const mailbox = openMailbox({ store, channel: 'sms', clock: () => new Date() })
    const letter = {
      accountId: 'acme',
      id: 'm1',
      to: '+15550100',
      senderName: null,
      replyTo: null,
      subject: 's',
      text: 't',
      shortText: 't',
      html: 'h',
      attachment: null,
    }
    expect(await mailbox.send(letter, new AbortController().signal)).toMatchObject({
      status: 'failed',
      isDown: true,
    })
  })

  it('is on by default only with --demo', () => {
    expect(readConfig({}, {}).mailbox).toBe('off')
    expect(readConfig({}, {}, true).mailbox).toBe('on')
    expect(readConfig({}, { BTHUB_MAILBOX: 'off' }, true).mailbox).toBe('off')
  })
})
