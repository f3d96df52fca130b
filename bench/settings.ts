// The settings of a run, all of the environment; bench/README.md explains them.
import { tmpdir } from 'node:os'
import { shown } from './figures.ts'

const { env } = process

/** Ids of invoices have seven digits. */
const invoicesMax = 10_000_000

export const settings = {
  /** Length of one measured load. */
  seconds: positive('BENCH_SECONDS', 6),
  /** Before it, not counted: the first seconds belong to the compiler and to empty caches. */
  warmupSeconds: positive('BENCH_WARMUP_SECONDS', 6),
  /** How often each contender has its turn. */
  rounds: positive('BENCH_ROUNDS', 3),
  connections: list('BENCH_CONNECTIONS', '1,32,256'),
  /** Invoices in the account, for `sizes`. */
  sizes: list('BENCH_SIZES', '10000,100000,1000000,5000000', invoicesMax).toSorted((a, b) => a - b),
  /** For `reconcile`. */
  records: positive('BENCH_RECORDS', 1_000_000),
  /** Of all accounts together, for `console`; each has five attempts to write. */
  consoleInvoices: positive('BENCH_CONSOLE_INVOICES', 1_000_000),
  /** For `console`: how many accounts share one half of the invoices; the other half is one account's. */
  consoleAccounts: positive('BENCH_CONSOLE_ACCOUNTS', 25),
  /** For `console`: where the filled data stays, to be asked again; nowhere by default. */
  consoleData: env['BENCH_CONSOLE_DATA'] ?? null,
  /** For `memory`, after its first 100,000. */
  moreUpdates: env['BENCH_UPDATES'] === undefined ? 0 : positive('BENCH_UPDATES', 0),
  /** For `ledgers`: the lines of the batch whose memory is observed. */
  batchLines: positive('BENCH_BATCH_LINES', 1_000_000),
  /** For `deliveries`: at least so many deliveries wait before they are let go. */
  backlog: positive('BENCH_BACKLOG', 20_000),
  /** Where all data lies while it is measured: what its disk can do is part of every figure. */
  folder: env['BENCH_FOLDER'] ?? tmpdir(),
  /** A server of one's own, to be measured beside the bundled one. */
  databaseUrl: env['DATABASE_URL'] ?? '',
} as const

function positive(name: string, fallback: number): number {
  const value = Number(env[name] ?? fallback)
  if (Number.isInteger(value) && value > 0) return value
  throw new Error(`${name} has to be a whole number above 0, not ${env[name]}.`)
}

function list(name: string, fallback: string, most = Infinity): number[] {
  const values = (env[name] ?? fallback).split(',').map(Number)
  const fits = (value: number) => Number.isInteger(value) && value > 0 && value <= most
  if (values.every(fits)) return values
  const limit = most === Infinity ? '' : ` and at most ${shown(most)}`
  throw new Error(`${name} has to be whole numbers above 0${limit}, separated by commas.`)
}
