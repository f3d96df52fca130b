// `bthub webhook` and `bthub listen --register` against a hub that delivers: an endpoint's life from the
// command line.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bthub } from './support/command-line.ts'
import { eventually } from './support/eventually.ts'
import { startHostileReceiver, type HostileReceiver } from './support/hostile-receiver.ts'
import { startHub, type TestHub } from './support/hub.ts'
import { runCommand } from './support/running-command.ts'

let hub: TestHub
let receiver: HostileReceiver
beforeAll(async () => {
  hub = await startHub({ webhooks: true })
  receiver = await startHostileReceiver()
  await hub.seed()
})
afterAll(async () => {
  await hub.stop()
  await receiver.close()
})

const keys = () => ({ BTHUB_ACCOUNT: hub.acme.accountId, BTHUB_ACCOUNT_KEY: hub.acme.key })
const webhook = (...args: string[]) => bthub(['webhook', ...args, '--url', hub.url], keys())
const list = async () => (await webhook('list', '--json')).json.items as { id: string }[]

describe('bthub webhook', () => {
  it('makes an endpoint, tests it, tells what was delivered, and deletes it', async () => {
    const made = await webhook(
      'create',
      `${receiver.url}/204`,
      '--types',
      'invoice.*',
      '--header',
      'X-Token=hush',
      '--json',
    )
    expect(made).toMatchObject({ code: 0, err: '' })
    const { id, secret } = made.json as { id: string; secret: string }
    expect(secret).toMatch(/^whsec_/)
    await hub.call('PUT', '/integration/invoice/i1/cancel')
    await eventually(async () => {
      const { body } = await hub.call('GET', `/integration/webhook-endpoint/${id}/delivery`)
      return body.items[0]?.status === 'delivered'
    })

    const [listed, shown, tested, delivered, counted, rotated] = await Promise.all([
      list(),
      webhook('show', id),
      webhook('test', id),
      webhook('deliveries', id, '--status', 'delivered', '--json'),
      webhook('replay', id, '--from-seq', '1', '--dry-run'),
      webhook('rotate', id, '--overlap-hours', '0'),
    ])
    expect(listed).toMatchObject([{ id, enabled: true, eventTypes: ['invoice.*'] }])
    expect(shown.out).toContain(receiver.url)
    expect(shown.out).not.toContain('hush')
    expect(tested.out).toMatch(/^Delivered: status 204 after \d+ ms\.\n$/)
    expect(delivered.json.items).toMatchObject([{ type: 'invoice.canceled', status: 'delivered' }])
    expect(counted.out).toBe('2 would be delivered again.\n')
    expect(rotated.out).toMatch(/^Secret whsec_\S+\nThe previous secret is no longer used\.\n$/)
    expect(rotated.out).not.toContain(secret)

    expect((await webhook('delete', id)).out).toBe(`Deleted ${id}.\n`)
    const left = await hub.call('GET', '/integration/webhook-endpoint')
    expect(left.body.items).toEqual([])
    expect((await webhook('list')).out).toContain('`bthub webhook create <url>`')
  })

  it('ends with 1 when a test event is not delivered, and when the hub refuses', async () => {
    const made = await webhook('create', `${receiver.url}/503`, '--disabled', '--json')
    const [failed, refused, unknown] = await Promise.all([
      webhook('test', made.json.id as string),
      webhook('create', 'http://10.0.0.7/'),
      webhook('show', '0123456789ab'),
    ])
    expect(failed).toMatchObject({ code: 1 })
    expect(failed.out).toMatch(
      /^Not delivered: status 503 after .*\nAny status other than 2xx is a failure\./,
    )
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('bthub: 400: url must use https and lead to a public address')
    expect(unknown).toMatchObject({ code: 1, err: 'bthub: 404: Webhook endpoint not found.\n' })
    await webhook('delete', made.json.id as string)
  })
})

describe('bthub listen --register', () => {
  it('is an endpoint as long as it runs, and verifies what the hub delivers', async () => {
    const args = ['listen', '--register', '--types', 'customer.*', '--url', hub.url]
    const listening = runCommand(args, keys())
    await listening.until(1)
    const { lines } = listening
    expect(await list()).toMatchObject([{ id: lines[0].endpointId }])
    await hub.call('PUT', '/operator/account/acme/customer/c1/freeze', {
      body: { reason: 'a test' },
    })
    await listening.until(2)
    expect(lines[1]).toMatchObject({
      kind: 'verified',
      order: 'first',
      event: { type: 'customer.frozen', record: { id: 'c1' } },
    })
    expect(await listening.end()).toBe(0)
    expect(await list()).toEqual([])
  })
})
