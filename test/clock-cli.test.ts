// `bthub clock` against a running hub.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { bthub } from './support/command-line.ts'
import { customerBody, invoiceBody, startHub, type TestHub } from './support/hub.ts'

const dayMs = 24 * 60 * 60 * 1000

let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ sandboxDelayMs: 2 * dayMs })
  const as = await hub.createCaller('lab', { policies: { sandbox: true } })
  await hub.call('POST', '/integration/customer', { as, body: customerBody({ id: 'c1' }) })
  const invoice = {
    id: 'i1',
    ...invoiceBody({ dueDate: '2099-01-01', expirationDate: '2099-01-01' }),
  }
  await hub.call('POST', '/integration/invoice', { as, body: invoice })
  const { body } = await hub.call('GET', '/integration/invoice/i1/checkout', { as })
  const link = new URL(body.checkOutUrl).search
  await hub.call('POST', '/buyer/invoice/payment', { link, body: { method: 'ach' } })
})
afterAll(() => hub.stop())

const clock = (...args: string[]) =>
  bthub(['clock', ...args, '--url', hub.url], { BTHUB_OPERATOR_KEY: hub.operator })

describe('bthub clock', () => {
  it('shows the clock and sets it forward, with the events that this caused', async () => {
    const shown = await clock('show', '--account', 'lab')
    expect(shown.out).toMatch(/^The clock of lab is \S+Z, the same as the hub’s\.\n$/)
    const advanced = await clock('advance', '--account', 'lab', '--by', 'P30D')
    expect(advanced).toMatchObject({ code: 0, err: '' })
    const [first, ...events] = advanced.out.trimEnd().split('\n')
    expect(first).toMatch(/^The clock of lab is \S+Z, 2592000 s ahead of the hub’s\.$/)
    expect(events).toContainEqual(
      expect.stringMatching(/^\d+ {2}\S+Z {2}invoice\.paid +invoice i1$/),
    )
    const to = new Date(Date.now() + 40 * dayMs).toISOString()
    const set = await clock('set', '--account', 'lab', '--to', to, '--json')
    expect(Math.abs(set.json.offsetSeconds - 40 * 86_400)).toBeLessThan(60)
  })

  it('says what is wrong with a duration, a time or an account', async () => {
    for (const [args, fault] of [
      [['advance', '--account', 'lab', '--by', '30 days'], 'advance is "30 days"'],
      [['set', '--account', 'lab', '--to', '2020-01-01T00:00:00Z'], 'can only be set forward'],
      [['show', '--account', 'acme'], 'acme'],
    ] as const) {
      const { code, err } = await clock(...args)
      expect(code).toBe(1)
      expect(err).toContain(fault)
    }
  })
})
