// What is stored of a delivery attempt.
import type { AttemptNote } from '../store/webhooks/webhook-port.ts'
import type { AttemptResult } from './send.ts'

/** The outcome for an event that cannot be serialized: it is retried and parked like any failure. */
export const unreadable: AttemptResult = {
  outcome: 'failed',
  status: null,
  failure: 'request_invalid',
  retryAfterMs: null,
  latencyMs: 0,
  answer: '',
}

export function attemptNoteOf(
  { status, failure, latencyMs, answer, fault }: AttemptResult,
  now: Date,
): AttemptNote {
  const injected = fault === undefined ? {} : { fault }
  const at = now.toISOString()
  return { at, status, failure, latencyMs: Math.round(latencyMs), answer, ...injected }
}
