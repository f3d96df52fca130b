// What became of records, and how many of each.
import type { RecordAnswer } from './push-record.ts'

export const outcomes = ['applied', 'unchanged', 'superseded', 'refused', 'failed'] as const
export type Outcome = (typeof outcomes)[number]
export type Counts = Record<Outcome, number>

export function noCounts(): Counts {
  return { applied: 0, unchanged: 0, superseded: 0, refused: 0, failed: 0 }
}

/** Of a dry run, what would become of it. */
export function outcomeOf(answered: RecordAnswer): Outcome {
  const { status, answer } = foretold(answered)
  if (status >= 500) return 'failed'
  if (status >= 400) return 'refused'
  const { events } = answered.answer
  const isWithoutEvent = Array.isArray(events) && events.length === 0
  // The contract's answer to a cancellation has no verdict.
  return answer.details?.verdict ?? (isWithoutEvent ? 'unchanged' : 'applied')
}

/** Of a dry run, the answer that the write would get. */
export function foretold(answered: RecordAnswer): RecordAnswer {
  const { wouldAnswer: status, answer } = answered.answer as DryRun
  return status === undefined ? answered : { ...answered, status, answer: answer ?? {} }
}

type DryRun = { readonly wouldAnswer?: number; readonly answer?: RecordAnswer['answer'] | null }
