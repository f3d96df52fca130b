// Error messages for operators.
import { HubError } from './domain/hub-error.ts'

/** The hub's message, with that of the database as its cause. */
export function sentenceOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  if (!(error instanceof HubError) || !(error.cause instanceof Error)) return error.message
  const { cause } = error
  const code = 'code' in cause ? String(cause.code) : ''
  return `${error.message} (${cause.message || code})`
}
