// Tests of the network: answers that are late, broken or lost.
import type { CertificationTest, Check } from '../certification-test.ts'
import type { FaultRule } from '../../../domain/faults/fault-plan.ts'
import type { RecordedCall } from '../recorder.ts'
import type { Seen } from '../seen.ts'
import { nothingReported, storedAs, versionIs } from './checks.ts'
import { customer, invoice, later, noon } from './records.ts'

const stored = [customer(), invoice('I-1')]
const change = invoice('I-1', { changedAt: noon, record: later })

/** A test of one fault that hits the first push of the change. */
function survives(
  fault: FaultRule,
  test: Omit<CertificationTest, 'setUp' | 'steps' | 'looksFor' | 'page'>,
  checks: readonly Check[] = [],
): CertificationTest {
  return {
    ...test,
    setUp: [{ push: stored }],
    steps: [{ do: 'push', changes: [change], faults: [{ times: 1, ...fault }] }],
    looksFor: [...checks, storedAs(change), versionIs('invoice', 'I-1', 2), nothingReported],
    page: 'concepts/idempotency.md',
  }
}

/** The calls that were hit by a fault, each with the next call of the same record. */
function retries(seen: Seen): (readonly [RecordedCall, RecordedCall])[] {
  const calls = seen.steps.flatMap(({ writes }) => writes.map(({ call }) => call))
  return calls.flatMap((call, at) => {
    const next = calls[at + 1]
    return call.fault === null || next === undefined ? [] : [[call, next] as const]
  })
}

function waits(seconds: number): Check {
  return {
    says: `The next attempt comes no earlier than Retry-After asks: after ${seconds} s.`,
    fault: (seen) => {
      const [pair] = retries(seen)
      if (pair === undefined) return 'There was no second attempt.'
      const waitedMs = pair[1].at - pair[0].at - pair[0].ms
      // Timers may fire a little early.
      return waitedMs >= seconds * 1_000 - 20 ? null : `It came after ${waitedMs} ms.`
    },
  }
}

const patient =
  'Repeat the call after 408, 429 and 5xx, and when there was no answer, as often as it takes.'

export const patienceTests: readonly CertificationTest[] = [
  survives(
    { fault: 'status', status: 429, retryAfter: 1 },
    {
      id: 'too-many-calls',
      title: '429 is waited out, as long as it asks',
      why: 'Whoever comes back earlier is refused again, and whoever gives up loses the change.',
      remedy: 'Wait as long as Retry-After says, then repeat the call.',
    },
    [waits(1)],
  ),
  survives(
    { fault: 'status', status: 503, retryAfter: 1 },
    {
      id: 'busy',
      title: '503 is waited out, as long as it asks',
      why: 'A hub that is restarted, or that has no room, says when to come back.',
      remedy: 'Wait as long as Retry-After says, then repeat the call.',
    },
    [waits(1)],
  ),
  survives(
    { fault: 'status', status: 503, times: 2 },
    {
      id: 'backs-off',
      title: 'Without Retry-After, the connector waits longer each time',
      why: 'Callers that come back at once keep the hub down.',
      remedy: 'Double the wait with each attempt, from 100 ms or more, with a random part.',
    },
    [
      {
        says: 'There are at least 50 ms before each repeated attempt.',
        fault: (seen) => {
          const pairs = retries(seen)
          if (pairs.length < 2) return 'There were fewer than two repeated attempts.'
          const [hasty] = pairs
            .map(([one, next]) => next.at - one.at - one.ms)
            .filter((ms) => ms < 50)
          return hasty === undefined ? null : `One came after ${hasty} ms.`
        },
      },
    ],
  ),
  survives(
    { fault: 'status', status: 500 },
    {
      id: 'server-error',
      title: '500 is repeated',
      why: 'An unexpected error of the server usually is over a moment later.',
      remedy: patient,
    },
  ),
  survives(
    { fault: 'status', status: 502 },
    {
      id: 'proxy-page',
      title: 'The HTML page of a proxy is repeated, not parsed',
      why: 'A proxy answers in HTML while the hub restarts; a JSON parser throws something else than a refusal.',
      remedy:
        'Look at the status before the body, and take an answer that is not JSON for no answer.',
    },
  ),
  survives(
    { fault: 'status', status: 408 },
    {
      id: 'request-timeout',
      title: '408 is repeated',
      why: 'It is the one refusal besides 429 that says nothing about the record.',
      remedy: patient,
    },
  ),
  survives(
    { fault: 'drop-before' },
    {
      id: 'reset-before-commit',
      title: 'A connection that breaks before the hub has worked is repeated',
      why: 'The change never arrives.',
      remedy: patient,
    },
  ),
  survives(
    { fault: 'commit-then-drop' },
    {
      id: 'reset-after-commit',
      title: 'An answer that was lost after the commit ends with one version',
      why: 'The hub has the change and the connector does not know. It has to ask again, and to believe “unchanged”.',
      remedy: patient,
    },
  ),
  survives(
    { fault: 'truncate' },
    {
      id: 'half-an-answer',
      title: 'Half an answer is no answer',
      why: 'The status says 202 and the body breaks off: only a repeated call tells what was stored.',
      remedy: 'Read the whole body before you believe the status.',
    },
    [
      {
        says: 'The call whose answer was cut off is repeated.',
        fault: (seen) => (retries(seen).length > 0 ? null : 'It was not.'),
      },
    ],
  ),
  survives(
    { fault: 'delay', ms: 1_500 },
    {
      id: 'slow-answer',
      title: 'A slow answer is waited for',
      why: 'A call may take some seconds when the hub is under load; giving up early doubles the load.',
      remedy: 'Allow an attempt 15 seconds or more.',
    },
  ),
  {
    id: 'same-retry',
    title: 'A repeated call is the same call',
    why: 'With another clock or another Idempotency-Key, a repetition is a new change.',
    setUp: [{ push: stored }],
    steps: [{ do: 'push', changes: [change], faults: [{ fault: 'commit-then-drop', times: 2 }] }],
    looksFor: [
      {
        says: 'The attempts have the same body, and the same Idempotency-Key if they have one.',
        fault: (seen) => {
          const pairs = retries(seen)
          const other = pairs.find(([one, next]) => one.body !== next.body)
          if (other !== undefined) return 'The bodies differ.'
          const keys = new Set(pairs.flat().map(({ headers }) => headers['idempotency-key']))
          return keys.size <= 1 ? null : 'The attempts have different Idempotency-Keys.'
        },
      },
    ],
    remedy: 'Build the body and the Idempotency-Key once, and send both with each attempt.',
    page: 'concepts/idempotency.md',
  },
  {
    id: 'created-once',
    title: 'A creation whose answer was lost is done once',
    why: 'The repeated creation is a 409 that says “unchanged”, which is no problem to report.',
    setUp: [{ push: [customer()] }],
    steps: [
      { do: 'push', changes: [invoice('I-1')], faults: [{ fault: 'commit-then-drop', times: 1 }] },
    ],
    looksFor: [storedAs(invoice('I-1')), versionIs('invoice', 'I-1', 1), nothingReported],
    remedy:
      'Use ?upsert=true or an Idempotency-Key, or take a 409 with the verdict “unchanged” for success.',
    page: 'concepts/idempotency.md',
  },
  {
    id: 'outage',
    title: 'What could not be pushed is pushed by the next run',
    why: 'After an hour without the hub, the changes of that hour are missing for good.',
    setUp: [{ push: stored }],
    steps: [
      { do: 'push', changes: [change], faults: [{ fault: 'status', status: 503 }] },
      { do: 'resume' },
    ],
    looksFor: [storedAs(change)],
    remedy: 'Keep a change until the hub has accepted or refused it.',
    page: 'guides/integrate-an-erp.md',
  },
]
