// Accounts, their keys, and what is the hub's own: operators' keys, sessions, settings and the audit log.
import type { Store } from '../store.ts'
import { askAllCells } from './ask-cells.ts'
import { byAccount, compareText, mergeLists } from './merge.ts'
import type { Cells, ServedCell } from './cell-port.ts'
import { withStore } from './with-store.ts'

/** What the first cell has for the whole hub. */
const ofHub = [
  'createOperatorKey',
  'endSession',
  'initSetting',
  'listOperatorKeys',
  'readOperatorKey',
  'readSessionKey',
  'readSetting',
  'revokeOperatorKey',
  'startSession',
  'touchOperatorKeys',
  'verifyOperatorKey',
] as const satisfies readonly (keyof Store)[]

type OfHub = (typeof ofHub)[number]
type Call = (...given: unknown[]) => Promise<unknown>

export function routeHub({ first }: Cells): Pick<Store, OfHub> {
  const routed = ofHub.map((name): [OfHub, Call] => [
    name,
    (...given) => withStore(first, (store) => (store[name] as Call)(...given)),
  ])
  return Object.fromEntries(routed) as unknown as Pick<Store, OfHub>
}

type Accounts = Pick<
  Store,
  | 'addAuditEntry'
  | 'listAccounts'
  | 'listAuditEntries'
  | 'listKeys'
  | 'readAccount'
  | 'readRecord'
  | 'revokeKey'
  | 'touchKeys'
  | 'verifyKey'
>

export function routeAccounts(cells: Cells, missing: Set<string> | null): Accounts {
  const ask = <T>(question: (store: Store) => Promise<T>) => askAllCells(cells, missing, question)

  /** Asks again where the account is, if its cell does not have what is asked for: it may have moved. */
  async function find<T>(
    accountId: string,
    read: (store: Store) => Promise<T | null>,
  ): Promise<T | null> {
    const found = await withStore(cells.of(accountId), read)
    if (found !== null) return found
    const moved = await cells.ofMoved(accountId)
    return moved === null ? null : withStore(moved, read)
  }

  return {
    // An entry about an account is written with the change that it is about.
    addAuditEntry: (entry) =>
      withStore(entry.accountId === null ? cells.first : cells.of(entry.accountId), (store) =>
        store.addAuditEntry(entry),
      ),
    async listAccounts(page, filter) {
      const found = await ask((store) => store.listAccounts(page, filter))
      return mergeLists(found, (a, b) => compareText(a.id, b.id), page?.limit)
    },
    async listAuditEntries(filter, page) {
      const found = await ask((store) => store.listAuditEntries(filter, page))
      return mergeLists(found, (a, b) => compareText(b.actId, a.actId), page.limit)
    },
    async listKeys(accountId) {
      if (accountId !== null) {
        return withStore(cells.of(accountId), (store) => store.listKeys(accountId))
      }
      return mergeLists(await ask((store) => store.listKeys(null)), byAccount, undefined)
    },
    readAccount: (accountId) => find(accountId, (store) => store.readAccount(accountId)),
    readRecord: (accountId, kind, id) =>
      find(accountId, (store) => store.readRecord(accountId, kind, id)),
    async revokeKey(keyId, at, entry) {
      const revoked = await ask((store) => store.revokeKey(keyId, at, entry))
      return revoked.find((key) => key !== null) ?? null
    },
    async touchKeys(uses) {
      const byCell = await groupByCell(cells, uses)
      await Promise.all([...byCell].map(([cell, own]) => withStore(cell, (s) => s.touchKeys(own))))
    },
    verifyKey: (accountId, text) => find(accountId, (store) => store.verifyKey(accountId, text)),
  }
}

/** In the order in which each came. */
export async function groupByCell<T extends { readonly accountId: string }>(
  cells: Cells,
  items: readonly T[],
): Promise<Map<ServedCell, T[]>> {
  const names = new Map<string, ServedCell>()
  const groups = new Map<ServedCell, T[]>()
  for (const item of items) {
    const found = await cells.of(item.accountId)
    const cell = names.get(found.name) ?? found
    names.set(cell.name, cell)
    groups.set(cell, [...(groups.get(cell) ?? []), item])
  }
  return groups
}
