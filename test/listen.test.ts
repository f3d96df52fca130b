// `bthub listen` and `bthub events` as whoever builds the other side uses them: programs that run beside a hub.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { signatureOf } from '../src/webhooks/sign.ts'
import { mintSecret } from './support/mint-secret.ts'
import { bthub } from './support/command-line.ts'
import { eventually } from './support/eventually.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'
import { runCommand, type RunningCommand } from './support/running-command.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const running: RunningCommand[] = []
afterEach(() => {
  for (const command of running.splice(0)) command.kill()
})

function start(args: readonly string[], { as = 'program' } = {}): RunningCommand {
  const keys = { BTHUB_ACCOUNT: hub.acme.accountId, BTHUB_ACCOUNT_KEY: hub.acme.key }
  const shown = as === 'person' ? { read: String, isJson: false } : {}
  const command = runCommand([...args, '--url', hub.url], keys, shown)
  running.push(command)
  return command
}

const eventOf = (seq: number | null) => ({
  seq,
  type: 'invoice.updated',
  at: '2026-03-01T12:00:00.000Z',
  record: { kind: 'invoice', id: 'i1', version: 2 },
})

type Post = { id?: string; ageS?: number; secret?: string; body?: string; event?: unknown }

function post(url: string, { id = 'e1', ageS = 0, event = eventOf(1), ...said }: Post) {
  const body = said.body ?? JSON.stringify(event)
  const timestampS = Math.floor(Date.now() / 1_000) - ageS
  const signed = { id, timestampS, body: Buffer.from(JSON.stringify(event)) }
  return fetch(url, {
    method: 'POST',
    body,
    headers: {
      'webhook-id': id,
      'webhook-timestamp': String(timestampS),
      'webhook-signature': signatureOf([said.secret ?? mintSecret()], signed),
    },
  })
}

describe('bthub listen', () => {
  it('verifies what arrives, and explains what is wrong and what is missing', async () => {
    const secret = mintSecret()
    const listening = start(['listen', '--secret', mintSecret(), '--secret', secret])
    await listening.until(1)
    const { url } = listening.lines[0]
    expect(listening.lines[0]).toMatchObject({ kind: 'listening', endpointId: null })

    const statusOf = async (said: Post) => (await post(url, { secret, ...said })).status
    expect(await statusOf({ event: eventOf(41) })).toBe(204)
    expect(await statusOf({ event: eventOf(41) })).toBe(204)
    expect(await statusOf({ id: 'e3', event: eventOf(44) })).toBe(204)
    expect(await statusOf({ id: 'e4', event: eventOf(43) })).toBe(204)
    expect(await statusOf({ id: 'e5', event: eventOf(null) })).toBe(204)
    expect(await statusOf({ secret: mintSecret() })).toBe(400)
    expect(await statusOf({ ageS: 1_000 })).toBe(400)
    expect(await statusOf({ body: JSON.stringify(eventOf(1), null, 1) })).toBe(400)
    expect(await statusOf({ event: { hello: 'world' } })).toBe(400)
    expect((await fetch(url)).status).toBe(400)

    await listening.until(12)
    const shown = listening.lines.slice(1).map(({ kind, order, again, reason, seq }) => {
      return [kind, order ?? reason ?? seq, ...(again === true ? ['again'] : [])].join(' ')
    })
    expect(shown).toEqual([
      'verified first',
      'verified again again',
      'verified next',
      'verified late',
      'verified unnumbered',
      'refused signature_mismatch',
      'refused timestamp_too_old',
      'refused body_was_parsed',
      'refused no_event',
      'refused no_webhook',
      'missing 42',
    ])
    expect(await listening.end()).toBe(0)
    expect(listening.errors()).toBe('')
  })

  it('tells a person what to do about numbers that are missing, all in one', async () => {
    const listening = start(['listen', '--answer', '503'], { as: 'person' })
    await listening.until(1)
    const [, url = ''] = /Listening at (\S+)\./.exec(String(listening.lines[0])) ?? []
    for (const seq of [7, 10]) await post(url, { id: `e${seq}`, event: eventOf(seq) })
    await listening.until(5)
    const shown = listening.lines.map(String)
    expect(shown[1]).toMatch(/^ {5}7 .*\(not verified: no --secret given; answered 503\)$/)
    expect(shown[3]).toMatch(/^MISSING {2}8, 9\. /)
    expect(shown[4]).toContain('`bthub events --after 7`')
    expect(await listening.end()).toBe(0)
  })

  it('answers as it is told, and says that it can’t verify without a secret', async () => {
    const listening = start(['listen', '--answer', '503'])
    await listening.until(1)
    expect((await post(listening.lines[0].url, {})).status).toBe(503)
    await listening.until(2)
    expect(listening.lines[1]).toMatchObject({ kind: 'unverified', id: 'e1' })
    expect(await listening.end()).toBe(0)
  })

  it('answers on while nobody reads what it prints, keeps a bounded part of it, and reports the rest', async () => {
    const listening = start(['listen'])
    await listening.until(1)
    const { url } = listening.lines[0]
    listening.stall()
    // Six times 600 KB: some fit into the pipe, and some into what may wait.
    const event = { ...eventOf(null), note: 'x'.repeat(600_000) }
    for (let at = 0; at < 6; at += 1)
      expect((await post(url, { id: `e${at}`, event })).status).toBe(204)
    listening.readOn()
    // Two at least were kept; the next line reports the others.
    await listening.until(3)
    await post(url, { id: 'last' })
    await eventually(() => listening.lines.at(-1).id === 'last', 10_000)
    const kinds = listening.lines.map(({ kind }) => kind)
    const { count } = listening.lines.find(({ kind }) => kind === 'dropped')
    expect(count).toBeGreaterThan(0)
    expect(kinds.filter((kind) => kind === 'unverified')).toHaveLength(7 - count)
    expect(await listening.end()).toBe(0)
  })

  it.each([
    ['--answer', '99', 'a status from 200 to 599'],
    ['--listen-port', 'x', 'a whole number'],
  ])('is called wrongly with %s %s', async (option, value, reason) => {
    const { code, err } = await bthub(['listen', option, value])
    expect(code).toBe(2)
    expect(err).toContain(reason)
  })

  it('ends with 1 when it is to register and has no key', async () => {
    const { code, err } = await bthub(['listen', '--register', '--data', '/nowhere'])
    expect(code).toBe(1)
    expect(err).toContain('BTHUB_ACCOUNT_KEY')
  })
})

describe('bthub events', () => {
  it('shows the feed, and with --follow what is new', async () => {
    const whole = start(['events'])
    await whole.until(2)
    expect(whole.lines.map(({ seq, type }) => [seq, type])).toEqual([
      [1, 'customer.created'],
      [2, 'invoice.created'],
    ])
    const following = start(['events', '--follow', '--after', '1'])
    await following.until(1)
    await hub.call('PUT', '/integration/invoice/i1/cancel')
    await following.until(2)
    expect(following.lines.map(({ type }) => type)).toEqual(['invoice.created', 'invoice.canceled'])
    expect(await following.end()).toBe(null)
  })

  it('asks for no more events while nobody reads what it prints, and then shows all of them', async () => {
    const { lastSeq } = (await hub.call('GET', '/integration/events')).body
    const comments = Array.from({ length: 1_000 }, () => ({ description: 'x'.repeat(200) }))
    const { lines, ...body } = invoiceBody()
    for (const id of ['l1', 'l2', 'l3', 'l4']) {
      const created = { ...body, id, lines: [...lines, ...comments] }
      expect((await hub.call('POST', '/integration/invoice', { body: created })).status).toBe(201)
    }
    const asked = () =>
      hub.logged.filter(({ fields }) => fields['operation'] === 'list-events').length
    const before = asked()
    const following = start(['events', '--follow', '--after', String(lastSeq)])
    following.stall()
    await eventually(() => asked() > before, 10_000)
    // Time enough to ask twice more.
    await pause(1_200)
    expect(asked()).toBe(before + 1)
    following.readOn()
    await following.until(4)
    expect(following.lines.map(({ record }) => record.id)).toEqual(['l1', 'l2', 'l3', 'l4'])
    expect(await following.end()).toBe(null)
  })

  it('ends with 1 and a sentence when no hub answers, or the key is wrong', async () => {
    const silent = await bthub(['events', '--url', 'http://127.0.0.1:1'], {
      BTHUB_ACCOUNT: 'acme',
      BTHUB_ACCOUNT_KEY: hub.acme.key,
    })
    expect(silent).toMatchObject({ code: 1, err: 'bthub: No hub answers at http://127.0.0.1:1.\n' })
    const refused = await bthub(['events', '--url', hub.url], {
      BTHUB_ACCOUNT: 'acme',
      BTHUB_ACCOUNT_KEY: 'bthub_no_key',
    })
    expect(refused).toMatchObject({ code: 1, err: 'bthub: 401: Unauthorized.\n' })
  })
})
