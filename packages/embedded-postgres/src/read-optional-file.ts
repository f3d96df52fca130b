// Reads files that may not exist.
import { readFileSync } from 'node:fs'
import { hasCode } from './error-code.ts'

/** The text of the file; `null` when it does not exist. */
export function readOptionalFile(file: string): string | null {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return null
    throw error
  }
}
