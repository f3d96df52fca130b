// The cells of a hub, as its store sees them.
import type { Cell, CellState } from '../../domain/cells/cell.ts'
import type { Store } from '../store.ts'
import type { EventListener } from '../webhooks/webhook-port.ts'

/** `open`s its store, or refuses when the cell does not answer or is not served here. */
export type ServedCell = {
  readonly name: string
  /** Throws HubError `unavailable` or `misdirected`. A promise until the cell was reached for the first time. */
  open(): Store | Promise<Store>
}

export type Cells = {
  /** The first cell, which has the directory. */
  readonly first: ServedCell
  /** Only the first one if there is no other. */
  all(): readonly ServedCell[]
  /** The stores of cells that were reached. */
  opened(): readonly Store[]
  /** Calls the listener after the commit of each event of this process, in any cell. */
  onEvent(listen: EventListener): void
  /** Throws HubError `unavailable` when the directory does not answer. */
  of(accountId: string): ServedCell | Promise<ServedCell>
  /** Where the account is now, if it may have moved since it was looked up; otherwise `null`. */
  ofMoved(accountId: string): Promise<ServedCell | null>
  /** Chooses the cell of a new account, or returns that of an existing one. Throws HubError `invalid` for an unknown name. */
  place(accountId: string, cell: string | null): Promise<ServedCell>
  /** Forgets the cell of an account that was deleted. */
  remove(accountId: string): Promise<void>
  close(): Promise<void>
}

/** What operators see of a cell. */
export type CellReport = Pick<Cell, 'name' | 'schema'> & {
  readonly state: CellState
  readonly accounts: number
}
