// Refuses an update that changes fields which the stored status locks.
import { issuesMax, type Issue } from './issue.ts'
import { HubError } from './hub-error.ts'
import { asText, isPersonal } from './if-match.ts'
import type { Change } from './json-changes.ts'

type Locked = {
  readonly document: 'Invoice' | 'Quote'
  readonly status: string
  readonly because: string | null
  readonly resolutionOf: (change: Change) => string
  /** The changes of locked fields. */
  readonly changes: readonly Change[]
}

/** Throws HubError `conflict` if there are any changes of locked fields. */
export function refuseLocked({ document, status, because, resolutionOf, changes }: Locked): void {
  const [first] = changes
  if (first === undefined) return
  const issues = changes.slice(0, issuesMax).map((change): Issue => ({
    pointer: change.pointer,
    rule: 'status_locked',
    message: `${change.pointer.slice(1)} is locked while the ${document.toLowerCase()} is ${status}: ${because}.`,
    ...(isPersonal(change.pointer)
      ? {}
      : { sent: asText(change.after), stored: asText(change.before) }),
    wayOut: resolutionOf(change),
  }))
  const more = changes.length === 1 ? '' : ` (and ${changes.length - 1} more)`
  const reason = `${document} is ${status}: ${first.pointer.slice(1)} is locked${more}.`
  throw new HubError('conflict', reason, { issues })
}
