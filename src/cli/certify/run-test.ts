// Runs one test: a new account, the set-up, the steps, and the judgement.
import type { Sandbox, TestHub } from '../../testing/test-hub.ts'
import { sentenceOf } from '../../sentence-of.ts'
import type { CertificationTest, Delivered, PlannedStep } from './certification-test.ts'
import { stepNames } from './step.ts'
import { deliver, newSecret, testEvent } from './deliver-webhooks.ts'
import type { Driver, StepTask } from './driver.ts'
import type { RecordedCall, Recorder } from './recorder.ts'
import { seenStep, type HubView, type Seen, type SeenDelivery, type SeenStep } from './seen.ts'
import { callAs, setUp } from './set-up.ts'

export type Outcome = 'passed' | 'failed' | 'skipped'

export type CheckOutcome = {
  readonly says: string
  /** Why it is not true; `null` if it is. */
  readonly fault: string | null
}

export type TestOutcome = {
  readonly test: CertificationTest
  readonly outcome: Outcome
  /** Why it was skipped. */
  readonly reason: string | null
  readonly ms: number
  readonly checks: readonly CheckOutcome[]
  readonly calls: readonly RecordedCall[]
  readonly deliveries: readonly SeenDelivery[]
}

export type Surroundings = {
  readonly hub: Pick<TestHub, 'sandbox' | 'events' | 'faults'>
  readonly recorder: Recorder
  readonly driver: Driver
  /** Where connectors receive webhooks. */
  readonly webhookUrl: () => Promise<string>
}

class Skipped extends Error {}

export async function runTest(test: CertificationTest, around: Surroundings): Promise<TestOutcome> {
  const startedMs = performance.now()
  const account = await around.hub.sandbox({ name: `certify ${test.id}` })
  around.recorder.begin()
  for (const doing of test.setUp) await setUp(account, doing)
  const steps: SeenStep[] = []
  const about = { calls: around.recorder.calls, steps }
  const outcome = (of: Pick<TestOutcome, 'outcome' | 'reason' | 'checks'>): TestOutcome => ({
    test,
    ...of,
    ms: Math.round(performance.now() - startedMs),
    calls: about.calls,
    deliveries: steps.flatMap(({ deliveries }) => deliveries),
  })
  try {
    const hub = viewOf(account, around)
    const seqBefore = await hub.lastSeq()
    await runSteps(test, { ...around, account, steps })
    const checks = await judge(test, { steps, hub, seqBefore })
    const hasPassed = checks.every(({ fault }) => fault === null)
    return outcome({ outcome: hasPassed ? 'passed' : 'failed', reason: null, checks })
  } catch (error) {
    const reason = sentenceOf(error)
    if (error instanceof Skipped) return outcome({ outcome: 'skipped', reason, checks: [] })
    const says = 'The connector does the steps of the test.'
    return outcome({ outcome: 'failed', reason: null, checks: [{ says, fault: reason }] })
  }
}

async function judge(test: CertificationTest, seen: Seen): Promise<CheckOutcome[]> {
  const checks: CheckOutcome[] = []
  for (const { says, fault } of test.looksFor) checks.push({ says, fault: await fault(seen) })
  return checks
}

type Running = Surroundings & { readonly account: Sandbox; readonly steps: SeenStep[] }

async function runSteps(test: CertificationTest, running: Running): Promise<void> {
  const { hub, account, recorder, driver, steps, webhookUrl } = running
  const secrets = [newSecret()]
  let known: readonly string[] = [...secrets]
  for (const step of test.steps) {
    const isListening = step.do === 'listen'
    const task: StepTask = {
      test: test.id,
      title: test.title,
      step: step.do,
      first: steps.length === 0,
      text: stepNames[step.do],
      hub: { url: recorder.url, ...recorder.credentials },
      changes: step.changes ?? [],
      listen: isListening ? { url: await webhookUrl(), secrets: known } : null,
    }
    if (step.rotates === true) secrets.unshift(newSecret())
    const from = recorder.calls.length
    if (step.faults !== undefined) await hub.faults(account, { seed: 1, rules: step.faults })
    recorder.callAs(step.keyIsRevoked === true ? { ...account, key: 'revoked' } : account)
    const deliveries: SeenDelivery[] = []
    const result = isListening
      ? await listen(step, task, { ...running, secrets, deliveries })
      : await driver.run(task)
    await recorder.settled()
    if (step.faults !== undefined) await hub.faults(account, null)
    if (result.skipped !== undefined) throw new Skipped(result.skipped)
    known = [...secrets]
    steps.push(seenStep({ name: step.do, calls: recorder.calls.slice(from), deliveries, result }))
  }
}

type Listening = Running & {
  readonly secrets: readonly string[]
  readonly deliveries: SeenDelivery[]
}

async function listen(step: PlannedStep, task: StepTask, listening: Listening) {
  const { driver, deliveries } = listening
  const receiver = await driver.listen(task)
  try {
    for (const one of step.deliver ?? []) {
      deliveries.push(...(await deliverOne(one, task.listen?.url ?? '', listening)))
    }
  } catch (error) {
    await receiver.stop()
    throw error
  }
  return receiver.stop()
}

async function deliverOne(
  one: Delivered,
  url: string,
  { hub, account, secrets }: Listening,
): Promise<SeenDelivery[]> {
  if ('test' in one) {
    return [{ ...(await deliver(url, { event: testEvent() }, { secrets })), what: 'test event' }]
  }
  if ('burst' in one) {
    const events = (await hub.events(account)).slice(-one.burst)
    return Promise.all(events.map((event) => deliver(url, { event }, { secrets })))
  }
  if (!('event' in one)) {
    await setUp(account, one)
    return []
  }
  const event = (await hub.events(account, { type: one.event })).at(-1)
  if (event === undefined) throw new Error(`The hub has no event ${one.event}.`)
  return [await deliver(url, { event, how: one.how }, { secrets })]
}

function viewOf(account: Sandbox, { hub }: Surroundings): HubView {
  return {
    async read(path) {
      const { status, body } = await callAs(account, path)
      return status === 200 ? (body as Record<string, unknown>) : null
    },
    events: () => hub.events(account),
    async lastSeq() {
      const { body } = await callAs(account, '/integration/events?limit=1')
      return (body as { lastSeq: number }).lastSeq
    },
  }
}
