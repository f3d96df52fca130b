// The queue of changes and the connections that commit them, taken by one account: others are served as at rest.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { doorLimits } from '../../src/store/door-limits.ts'
import { expectHealthy, measureHealthy, type Attack } from '../support/hostile.ts'
import { customerBody, invoiceBody, startHub, type Caller, type TestHub } from '../support/hub.ts'
import { lockInvoice } from '../support/lock-table.ts'

let hub: TestHub
let flooding: Caller
const flooders = 200
const calls = 20

beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  flooding = await hub.createCaller('flooding')
  await hub.call('POST', '/integration/customer', {
    as: flooding,
    body: customerBody({ id: 'c1' }),
  })
  for (const id of ['i1', 'i2']) {
    await hub.call('POST', '/integration/invoice', { as: flooding, body: { id, ...invoiceBody() } })
  }
})
afterAll(() => hub.stop())

let amount = 0
async function push(as: Caller, id = 'i1'): Promise<number> {
  amount += 1
  const at = new Date(Date.parse('2024-07-01T00:00:00Z') + amount * 1000).toISOString()
  const body = invoiceBody({ sourceModifiedDate: at })
  return (await hub.call('PUT', `/integration/invoice/${id}`, { as, body })).status
}

const healthy = async () => {
  const status = await push(hub.acme)
  if (status !== 202) throw new Error(`${status}`)
}

/** One call after the other from each of many callers, until it is stopped. */
function flood(): Attack {
  const state = { stopped: false }
  const running = Array.from({ length: flooders }, async () => {
    while (!state.stopped) await push(flooding)
  })
  return {
    async stop() {
      state.stopped = true
      await Promise.all(running)
    },
  }
}

describe('one account', () => {
  test('fills the queue of changes, and the changes of another one are served during and after', async () => {
    expectHealthy(await measureHealthy({ call: healthy, attack: flood, calls }))
    expect(hub.app.backend.store.status().changesWaiting).toBe(0)
  })

  test('has more changes of a record that somebody keeps locked than a group holds, and others are served', async () => {
    const attack = async (): Promise<Attack> => {
      const lock = await lockInvoice(hub.databaseUrl, 'i2')
      const pushes = Array.from({ length: doorLimits.groupMax * 2 }, () => push(flooding, 'i2'))
      return {
        async stop() {
          await lock.release()
          await Promise.all(pushes)
        },
      }
    }
    expectHealthy(await measureHealthy({ call: healthy, attack, calls }))
    expect(await push(flooding, 'i2')).toBe(202)
  })
})
