// Text messages to buyers, from the push of a source to a real gateway.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually } from './support/eventually.ts'
import { customerBody, invoiceBody, startHub, type TestHub } from './support/hub.ts'
import { startMailServer, type MailServer } from './support/mail-server.ts'
import { startSmsGateway, type SmsGateway } from './support/sms-gateway.ts'

let server: MailServer
let gateway: SmsGateway
let hub: TestHub
beforeAll(async () => {
  server = await startMailServer()
  gateway = await startSmsGateway()
  hub = await startHub({ mail: server.url, sms: `http://127.0.0.1:${gateway.port}/` })
})
afterAll(async () => {
  // First, so that the hub need not wait for the text message that hangs.
  await gateway.stop()
  await hub.stop()
  await server.stop()
})

async function setChannels(channels: readonly string[]) {
  const messages = { templates: ['invoice_placed'], channels, senderName: 'Acme Supply' }
  const body = { policies: { messages } }
  const answer = await hub.call('PUT', '/operator/account/acme', { body })
  expect(answer.status).toBe(200)
}

async function place(id: string, cellPhoneNumber: string | null) {
  const person = customerBody({ id, emailAddress: `${id}@example.com`, cellPhoneNumber })
  expect((await hub.call('POST', '/integration/customer', { body: person })).status).toBe(201)
  const dates = { dueDate: '2099-01-12', expirationDate: '2099-12-31' }
  const body = { id, ...invoiceBody({ customerId: id, invoiceNumber: `N-${id}`, ...dates }) }
  expect((await hub.call('POST', '/integration/invoice', { body })).status).toBe(201)
}

type Shown = {
  readonly channel: string
  readonly status: string
  readonly recipient: string
  readonly failure: string | null
  readonly dueAt: string | null
}

async function messagesAbout(id: string): Promise<Shown[]> {
  const { body } = await hub.call('GET', `/operator/message?accountId=acme&recordId=${id}`)
  return (body as { items: { record: Shown }[] }).items.map(({ record }) => record)
}

/** The messages about an invoice, once all have ended. */
async function endedAbout(id: string): Promise<Shown[]> {
  let found: Shown[] = []
  await eventually(async () => {
    found = await messagesAbout(id)
    return found.length > 0 && found.every(({ status }) => !/waiting|not_sent/.test(status))
  })
  return found.toSorted((a, b) => (a.channel < b.channel ? -1 : 1))
}

it('are sent beside e-mail if the policy says so, with the link that opens the invoice', async () => {
  await setChannels(['email', 'sms'])
  await place('both', '(212) 555-0123')
  expect(await endedAbout('both')).toMatchObject([
    { channel: 'email', status: 'sent', recipient: 'b***@example.com' },
    { channel: 'sms', status: 'sent', recipient: '***23' },
  ])
  const { to, text } = JSON.parse(gateway.received[0]?.body ?? '') as { to: string; text: string }
  expect(to).toBe('+12125550123')
  const [subject, link = ''] = text.split('\n')
  expect(subject).toBe('Invoice N-both from Acme Supply: $1,100.00 due Jan 12, 2099')
  expect(await (await fetch(link)).text()).toContain('N-both')
})

it('are the only ones, or none, as the policy says', async () => {
  await setChannels(['sms'])
  await place('only-sms', '+15550177')
  expect(await endedAbout('only-sms')).toMatchObject([{ channel: 'sms', status: 'sent' }])
  await setChannels(['email'])
  await place('only-mail', '+15550178')
  expect(await endedAbout('only-mail')).toMatchObject([{ channel: 'email', status: 'sent' }])
  expect(gateway.received).toHaveLength(2)
})

it('that fail do not hold up e-mail, and a number that is none fails', async () => {
  await setChannels(['email', 'sms'])
  gateway.answer = () => ({ status: 400 })
  await place('refused', '+15550179')
  expect(await endedAbout('refused')).toMatchObject([{ status: 'sent' }, { status: 'failed' }])
  await place('no-number', 'ask at the desk')
  expect(await endedAbout('no-number')).toMatchObject([
    { status: 'sent' },
    { status: 'failed', reason: 'invalid_address' },
  ])
  gateway.answer = () => ({ status: 429, headers: { 'Retry-After': '7200' } })
  await place('asks', '+15550181')
  await server.to('asks@example.com')
  let dueInMs = 0
  await eventually(async () => {
    const asks = (await messagesAbout('asks')).find((one) => one.failure?.startsWith('429'))
    dueInMs = Date.parse(asks?.dueAt ?? '') - Date.now()
    return asks !== undefined
  })
  expect(dueInMs).toBeGreaterThan(7_000_000)
  gateway.answer = () => 'hangs'
  await place('hangs', '+15550180')
  await server.to('hangs@example.com')
})
