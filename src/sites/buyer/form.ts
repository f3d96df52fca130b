// Reads a submitted form.
import { HubError } from '../../domain/hub-error.ts'

export const formLimits = {
  /** A payment of the most invoices that one may have, with the longest ids. */
  bytesMax: 256 * 1024,
  /** Every invoice that a page shows may be chosen. */
  fieldsMax: 400,
} as const

export type Form = {
  /** '' without a value. */
  readonly text: (name: string) => string
  readonly texts: (name: string) => readonly string[]
  /** All fields in order. */
  readonly fields: readonly (readonly [string, string])[]
}

/** Throws HubError `invalid` for malformed UTF-8 and for too many fields. */
export function readForm(body: Uint8Array): Form {
  const sent = new URLSearchParams(decoded(body))
  if (sent.size > formLimits.fieldsMax) {
    const message = `A form has at most ${formLimits.fieldsMax} fields.`
    throw new HubError('invalid', message, { rule: 'too_many_fields' })
  }
  return {
    text: (name) => sent.get(name) ?? '',
    texts: (name) => sent.getAll(name),
    fields: [...sent],
  }
}

function decoded(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new HubError('invalid', 'The form is not valid UTF-8.', { rule: 'body_encoding' })
  }
}
