// Whether the hub can serve calls now, and if not, why.
import type { Admission } from './server/admission.ts'
import type { DiskMonitor } from './full-disk.ts'
import type { HttpLimits } from './server/http-limits.ts'
import type { Health } from './server/system-pages.ts'
import type { SinkStatus } from './line-sink.ts'
import { wrongReasonOf, type WrongReason } from './store/database-errors.ts'
import type { Store } from './store/store.ts'

type DatabaseState = 'up' | 'down' | WrongReason

type Observed = {
  readonly store: Store
  readonly state: { readonly draining: boolean }
  readonly admission: Admission
  readonly limits: HttpLimits
  readonly logStatus: () => SinkStatus
  readonly disk: DiskMonitor
}

export function healthOf(observed: Observed): Health {
  const { store, state, admission, limits, logStatus } = observed
  // Concurrent health checks share one query.
  let asked: Promise<DatabaseState> | null = null
  const askOnce = () => {
    asked ??= databaseState(store).finally(() => {
      asked = null
    })
    return asked
  }
  const admits = () => {
    const closedMs = admission.closedForMs()
    if (closedMs < limits.admittedNothingMs) return 'yes'
    return `no: all ${limits.callsUnderWayMax} slots for calls have been taken for ${Math.round(closedMs / 1000)} s`
  }
  return {
    async ready() {
      const { writesBlocked, lostEvents } = store.status()
      const [database, isFull] = await Promise.all([askOnce(), observed.disk.isFull()])
      const writes = writesBlocked ? 'blocked' : 'yes'
      const accepting = state.draining ? 'draining' : admits()
      const ready = database === 'up' && !isFull && writes === 'yes' && accepting === 'yes'
      // Problems with the log, and lost events, are for operators and no reason to route calls elsewhere.
      const log = logStatus().fault ?? 'written'
      const events = lostEvents.length === 0 ? 'kept' : 'lost'
      const disk = isFull ? 'full' : 'room'
      return { ready, checks: { database, disk, writes, accepting, log, events } }
    },
  }
}

/** `up`, or why the database cannot be used. */
export async function databaseState(store: Store): Promise<DatabaseState> {
  return store.ping().then(
    () => 'up',
    (error: unknown) => wrongReasonOf(error) ?? 'down',
  )
}
