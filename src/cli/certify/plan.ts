// The plan: all tests in the order in which they run.
import type { CertificationTest } from './certification-test.ts'
import { eventTests } from './plan/events.ts'
import { ledgerTests } from './plan/ledger.ts'
import { patienceTests } from './plan/patience.ts'
import { pushTests } from './plan/pushes.ts'
import { refusalTests } from './plan/refusals.ts'
import { verdictTests } from './plan/verdicts.ts'

export const groups = [
  { title: 'Fields of a push', tests: pushTests },
  { title: 'Verdicts', tests: verdictTests },
  { title: 'Refusals', tests: refusalTests },
  { title: 'Network', tests: patienceTests },
  { title: 'Many records', tests: ledgerTests },
  { title: 'Feed and webhooks', tests: eventTests },
] as const satisfies readonly { title: string; tests: readonly CertificationTest[] }[]

export const plan: readonly CertificationTest[] = groups.flatMap(({ tests }) => [...tests])
