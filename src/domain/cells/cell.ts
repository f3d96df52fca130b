// A cell: a schema, in any PostgreSQL, that holds whole accounts.
import { HubError, invalid } from '../hub-error.ts'

/** The cell of the hub's own settings. It has the directory of the others. */
export const firstCell = 'main'

export const cellStates = ['open', 'draining'] as const
/** `draining`: no account is placed in it any more. */
export type CellState = (typeof cellStates)[number]

export const cellLimits = {
  /** Every cell is asked in a list of all accounts, and has connections of its own. */
  cellsMax: 32,
  /** How often a hub reads the list of cells. */
  refreshMs: 5_000,
  /** A cell gets accounts only when every hub must have read the list since it was added. */
  placedAfterMs: 60_000,
  /** Cells of accounts that a process remembers. */
  accountsCachedMax: 100_000,
  /** An account that a cell does not have is looked up again, at most this often. */
  lookedUpAgainMs: 1_000,
  pingEveryMs: 500,
  /** A cell that does not answer a ping for this long gets no calls until it does. */
  pingMs: 1_500,
  /** How long a list of all accounts waits for a cell. */
  askedMs: 3_000,
} as const

export type Cell = {
  readonly name: string
  /** `null` for the database of the first cell. */
  readonly url: string | null
  readonly schema: string
  readonly state: CellState
}

export function isCellName(text: string): boolean {
  return /^[a-z][a-z0-9-]{0,30}$/.test(text)
}

export function cellUnavailable(names: readonly string[]): HubError {
  const [which, what] =
    names.length === 1 ? [`Cell ${names[0]}`, 'does'] : [`Cells ${names.join(', ')}`, 'do']
  return new HubError('unavailable', `${which} ${what} not answer.`, {
    rule: 'cell_unavailable',
    retryAfter: 1,
  })
}

export function cellNotServed(name: string): HubError {
  const message = `The account is in cell ${name}, which this hub does not serve.`
  return new HubError('misdirected', message, { rule: 'cell_not_served' })
}

export function cellUnknown(name: string): HubError {
  const message = `There is no cell ${JSON.stringify(name.slice(0, 40))} that accounts can be placed in.`
  return invalid([{ pointer: '/cell', rule: 'cell_unknown', message, sent: name.slice(0, 40) }])
}
