// Parses a request body.
import { HubError } from '../domain/hub-error.ts'
import { JsonFault } from './json-fault.ts'
import { parseJson, type JsonValue } from './json.ts'

/** Throws HubError `invalid` with the place of the first fault. */
export function readJson(body: Uint8Array): JsonValue {
  try {
    return parseJson(body)
  } catch (error) {
    if (!(error instanceof JsonFault)) throw error
    const { pointer, rule, message } = error
    throw new HubError('invalid', message, { issues: [{ pointer, rule, message }] })
  }
}
