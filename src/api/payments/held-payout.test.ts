// A payout is held if the customer is frozen after the approval
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openCredit } from '../../../test/support/credit-scene.ts'
import { startHub, type TestHub } from '../../../test/support/hub.ts'
import { processDuePayments } from '../../payments/process-due.ts'
import { openSandbox } from '../../payments/sandbox.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ clock: () => new Date('2024-06-20T10:00:00.000Z') })
})
afterAll(() => hub.stop())

const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
const provider = openSandbox({ delayMs: 3_600_000 })

describe('a payout', () => {
  it('waits while the customer is frozen, even if the freeze happens while the worker searches for payouts', async () => {
    const scene = await openCredit(hub, 'held')
    await scene.setCredit({ limit: 10_000 })
    await scene.invoice('h1', { dueDate: '2024-07-12', expirationDate: '2024-07-12' })
    await scene.askForCredit('h1')
    await scene.operate('/application/h1/approve')
    const { store } = hub.app.backend
    const customer = `/customer/${scene.customerId}`
    const findPayouts = async (limit: number) => {
      const found = await store.findPayouts(limit)
      expect(found).toEqual([{ accountId: 'acme', id: 'h1', clockOffsetMs: null }])
      await scene.operate(`${customer}/freeze`)
      return found
    }
    await processDuePayments({ store: { ...store, findPayouts }, provider, log })
    const status = async () => (await hub.call('GET', '/integration/invoice/h1')).body.status
    expect(await status()).toBe('Approved')
    await processDuePayments({ store, provider, log })
    expect(await status()).toBe('Approved')
    await scene.operate(`${customer}/unfreeze`)
    await processDuePayments({ store, provider, log })
    expect(await status()).toBe('PaymentProcessing')
  })
})
