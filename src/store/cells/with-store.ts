// Uses the store of a cell, without a promise more than it takes.
import type { Store } from '../store.ts'
import type { Cells, ServedCell } from './cell-port.ts'

export function withStore<T>(
  cell: ServedCell | Promise<ServedCell>,
  use: (store: Store) => Promise<T>,
): Promise<T> {
  if (cell instanceof Promise) return cell.then((found) => withStore(found, use))
  try {
    const store = cell.open()
    return store instanceof Promise ? store.then(use) : use(store)
  } catch (error) {
    return Promise.reject(error)
  }
}

/** The same cells, with other stores. */
export function mapStores(cells: Cells, mapped: (store: Store, cell: string) => Store): Cells {
  const map = (cell: ServedCell): ServedCell => ({
    name: cell.name,
    open() {
      const store = cell.open()
      return store instanceof Promise
        ? store.then((opened) => mapped(opened, cell.name))
        : mapped(store, cell.name)
    },
  })
  return {
    ...cells,
    first: map(cells.first),
    all: () => cells.all().map(map),
    of(accountId) {
      const cell = cells.of(accountId)
      return cell instanceof Promise ? cell.then(map) : map(cell)
    },
    async ofMoved(accountId) {
      const cell = await cells.ofMoved(accountId)
      return cell === null ? null : map(cell)
    },
    place: async (accountId, name) => map(await cells.place(accountId, name)),
  }
}
