// What is found while a body or a query is read: everything, up to a bound, in one go.
import { issuesMax, type Issue } from '../domain/issue.ts'

export type Issues = {
  readonly faults: Issue[]
  readonly warnings: Issue[]
}

export function newIssues(): Issues {
  return { faults: [], warnings: [] }
}

/** Adds a fault and returns `undefined`, the value of what cannot be read. */
export function addFault(issues: Issues, issue: Issue): undefined {
  if (issues.faults.length < issuesMax) issues.faults.push(issue)
}

export function addWarning(issues: Issues, issue: Issue): void {
  if (issues.warnings.length < issuesMax) issues.warnings.push(issue)
}
