// `bthub operate` against a running hub: every call of the operator's API by its name.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { routes } from '../src/api/routes.ts'
import { bthub, type Ran } from './support/command-line.ts'
import { eventually } from './support/eventually.ts'
import { customerBody, startHub, type TestHub } from './support/hub.ts'
import { runCommand } from './support/running-command.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  const company = {
    id: 'co',
    businessName: 'Acme Building',
    businessAddress: '1 Main St',
    sourceModifiedDate: '2024-01-01T00:00:00Z',
  }
  await hub.call('POST', '/integration/company', { body: company })
})
afterAll(() => hub.stop())

function operate(args: readonly string[], key = hub.operator): Promise<Ran> {
  const port = new URL(hub.url).port
  return bthub(['operate', ...args, '--port', port, '--json'], { BTHUB_OPERATOR_KEY: key })
}

describe('bthub operate', () => {
  test('lists every call of the operator’s API when it is given none', async () => {
    const { code, json } = await operate([])
    expect(code).toBe(0)
    const names = routes.filter(({ audience }) => audience === 'operator')
    expect(json.calls.map(({ name }: { name: string }) => name)).toEqual(
      names.map(({ name }) => name),
    )
  })

  test('looks after the hub: checks, settings, and a backup', async () => {
    const [checked, settings, made, listed] = [
      await operate(['run-checks']),
      await operate(['list-settings']),
      await operate(['create-backup', '--reason', 'nightly']),
      await operate(['list-backups']),
    ]
    expect([checked.code, settings.code, made.code, listed.code]).toEqual([0, 0, 0, 0])
    expect(checked.json.checks.length).toBeGreaterThan(10)
    expect(settings.json.settings.length).toBeGreaterThan(10)
    expect(listed.json.items).toMatchObject([{ name: made.json.name, sha256: made.json.sha256 }])
  })

  test('sets and reads the credit of a company, by name and for a reason', async () => {
    const at = ['--account', 'acme']
    const set = await operate([
      'set-credit',
      'co',
      ...at,
      '--set',
      'limit=5000',
      '--reason',
      'known',
    ])
    expect(set).toMatchObject({ code: 0, err: '' })
    const read = await operate(['get-credit', 'co', ...at])
    expect(read.json.credit).toMatchObject({ limit: 5000 })
    const info = await hub.call('GET', '/integration/company/co/creditInfo')
    expect(info.body.creditInfo).toMatchObject({ limit: 5000, availableCredit: 5000 })
  })

  test('freezes an invoice, which its source sees', async () => {
    const frozen = await operate([
      'freeze-invoice',
      'i1',
      '--account',
      'acme',
      '--reason',
      'dispute',
    ])
    expect(frozen).toMatchObject({ code: 0, err: '' })
    const { body } = await hub.call('GET', '/integration/invoice/i1/status')
    expect(body.status).toBe('Draft')
  })

  test('takes members of a search as its parameters', async () => {
    const { code, json } = await operate([
      'search-invoices',
      '--set',
      'accountId=acme',
      '--set',
      'limit=1',
    ])
    expect(code).toBe(0)
    expect(json.items).toHaveLength(1)
  })

  test('prints what is streamed as it comes, until Ctrl-C', async () => {
    const port = new URL(hub.url).port
    const watching = runCommand(
      ['operate', 'stream-events', '--port', port],
      { BTHUB_OPERATOR_KEY: hub.operator },
      { read: String },
    )
    await watching.until(1)
    let change = 0
    await eventually(async () => {
      // What was written before its first look is not new to it.
      change += 1
      await hub.call('PUT', '/integration/customer/c1', {
        body: { ...customerBody(), lastName: `Change ${change}` },
      })
      return watching.lines.includes('event: event')
    })
    expect(watching.lines.join('\n')).toContain('"type":"customer.updated"')
    await watching.end()
  })

  test('ends with 1 and the hub’s own sentence when the call is refused', async () => {
    const refused = await operate(['get-credit', 'nobody', '--account', 'acme'])
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toContain('404: ')
    const both = ['limit=-1', 'wrong=7'].flatMap((member) => ['--set', member])
    const faulty = await operate([
      'set-credit',
      'co',
      '--account',
      'acme',
      ...both,
      '--reason',
      'x',
    ])
    expect(faulty).toMatchObject({ code: 1, out: '' })
    const [reason, ...faults] = faulty.err.trimEnd().split('\n')
    expect(reason).toMatch(/^bthub: 400: .* \(and 1 more\)$/)
    expect(faults).toHaveLength(2)
    for (const field of ['limit', 'wrong']) expect(faults.join()).toContain(field)
    const stranger = await operate(['list-accounts'], 'bthubop_000000000000_nothing')
    expect(stranger).toMatchObject({ code: 1, err: 'bthub: 401: Unauthorized.\n' })
  })

  test.each([
    [['nothing'], 'Unknown call nothing.'],
    [['set-credit', 'co'], 'set-credit needs --account ID'],
    [['set-credit', '--account', 'acme'], 'set-credit needs an id'],
  ])('ends with 1 and a sentence: %j', async (args, sentence) => {
    const ran = await operate(args)
    expect(ran).toMatchObject({ code: 1, out: '' })
    expect(ran.err).toContain(sentence)
  })

  test('says what is missing without a key, without a hub, and with a member of no name', async () => {
    expect((await operate(['list-accounts'], '')).err).toContain('No operator’s key is set.')
    const nowhere = ['operate', 'list-accounts', '--url', 'http://127.0.0.1:1']
    const { code, err } = await bthub(nowhere, { BTHUB_OPERATOR_KEY: hub.operator })
    expect({ code, err }).toEqual({
      code: 1,
      err: 'bthub: No hub answers at http://127.0.0.1:1.\n',
    })
    expect((await operate(['list-accounts', '--set', 'limit'])).code).toBe(2)
  })
})
