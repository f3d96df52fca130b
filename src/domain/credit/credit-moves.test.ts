import { describe, expect, it } from 'vitest'
import { actionOf, creditCells, statePaths } from '../../../test/support/credit-tables.ts'
import { brokenRules } from '../../../test/support/credit-invariants.ts'
import {
  doStep,
  invoiceId,
  recordsInMemory,
  type Step,
} from '../../../test/support/credit-world.ts'
import { decimal } from '../decimal.ts'

const policies = { advanceRate: 80, feeRate: decimal('3') } as const
const limit: Step = { do: 'limit', at: 0, limit: 5000, isAutomatic: false }

/** The state after the steps: invoice, draw, and the last payment. */
async function after(steps: readonly Step[]): Promise<{ state: string; rules: (string | null)[] }> {
  const records = recordsInMemory()
  const rules: (string | null)[] = []
  for (const step of [limit, ...steps]) {
    rules.push(await doStep(records, step, { policies, payments: records.paymentIds() }))
  }
  expect(brokenRules(records.all())).toEqual([])
  const invoice = await records.read('invoice', invoiceId(0))
  const draw = await records.read('draw', invoiceId(0))
  const payment = await records.read('payment', records.paymentIds().at(-1) ?? '')
  const statuses = [invoice?.status, draw?.status ?? '-', payment?.status ?? '-']
  return { state: statuses.join(' '), rules }
}

describe('every transition by buyer, operator, source and time', () => {
  it('is listed for every state', () => {
    const named = new Set(creditCells.map(({ state }) => state))
    expect([...named]).toEqual(Object.keys(statePaths))
    expect(creditCells).toHaveLength(16 * 16)
  })

  it.each(creditCells)('$action while $state: $cell', async ({ action, state, cell }) => {
    const path = statePaths[state] ?? []
    const before = await after(path)
    expect(before.rules.filter((rule) => rule !== null)).toEqual([])
    const done = await after([...path, actionOf(action)])
    const rule = done.rules.at(-1) ?? null
    if (cell === 'refused') {
      expect(rule).not.toBeNull()
      expect(done.state).toBe(before.state)
    } else {
      expect(rule).toBeNull()
      expect(done.state).toBe(cell === 'same' ? before.state : cell)
    }
  })
})
