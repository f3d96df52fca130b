// Measures once a minute what the metrics report and only queries find: silent accounts, books that differ, replication
// and the free space of the data folder.
import { freeBytesAt } from './full-disk.ts'
import type { Logger } from './log.ts'
import type { Replication } from './store/replication.ts'
import type { Store } from './store/store.ts'

export const measureLimits = {
  everyMs: 60_000,
} as const

export type MeasuredState = Replication & {
  readonly differingBooks: number
  readonly silentAccounts: number
  readonly freeBytes: number
}

type Options = {
  readonly store: Pick<Store, 'readReplication' | 'findDiffering' | 'findSilent'>
  readonly dataFolder: string
  readonly clock: () => Date
  readonly log: Logger
  readonly onMeasured: (state: MeasuredState) => void
}

export function startMeasuring(options: Options): { stop(): void } {
  const { log, onMeasured } = options
  const measure = () => {
    measureState(options).then(onMeasured, (error: unknown) => {
      log.warn('state-not-measured', { error })
    })
  }
  measure()
  const timer = setInterval(measure, measureLimits.everyMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}

async function measureState({ store, dataFolder, clock }: Options): Promise<MeasuredState> {
  const [replication, differing, silent, freeBytes] = await Promise.all([
    store.readReplication(),
    store.findDiffering(),
    store.findSilent(clock()),
    freeBytesAt(dataFolder),
  ])
  const counts = { differingBooks: differing.length, silentAccounts: silent.length }
  return { ...replication, ...counts, freeBytes }
}
