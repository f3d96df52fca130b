// Reads one state of an account's records: a cursor in a read-only transaction of isolation level REPEATABLE READ.
import type { QueryConfig } from 'pg'
import { HubError } from '../../domain/hub-error.ts'
import { reconciliationLimits } from '../../domain/reconciliations/limits.ts'
import type { AsOf } from '../../domain/reconciliations/reconciliation.ts'
import { askWithin } from '../ask.ts'
import { asHubError } from '../database-errors.ts'
import type { Database } from '../postgres.ts'
import { digestQuery, idHash } from './digest.ts'
import { entryShapes } from './entries.ts'
import type { ReconciliationStore, Snapshot, SnapshotRequest } from './reconciliation-port.ts'
import { openSnapshotSlots, snapshotLimits, type SnapshotSlots } from './snapshot-slots.ts'

type Snapshots = Pick<ReconciliationStore, 'openSnapshot' | 'readDigest'>

export function openSnapshots(database: Database): Snapshots {
  const slots = openSnapshotSlots()
  return {
    async openSnapshot(accountId, request) {
      const transaction = await begin(database, slots, accountId)
      try {
        await declareCursor(transaction, accountId, request)
        return snapshotOf(transaction, request)
      } catch (error) {
        await transaction.end(error)
        throw error
      }
    },
    async readDigest(accountId, request) {
      const transaction = await begin(database, slots, accountId)
      let failure: unknown
      try {
        const buckets = await transaction.run<BucketRow>(digestQuery(accountId, request))
        return { asOf: transaction.asOf, buckets }
      } catch (error) {
        failure = error
        throw error
      } finally {
        await transaction.end(failure)
      }
    },
  }
}

type BucketRow = { readonly bucket: string; readonly count: number; readonly digest: string }

type Query = QueryConfig & { readonly rowMode?: 'array' }

type Transaction = {
  readonly asOf: AsOf
  run<Row>(config: Query): Promise<Row[]>
  /** Idempotent. After a failure the connection is not used again. */
  end(failure?: unknown): Promise<void>
}

async function begin(
  database: Database,
  slots: SnapshotSlots,
  accountId: string,
): Promise<Transaction> {
  await slots.enter(accountId)
  const client = await database.connectForSnapshot().catch((error: unknown) => {
    slots.leave(accountId)
    throw asHubError(error)
  })
  let hasEnded = false
  let hasExpired = false

  async function run<Row>(config: Query): Promise<Row[]> {
    try {
      if (hasExpired) throw tookTooLong()
      const { rows } = await askWithin(snapshotLimits.statementMsMax, client, config)
      return rows as Row[]
    } catch (error) {
      throw hasExpired ? tookTooLong() : asHubError(error)
    }
  }

  async function end(failure?: unknown): Promise<void> {
    if (hasEnded) return
    hasEnded = true
    clearTimeout(expiry)
    try {
      if (failure === undefined) await run({ text: 'commit' })
      client.release(failure !== undefined)
    } catch {
      client.release(true)
    } finally {
      slots.leave(accountId)
    }
  }

  // Ends even while the source reads nothing of the answer, and the caller therefore asks for nothing.
  const expiry = setTimeout(() => {
    hasExpired = true
    void end(tookTooLong())
  }, reconciliationLimits.msMax)

  try {
    await run({ text: 'begin isolation level repeatable read, read only' })
    // The first query takes the snapshot.
    const [feed] = await run<AsOf>({ ...readAsOf, values: [accountId] })
    return { asOf: feed ?? noEvents, run, end }
  } catch (error) {
    await end(error)
    throw error
  }
}

function tookTooLong(): HubError {
  const message = `A reconciliation may take ${reconciliationLimits.msMax / 1000} seconds.`
  return new HubError('request_timeout', message, { rule: 'request_timeout' })
}

const noEvents: AsOf = { seq: 0, at: new Date(0).toISOString() }

const readAsOf = {
  name: 'read-as-of-snapshot',
  text: `select coalesce(max(last_seq), 0) as seq, clock_timestamp() as at
    from feed where account_id = $1`,
}

async function declareCursor(
  transaction: Transaction,
  accountId: string,
  { kind, buckets }: SnapshotRequest,
): Promise<void> {
  // All records are read, so the plan that ends first is better than the one that begins first.
  await transaction.run({ text: 'set local cursor_tuple_fraction = 1' })
  const values: unknown[] = [accountId]
  const where = ['account_id = $1']
  const [first] = buckets ?? []
  if (buckets !== null) {
    values.push((first ?? '').length / 2, buckets)
    where.push(`encode(substring(${idHash} from 1 for $2::integer), 'hex') = any ($3::text[])`)
  }
  const text = `declare reconciliation no scroll cursor for
    select ${entryShapes[kind].columns.join(', ')} from ${kind}
    where ${where.join(' and ')} order by id collate "C"`
  await transaction.run({ text, values })
}

function snapshotOf(transaction: Transaction, { kind, today }: SnapshotRequest): Snapshot {
  const { read } = entryShapes[kind]
  const fetch = () =>
    transaction.run<(string | null)[]>({
      text: `fetch ${snapshotLimits.batchMax} from reconciliation`,
      rowMode: 'array',
    })
  /** Read ahead, while the batch before it is compared. */
  let ahead: ReturnType<typeof fetch> | null = null
  return {
    asOf: transaction.asOf,
    async next() {
      const rows = await (ahead ?? fetch())
      const isLast = rows.length < snapshotLimits.batchMax
      ahead = isLast ? Promise.resolve([]) : fetch()
      // Its failure is thrown by the next call.
      ahead.catch(() => undefined)
      // What was read needs no snapshot any more.
      if (isLast) await transaction.end()
      return rows.map((cells) => read(cells, today))
    },
    async close() {
      await ahead?.catch(() => undefined)
      await transaction.end()
    },
  }
}
