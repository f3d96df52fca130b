// Reads new events of all accounts in brief, for the event stream and the console.
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import { findNewest } from '../operations/newest-operations.ts'
import type { Database, Statement } from '../postgres.ts'
import { uuidFloor, type SqlText } from '../sql-text.ts'
import type { EventBrief, FeedHead } from '../insight.ts'

export const tailQueries = { readFeedHeads, readTails, readSince, readLatest }

const readHeadsStatement: Statement = {
  name: 'read-feed-heads',
  text: 'select account_id, last_seq from feed',
}

async function readFeedHeads(database: Database): Promise<FeedHead[]> {
  const rows = await database.query<{ account_id: string; last_seq: number }>(readHeadsStatement)
  return rows.map((row) => ({ accountId: row.account_id, lastSeq: row.last_seq }))
}

const columns = `account_id, seq, event_id, type, at, record_kind, record_id, version, hub_version,
  operation_id, operation ->> 'name' as name, operation -> 'actor' ->> 'kind' as actor,
  coalesce(data #>> '{content,invoiceNumber}', data #>> '{content,quoteNumber}') as number`

/** $1 accounts, $2 after these numbers, $3 up to these. */
const readTailStatement: Statement = {
  name: 'read-feed-tail',
  text: `select e.* from unnest($1::text[], $2::bigint[], $3::bigint[]) t (account_id, after, upto)
    cross join lateral (select ${columns} from event
      where account_id = t.account_id and seq > t.after and seq <= t.upto offset 0) e
    order by e.operation_id, e.seq`,
}

type BriefRow = {
  readonly account_id: string
  readonly seq: number
  readonly event_id: string
  readonly type: EventBrief['type']
  readonly at: string
  readonly record_kind: EventBrief['record']['kind']
  readonly record_id: string
  readonly version: number
  readonly hub_version: number
  readonly operation_id: string
  readonly name: string
  readonly actor: EventBrief['actor'] | null
  readonly number: string | null
}

type Tail = { readonly accountId: string; readonly after: number; readonly upTo: number }

async function readTails(database: Database, tails: readonly Tail[]): Promise<EventBrief[]> {
  const rows = await database.query<BriefRow>(readTailStatement, [
    arrayLiteral(tails.map(({ accountId }) => accountId)),
    arrayLiteral(tails.map(({ after }) => after)),
    arrayLiteral(tails.map(({ upTo }) => upTo)),
  ])
  return rows.map(briefOf)
}

/** $1 account or null, $2 from this operation on, $3 how many. */
const readSinceStatement: Statement = {
  name: 'read-feed-since',
  text: `select e.* from account a cross join lateral (select ${columns} from event
      where account_id = a.account_id and operation_id >= $2::uuid
      order by operation_id limit $3) e
    where $1::text is null or a.account_id = $1
    order by e.operation_id, e.seq limit $3`,
}

async function readSince(
  database: Database,
  since: string,
  { accountId, limit }: { readonly accountId: string | null; readonly limit: number },
): Promise<EventBrief[]> {
  const values = [accountId, uuidFloor(since), limit]
  return (await database.query<BriefRow>(readSinceStatement, values)).map(briefOf)
}

/** $1 accounts, $2 their operations, $3 how many. An operation can have several events. */
const readByOperationsStatement: Statement = {
  name: 'read-feed-by-operations',
  text: `select e.* from unnest($1::text[], $2::uuid[]) n (account_id, operation_id)
    cross join lateral (select ${columns} from event
      where account_id = n.account_id and operation_id = n.operation_id offset 0) e
    order by e.operation_id desc, e.seq desc limit $3`,
}

const newestInFeed = (_: SqlText, most: string) =>
  `select operation_id from event where account_id = a.account_id
   group by operation_id order by operation_id desc limit ${most}`

async function readLatest(
  database: Database,
  { accountId, limit }: { readonly accountId: string | null; readonly limit: number },
): Promise<EventBrief[]> {
  const of = { accountId: accountId ?? undefined, select: newestInFeed }
  const newest = await findNewest(database, of, limit)
  const values = [
    arrayLiteral(newest.map((each) => each.account_id)),
    arrayLiteral(newest.map((each) => each.operation_id)),
    limit,
  ]
  return (await database.query<BriefRow>(readByOperationsStatement, values))
    .map(briefOf)
    .toReversed()
}

function briefOf(row: BriefRow): EventBrief {
  return {
    accountId: row.account_id,
    seq: row.seq,
    id: row.event_id,
    type: row.type,
    at: row.at,
    record: {
      kind: row.record_kind,
      id: row.record_id,
      version: row.version,
      hubVersion: row.hub_version,
    },
    operationId: row.operation_id,
    name: row.name,
    actor: row.actor ?? 'source',
    number: row.number,
  }
}
