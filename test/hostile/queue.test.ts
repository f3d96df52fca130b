// The queue of changes, taken by one account: those of another account are committed as at rest.
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { servicePrefix } from '../../src/api/endpoint.ts'
import { commitLimits } from '../../src/store/unit-of-work/commit-limits.ts'
import { eventually } from '../support/eventually.ts'
import { expectHealthy, measureHealthy, openConnections, type Attack } from '../support/hostile.ts'
import { customerBody, invoiceBody, startHub, type Caller, type TestHub } from '../support/hub.ts'
import { lockInvoice } from '../support/lock-table.ts'
import { requestText } from '../support/raw-http.ts'

let hub: TestHub
let flooding: Caller
const locked = 'i2'
const flooders = commitLimits.groupMax * 2
/** More than are committed while the healthy client is measured. */
const changesEach = 25
const calls = 20

beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  flooding = await hub.createCaller('flooding')
  const create = (path: string, body: object) => hub.call('POST', path, { as: flooding, body })
  await create('/integration/customer', customerBody({ id: 'c1' }))
  for (const id of ['i1', locked]) await create('/integration/invoice', { id, ...invoiceBody() })
})
afterAll(() => hub.stop())

let pushes = 0

/** Each is newer than the one before, and so is committed. */
async function push(as: Caller, id = 'i1'): Promise<number> {
  pushes += 1
  const sourceModifiedDate = new Date(Date.parse('2024-07-01') + pushes * 1000).toISOString()
  const body = invoiceBody({ sourceModifiedDate })
  return (await hub.call('PUT', `/integration/invoice/${id}`, { as, body })).status
}

async function healthy(): Promise<void> {
  const status = await push(hub.acme)
  if (status !== 202) throw new Error(String(status))
}

/** More connections than there are places in a group, each with one change after the other. */
async function flood(): Promise<Attack> {
  const headers = [
    ['Host', 'a'],
    ['X-BlueTape-Key', flooding.key],
    ['X-Integration-AccountId', flooding.accountId],
  ] as const
  const body = JSON.stringify(invoiceBody())
  const path = `${servicePrefix}/integration/invoice/i1`
  const bytes = requestText(
    'PUT',
    path,
    [...headers, ['Content-Length', `${Buffer.byteLength(body)}`]],
    body,
  )
  const connections = await openConnections(hub.url, {
    count: flooders,
    bytes: bytes.repeat(changesEach),
    reads: true,
  })
  await eventually(() => changesWaiting() > 0)
  return {
    async stop() {
      connections.reset()
      await eventually(() => changesWaiting() === 0)
    },
  }
}

/** Changes of a record that somebody keeps locked, more than fit into a group. */
async function blocked(): Promise<Attack> {
  const lock = await lockInvoice(hub.databaseUrl, locked)
  const running = Array.from({ length: flooders }, () => push(flooding, locked))
  await eventually(() => changesWaiting() >= commitLimits.groupMax)
  return {
    async stop() {
      await lock.release()
      await Promise.all(running)
    },
  }
}

const changesWaiting = () => hub.app.backend.store.status().changesWaiting

describe('one account', () => {
  test('fills the queue, and changes of another one are committed during the flood and after it', async () => {
    expectHealthy(await measureHealthy({ call: healthy, attack: flood, calls }))
    expect(changesWaiting()).toBe(0)
  })

  test('has a queue for a locked record, and changes of another one are committed meanwhile and after it', async () => {
    expectHealthy(await measureHealthy({ call: healthy, attack: blocked, calls }))
    expect(await push(flooding, locked)).toBe(202)
    expect(changesWaiting()).toBe(0)
  })
})
