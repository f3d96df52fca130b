// No way inside: which URLs may be called, what a name may lead to, and that the address that was checked is
// the one that is dialled.
import { networkInterfaces } from 'node:os'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfig } from '../src/config.ts'
import { readBlocks } from '../src/outbound/address.ts'
import { dial } from '../src/outbound/dial.ts'
import type { ClientOptions } from '../src/outbound/guarded-client.ts'
import { readPorts, readTarget } from '../src/outbound/target.ts'
import { openOutgoing } from '../src/outgoing.ts'
import { openSender, type AttemptResult, type Sender } from '../src/webhooks/send.ts'
import { acceptedUrls, refusedUrls } from './support/address-vectors.ts'
import { startHostileReceiver, type HostileReceiver } from './support/hostile-receiver.ts'
import { startNameServer, type DnsRecord, type NameServer } from './support/name-server.ts'

/** What is called when all is well, and what nobody may ever reach: the same port of two addresses. */
let receiver: HostileReceiver
let trap: HostileReceiver
let names: NameServer

/** What names lead to; a test puts its own here. */
const zone = new Map<string, () => readonly DnsRecord[]>()
const open: Sender[] = []

beforeAll(async () => {
  receiver = await startHostileReceiver()
  trap = await startHostileReceiver({ host: '127.0.0.2', port: receiver.port })
  names = await startNameServer((name) => zone.get(name)?.() ?? null)
})
afterAll(async () => {
  await Promise.all(open.map((one) => one.close()))
  await Promise.all([receiver, trap, names].map((one) => one.close()))
})

function sender(options: Partial<ClientOptions> = {}): Sender {
  const one = openSender({
    allow: ['127.0.0.1/32'],
    nameServers: [names.address],
    cachedMs: 0,
    ...options,
    bounds: { noConnectionMs: 0, connectMs: 2_000, ...options.bounds },
  })
  open.push(one)
  return one
}

function send(by: Sender, url: string): Promise<AttemptResult> {
  return by.send({ url, headers: {}, body: Buffer.from('{}') })
}

const at = (...addresses: string[]) => addresses.map((address) => ({ address }))
const urlOf = (name: string) => `http://${name}:${receiver.port}/`

describe('G1: a URL', () => {
  it.each(refusedUrls)('%j is refused, when it is saved and when it is called', async (vector) => {
    const url = vector.replaceAll('{port}', String(receiver.port))
    const closed = sender({ allow: [] })
    const before = [receiver.connections(), trap.connections()]
    expect(await closed.checkUrl(url)).toMatch(/^(has|is|must) .+\.$/)
    expect(await send(closed, url)).toMatchObject({ outcome: 'failed', failure: 'no_connection' })
    expect([receiver.connections(), trap.connections()]).toEqual(before)
  })

  it.each(acceptedUrls)('%s may be saved', async (url) => {
    expect(await sender({ allow: [] }).checkUrl(url)).toBe(null)
  })

  it('may lead to an address that is allowed, by http and at any port, and to none beside it', async () => {
    const allowing = sender({ allow: ['127.0.0.0/31', '10.1.0.0/16', 'fd00:1::/32'] })
    for (const host of ['127.0.0.1', '10.1.255.255', '[fd00:1:2::3]']) {
      expect(await allowing.checkUrl(`http://${host}:8080/`)).toBe(null)
    }
    for (const host of ['127.0.0.2', '10.2.0.0', '[fd00:2::3]']) {
      expect(await allowing.checkUrl(`http://${host}:8080/`)).toMatch('public address')
    }
    expect(await allowing.checkUrl('http://8.8.8.8/')).toMatch('public address')
  })

  it('may name the ports that are set, at a public address', async () => {
    const ports = sender({ allow: ['10.0.0.0/8'], ports: [443, 9443] })
    for (const url of ['https://8.8.8.8/', 'https://8.8.8.8:9443/', 'http://10.0.0.1:81/']) {
      expect(await ports.checkUrl(url)).toBe(null)
    }
    expect(await ports.checkUrl('https://8.8.8.8:8443/')).toBe(
      'must use https and lead to a public address, at port 443 or 9443.',
    )
    expect(await ports.checkUrl('http://8.8.8.8:9443/')).toMatch('public address')
  })

  it('of more than 2,048 characters is refused, and so says why', async () => {
    const long = `https://8.8.8.8/${'x'.repeat(2_048)}`
    expect(await sender().checkUrl(long)).toBe('has more than 2048 characters.')
  })
})

describe('ports that are set', () => {
  it('are those of BTHUB_WEBHOOK_PORTS, in place of 443 and 8443', async () => {
    const checkAt = async (environment: Record<string, string>) => {
      const config = readConfig({}, environment)
      const outgoing = openOutgoing({ config, pepper: Buffer.alloc(32), clock: () => new Date() })
      const checked = ['443', '8443', '9443'].map(async (port) => {
        return (await outgoing.webhooks.checkUrl(`https://8.8.8.8:${port}/`)) === null
      })
      const allowed = await Promise.all(checked)
      await outgoing.close()
      return allowed
    }
    expect(await checkAt({})).toEqual([true, true, false])
    expect(await checkAt({ BTHUB_WEBHOOK_PORTS: '9443' })).toEqual([false, false, true])
    expect(() => readConfig({}, { BTHUB_WEBHOOK_PORTS: 'all' })).toThrow(
      'BTHUB_WEBHOOK_PORTS must be a list of ports',
    )
  })

  it('are parted by commas, and one that is none is named', () => {
    expect(readPorts('443, 9443,443')).toEqual([443, 9443])
    for (const bad of ['', '0', '65536', '4430-4440', '+443', 'https', '443,'])
      expect(() => readPorts(bad)).toThrow(/must be a list of ports .* not "/)
  })
})

describe('blocks that are allowed', () => {
  it('are parted by commas, and one that is none is named', () => {
    expect(readBlocks(' 10.0.0.0/8, fd00::/8 ,192.168.1.7')).toHaveLength(3)
    expect(readBlocks('')).toEqual([])
    for (const bad of [
      '10.0.0.0/33',
      'fd00::/129',
      '10.0.0/8',
      'erp',
      '10.0.0.0/8/8',
      '/8',
      '::/x',
    ])
      expect(() => readBlocks(`127.0.0.1,${bad}`)).toThrow(JSON.stringify(bad))
  })
})

describe('G2: what a name leads to', () => {
  it('is asked once a call, and what was checked is what is dialled, while it changes', async () => {
    const turn = () => names.asked.get('rebind.test') ?? 0
    zone.set('rebind.test', () => at(turn() % 2 === 1 ? '127.0.0.1' : '127.0.0.2'))
    const rebinding = sender()
    const outcomes: string[] = []
    for (let call = 0; call < 40; call += 1) {
      outcomes.push((await send(rebinding, urlOf('rebind.test'))).outcome)
    }
    expect(names.asked.get('rebind.test')).toBe(40)
    const half = ['delivered', 'failed']
    expect(outcomes).toEqual(Array.from({ length: 40 }, (_, call) => half[call % 2]))
    expect(trap.connections()).toBe(0)
  })

  it('may be many addresses: those that are private are left out', async () => {
    zone.set('many.test', () => at('127.0.0.2', '10.0.0.1', '127.0.0.1', '169.254.169.254'))
    zone.set('none.test', () => at('127.0.0.2', '10.0.0.1', '169.254.169.254'))
    const several = sender()
    expect(await send(several, urlOf('many.test'))).toMatchObject({ outcome: 'delivered' })
    expect(await send(several, urlOf('none.test'))).toMatchObject({ failure: 'no_connection' })
    expect(await several.checkUrl(urlOf('none.test'))).toMatch('public address')
    expect(trap.connections()).toBe(0)
  })

  it('is unknown while no name server answers, which refuses no URL for good', async () => {
    const silent = await startNameServer(() => null)
    await silent.close()
    const lost = sender({ nameServers: [silent.address] })
    await expect(lost.checkUrl('https://public.test/')).rejects.toMatchObject({
      code: 'unavailable',
      rule: 'name_not_resolved',
    })
    expect(await sender().checkUrl(urlOf('never.test'))).toMatch('public address')
  })

  it('may be another name, and that yet another', async () => {
    zone.set('first.test', () => [{ alias: 'second.test' }])
    zone.set('second.test', () => [{ alias: 'third.test' }])
    zone.set('third.test', () => at('127.0.0.2'))
    expect(await send(sender(), urlOf('first.test'))).toMatchObject({ failure: 'no_connection' })
    zone.set('third.test', () => at('127.0.0.1'))
    expect(await send(sender(), urlOf('first.test'))).toMatchObject({ outcome: 'delivered' })
    expect(trap.connections()).toBe(0)
  })

  it('may be IPv6 alone', async () => {
    zone.set('six.test', () => at('::1'))
    zone.set('mapped.test', () => at('::ffff:7f00:2'))
    zone.set('public.test', () => at('2606:4700:4700::1111'))
    expect(await send(sender(), urlOf('six.test'))).toMatchObject({ failure: 'no_connection' })
    expect(await send(sender(), urlOf('mapped.test'))).toMatchObject({ failure: 'no_connection' })
    expect(await sender().checkUrl('https://public.test/')).toBe(null)
    expect(trap.connections()).toBe(0)
  })

  it.runIf(hasIpv6())('is dialled as IPv6 when that is allowed', async () => {
    const six = await startHostileReceiver({ host: '::1' })
    zone.set('six.test', () => at('::1'))
    const sent = await send(sender({ allow: ['::1'] }), `http://six.test:${six.port}/`)
    await six.close()
    expect(sent).toMatchObject({ outcome: 'delivered' })
  })

  it('is remembered for a while, and checked all the same', async () => {
    zone.set('often.test', () => at('127.0.0.1'))
    const remembering = sender({ cachedMs: 60_000 })
    for (let call = 0; call < 5; call += 1) await send(remembering, urlOf('often.test'))
    expect(names.asked.get('often.test')).toBe(1)
  })

  it('is never asked for when it is a name of the network inside and nothing is allowed', async () => {
    zone.set('erp', () => at('127.0.0.1'))
    zone.set('metadata.google.internal', () => at('127.0.0.1'))
    await send(sender({ allow: [] }), urlOf('metadata.google.internal'))
    await send(sender({ allow: [] }), urlOf('erp'))
    expect(names.asked.has('erp') || names.asked.has('metadata.google.internal')).toBe(false)
  })
})

describe('the other end of a connection', () => {
  it('is checked again, before a byte is sent', async () => {
    const target = readTarget(urlOf('127.0.0.1'))
    if (typeof target === 'string') throw new Error(target)
    const asked: string[] = []
    const mayCall = (address: string) => asked.push(address) === 0
    const before = receiver.received.length
    const dialled = dial({
      target,
      address: '127.0.0.1',
      mayCall,
      dialMs: 1_000,
      handshakeMs: 1_000,
    })
    await expect(dialled).rejects.toMatchObject({ failure: 'no_connection' })
    expect(asked).toEqual(['127.0.0.1'])
    expect(receiver.received).toHaveLength(before)
  })
})

describe('G3: a call goes nowhere else', () => {
  it.each([301, 302, 303, 307, 308])('by a redirect with %i', async (status) => {
    const to = encodeURIComponent(`http://127.0.0.2:${trap.port}/`)
    const sent = await send(sender(), `${urlOf('127.0.0.1')}redirect?status=${status}&to=${to}`)
    expect(sent).toMatchObject({ outcome: 'failed', status, failure: 'redirected' })
    expect(trap.connections()).toBe(0)
  })

  it('by variables of the environment that name a proxy', async () => {
    const proxy = `http://127.0.0.2:${trap.port}`
    const variables = ['HTTP_PROXY', 'http_proxy', 'HTTPS_PROXY', 'ALL_PROXY', 'all_proxy']
    const before = { ...process.env }
    for (const name of variables) process.env[name] = proxy
    process.env['NODE_USE_ENV_PROXY'] = '1'
    try {
      const sent = await send(sender(), urlOf('127.0.0.1'))
      expect(sent).toMatchObject({ outcome: 'delivered' })
    } finally {
      for (const name of [...variables, 'NODE_USE_ENV_PROXY']) delete process.env[name]
      Object.assign(process.env, before)
    }
    expect(trap.connections()).toBe(0)
  })

  it('by a connection that is kept: that is one address’s, under one name', async () => {
    const third = await startHostileReceiver({ host: '127.0.0.3', port: receiver.port })
    const keeping = sender({ allow: ['127.0.0.1', '127.0.0.3'] })
    zone.set('moves.test', () => at('127.0.0.1'))
    zone.set('stays.test', () => at('127.0.0.1'))
    const before = receiver.connections()
    for (const name of ['moves.test', 'moves.test', 'stays.test']) await send(keeping, urlOf(name))
    expect(receiver.connections()).toBe(before + 2)
    zone.set('moves.test', () => at('127.0.0.3'))
    await send(keeping, urlOf('moves.test'))
    const { received } = third
    await third.close()
    expect(received.map(({ headers }) => headers.host)).toEqual([`moves.test:${third.port}`])
    expect(receiver.connections()).toBe(before + 2)
  })
})

function hasIpv6(): boolean {
  return Object.values(networkInterfaces())
    .flat()
    .some((one) => one?.address === '::1')
}
