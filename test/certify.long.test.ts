// The kit can fail: for every test of the plan there is a connector that fails this test and no other.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { plan } from '../src/cli/certify/plan.ts'
import { runPlan } from '../src/cli/certify/run-plan.ts'
import { openInProcessDriver, type Variant } from './support/in-process-driver.ts'
import { startSharedTestHub, type SharedTestHub } from './support/testing-hub.ts'
import { variants } from './support/connector-variants.ts'

let shared: SharedTestHub

beforeAll(async () => {
  shared = await startSharedTestHub()
})
afterAll(() => shared.stop(), 300_000)

async function failedBy(variant: Variant): Promise<string[]> {
  const driver = openInProcessDriver(variant)
  try {
    const outcomes = await runPlan({ tests: plan, hub: shared.hub, driver })
    return outcomes.filter(({ outcome }) => outcome !== 'passed').map(({ test }) => test.id)
  } finally {
    await driver.close()
  }
}

describe.concurrent('a connector with one mistake', () => {
  it('exists for every test of the plan', () => {
    expect(Object.keys(variants)).toEqual(plan.map(({ id }) => id))
  })

  it.each(Object.entries(variants))('fails %s and nothing else', async (id, variant) => {
    expect(await failedBy(variant)).toEqual([id])
  })
})
