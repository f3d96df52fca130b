// The report of a run: what every form of it is made from.
import { certificationLimits } from '../../domain/certifications/certification.ts'
import { version } from '../../version.ts'
import { groups } from './plan.ts'
import type { RecordedCall } from './recorder.ts'
import type { CheckOutcome, Outcome, TestOutcome } from './run-test.ts'
import type { SeenDelivery } from './seen.ts'

export const reportLimits = {
  /** Calls of a test that the report has; the last ones. */
  callsMax: 30,
  /** Characters of a body or an answer that it has, of a test that failed. */
  bodyCharactersMax: 2_000,
} as const

export type ReportedCall = Pick<RecordedCall, 'at' | 'ms' | 'method' | 'path' | 'fault'> & {
  /** What the connector got. */
  readonly got: RecordedCall['got']
  readonly sent: string | null
  readonly answer: string | null
}

export type ReportedTest = {
  readonly id: string
  readonly group: string
  readonly title: string
  readonly why: string
  readonly outcome: Outcome
  readonly reason: string | null
  readonly ms: number
  readonly checks: readonly CheckOutcome[]
  readonly remedy: string
  /** Below `docs/`. */
  readonly page: string
  readonly calls: readonly ReportedCall[]
  readonly deliveries: readonly SeenDelivery[]
}

export type Report = {
  readonly format: 1
  readonly connector: string
  readonly driver: string
  readonly bthub: string
  readonly startedAt: string
  readonly endedAt: string
  readonly summary: Readonly<Record<Outcome, number>>
  readonly tests: readonly ReportedTest[]
}

type About = Pick<Report, 'connector' | 'driver' | 'startedAt' | 'endedAt'>

export function reportOf(outcomes: readonly TestOutcome[], about: About): Report {
  const count = (outcome: Outcome) => outcomes.filter((one) => one.outcome === outcome).length
  return {
    format: 1,
    ...about,
    bthub: version,
    summary: { passed: count('passed'), failed: count('failed'), skipped: count('skipped') },
    tests: outcomes.map(reportedTest),
  }
}

function reportedTest({
  test,
  outcome,
  reason,
  ms,
  checks,
  calls,
  deliveries,
}: TestOutcome): ReportedTest {
  const { id, title, why, remedy, page } = test
  const group = groups.find(({ tests }) => tests.some((one) => one.id === id))?.title ?? ''
  const shown = calls.slice(-reportLimits.callsMax).map((call) => reportedCall(call, outcome))
  return {
    id,
    group,
    title,
    why,
    outcome,
    reason: shortened(reason),
    ms,
    checks: checks.map(({ says, fault }) => ({ says, fault: shortened(fault) })),
    remedy,
    page,
    calls: shown,
    deliveries,
  }
}

/** What connectors say may be of any length; an account keeps this much of it. */
function shortened(text: string | null): string | null {
  const { textLengthMax } = certificationLimits
  return text === null || text.length <= textLengthMax
    ? text
    : `${text.slice(0, textLengthMax - 1)}…`
}

/** Bodies only where somebody has to find out why. */
function reportedCall(
  { at, ms, method, path, fault, got, body, hub }: RecordedCall,
  outcome: Outcome,
): ReportedCall {
  const cut = (text: string) =>
    outcome === 'failed' ? text.slice(0, reportLimits.bodyCharactersMax) : null
  return { at, ms, method, path, fault, got, sent: cut(body), answer: cut(hub?.body ?? '') }
}

/** A line that says what happened, and the faults of the test that failed. */
export function linesOf(test: ReportedTest): string[] {
  const mark = { passed: 'ok  ', failed: 'FAIL', skipped: 'skip' }[test.outcome]
  const faults = test.checks.flatMap(({ says, fault }) => {
    return fault === null ? [] : [`       expected: ${says}`, `       found:    ${fault}`]
  })
  const advice =
    test.outcome === 'failed' ? [`       to do:    ${test.remedy} (docs/${test.page})`] : []
  const reason = test.reason === null ? [] : [`       ${test.reason}`]
  return [`${mark}  ${test.id}: ${test.title}`, ...faults, ...advice, ...reason]
}

export function summaryOf({ summary: { passed, failed, skipped } }: Report): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped.`
}
