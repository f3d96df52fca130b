// Text messages over real connections.
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { startSmsGateway, type SmsGateway } from '../../test/support/sms-gateway.ts'
import type { MessageChannel } from '../domain/messages/message-policy.ts'
import { openGuardedClient, type GuardedClient } from '../outbound/guarded-client.ts'
import { openWays } from './open-ways.ts'
import { readSmsUrl } from './sms-url.ts'
import { openSmsWay, type SmsApi } from './sms-way.ts'
import type { Letter, Way } from './way.ts'

let gateway: SmsGateway
let client: GuardedClient
beforeAll(async () => {
  gateway = await startSmsGateway()
  client = openGuardedClient({ allow: ['127.0.0.0/8'], bounds: { totalMs: 300 } })
})
afterAll(async () => {
  await client.close()
  await gateway.stop()
})
beforeEach(() => {
  gateway.answer = () => ({ status: 202 })
})

const letter: Letter = {
  id: '019b8f9c-0000-7000-8000-000000000001',
  to: '+15550100',
  accountId: 'acme',
  senderName: null,
  replyTo: null,
  subject: 'Invoice',
  text: 'long',
  shortText: 'Invoice “7” & more\nhttps://hub.example.com/i/7?a=1&b=2',
  html: '',
  attachment: null,
}
const never = new AbortController().signal

function send(api: SmsApi, credentials = '', from = '+15550199', signal = never) {
  const target = readSmsUrl(`http://${credentials}127.0.0.1:${gateway.port}/send?x=1`)
  return openSmsWay({ client, target, api, from }).send(letter, signal)
}

describe('a gateway', () => {
  it('gets JSON, with the key of the message and a bearer token', async () => {
    expect(await send('json', ':to.ken@')).toEqual({ status: 'sent' })
    const { path, headers, body } = gateway.received.at(-1) ?? {}
    expect(path).toBe('/send?x=1')
    expect(headers).toMatchObject({
      'content-type': 'application/json',
      'idempotency-key': letter.id,
      authorization: 'Bearer to.ken',
    })
    const { id, to, shortText: text } = letter
    expect(JSON.parse(body ?? '')).toEqual({ id, to, from: '+15550199', text })
    await send('json', '', '')
    expect(JSON.parse(gateway.received.at(-1)?.body ?? '')).toMatchObject({ from: null })
    expect(gateway.received.at(-1)?.headers.authorization).toBeUndefined()
  })

  it('of Twilio gets a form, with user and password', async () => {
    gateway.answer = () => ({ status: 201, body: '{"sid":"SM1"}' })
    expect(await send('twilio', 'AC1:p%40ss@')).toEqual({ status: 'sent' })
    const { headers, body } = gateway.received.at(-1) ?? {}
    expect(headers?.authorization).toBe(`Basic ${Buffer.from('AC1:p@ss').toString('base64')}`)
    const form = Object.fromEntries(new URLSearchParams(body))
    expect(form).toEqual({ To: letter.to, From: '+15550199', Body: letter.shortText })
  })

  it.each([
    ['json', 400, '{"error":"+15550100 is no number"}', 'refused'],
    ['json', 422, '', 'refused'],
    ['json', 401, '', 'failed'],
    ['json', 404, '', 'failed'],
    ['json', 302, '', 'failed'],
    ['json', 429, '', 'failed'],
    ['json', 503, 'a\nb', 'failed'],
    ['twilio', 400, '{"code":21211}', 'refused'],
    ['twilio', 400, 'not JSON', 'refused'],
    ['twilio', 400, '{"code":21606}', 'failed'],
    ['twilio', 422, '', 'failed'],
  ] as const)('in the format %s that answers %i %s: %s', async (api, status, body, expected) => {
    gateway.answer = () => ({ status, body })
    const outcome = await send(api)
    expect(outcome.status).toBe(expected)
    expect(outcome).toMatchObject({ failure: expect.stringMatching(`^${status}`) as unknown })
    expect(JSON.stringify(outcome)).not.toMatch(/15550100|\\n/)
    if (outcome.status === 'failed') expect(outcome.isDown).toBe(true)
  })

  it('that hangs, or cannot be reached, is tried later', async () => {
    gateway.answer = () => 'hangs'
    expect(await send('json')).toEqual({ status: 'failed', failure: 'timed_out', isDown: true })
    const aborted = AbortSignal.timeout(50)
    expect(await send('json', '', '', aborted)).toMatchObject({ failure: 'timed_out' })
    const target = readSmsUrl('http://127.0.0.1:1/')
    const way = openSmsWay({ client, target, api: 'json', from: '' })
    expect(await way.send(letter, never)).toMatchObject({ failure: 'no_connection', isDown: true })
  })
})

describe('the settings', () => {
  const none = {
    mailbox: 'off',
    smtpUrl: '',
    mailFrom: '',
    smsUrl: '',
    smsApi: 'json',
    smsFrom: '',
  } as const

  it('open the ways that they have, and name what is missing', () => {
    const kept: string[] = []
    const openMailbox = (channel: MessageChannel): Way => {
      kept.push(channel)
      return { channel, send: async () => ({ status: 'sent' }), close: () => undefined }
    }
    const ways = (change: Partial<Parameters<typeof openWays>[0]['settings']>) => {
      const opened = openWays({ settings: { ...none, ...change }, client, openMailbox })
      for (const way of opened) way.close()
      return opened.map(({ channel }) => channel)
    }
    const mail = { smtpUrl: 'smtp://127.0.0.1:25', mailFrom: 'billing@example.com' }
    const sms = { smsUrl: 'https://sms.example.com/send' }
    expect(ways({})).toEqual([])
    expect(ways({ ...mail, ...sms })).toEqual(['email', 'sms'])
    expect(kept).toEqual([])
    expect(ways({ ...mail, mailbox: 'on' })).toEqual(['email', 'sms'])
    expect(kept).toEqual(['sms'])
    expect(() => ways({ ...mail, mailFrom: '' })).toThrow('BTHUB_MAIL_FROM is required')
    expect(() => ways({ ...sms, smsApi: 'twilio' })).toThrow('BTHUB_SMS_FROM is required')
  })

  it.each([
    '',
    'sms',
    'ftp://sms.example.com',
    'https://sms.example.com/#x',
    'https://:a%0Ab@x.example',
    'https://%zz@x.example',
  ])('have no gateway %j', (text) => {
    expect(() => readSmsUrl(text)).toThrow(/^(must|is)/)
  })
})
