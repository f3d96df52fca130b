// Runs the tests one after the other, all with the same hub address and credentials for the connector.
import { randomBytes } from 'node:crypto'
import { createServer, type AddressInfo } from 'node:net'
import type { TestHub } from '../../testing/test-hub.ts'
import type { CertificationTest } from './certification-test.ts'
import type { Driver } from './driver.ts'
import { openRecorder } from './recorder.ts'
import { runTest, type TestOutcome } from './run-test.ts'

type Options = {
  readonly tests: readonly CertificationTest[]
  readonly hub: Pick<TestHub, 'url' | 'sandbox' | 'events' | 'faults'>
  readonly driver: Driver
  /** Where the connector receives webhooks; by default it is told a free port of this machine. */
  readonly webhookUrl?: string | undefined
  readonly onBegin?: (test: CertificationTest) => void
  readonly onOutcome?: (outcome: TestOutcome) => void
}

export async function runPlan(options: Options): Promise<TestOutcome[]> {
  const { tests, hub, driver, webhookUrl, onBegin, onOutcome } = options
  const credentials = { accountId: 'certify', key: `certify_${randomBytes(16).toString('hex')}` }
  const recorder = await openRecorder(hub.url, credentials)
  try {
    const outcomes: TestOutcome[] = []
    for (const test of tests) {
      onBegin?.(test)
      const outcome = await runTest(test, {
        hub,
        recorder,
        driver,
        webhookUrl: async () => webhookUrl ?? `http://127.0.0.1:${await freePort()}/`,
      })
      outcomes.push(outcome)
      onOutcome?.(outcome)
    }
    return outcomes
  } finally {
    await recorder.close()
  }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const { port } = server.address() as AddressInfo
  await new Promise((settle) => server.close(settle))
  return port
}
