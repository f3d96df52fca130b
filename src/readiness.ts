// Whether a hub does its work now, and what is in the way.
import type { Health } from './http/system/system-pages.ts'
import { wrongReasonOf, type WrongReason } from './store/database-errors.ts'
import type { Store } from './store/store.ts'

type DatabaseState = 'up' | 'down' | WrongReason

export function healthOf(store: Store, state: { readonly draining: boolean }): Health {
  return {
    async ready() {
      const database = await databaseState(store)
      const writes = store.status().writesBlocked ? 'blocked' : 'yes'
      const accepting = state.draining ? 'draining' : 'yes'
      const ready = database === 'up' && writes === 'yes' && !state.draining
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
