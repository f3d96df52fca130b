// Credit and payments on a real store, moved by two hubs at once.
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { decimal } from '../src/domain/decimal.ts'
import { hubFieldsOf } from '../src/domain/invoices/invoice.ts'
import type { Store } from '../src/store/store.ts'
import { brokenRules } from './support/credit-invariants.ts'
import {
  allRecords,
  openTestStore,
  paymentIds,
  recordsIn,
  seedCredit,
} from './support/credit-in-store.ts'
import { steps, worldPolicies } from './support/credit-steps.ts'
import { doStep, invoiceId, newInvoice, type Step } from './support/credit-world.ts'
import { createMigratedDatabase, type TestDatabase } from './support/database.ts'

let database: TestDatabase
let hubs: readonly Store[]

beforeAll(async () => {
  database = await createMigratedDatabase()
  hubs = [await openTestStore(database.url), await openTestStore(database.url)]
})
afterAll(async () => {
  for (const hub of hubs) await hub.close()
  await database.drop()
})

const one = (): Store => {
  const [hub] = hubs
  if (hub === undefined) throw new Error('no hub')
  return hub
}
const policies = { advanceRate: 100, feeRate: decimal('0') } as const
const limit = (amount: number, isAutomatic: boolean): Step => ({
  do: 'limit',
  at: 0,
  limit: amount,
  isAutomatic,
})

/** More invoices of 1100 each, all of company A: the last of the world's own is B's. */
const crowd = Array.from({ length: 24 }, (_, at) => at + 4)

describe('two hubs on one database', () => {
  it.each([
    ['automatically', true],
    ['by operators', false],
  ])('approve draws %s at once, and never beyond the limit', async (name, isAutomatic) => {
    const account = `crowd-${name}`
    const invoices = crowd.map((at) => ({ ...newInvoice(at), ...ofCompanyA(at) }))
    await seedCredit(one(), account, invoices)
    await doStep(recordsIn(one(), account), limit(5_000, isAutomatic), { policies, payments: [] })
    const all = (action: 'credit' | 'approve') =>
      Promise.all(
        crowd.map((at) => {
          const hub = hubs[at % hubs.length] ?? one()
          return doStep(recordsIn(hub, account), { do: action, at }, { policies, payments: [] })
        }),
      )
    await all('credit')
    const rules = isAutomatic ? [] : await all('approve')
    const records = await allRecords(database.url, one(), account, crowd.map(invoiceId))
    const approved = records.filter(({ kind, ...rest }) => {
      return kind === 'draw' && 'status' in rest && rest.status === 'Approved'
    })
    expect(approved).toHaveLength(4)
    expect(rules.filter((rule) => rule === 'credit_insufficient')).toHaveLength(
      isAutomatic ? 0 : crowd.length - 4,
    )
    expect(brokenRules(records)).toEqual([])
    expect((await one().readRecord(account, 'credit', 'A'))?.balance).toBe('4400')
  })

  it('pay one invoice at once: it is paid once', async () => {
    await seedCredit(one(), 'once')
    const pay: Step = { do: 'pay', of: [0, 1] }
    const tries = Array.from({ length: 16 }, (_, at) => {
      const hub = hubs[at % hubs.length] ?? one()
      return doStep(recordsIn(hub, 'once'), pay, { policies, payments: [] })
    })
    const rules = await Promise.all(tries)
    expect(rules.filter((rule) => rule === null)).toHaveLength(1)
    const payments = await paymentIds(database.url, 'once')
    expect(payments).toHaveLength(1)
    const settle: Step = { do: 'settle', nth: 0 }
    const settled = await Promise.all(
      hubs.map((hub) => doStep(recordsIn(hub, 'once'), settle, { policies, payments })),
    )
    expect(settled.filter((rule) => rule === null)).toHaveLength(1)
    const invoice = await one().readRecord('once', 'invoice', invoiceId(0))
    expect(invoice?.status).toBe('Paid')
    expect(invoice === null ? [] : hubFieldsOf(invoice).bookings).toHaveLength(1)
    expect(brokenRules(await allRecords(database.url, one(), 'once'))).toEqual([])
  })

  it('keep the books right under steps of every kind, many at once', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(
        worldPolicies,
        fc.array(fc.array(steps, { minLength: 1, maxLength: 8 }), { minLength: 8, maxLength: 16 }),
        async (chosen, bursts) => {
          run += 1
          const account = `mixed-${run}`
          await seedCredit(one(), account)
          for (const at of [0, 3]) {
            const first: Step = { do: 'limit', at, limit: 5_000, isAutomatic: at === 0 }
            await doStep(recordsIn(one(), account), first, { policies: chosen, payments: [] })
          }
          for (const burst of bursts) {
            const payments = await paymentIds(database.url, account)
            await Promise.all(
              burst.map((step, at) => {
                const hub = hubs[at % hubs.length] ?? one()
                return doStep(recordsIn(hub, account), step, { policies: chosen, payments })
              }),
            )
            expect(brokenRules(await allRecords(database.url, one(), account))).toEqual([])
          }
        },
      ),
      { numRuns: 15 },
    )
  }, 120_000)
})

function ofCompanyA(at: number) {
  const { content } = newInvoice(at)
  return { content: { ...content, customerId: 'C-A' } }
}
