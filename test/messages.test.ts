// Messages to buyers by e-mail, from the push of a source to a real SMTP server.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { templateNames } from '../src/domain/messages/message-policy.ts'
import { openCredit } from './support/credit-scene.ts'
import { runOn } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import {
  customerBody,
  invoiceBody,
  quoteBody,
  simplifiedBody,
  startHub,
  type TestHub,
} from './support/hub.ts'
import { moveAlong } from './support/move-invoice.ts'
import { startMailServer, type MailServer, type ReceivedMail } from './support/mail-server.ts'

let server: MailServer
let hub: TestHub

const later = { dueDate: '2099-01-12', expirationDate: '2099-12-31' }

beforeAll(async () => {
  server = await startMailServer()
  const messageLimits = { perRecipientHourMax: 6 }
  hub = await startHub({ mail: server.url, sandboxDelayMs: 0, messageLimits })
  await setMessages({ templates: templateNames, senderName: 'Acme Supply', attachPdf: false })
  await hub.call('POST', '/integration/customer', { body: customerBody({ id: 'c1' }) })
})
afterAll(async () => {
  await hub.stop()
  await server.stop()
})
beforeEach(() => {
  server.onRecipient = () => null
  server.onContent = () => null
})

async function setMessages(messages: Readonly<Record<string, unknown>>) {
  const answer = await hub.call('PUT', '/operator/account/acme', {
    body: { policies: { messages } },
  })
  expect(answer.status).toBe(200)
}

/** A customer with an address of its own. */
async function customer(id: string, change: Readonly<Record<string, unknown>> = {}) {
  const address = `${id}@example.com`
  const body = customerBody({ id, emailAddress: address, ...change })
  expect((await hub.call('POST', '/integration/customer', { body })).status).toBe(201)
  return address
}

async function place(id: string, change: Readonly<Record<string, unknown>> = {}) {
  const body = { id, ...invoiceBody({ ...later, invoiceNumber: `N-${id}`, ...change }) }
  const answer = await hub.call('POST', '/integration/invoice', { body })
  expect(answer.status).toBe(201)
}

type Shown = Readonly<Record<string, unknown>> & {
  readonly id: string
  readonly status: string
  readonly reason: string | null
}

async function messagesAbout(recordId: string): Promise<Shown[]> {
  const query = `accountId=acme&recordId=${encodeURIComponent(recordId)}`
  const { body } = await hub.call('GET', `/operator/message?${query}`)
  return (body as { items: { record: Shown }[] }).items.map(({ record }) => record)
}

async function messageOnce(recordId: string, status: string): Promise<Shown> {
  let found: Shown | undefined
  await eventually(async () => {
    found = (await messagesAbout(recordId)).find((one) => one.status === status)
    return found !== undefined
  })
  return found as Shown
}

const linkIn = ({ text = '' }: ReceivedMail) => /https?:\/\/\S+/.exec(text)?.[0] ?? ''
const queryOf = (mail: ReceivedMail) => new URL(linkIn(mail)).search

describe('a placed invoice', () => {
  it('is sent to its customer, with the link that opens it', async () => {
    const to = await customer('p1')
    await place('placed-1', { customerId: 'p1' })
    const [mail] = await server.to(to)
    expect(mail?.subject).toBe('Invoice N-placed-1 from Acme Supply: $1,100.00 due Jan 12, 2099')
    expect(mail?.from?.value).toEqual([{ address: 'hub@bthub.example', name: 'Acme Supply' }])
    expect(mail?.text).toContain('Hello Ada Example,')
    expect(mail?.text).toContain('Amount due:     $1,100.00')
    expect(mail?.html).toContain('N-placed-1')
    expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
    const page = await fetch(linkIn(mail as ReceivedMail))
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('N-placed-1')
  })

  it('is recorded as sent, with an event, a masked recipient and a stable Message-ID', async () => {
    const to = await customer('p2')
    await place('placed-2', { customerId: 'p2' })
    const [mail] = await server.to(to)
    const message = await messageOnce('placed-2', 'sent')
    expect(message).toMatchObject({
      template: 'invoice_placed',
      channel: 'email',
      recipient: 'p***@example.com',
      customerId: 'p2',
      aboutKind: 'invoice',
      aboutId: 'placed-2',
      cause: 'invoice.created',
      attempts: 1,
      failure: null,
      dueAt: null,
    })
    expect(mail?.messageId).toBe(`<${message.id}@bthub.example>`)
    const { body } = await hub.call('GET', '/integration/events?limit=1000')
    const events = (body as { items: { type: string; record: { id: string }; data: Shown }[] })
      .items
    const event = events.find(({ record }) => record.id === message.id)
    expect(event).toMatchObject({ type: 'message.sent', data: { recipient: 'p***@example.com' } })
    const shown = await hub.call('GET', '/operator/account/acme/invoice/placed-2')
    expect(shown.body.messages).toEqual([message])
    expect((await hub.call('GET', `/operator/account/acme/message/${message.id}`)).body).toEqual(
      message,
    )
  })

  it('is sent once it is placed, once to each recipient', async () => {
    const to = await customer('p3')
    await place('drafted', { customerId: 'p3', status: 'Draft' })
    const update = (change: Readonly<Record<string, unknown>>) =>
      hub.call('PUT', '/integration/invoice/drafted', {
        body: invoiceBody({ ...later, customerId: 'p3', ...change }),
      })
    await update({ status: 'Placed', sourceModifiedDate: '2024-06-14' })
    await server.to(to)
    await update({ status: 'Draft', sourceModifiedDate: '2024-06-15' })
    await update({ status: 'Placed', sourceModifiedDate: '2024-06-16' })
    await update({ amountDue: 1000, sourceModifiedDate: '2024-06-17' })
    await idle()
    expect((await messagesAbout('drafted')).map(({ cause }) => cause)).toEqual(['invoice.updated'])
  })

  it('goes to each payer of a simplified invoice, to nobody twice, and needs an address', async () => {
    const payer = (emailAddress: string | null, firstName: string) => {
      return { firstName, lastName: 'Payer', emailAddress, cellPhoneNumber: '+15550111' }
    }
    const payersInfo = [
      payer('one@payers.example', 'One'),
      payer('two@payers.example', 'Two'),
      payer('ONE@payers.example', 'Again'),
      payer(null, 'Phone'),
    ]
    const body = { id: 'simple', ...simplifiedBody({ ...later, payersInfo }) }
    expect((await hub.call('POST', '/integration/invoice/simplify', { body })).status).toBe(201)
    const [one] = await server.to('one@payers.example')
    const [two] = await server.to('two@payers.example')
    expect(one?.text).toContain('Hello One Payer,')
    expect(two?.text).toContain('Hello Two Payer,')
    await idle()
    expect(await messagesAbout('simple')).toHaveLength(2)
  })

  it('has the invoice as PDF, if the policy says so, and the reply address', async () => {
    await setMessages({
      templates: templateNames,
      senderName: 'Acme Supply',
      attachPdf: true,
      replyTo: 'billing@acme.example',
    })
    const to = await customer('p4')
    await place('with-pdf', { customerId: 'p4', invoiceNumber: 'INV/7' })
    const [mail] = await server.to(to)
    const [pdf] = mail?.attachments ?? []
    expect(pdf).toMatchObject({ contentType: 'application/pdf', filename: 'INV-7.pdf' })
    expect(pdf?.content.subarray(0, 5).toString()).toBe('%PDF-')
    expect(mail?.replyTo?.value[0]?.address).toBe('billing@acme.example')
    await setMessages({ templates: templateNames, senderName: 'Acme Supply' })
  })
})

/** Resolves when all events that were committed have their messages. */
async function idle(): Promise<void> {
  const { store } = hub.app.backend
  await eventually(async () => (await store.findMessageCursors(10)).length === 0)
}

describe('a quote, an application and a payment', () => {
  it('ask for the answer to a quote, on its page', async () => {
    const to = await customer('q1')
    const quote = { id: 'quote-1', ...quoteBody({ customerId: 'q1', quoteNumber: 'Q-1' }) }
    expect((await hub.call('POST', '/integration/quote', { body: quote })).status).toBe(201)
    const [asked] = await server.to(to)
    expect(asked?.subject).toBe('Quote Q-1 from Acme Supply: $1,100.00')
    const link = queryOf(asked as ReceivedMail)
    expect((await hub.call('GET', '/buyer/quote', { link })).body.quote.quoteNumber).toBe('Q-1')
    const shown = await hub.call('GET', '/operator/account/acme/quote/quote-1')
    expect(shown.body.messages).toHaveLength(1)
  })

  it('tell the decision on an application', async () => {
    const scene = await openCredit(hub, 'b-credit')
    const to = await correct(scene.customerId)
    await scene.setCredit({ limit: 5000 })
    await scene.invoice('credit-1', { ...later, invoiceNumber: 'N-credit-1' })
    await scene.invoice('credit-2', { ...later, invoiceNumber: 'N-credit-2' })
    await scene.askForCredit('credit-1')
    await scene.askForCredit('credit-2')
    await scene.operate('/application/credit-1/approve')
    await scene.operate('/application/credit-2/reject')
    const expected = [
      'Trade credit approved: invoice N-credit-1 from Acme Supply',
      'Trade credit not approved: invoice N-credit-2 from Acme Supply',
    ]
    await eventually(() => {
      const mails = server.mails.filter(({ to_ }) => to_.includes(to))
      return expected.every((subject) => mails.some((mail) => mail.subject === subject))
    })
  })

  it('tell that a payment settled, and that one failed', async () => {
    const to = await customer('y1')
    await place('paid-1', { customerId: 'y1' })
    // The sandbox fails a payment of this amount.
    const failing = { subTotal: 4000.01, taxAmount: 0, totalAmount: 4000.01, amountDue: 4000.01 }
    await place('paid-2', { customerId: 'y1', ...failing, lines: [] })
    const placed = await server.to(to, 2)
    for (const mail of placed) {
      const paid = await hub.call('POST', '/buyer/invoice/payment', {
        link: queryOf(mail),
        body: { method: 'ach' },
      })
      expect(paid.status).toBe(201)
    }
    const mails = await server.to(to, 4)
    const received = mails.find(({ subject }) => subject?.startsWith('Payment of $1,100.00'))
    expect(received?.subject).toBe('Payment of $1,100.00 received for Acme Supply')
    expect(received?.text).toContain('Invoice:  N-paid-1')
    const failed = mails.find(({ subject }) => subject?.startsWith('Payment of $4,000.01'))
    expect(failed?.subject).toBe('Payment of $4,000.01 for Acme Supply failed')
  })
})

/** Gives a customer an address of its own. */
async function correct(id: string, emailAddress = `${id}@example.com`): Promise<string> {
  const body = customerBody({ emailAddress, sourceModifiedDate: '2024-06-13T08:00:00.000Z' })
  expect((await hub.call('PUT', `/integration/customer/${id}`, { body })).status).toBe(202)
  return emailAddress
}

/** Makes a message due that waits for its next attempt. */
async function hurry(id: string): Promise<void> {
  await runOn(
    hub.databaseUrl,
    `update message set due_at = now() where id = '${id}' and lease is null`,
  )
}

/** A message that a server deferred, until the test lets it go. */
async function deferred(id: string, customerId: string): Promise<Shown> {
  server.onRecipient = () => ({ reply: 451, text: '4.7.1 Try again later' })
  await place(id, { customerId })
  let found: Shown | undefined
  await eventually(async () => {
    ;[found] = await messagesAbout(id)
    return found?.failure !== undefined && found.failure !== null
  })
  server.onRecipient = () => null
  return found as Shown
}

describe('a server', () => {
  it('that defers gets the message again, under the same Message-ID', async () => {
    const to = await customer('f1')
    const waiting = await deferred('greylisted', 'f1')
    expect(waiting).toMatchObject({ status: 'waiting', attempts: 1 })
    expect(waiting['failure']).toContain('451 4.7.1 Try again later')
    await hurry(waiting.id)
    const [mail] = await server.to(to)
    expect(mail?.messageId).toBe(`<${waiting.id}@bthub.example>`)
    expect(await messageOnce('greylisted', 'sent')).toMatchObject({ attempts: 2 })
  })

  it('that refuses the recipient or the content ends the message, visibly', async () => {
    await customer('f2')
    server.onRecipient = (address) => ({ reply: 550, text: `5.1.1 <${address}> unknown` })
    await place('refused', { customerId: 'f2' })
    const failed = await messageOnce('refused', 'failed')
    expect(failed).toMatchObject({ attempts: 1, dueAt: null })
    expect(failed.reason).toContain('550 5.1.1 *** unknown')
    server.onRecipient = () => null
    server.onContent = () => ({ reply: 554, text: 'looks like spam' })
    await place('spam', { customerId: 'f2' })
    expect((await messageOnce('spam', 'failed')).reason).toContain('554')
    const { body } = await hub.call('GET', '/integration/events?limit=1000')
    const types = (body as { items: { type: string; record: { id: string } }[] }).items
    expect(types.find(({ record }) => record.id === failed.id)?.type).toBe('message.failed')
  })

  it('that is slow is waited for', async () => {
    const to = await customer('f3')
    server.onContent = () => ({ delayMs: 300 })
    await place('slow', { customerId: 'f3' })
    await server.to(to)
    expect(await messageOnce('slow', 'sent')).toMatchObject({ attempts: 1 })
  })

  it('gets no address that is none', async () => {
    await customer('f5', { emailAddress: 'ada at example' })
    await place('no-address', { customerId: 'f5' })
    const failed = await messageOnce('no-address', 'failed')
    expect(failed).toMatchObject({ recipient: '***', reason: 'invalid_address' })
  })
})

describe('a message that waits', () => {
  it.each([
    [
      'canceled',
      'invoice_canceled',
      (id: string) => hub.call('PUT', `/integration/invoice/${id}/cancel`),
    ],
    ['frozen', 'frozen', (id: string) => operate(`invoice/${id}/freeze`)],
    ['paid', 'invoice_paid', (id: string) => moveAlong(hub, id, ['pay', 'settle'])],
  ])('is dropped when its invoice is %s', async (what, reason, act) => {
    const to = await customer(`w-${what}`)
    const id = `waits-${what}`
    const message = await deferred(id, `w-${what}`)
    await act(id)
    await hurry(message.id)
    const dropped = await messageOnce(id, 'dropped')
    expect(dropped).toMatchObject({ reason, dueAt: null })
    expect(server.mails.filter(({ to_ }) => to_.includes(to))).toEqual([])
  })

  it('goes to the corrected address of its customer', async () => {
    await customer('w-new')
    const message = await deferred('waits-new', 'w-new')
    await correct('w-new', 'corrected@example.com')
    await hurry(message.id)
    await server.to('corrected@example.com')
    expect(await messageOnce('waits-new', 'sent')).toMatchObject({ recipient: 'c***@example.com' })
  })

  it('is dropped when the policy no longer wants it', async () => {
    await customer('w-off')
    const message = await deferred('waits-off', 'w-off')
    await setMessages({ templates: [] })
    await hurry(message.id)
    expect(await messageOnce('waits-off', 'dropped')).toMatchObject({ reason: 'policy_off' })
    await place('unannounced', { customerId: 'w-off' })
    await setMessages({ templates: templateNames, senderName: 'Acme Supply' })
    const to = await customer('w-on')
    await place('announced', { customerId: 'w-on' })
    await server.to(to)
    // What happened while no messages were wanted is not news.
    expect(await messagesAbout('unannounced')).toEqual([])
  })
})

async function operate(path: string, method = 'PUT') {
  const answer = await hub.call(method, `/operator/account/acme/${path}`, {
    body: { reason: 'asked' },
  })
  expect(answer.status).toBeLessThan(300)
  return answer
}

describe('sending again', () => {
  it('makes a new message, which is audited and sent whatever the policy', async () => {
    const to = await customer('r1')
    await place('again', { customerId: 'r1' })
    await server.to(to)
    const first = await messageOnce('again', 'sent')
    await setMessages({ templates: [] })
    const { status, body } = await operate(`message/${first.id}/resend`, 'POST')
    expect(status).toBe(201)
    expect(body).toMatchObject({ cause: null, status: 'waiting', recipient: 'r***@example.com' })
    await server.to(to, 2)
    await eventually(async () => {
      return (await messagesAbout('again')).every((one) => one.status === 'sent')
    })
    const acts = await hub.call('GET', '/operator/act?accountId=acme&name=resend-message')
    expect(acts.body.items[0]).toMatchObject({
      subject: first.id,
      actor: { kind: 'operator', reason: 'asked' },
      details: { copy: body.id },
    })
    await setMessages({ templates: templateNames, senderName: 'Acme Supply' })
  })

  it('is refused while the message waits, without a reason, and of no message', async () => {
    await customer('r2')
    const { id } = await deferred('still', 'r2')
    const resend = (of: string, body: unknown) =>
      hub.call('POST', `/operator/account/acme/message/${of}/resend`, { body })
    const waiting = await resend(id, { reason: 'asked' })
    expect([waiting.status, waiting.body.docs]).toEqual([409, '/docs/rules/message_waiting'])
    expect((await resend(id, {})).status).toBe(400)
    expect((await resend('nothing', { reason: 'asked' })).status).toBe(404)
  })
})

describe('the limits', () => {
  it('of one recipient make a message wait', async () => {
    const to = await customer('l1')
    for (let at = 1; at <= 6; at += 1) {
      await place(`limited-${at}`, { customerId: 'l1' })
      await messageOnce(`limited-${at}`, 'sent')
    }
    await place('limited', { customerId: 'l1' })
    await eventually(async () => {
      const [message] = await messagesAbout('limited')
      const isPostponed = message?.['attempts'] === 0
      return isPostponed && Date.parse(String(message?.['dueAt'])) > Date.now() + 60_000
    })
    expect(await server.to(to)).toHaveLength(6)
  })
})

describe('without a server', () => {
  it('messages wait as not sent, and are sent once there is one, if still wanted', async () => {
    const silent = await startHub({ mail: null })
    const policies = { messages: { templates: templateNames } }
    await silent.call('PUT', '/operator/account/acme', { body: { policies } })
    const people = ['n1', 'n2']
    for (const id of people) {
      const body = customerBody({ id, emailAddress: `${id}@example.com` })
      await silent.call('POST', '/integration/customer', { body })
      const sent = { id: `i-${id}`, ...invoiceBody({ ...later, customerId: id }) }
      await silent.call('POST', '/integration/invoice', { body: sent })
    }
    await eventually(async () => {
      const { body } = await silent.call('GET', '/operator/message?status=not_sent')
      return (body as { items: { record: Shown }[] }).items.length === 2
    })
    await silent.call('PUT', '/integration/invoice/i-n2/cancel')
    const { databaseUrl } = silent
    const second = await startHub({ mail: server.url, databaseUrl })
    await server.to('n1@example.com')
    await eventually(async () => {
      const { body } = await second.call('GET', '/operator/message')
      const all = (body as { items: { record: Shown }[] }).items.map(({ record }) => record.status)
      return all.toSorted().join() === 'dropped,sent'
    })
    await second.stop()
    await silent.stop()
  })
})
