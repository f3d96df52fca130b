// A form as a browser sends it: names and texts, any number of texts a name.
import { HubError } from '../../domain/hub-error.ts'

export const formLimits = {
  /** A payment of as many invoices as one may have, with the longest ids there are. */
  bytesMax: 256 * 1024,
  /** Every other invoice that a page shows may be chosen. */
  fieldsMax: 400,
} as const

export type Form = {
  /** The first text of the name; '' without one. */
  readonly text: (name: string) => string
  readonly texts: (name: string) => readonly string[]
}

/** Throws HubError `invalid` for bytes that are no UTF-8, and for more fields than any form of ours has. */
export function readForm(body: Uint8Array): Form {
  const sent = new URLSearchParams(decoded(body))
  if (sent.size > formLimits.fieldsMax) {
    const message = `A form has at most ${formLimits.fieldsMax} fields.`
    throw new HubError('invalid', message, { rule: 'too_many_fields' })
  }
  return { text: (name) => sent.get(name) ?? '', texts: (name) => sent.getAll(name) }
}

function decoded(body: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(body)
  } catch {
    throw new HubError('invalid', 'The form is no UTF-8 text.', { rule: 'body_encoding' })
  }
}
