// Bodies and answers about the reports of `bthub certify`.
import {
  certificationLimits,
  testOutcomes,
  type Certification,
  type CertificationReport,
} from '../../domain/certifications/certification.ts'
import type { Field } from '../../schema/field.ts'
import { instantField, integerField } from '../../schema/choice.ts'
import { list, object, optional, required } from '../../schema/object.ts'
import { oneOf } from '../../schema/plain-fields.ts'
import { arrayOf, instant, integer, nullable, shape, string } from '../../schema/shape.ts'
import { text } from '../../schema/text-fields.ts'
import { reasonField } from '../operator-action.ts'

const { testsMax, checksMax, textLengthMax } = certificationLimits

const words = (description: string) => text({ lengthMax: textLengthMax, description })

const check = object(
  {
    says: required(words('What was looked for.')),
    fault: optional(words('Why it was not found.')),
  },
  'CertificationCheckKept',
)

const test = object(
  {
    id: required(words('The test.')),
    group: required(words('Its group.')),
    title: required(words('What it is about.')),
    outcome: required(oneOf(testOutcomes, 'How it ended.')),
    reason: optional(words('Why it was skipped.')),
    ms: required(integerField(0, 'How long it took, in ms.')),
    checks: required(list(check, { itemsMax: checksMax, description: 'What was looked for.' })),
    remedy: required(words('What to do about a failure.')),
    page: required(words('The page that explains it.')),
  },
  'CertificationTestKept',
)

export type CertificationKeep = CertificationReport & { readonly reason: string | null }

// readOperatorBody refuses bodies with faults, so the lists have no gaps.
export const certificationBody = object(
  {
    connector: required(
      text({ lengthMax: textLengthMax, isLine: true, description: 'The name of the connector.' }),
    ),
    driver: required(words('How it was asked: `trigger`, `http` or `interactive`.')),
    bthub: required(words('The version of `bthub certify`.')),
    startedAt: required(instantField('When the run began.')),
    endedAt: required(instantField('When the run ended.')),
    tests: required(list(test, { itemsMax: testsMax, description: 'The tests that were run.' })),
    reason: optional(reasonField),
  },
  'CertificationKeep',
) as unknown as Field<Partial<CertificationKeep>>

const testSchema = shape('CertificationTest', {
  id: string,
  group: string,
  title: string,
  outcome: { type: 'string', enum: testOutcomes },
  reason: nullable(string),
  ms: integer,
  checks: arrayOf(shape('CertificationCheck', { says: string, fault: nullable(string) })),
  remedy: string,
  page: string,
})

export const certificationSchema = shape('Certification', {
  id: string,
  at: instant,
  connector: string,
  driver: string,
  bthub: string,
  startedAt: instant,
  endedAt: instant,
  passed: integer,
  failed: integer,
  skipped: integer,
  tests: arrayOf(testSchema),
})

export function serializeCertification({ id, at, tests, ...report }: Certification) {
  const count = (outcome: string) => tests.filter((one) => one.outcome === outcome).length
  const counts = { passed: count('passed'), failed: count('failed'), skipped: count('skipped') }
  return { id, at, ...report, ...counts, tests }
}
