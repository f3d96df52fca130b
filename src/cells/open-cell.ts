// One cell of a hub: it is reached when it is first used, and monitored, so that calls need not wait for one that does not
// answer.
import { cellLimits, cellUnavailable } from '../domain/cells/cell.ts'
import type { Logger } from '../log.ts'
import type { ServedCell } from '../store/cells/cell-port.ts'
import type { Database } from '../store/postgres.ts'
import type { Store } from '../store/store.ts'

export type Reached = { readonly database: Database; readonly store: Store }

export type OpenCell = ServedCell & {
  isUp(): boolean
  monitor(on: boolean): void
  close(): Promise<void>
}

type Options = {
  readonly name: string
  readonly log: Logger
  /** Set for a cell that is reached already. */
  readonly reached: Reached | null
  /** Connects, and checks what it finds. */
  readonly reach: () => Promise<Reached>
}

export function openCell({ name, log, reached: reachedBefore, reach }: Options): OpenCell {
  let reached = reachedBefore
  let reaching: Promise<Store> | null = null
  let isDown = false
  let pingedAtMs: number | null = null
  let timer: NodeJS.Timeout | null = null
  let isClosed = false

  function setDown(down: boolean, error: unknown = null): void {
    if (down === isDown) return
    isDown = down
    if (down) log.warn('cell-down', { cell: name, error })
    else log.info('cell-up', { cell: name })
  }

  function connect(): Promise<Store> {
    reaching ??= reach()
      .then(
        (found) => {
          reached = found
          setDown(false)
          return found.store
        },
        (error: unknown) => {
          setDown(true, error)
          throw cellUnavailable([name])
        },
      )
      .finally(() => (reaching = null))
    return reaching
  }

  function ping(): void {
    if (reached === null) {
      void connect().catch(() => undefined)
      return
    }
    const nowMs = performance.now()
    if (pingedAtMs !== null) {
      if (nowMs - pingedAtMs > cellLimits.pingMs) setDown(true, 'no answer')
      return
    }
    pingedAtMs = nowMs
    reached.store
      .ping()
      .then(
        () => setDown(false),
        (error: unknown) => setDown(true, error),
      )
      .finally(() => (pingedAtMs = null))
  }

  return {
    name,
    open() {
      if (isDown) throw cellUnavailable([name])
      return reached === null ? connect() : reached.store
    },
    isUp: () => reached !== null && !isDown,
    monitor(on) {
      if (on === (timer !== null) || isClosed) return
      if (timer !== null) clearInterval(timer)
      timer = on ? setInterval(ping, cellLimits.pingEveryMs).unref() : null
      if (on) ping()
      else setDown(false)
    },
    async close() {
      isClosed = true
      if (timer !== null) clearInterval(timer)
      await reaching?.catch(() => undefined)
      if (reached !== null) await reached.store.close()
    },
  }
}
