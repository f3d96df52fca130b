// The store of a hub with several cells: a call about an account goes to its cell, a question about all accounts to every
// cell, and what is the hub's own to the first one. With one cell, every call goes there at once.
// Why: docs/decisions/0021-cells.md.
import type { Decision } from '../../domain/verdict.ts'
import type { HubRecord } from '../../domain/record.ts'
import type { DryRun, Store } from '../store.ts'
import type { ChangeRequest, Decide } from '../unit-of-work/change-port.ts'
import { askAllCells } from './ask-cells.ts'
import type { Cells } from './cell-port.ts'
import { routeAccounts, routeHub } from './route-accounts.ts'
import { routeByAccount } from './route-by-account.ts'
import { routeSearches } from './route-searches.ts'
import { mapStores, withStore } from './with-store.ts'

/** `missing` collects the names of cells that do not answer; with `null`, a question about all accounts needs each of them. */
export function routeStore(cells: Cells, missing: Set<string> | null = null): Store {
  return {
    ...routeByAccount(cells),
    ...routeHub(cells),
    ...routeToOnly(cells),
    ...unlessAlone(cells, routeAccounts(cells, missing)),
    ...unlessAlone(cells, routeSearches(cells, missing)),
    createAccount: async (account, entry, cell = null) =>
      withStore(await cells.place(account.id, cell), (store) =>
        store.createAccount(account, entry),
      ),
    createSandbox: async (account, entry) =>
      withStore(await cells.place(account.id, null), (store) =>
        store.createSandbox(account, entry),
      ),
    async deleteSandbox(accountId, ...given) {
      const deleted = await withStore(cells.of(accountId), (store) => {
        return store.deleteSandbox(accountId, ...given)
      })
      if (deleted !== null) await cells.remove(accountId)
      return deleted
    },
    change: (request, decide) =>
      withStore(cells.of(request.attempt.accountId), (store) => store.change(request, decide)),
    beginDryRun: () => beginDryRun(cells, missing),
    async beginOnce(reservation) {
      const own = await cells.of(reservation.accountId)
      const once = await (await own.open()).beginOnce(reservation)
      const mapped = mapStores(cells, (store, cell) => (cell === own.name ? once.store : store))
      return { ...once, store: routeStore(mapped, missing) }
    },
    onEvent: (listen) => cells.onEvent(listen),
    ...unlessAlone(cells, {
      async ping() {
        await askAllCells(cells, new Set(), (store) => store.ping())
      },
    }),
    status: () => statusOf(cells.opened()),
    close: () => cells.close(),
  }
}

/** For workers, of which each serves the store of one cell. */
const ofOneCell = [
  'findDueImports',
  'findDueMessages',
  'findDuePayments',
  'findMessageCursors',
  'findPayouts',
  'findReminderCursors',
  'findWebhookAccounts',
  'leaseQueues',
  'listEndedSandboxes',
  'markMessagesNotSent',
  'readReplication',
  'sweepDeletedAccounts',
  'writeQueueOutcomes',
] as const satisfies readonly (keyof Store)[]

type OfOneCell = (typeof ofOneCell)[number]
type Call = (...given: unknown[]) => Promise<unknown>

/** With one cell, calls go to its store as they are. */
function unlessAlone<Routed extends Partial<Store>>(cells: Cells, routed: Routed): Routed {
  const calls = Object.entries(routed as unknown as Record<string, Call>).map(([name, call]) => [
    name,
    (...given: unknown[]) => {
      if (cells.all().length > 1) return call(...given)
      return withStore(cells.first, (store) => (store[name as keyof Store] as Call)(...given))
    },
  ])
  return Object.fromEntries(calls) as Routed
}

function routeToOnly(cells: Cells): Pick<Store, OfOneCell> {
  const routed = ofOneCell.map((name): [OfOneCell, Call] => [
    name,
    (...given) => {
      if (cells.all().length > 1) throw new Error(`${name} is asked of one cell`)
      return withStore(cells.first, (store) => (store[name] as Call)(...given))
    },
  ])
  return Object.fromEntries(routed) as unknown as Pick<Store, OfOneCell>
}

function beginDryRun(cells: Cells, missing: Set<string> | null): DryRun {
  const decisions: Decision[] = []
  const dryStores = new Map<string, Store>()
  const dryStoreOf = (store: Store): Store => {
    const dry = store.beginDryRun().store
    return {
      ...dry,
      async change<R extends HubRecord>(request: ChangeRequest, decide: Decide<R>) {
        const decision = await dry.change(request, decide)
        decisions.push(decision)
        return decision
      },
    }
  }
  const mapped = mapStores(cells, (store, cell) => {
    const dry = dryStores.get(cell) ?? dryStoreOf(store)
    dryStores.set(cell, dry)
    return dry
  })
  return { store: routeStore(mapped, missing), decisions }
}

function statusOf(stores: readonly Store[]): ReturnType<Store['status']> {
  const all = stores.map((store) => store.status())
  const sum = (of: (status: (typeof all)[number]) => number) =>
    all.reduce((total, each) => total + of(each), 0)
  return {
    connections: {
      total: sum(({ connections }) => connections.total),
      idle: sum(({ connections }) => connections.idle),
      waiting: sum(({ connections }) => connections.waiting),
    },
    changesWaiting: sum(({ changesWaiting }) => changesWaiting),
    // One cell that takes no writes is no reason to send the calls of the others elsewhere.
    writesBlocked: all.every(({ writesBlocked }) => writesBlocked),
    lostEvents: all.flatMap(({ lostEvents }) => lostEvents),
  }
}
