// A store for dry runs: it reads like any other, and decides what accounts write without writing it.
// Why: docs/decisions/0018-dry-runs.md.
import type { HubRecord } from '../domain/record.ts'
import type { Decision } from '../domain/verdict.ts'
import type { ImportStore } from './imports/import-port.ts'
import { peekAtIdempotencyKey } from './operations/idempotency.ts'
import type { Database } from './postgres.ts'
import type { DryRun, Store } from './store.ts'
import type { ChangeRequest, Decide } from './unit-of-work/change-port.ts'
import { previewChange } from './unit-of-work/preview-change.ts'

type Options = {
  readonly database: Database
  readonly clock: () => Date
  readonly store: Store
}

export function beginDryRun({ database, clock, store }: Options): DryRun {
  const decisions: Decision[] = []
  const dry: Store = {
    ...store,
    ...dryImports(store, clock),
    async change<R extends HubRecord>(request: ChangeRequest, decide: Decide<R>) {
      const decision = await previewChange({ database, clock }, request, decide)
      decisions.push(decision)
      return decision
    },
    reserveIdempotencyKey: (reservation) => peekAtIdempotencyKey(database, reservation),
    releaseIdempotencyKey: nothing,
    beginOnce: () => Promise.resolve({ store: dry, end: nothing, rollBack: nothing }),
    beginDryRun: () => ({ store: dry, decisions }),
    replay: (accountId, endpointId, { replay }) => store.countReplay(accountId, endpointId, replay),
    // Settings that did not change need not be waited for.
    isQueueLeased: () => Promise.resolve(false),
  }
  return { store: dry, decisions }
}

const nothing = () => Promise.resolve()

type ImportWrites = Pick<
  ImportStore,
  'setCustomerSource' | 'deleteCustomerSource' | 'startCustomerImport' | 'cancelCustomerImport'
>

function dryImports(store: ImportStore, clock: () => Date): ImportWrites {
  const isIdle = async (accountId: string) => !(await store.isImportRunning(accountId))
  return {
    async setCustomerSource(accountId, { rotates }) {
      if (!(await isIdle(accountId))) return null
      const stored = await store.readCustomerSource(accountId)
      return stored === null ? 1 : stored.secretNumber + Number(rotates)
    },
    deleteCustomerSource: isIdle,
    startCustomerImport: isIdle,
    async cancelCustomerImport(accountId, importId) {
      const found = await store.readCustomerImport(accountId, importId)
      if (found?.status !== 'running') return null
      return { ...found, status: 'canceled', endedAt: clock().toISOString() }
    },
  }
}
