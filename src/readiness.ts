// Whether a hub does its work now, and what is in the way.
import type { Admission } from './http/admission.ts'
import type { HttpLimits } from './http/http-limits.ts'
import type { Health } from './http/system/system-pages.ts'
import { wrongReasonOf, type WrongReason } from './store/database-errors.ts'
import type { Store } from './store/store.ts'

type DatabaseState = 'up' | 'down' | WrongReason

type Observed = {
  readonly store: Store
  readonly state: { readonly draining: boolean }
  readonly admission: Admission
  readonly limits: HttpLimits
}

export function healthOf({ store, state, admission, limits }: Observed): Health {
  // One question to the database at a time, however many ask for the health.
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
      const database = await askOnce()
      const writes = store.status().writesBlocked ? 'blocked' : 'yes'
      const accepting = state.draining ? 'draining' : admits()
      const ready = database === 'up' && writes === 'yes' && accepting === 'yes'
      return { ready, checks: { database, writes, accepting } }
    },
  }
}

/** Why it can't be used; `up` when it can. */
export async function databaseState(store: Store): Promise<DatabaseState> {
  return store.ping().then(
    () => 'up',
    (error: unknown) => wrongReasonOf(error) ?? 'down',
  )
}
