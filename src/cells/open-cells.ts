// Opens the cells of a hub: reads the list of them from the directory, connects to each, and finds the cell of an account.
// Why: docs/decisions/0021-cells.md.
import type { Config } from '../config.ts'
import {
  cellLimits,
  cellNotServed,
  cellUnavailable,
  cellUnknown,
  firstCell,
  type Cell,
} from '../domain/cells/cell.ts'
import type { Logger } from '../log.ts'
import { openCell, type OpenCell, type Reached } from './open-cell.ts'
import { openAccountCells } from '../store/cells/account-cells.ts'
import type { Cells, ServedCell } from '../store/cells/cell-port.ts'
import { findCellOf, listCells, placeAccount, removeAccount } from '../store/cells/directory.ts'
import type { Store } from '../store/store.ts'
import type { EventListener } from '../store/webhooks/webhook-port.ts'

export type ReachedCell = { readonly name: string; readonly store: Store }

export type HubCells = Cells & {
  /** Resolves when the list of cells was read. Throws HubError `unavailable`. */
  read(): Promise<void>
  /** Calls the listener for each cell that is served here, once it was reached for the first time. */
  onReached(listen: (cell: ReachedCell) => void): void
  /** Whether each cell answers; `null` for one that is not served here. */
  health(): readonly { readonly name: string; readonly up: boolean | null }[]
}

type Options = {
  readonly first: Reached
  readonly config: Pick<Config, 'cells'>
  readonly log: Logger
  /** Connects to another cell than the first. */
  readonly connect: (cell: Cell) => Promise<Reached>
}

export function openCells({ first, config, log, connect }: Options): HubCells {
  const served = new Set(config.cells.split(',').filter((name) => name !== ''))
  const isServed = (name: string) => served.size === 0 || served.has(name)
  const accountCells = openAccountCells()
  const listeners: EventListener[] = []
  const reachedListeners: ((cell: ReachedCell) => void)[] = []
  const reached: ReachedCell[] = []
  const open = new Map<string, OpenCell>()
  let reading: Promise<void> | null = null
  let readAtMs = Number.NEGATIVE_INFINITY

  function add(name: string, reach: () => Promise<Reached>, alreadyReached?: Reached): OpenCell {
    const cell = openCell({
      name,
      log,
      reached: alreadyReached ?? null,
      reach: async () => {
        const { database, store } = await reach()
        for (const listen of listeners) store.onEvent(listen)
        reached.push({ name, store })
        for (const listen of reachedListeners) listen({ name, store })
        return { database, store }
      },
    })
    open.set(name, cell)
    return cell
  }

  const firstOpened = add(firstCell, () => Promise.resolve(first), first)
  reached.push({ name: firstCell, store: first.store })

  const firstServed = isServed(firstCell) ? firstOpened : refusing(firstCell)
  let all: readonly ServedCell[] = [firstServed]

  async function readList(): Promise<void> {
    const listed = await listCells(first.database)
    const names = [
      firstCell,
      ...listed.map(({ name }) => name).filter((name) => name !== firstCell),
    ]
    for (const cell of listed) {
      if (cell.name !== firstCell && isServed(cell.name) && !open.has(cell.name))
        add(cell.name, () => connect(cell))
    }
    const unknown = [...served].filter((name) => !names.includes(name))
    if (unknown.length > 0)
      throw new Error(
        `BTHUB_CELLS names ${unknown.join(', ')}, but the cells are ${names.join(', ')}.`,
      )
    all = names.map((name) => (isServed(name) ? open.get(name) : undefined) ?? refusing(name))
    readAtMs = performance.now()
    // With one cell there is nothing to tell apart.
    for (const cell of open.values()) cell.monitor(all.length > 1)
  }

  function read(): Promise<void> {
    reading ??= readList().finally(() => (reading = null))
    return reading
  }

  // An outage is logged once, however long it takes.
  let isReadable = true
  const timer = setInterval(() => {
    read().then(
      () => (isReadable = true),
      (error: unknown) => {
        if (isReadable) log.warn('cells-not-read', { error })
        isReadable = false
      },
    )
  }, cellLimits.refreshMs)
  timer.unref()

  /** A hub that could not read the list for a while may not know of a cell. */
  const isFresh = () => performance.now() - readAtMs < cellLimits.placedAfterMs / 2

  async function named(name: string): Promise<ServedCell> {
    const find = () => all.find((cell) => cell.name === name)
    if (find() === undefined) await read()
    const cell = find()
    if (cell === undefined) throw cellUnavailable([name])
    return cell
  }

  async function lookUp(accountId: string): Promise<ServedCell> {
    // Fails at once while the directory does not answer.
    await firstOpened.open()
    const cell = await named(await findCellOf(first.database, accountId))
    accountCells.set(accountId, cell.name)
    return cell
  }

  return {
    first: firstOpened,
    all: () => all,
    opened: () => reached.map(({ store }) => store),
    of(accountId) {
      if (accountId === '') return firstOpened
      if (all.length === 1 && isFresh()) return firstServed
      const name = accountCells.get(accountId)
      const cell = name === null ? undefined : all.find((one) => one.name === name)
      return cell ?? lookUp(accountId)
    },
    async ofMoved(accountId) {
      const before = accountCells.get(accountId)
      if (before === null || !accountCells.forgetOld(accountId)) return null
      const cell = await lookUp(accountId)
      return cell.name === before ? null : cell
    },
    async place(accountId, name) {
      if (!isFresh()) await read()
      if (all.length === 1 && (name === null || name === firstCell)) return firstServed
      const placed = await placeAccount(first.database, accountId, name)
      if (placed === null) throw name === null ? cellUnavailable([firstCell]) : cellUnknown(name)
      accountCells.set(accountId, placed)
      return named(placed)
    },
    async remove(accountId) {
      accountCells.forgetOld(accountId)
      // Without others, the first cell deletes its row with the account.
      if (all.length > 1) await removeAccount(first.database, accountId)
    },
    onEvent(listen) {
      listeners.push(listen)
      for (const { store } of reached) store.onEvent(listen)
    },
    onReached(listen) {
      reachedListeners.push(listen)
      for (const cell of reached) if (isServed(cell.name)) listen(cell)
    },
    health: () =>
      all.map(({ name }) => ({
        name,
        up: isServed(name) ? (open.get(name)?.isUp() ?? false) : null,
      })),
    read,
    async close() {
      clearInterval(timer)
      await Promise.all([...open.values()].map((cell) => cell.close()))
    },
  }
}

function refusing(name: string): ServedCell {
  return {
    name,
    open() {
      throw cellNotServed(name)
    },
  }
}
