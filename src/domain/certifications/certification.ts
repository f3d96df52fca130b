// A report about the connector of an account: which tests of `bthub certify` it passed.
import type { Instant } from '../instant.ts'

export const testOutcomes = ['passed', 'failed', 'skipped'] as const
export type TestOutcome = (typeof testOutcomes)[number]

export const certificationLimits = {
  /** Reports that are kept of an account; older ones are deleted. */
  keptMax: 20,
  testsMax: 200,
  checksMax: 20,
  textLengthMax: 2_000,
} as const

export type CertifiedTest = {
  readonly id: string
  readonly group: string
  readonly title: string
  readonly outcome: TestOutcome
  readonly reason: string | null
  readonly ms: number
  /** What was looked for; `fault` says why it was not found. */
  readonly checks: readonly { readonly says: string; readonly fault: string | null }[]
  readonly remedy: string
  /** Below `docs/`. */
  readonly page: string
}

export type CertificationReport = {
  readonly connector: string
  readonly driver: string
  readonly bthub: string
  readonly startedAt: Instant
  readonly endedAt: Instant
  readonly tests: readonly CertifiedTest[]
}

export type Certification = CertificationReport & { readonly id: string; readonly at: Instant }
