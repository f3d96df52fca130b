// The example connectors pass every test of `bthub certify`, and the naive one fails those that its mistakes deserve.
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Driver } from '../src/cli/certify/driver.ts'
import { plan } from '../src/cli/certify/plan.ts'
import { runPlan } from '../src/cli/certify/run-plan.ts'
import type { Outcome } from '../src/cli/certify/run-test.ts'
import { openTriggerDriver } from '../src/cli/certify/trigger-driver.ts'
import { openInProcessDriver } from './support/in-process-driver.ts'
import { has } from './support/needs.ts'
import { startSharedTestHub, type SharedTestHub } from './support/testing-hub.ts'
import { projectRoot } from './support/source-files.ts'

const hasPython = has({
  command: 'python3',
  probe: ['-c', 'import requests'],
  install: 'install Python 3 with requests.',
})
const minutes = 60_000
let shared: SharedTestHub

beforeAll(async () => {
  shared = await startSharedTestHub()
})
afterAll(() => shared.stop())

async function outcomesOf(driver: Driver, tests = plan): Promise<Record<Outcome, string[]>> {
  try {
    const outcomes = await runPlan({ tests, hub: shared.hub, driver })
    const of = (outcome: Outcome) =>
      outcomes.filter((one) => one.outcome === outcome).map(({ test }) => test.id)
    return { passed: of('passed'), failed: of('failed'), skipped: of('skipped') }
  } finally {
    await driver.close()
  }
}

const example = (file: string) => join(projectRoot, 'examples', file)
const tsx = `${process.execPath} --import ${import.meta.resolve('tsx')}`

/** What a connector deserves that knows nothing of floats, clocks, retries, signatures and repetitions. */
const naive = {
  failed: [
    'exact-decimals',
    'lists-emptied',
    'clock-of-the-record',
    'one-push-per-change',
    'customer-first',
    'unchanged-is-success',
    'superseded-is-success',
    'refusal-reported',
    'wrong-key-stops',
    'wrong-key-alarms',
    'locked-record',
    'canceled',
    'canceled-twice',
    'too-many-calls',
    'busy',
    'backs-off',
    'server-error',
    'proxy-page',
    'request-timeout',

    'reset-before-commit',
    'reset-after-commit',
    'half-an-answer',
    'same-retry',
    'created-once',
    'outage',
    'nightly-push',
    'feed-from-the-last-number',
    'feed-to-the-end',
    'payment-told-twice',
    'webhook-tampered',
    'webhook-foreign',
    'webhook-too-old',
    'webhook-twice',
    'webhook-order',
    'webhook-gap',
    'webhook-test-event',
  ],
  skipped: ['batch-with-a-refusal', 'batch-cut-off', 'reconciles'],
}

describe.concurrent('the connector', () => {
  it('in TypeScript passes every test', async () => {
    expect(await outcomesOf(openInProcessDriver())).toMatchObject({ failed: [], skipped: [] })
  })

  it('in TypeScript is driven by a command', async () => {
    const ids = ['contract-page', 'refusal-reported', 'webhook-gap', 'reconciles']
    const tests = plan.filter(({ id }) => ids.includes(id))
    const driver = openTriggerDriver(`${tsx} ${example('connector-ts/src/main.ts')}`)
    expect(await outcomesOf(driver, tests)).toMatchObject({ failed: [], skipped: [] })
  })

  it.runIf(hasPython)(
    'in Python passes every test',
    async () => {
      const driver = openTriggerDriver(`python3 ${example('connector-python/certify.py')}`)
      expect(await outcomesOf(driver)).toMatchObject({ failed: [], skipped: [] })
    },
    5 * minutes,
  )

  it.runIf(hasPython)(
    'that is naive fails what it deserves',
    async () => {
      const driver = openTriggerDriver(`python3 ${example('connector-naive/connector.py')}`)
      expect(await outcomesOf(driver)).toMatchObject(naive)
    },
    5 * minutes,
  )
})
