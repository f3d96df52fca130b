// Limits the calls that run at the same time. A slot is taken when work begins and released when that work settles,
// which every call does within its deadline, whatever happens to its connection.
import { HubError } from '../domain/hub-error.ts'

export type Admission = {
  /** Throws HubError `busy` when all slots are taken. */
  readonly requireRoom: () => void
  /** Takes a slot, or throws as `requireRoom` does. */
  readonly enter: () => void
  readonly leave: () => void
  /** How long no call could be admitted, in ms; 0 while there is room. */
  readonly closedForMs: () => number
}

export function openAdmission(slots: number): Admission {
  let taken = 0
  let fullSinceMs = 0
  function requireRoom(): void {
    if (taken < slots) return
    throw new HubError('busy', 'The hub is busy.', { rule: 'hub_busy', retryAfter: 1 })
  }
  return {
    requireRoom,
    enter() {
      requireRoom()
      taken += 1
      if (taken === slots) fullSinceMs = performance.now()
    },
    leave() {
      taken -= 1
    },
    closedForMs: () => (taken < slots ? 0 : performance.now() - fullSinceMs),
  }
}
