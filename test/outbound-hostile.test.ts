// What the sender makes of receivers that are broken, slow, endless or ill-meant. The bounds are options of
// the sender, so that what takes 15 s takes less here.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { connect, type Socket } from 'node:net'
import { Webhook } from 'standardwebhooks'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { outboundLimits } from '../src/outbound/limits.ts'
import type { ClientOptions } from '../src/outbound/guarded-client.ts'
import { openSender, sendLimits, type AttemptResult, type Sender } from '../src/webhooks/send.ts'
import { signatureOf } from '../src/webhooks/sign.ts'
import { mintSecret } from './support/mint-secret.ts'
import { makeCertificate } from './support/certificate.ts'
import { eventually } from './support/eventually.ts'
import {
  closedPort,
  startHostileReceiver,
  type HostileReceiver,
} from './support/hostile-receiver.ts'
import { startNameServer, type NameServer } from './support/name-server.ts'

/** Of a whole call here, and how much later than that it may be told on a busy machine. */
const totalMs = 800
const lateMs = 700

let receiver: HostileReceiver
let names: NameServer
const open: Sender[] = []

beforeAll(async () => {
  receiver = await startHostileReceiver()
  names = await startNameServer((name) => {
    return name.endsWith('.test') && name !== 'nobody.test' ? [{ address: '127.0.0.1' }] : null
  })
})
afterAll(async () => {
  await Promise.all(open.map((sender) => sender.close()))
  await Promise.all([receiver.close(), names.close()])
})

function openedSender(options: Partial<ClientOptions> = {}): Sender {
  const one = openSender({
    allow: ['127.0.0.1/32'],
    nameServers: [names.address],
    ...options,
    bounds: { totalMs, noConnectionMs: 0, ...options.bounds },
  })
  open.push(one)
  return one
}

function send(url: string, by: Sender = openedSender()): Promise<AttemptResult> {
  return by.send({ url, headers: {}, body: Buffer.from('{"seq":1}') })
}

describe('D2: a receiver that fails', () => {
  it.each([400, 401, 404, 409, 500, 502, 503])('with %i has its status told', async (status) => {
    expect(await send(`${receiver.url}/${status}`)).toMatchObject({
      outcome: 'failed',
      status,
      failure: 'status_not_2xx',
    })
  })

  it.each([200, 201, 202, 204])('is none with %i', async (status) => {
    const sent = await send(`${receiver.url}/${status}`)
    expect(sent).toMatchObject({ outcome: 'delivered', status, failure: null })
  })

  it.each([
    ['/reset', 'connection_lost'],
    ['/no-http', 'answer_invalid'],
    ['/endless-head', 'answer_invalid'],
  ])('as %s does is told as %s', async (path, failure) => {
    const sent = await send(`${receiver.url}${path}`)
    expect(sent).toMatchObject({ outcome: 'failed', status: null, failure })
  })

  it('because nobody listens, or the name leads nowhere, was not reached', async () => {
    const urls = [`http://127.0.0.1:${await closedPort()}/`, 'https://nobody.test/']
    for (const url of urls) expect(await send(url)).toMatchObject({ failure: 'no_connection' })
  })

  it('in the middle of its answer has taken the message: the status says so', async () => {
    const sent = await send(`${receiver.url}/cut-short`)
    expect(sent).toMatchObject({ outcome: 'delivered', status: 200, answer: 'only this' })
  })

  it('to be sent what can’t be sent is told, and nothing is thrown', async () => {
    const headers = { 'x-bad': 'two\r\nlines' }
    const sent = await openedSender().send({ url: receiver.url, headers, body: Buffer.from('') })
    expect(sent).toMatchObject({ outcome: 'failed', failure: 'request_invalid' })
  })
})

describe('D2: a receiver’s certificate', () => {
  const day = 24 * 60 * 60 * 1_000
  const inDays = (days: number) => new Date(Date.now() + days * day)
  const valid = { name: 'erp.test', from: inDays(-1), until: inDays(1) }
  const cases = [
    ['nobody vouches for', valid, false, 'tls_failed'],
    ['is vouched for', valid, true, null],
    ['has expired', { ...valid, from: inDays(-9), until: inDays(-2) }, true, 'tls_failed'],
    ['is not valid yet', { ...valid, from: inDays(2), until: inDays(9) }, true, 'tls_failed'],
    ['is another’s', { ...valid, name: 'other.test' }, true, 'tls_failed'],
  ] as const
  it.each(cases)('that %s', async (_, draft, trusted, failure) => {
    const tls = makeCertificate(draft)
    const secure = await startHostileReceiver({ tls, name: 'erp.test' })
    const sent = await send(secure.url, openedSender(trusted ? { ca: tls.cert } : {}))
    expect(sent.failure).toBe(failure)
    expect(secure.received).toHaveLength(failure === null ? 1 : 0)
    await secure.close()
  })

  it('is missing: who speaks no TLS is not spoken to', async () => {
    const plain = receiver.url.replace('http://127.0.0.1', 'https://erp.test')
    const before = receiver.received.length
    expect(await send(plain)).toMatchObject({ failure: 'tls_failed' })
    expect(receiver.received).toHaveLength(before)
  })
})

describe('D3: a receiver without end', () => {
  it.each(['/silent', '/drip-head'])('as %s is given up after the whole time', async (path) => {
    const sent = await send(`${receiver.url}${path}`)
    expect(sent).toMatchObject({ outcome: 'failed', failure: 'timed_out', status: null })
    expect(sent.latencyMs).toBeGreaterThanOrEqual(totalMs - 5)
    expect(sent.latencyMs).toBeLessThan(totalMs + lateMs)
  })

  it('of the body has taken the message, and is given up after the same time', async () => {
    const sent = await send(`${receiver.url}/drip-body`)
    expect(sent).toMatchObject({ outcome: 'delivered', status: 200 })
    expect(sent.latencyMs).toBeLessThan(totalMs + lateMs)
  })

  it.each(['/endless', '/gigabyte'])('as %s is read 64 KiB, and hung up on', async (path) => {
    const pouring = await startHostileReceiver()
    const before = process.memoryUsage().rss
    const sent = await send(`${pouring.url}${path}`)
    expect(sent).toMatchObject({ outcome: 'delivered', status: 200 })
    expect(sent.answer).toBe('x'.repeat(sendLimits.answerStoredBytesMax))
    // The pool may have opened the next connection already; the one that poured is closed.
    await eventually(() => pouring.connections() > pouring.open())
    // What the kernel holds between the two is a few MiB at most; the rest was never asked for.
    expect(pouring.bytesWritten()).toBeLessThan(32 * 1024 ** 2)
    expect(process.memoryUsage().rss - before).toBeLessThan(64 * 1024 ** 2)
    await pouring.close()
  })

  it('that is packed is not unpacked', async () => {
    const sent = await send(`${receiver.url}/gzip-bomb`)
    expect(sent).toMatchObject({ outcome: 'delivered', answer: '(gzip)' })
    expect(receiver.received.at(-1)?.headers['accept-encoding']).toBe('identity')
  })

  it('does not keep the caller, who may give up at any time', async () => {
    const giveUp = new AbortController()
    const request = { url: `${receiver.url}/silent`, headers: {}, body: Buffer.from('') }
    const before = receiver.received.length
    const sending = openedSender({ bounds: { totalMs: 60_000 } }).send(request, giveUp.signal)
    await eventually(() => receiver.received.length > before)
    giveUp.abort(new Error('The hub stops.'))
    await expect(sending).rejects.toThrow('The hub stops.')
  })

  it('has the limits that are documented, unless a test sets others', () => {
    const { totalMs: whole, answerBytesMax, retryAfterMaxMs } = outboundLimits
    expect({ whole, answerBytesMax, retryAfterMaxMs, ...sendLimits }).toEqual({
      whole: 15_000,
      answerBytesMax: 65_536,
      answerStoredBytesMax: 1_024,
      retryAfterMaxMs: 86_400_000,
    })
  })
})

describe('D4: a receiver’s wishes', () => {
  it('never to hear of this again are told', async () => {
    expect(await send(`${receiver.url}/410`)).toMatchObject({ outcome: 'gone', status: 410 })
  })

  it.each([
    ['120', 120_000],
    ['0', null],
    ['86400', 86_400_000],
    ['9999999', 86_400_000],
    ['-5', null],
    ['1e3', null],
    ['soon', null],
    ['Wed, 21 Oct 2015 07:28:00 GMT', null],
    ['Wed, 21 Oct 2099 07:28:00 GMT', 86_400_000],
  ])('to be spared by Retry-After: %s is heard as %s ms', async (value, retryAfterMs) => {
    for (const status of [429, 503]) {
      const sent = await send(`${receiver.url}/${status}?retry-after=${encodeURIComponent(value)}`)
      expect(sent).toMatchObject({ outcome: 'failed', status, retryAfterMs })
    }
  })
})

describe('D9: while a secret is replaced', () => {
  it('receivers with the older and with the newer one accept what is sent', async () => {
    const [older, newer] = [mintSecret(), mintSecret()]
    const body = Buffer.from('{"seq":7}')
    const signed = { id: 'msg_7', timestampS: Math.floor(Date.now() / 1_000), body }
    const headers = {
      'webhook-id': signed.id,
      'webhook-timestamp': String(signed.timestampS),
      'webhook-signature': signatureOf([newer, older], signed),
    }
    await openedSender().send({ url: receiver.url, headers, body })
    const received = receiver.received.at(-1)
    for (const secret of [older, newer]) {
      const verified = new Webhook(secret).verify(
        received?.body ?? Buffer.from(''),
        received?.headers as Record<string, string>,
      )
      expect(verified).toEqual({ seq: 7 })
    }
  })
})

describe('G4: why there was no connection', () => {
  let full: Awaited<ReturnType<typeof fullPort>>
  beforeAll(async () => {
    full = await fullPort()
  })
  afterAll(() => full.end())

  it('can’t be told from the answer, nor from its time: a port scanner learns nothing', async () => {
    const noConnectionMs = 1_000
    const level = openedSender({
      bounds: { noConnectionMs, dialMs: 200, connectMs: 600, totalMs: 5_000 },
    })
    const urls = {
      closed: `http://127.0.0.1:${await closedPort()}/`,
      filtered: `http://127.0.0.1:${full.port}/`,
      private: 'https://10.0.0.1/',
      privatePort: `http://127.0.0.2:${receiver.port}/`,
      nobody: 'https://nobody.test/',
      localName: 'https://printer.local/',
      otherPort: 'https://8.8.8.8:22/',
      noUrl: 'https://user:secret@8.8.8.8/',
    }
    const sent = await Promise.all(
      Object.values(urls).map(async (url) => ({ url, ...(await send(url, level)) })),
    )
    for (const { latencyMs, ...told } of sent) {
      expect(told).toEqual({
        url: told.url,
        outcome: 'failed',
        status: null,
        failure: 'no_connection',
        retryAfterMs: null,
        answer: '',
      })
      expect(latencyMs).toBeGreaterThanOrEqual(noConnectionMs - 5)
      expect(latencyMs).toBeLessThan(noConnectionMs + 200)
    }
  })
})

/**
 * A port that drops every attempt to connect, as a firewall does: its process sleeps, and its queue is full.
 * Only Linux lets the queue be so short.
 */
async function fullPort(): Promise<{ port: number; end(): void }> {
  const program = `require('net').createServer().listen({ port: 0, host: '127.0.0.1', backlog: 1 },
    function () { console.log(this.address().port) })`
  const child = spawn(process.execPath, ['-e', program], { stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(child.stdout, 'data')) as [Buffer]
  const port = Number(line.toString())
  child.kill('SIGSTOP')
  const sockets: Socket[] = []
  for (let filled = 0; filled < 4; filled += 1) {
    const socket = connect({ host: '127.0.0.1', port })
    socket.on('error', () => undefined)
    sockets.push(socket)
  }
  return {
    port,
    end() {
      for (const socket of sockets) socket.destroy()
      child.kill('SIGKILL')
    },
  }
}
