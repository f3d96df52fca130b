// Asks every cell the same question.
import { cellLimits, cellUnavailable } from '../../domain/cells/cell.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { Store } from '../store.ts'
import type { Cells, ServedCell } from './cell-port.ts'

type Asked<T> = (store: Store, cell: string) => Promise<T>

/**
 * The answers of the cells that gave one in time, in their order. The others are named in `missing`; with `null`, throws
 * HubError `unavailable`, which names them.
 */
export async function askCells<T>(
  cells: readonly ServedCell[],
  missing: Set<string> | null,
  ask: Asked<T>,
): Promise<T[]> {
  const asked = await Promise.all(cells.map((cell) => askCell(cell, ask)))
  const silent = asked.flatMap((each) => ('silent' in each ? each.silent : []))
  const answers = asked.flatMap((each) => ('answer' in each ? [each.answer] : []))
  if (silent.length > 0 && missing === null) throw cellUnavailable(silent)
  for (const name of silent) missing?.add(name)
  return answers
}

/** The same of all cells, one of which has to answer. */
export async function askAllCells<T>(
  cells: Cells,
  missing: Set<string> | null,
  ask: Asked<T>,
): Promise<T[]> {
  const all = cells.all()
  const answers = await askCells(all, missing, ask)
  if (answers.length === 0) throw cellUnavailable(all.map(({ name }) => name))
  return answers
}

type Outcome<T> = { readonly answer: T } | { readonly silent: string }

async function askCell<T>(cell: ServedCell, ask: Asked<T>): Promise<Outcome<T>> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<Outcome<T>>((resolve) => {
    timer = setTimeout(resolve, cellLimits.askedMs, { silent: cell.name })
  })
  const answering = async () => ({ answer: await ask(await cell.open(), cell.name) })
  try {
    return await Promise.race([answering(), late])
  } catch (error) {
    if (error instanceof HubError && isOutage(error)) return { silent: cell.name }
    throw error
  } finally {
    clearTimeout(timer)
  }
}

function isOutage({ code }: HubError): boolean {
  return code === 'unavailable' || code === 'busy' || code === 'misdirected'
}
