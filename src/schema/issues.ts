// Collects the issues of a body or a query, up to a bound.
import { issuesMax, type Issue } from '../domain/issue.ts'

export type Issues = {
  readonly faults: Issue[]
  readonly warnings: Issue[]
}

export function newIssues(): Issues {
  return { faults: [], warnings: [] }
}

/** Adds a fault and returns `undefined`, the value of an invalid field. */
export function addFault(issues: Issues, issue: Issue): undefined {
  if (issues.faults.length < issuesMax) issues.faults.push(issue)
}

export function addWarning(issues: Issues, issue: Issue): void {
  if (issues.warnings.length < issuesMax) issues.warnings.push(issue)
}

/** From now on the warnings are faults. */
export function refuseWarnings(issues: Issues): void {
  issues.faults.push(...issues.warnings.splice(0))
}
