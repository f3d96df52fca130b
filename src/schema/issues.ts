// What is found while a body or a query is read: everything, up to a bound, in one go.
import { findingsMax, type Finding } from '../domain/issue.ts'

export type Notes = {
  readonly faults: Finding[]
  readonly warnings: Finding[]
}

export function newNotes(): Notes {
  return { faults: [], warnings: [] }
}

/** Notes a fault, and is `undefined`: the value of what can't be read. */
export function fault(notes: Notes, finding: Finding): undefined {
  if (notes.faults.length < findingsMax) notes.faults.push(finding)
}

export function warn(notes: Notes, finding: Finding): void {
  if (notes.warnings.length < findingsMax) notes.warnings.push(finding)
}
