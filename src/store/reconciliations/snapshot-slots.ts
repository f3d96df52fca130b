// Limits open snapshots: PostgreSQL cannot remove old versions of rows while a snapshot may still read them.
import { HubError } from '../../domain/hub-error.ts'

export const snapshotLimits = {
  /** At the same time, of one process; each is of another account. */
  openMax: 2,
  /** How long a call waits for one. */
  waitMsMax: 10_000,
  /** How long PostgreSQL may take for one batch; it sorts all records for the first one. */
  statementMsMax: 60_000,
  /** Records that are read at a time. */
  batchMax: 2_000,
} as const

export type SnapshotSlots = {
  /** Throws HubError `busy` when none becomes free in time. */
  enter(accountId: string): Promise<void>
  leave(accountId: string): void
}

type Turn = { readonly accountId: string; readonly begin: () => void }

export function openSnapshotSlots(): SnapshotSlots {
  const open = new Set<string>()
  const waiting: Turn[] = []

  function admitNext(): void {
    if (open.size >= snapshotLimits.openMax) return
    const at = waiting.findIndex(({ accountId }) => !open.has(accountId))
    const [turn] = at === -1 ? [] : waiting.splice(at, 1)
    if (turn === undefined) return
    open.add(turn.accountId)
    turn.begin()
  }

  return {
    enter(accountId) {
      return new Promise((resolve, reject) => {
        const expiry = setTimeout(() => {
          waiting.splice(waiting.indexOf(turn), 1)
          reject(allOpen())
        }, snapshotLimits.waitMsMax)
        const turn: Turn = {
          accountId,
          begin() {
            clearTimeout(expiry)
            resolve()
          },
        }
        waiting.push(turn)
        admitNext()
      })
    },
    leave(accountId) {
      open.delete(accountId)
      admitNext()
    },
  }
}

function allOpen(): HubError {
  const message = 'The hub is busy with other reconciliations.'
  return new HubError('busy', message, { rule: 'hub_busy', retryAfter: 5 })
}
