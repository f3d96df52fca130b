// PUT /integration/invoice/{id}: the main job, verdict by verdict.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invoiceBody, startHub, type TestHub } from '../../../test/support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

describe('PUT /integration/invoice/{id} 202', () => {
  it('is unchanged, then applied, then superseded', async () => {
    const same = await hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody() })
    expect(same.status).toBe(202)
    expect(same.body.details).toMatchObject({ verdict: 'unchanged', version: 1, changed: [] })
    const later = { dueDate: '2023-02-01', sourceModifiedDate: '2024-06-14' }
    const applied = await hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody(later) })
    expect(applied.body.details).toMatchObject({
      verdict: 'applied',
      version: 2,
      changed: ['/dueDate'],
      totalAmount: 1100,
    })
    expect(applied.headers.get('etag')).toBe('"2"')
    const old = await hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody() })
    expect(old.status).toBe(202)
    expect(old.body.details).toMatchObject({ verdict: 'superseded', version: 2 })
  })
})
