// GET /integration/rules
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../../test/support/hub.ts'
import { invoiceMoves, invoiceStatuses } from '../../domain/invoices/invoice-status.ts'
import { ruleNames } from '../../domain/rules.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
})
afterAll(() => hub.stop())

describe('GET /integration/rules 200', () => {
  it('returns the tables that the hub decides by', async () => {
    const { status, body } = await hub.call('GET', '/integration/rules')
    expect(status).toBe(200)
    expect(body.statuses).toStrictEqual([...invoiceStatuses])
    const actions = body.moves.map(({ action }: { action: string }) => action)
    expect(actions).toStrictEqual(Object.keys(invoiceMoves))
    expect(body.claims).toHaveLength(invoiceStatuses.length ** 2)
    expect(body.locks).toHaveLength(invoiceStatuses.length)
    expect(body.quotes.statuses).toStrictEqual(['PLACED', 'AUTHORIZED', 'REJECTED', 'EXPIRED'])
    expect(body.quotes.moves).toMatchObject([
      { action: 'approve', actor: 'buyer', from: ['PLACED'], to: 'AUTHORIZED' },
      { action: 'reject', actor: 'buyer', from: ['PLACED'], to: 'REJECTED' },
      { action: 'offer_anew', actor: 'source', from: ['REJECTED'], to: 'PLACED' },
    ])
    expect(body.quotes.locks).toHaveLength(3)
    expect(body.rules.map(({ rule }: { rule: string }) => rule)).toStrictEqual([...ruleNames])
  })

  it('links a page for every rule, which the hub serves', async () => {
    const { body } = await hub.call('GET', '/integration/rules')
    for (const { docs, rule, demand } of body.rules) {
      const page = await fetch(`${hub.url}${docs}`)
      expect(page.status).toBe(200)
      const text = await page.text()
      expect(text).toContain(rule)
      expect(text).toContain(demand)
    }
  })
})

describe('the duration of a call', () => {
  it('is in the log and in the metrics', async () => {
    await hub.call('GET', '/integration/rules')
    const line = hub.logged.findLast(({ event }) => event === 'call')
    expect(line?.fields['ms']).toBeGreaterThan(0)
    const metrics = await (await fetch(`${hub.url}/metrics`)).text()
    const [, seconds] =
      /^bthub_call_seconds_sum\{operation="get-rules"\} (.+)$/m.exec(metrics) ?? []
    expect(Number(seconds)).toBeGreaterThan(0)
  })
})
