// A rehearsal of more operations than one call judges: the pages together judge each once, and other calls go on meanwhile.
import { afterAll, beforeAll, expect, it } from 'vitest'
import { rehearsalLimits } from '../src/api/operations/rehearse-policies.ts'
import { runOn } from './support/database.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'

const copies = rehearsalLimits.rehearsedMax + 1_000
const dayMs = 86_400_000

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  const body = invoiceBody({ totalAmount: 1100.01, lines: [] })
  for (let times = 0; times < 2; times += 1)
    await hub.call('PUT', '/integration/invoice/i1', { body })
  // Copies of the unchanged push, a millisecond apart.
  await runOn(
    hub.databaseUrl,
    `insert into operation (account_id, operation_id, at, verdict, record_kind, record_id, operation)
      select account_id, (lpad(to_hex(${Date.now() - dayMs} + n), 12, '0')
          || '7000' || '8000' || lpad(to_hex(n), 12, '0'))::uuid,
        at, verdict, record_kind, record_id, operation
      from operation, generate_series(1, ${copies}) n where account_id = 'acme'`,
  )
})
afterAll(() => hub.stop())

it('judges each operation once, page by page, while other calls go on', async () => {
  const from = new Date(Date.now() - 2 * dayMs).toISOString()
  const to = new Date(Date.now() + dayMs).toISOString()
  const policies = { strictMoney: true }
  let cursor: string | null = null
  let pages = 0
  let judged = 0
  let refused = 0
  let longestMs = 0
  const ended = new AbortController()
  const beside = (async () => {
    while (!ended.signal.aborted) {
      const startMs = performance.now()
      await hub.call('GET', '/integration/invoice/i1')
      longestMs = Math.max(longestMs, performance.now() - startMs)
    }
  })()
  do {
    const startMs = performance.now()
    const { status, body } = await hub.call('POST', '/operator/account/acme/rehearsal', {
      body: { policies, from, to, cursor },
    })
    expect(status).toBe(200)
    expect(performance.now() - startMs).toBeLessThan(rehearsalLimits.rehearsalMaxMs * 3)
    cursor = body.nextCursor as string | null
    pages += 1
    judged += body.judged as number
    refused += body.refused as number
  } while (cursor !== null)
  ended.abort()
  await beside
  expect(pages).toBeGreaterThan(1)
  // With the customer, the creation and both pushes of the seed.
  expect({ judged, refused }).toStrictEqual({ judged: copies + 4, refused: copies + 2 })
  expect(longestMs).toBeLessThan(rehearsalLimits.rehearsalMaxMs)
}, 120_000)
