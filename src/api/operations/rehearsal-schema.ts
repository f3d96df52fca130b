// The answer of a rehearsal, and the counts that it consists of.
import { policyNames } from '../../domain/accounts/account.ts'
import type { Issue } from '../../domain/issue.ts'
import { ruleNames, type RuleName } from '../../domain/rules.ts'
import { verdicts } from '../../domain/verdict.ts'
import type { StoredCall } from '../../store/operations/operation-port.ts'
import { issueSchema } from '../answer-schemas.ts'
import { arrayOf, instant, integer, nullable, shape, string } from '../../schema/shape.ts'
import type { Flip } from './flip.ts'

export const rehearsalExamples = { examplesPerRuleMax: 5 } as const

const outcomes = ['refused', 'accepted'] as const

const exampleSchema = shape('RehearsalExample', {
  operationId: string,
  at: instant,
  name: string,
  record: shape('RehearsedRecord', { kind: string, id: nullable(string) }),
  verdict: { type: 'string', enum: verdicts },
  wouldBe: { type: 'string', enum: outcomes },
  issue: issueSchema,
})

const counts = { refused: integer, accepted: integer }

export const rehearsalSchema = shape('Rehearsal', {
  from: instant,
  to: instant,
  judged: integer,
  ...counts,
  byRule: arrayOf(
    shape('RehearsedRule', {
      rule: { type: 'string', enum: ruleNames },
      ...counts,
      examples: arrayOf(exampleSchema),
    }),
  ),
  notRehearsed: arrayOf({ type: 'string', enum: policyNames }),
  nextCursor: nullable(string),
})

type Example = {
  readonly operationId: string
  readonly at: string
  readonly name: string
  readonly record: { readonly kind: string; readonly id: string | null }
  readonly verdict: StoredCall['verdict']
  readonly wouldBe: Flip['wouldBe']
  readonly issue: Issue
}

type Counts = { refused: number; accepted: number }
type OfRule = Counts & { readonly examples: Example[] }

export type Tally = {
  readonly add: (stored: StoredCall, flip: Flip | null) => void
  readonly result: () => object
}

export function newTally(): Tally {
  const total = { judged: 0, refused: 0, accepted: 0 }
  const rules = new Map<RuleName, OfRule>()
  return {
    add(stored, flip) {
      total.judged += 1
      if (flip === null) return
      const { wouldBe, issues } = flip
      total[wouldBe] += 1
      const firsts = new Map(issues.toReversed().map((issue) => [issue.rule, issue]))
      for (const [rule, issue] of firsts) {
        const ofRule = rules.get(rule) ?? { refused: 0, accepted: 0, examples: [] }
        rules.set(rule, ofRule)
        ofRule[wouldBe] += 1
        if (ofRule.examples.length < rehearsalExamples.examplesPerRuleMax) {
          ofRule.examples.push(exampleOf(stored, { wouldBe, issue }))
        }
      }
    },
    result() {
      const byRule = [...rules].map(([rule, ofRule]) => ({ rule, ...ofRule }))
      return { ...total, byRule: byRule.toSorted((a, b) => flipsOf(b) - flipsOf(a)) }
    },
  }
}

function flipsOf({ refused, accepted }: Counts): number {
  return refused + accepted
}

function exampleOf(stored: StoredCall, more: Pick<Example, 'wouldBe' | 'issue'>): Example {
  const { operationId, at, name, recordKind: kind, recordId: id, verdict } = stored
  return { operationId, at, name, record: { kind, id }, verdict, ...more }
}
