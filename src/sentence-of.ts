// An error as a sentence for whoever runs the hub.
import { HubError } from './domain/hub-error.ts'

/** What an operator needs to hear: the hub's own sentence, and what the database said. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!(error instanceof HubError) || !(error.cause instanceof Error)) return error.message
  const { cause } = error
  const code = 'code' in cause ? String(cause.code) : ''
  return `${error.message} (${cause.message || code})`
}
