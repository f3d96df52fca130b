// Counts the records of a kind in an account, for limits that concurrent calls must not exceed together. Creating or
// deleting a record appends an event, which updates the account's feed row; so that row is locked before counting, and
// the count holds until the commit.
// Why: docs/decisions/0017-counted-limits.md.
import type { HubRecord, RecordKind } from '../../domain/record.ts'
import { arrayLiteral } from './array-parameters.ts'
import { stepOf, type Step, type StepResult } from './statement-pipeline.ts'
import type { Statement } from '../postgres.ts'
import type { ChangeRequest, CountedKind } from './change-port.ts'

/** In a fixed order, and for all accounts of the group, whose events update the same rows later. $1 accounts. */
const lockFeeds: Statement = {
  name: 'lock-feeds',
  text: `select account_id from feed where account_id = any($1::text[])
    order by account_id for no key update`,
}

const counts: Readonly<Record<CountedKind, Statement>> = {
  webhook_endpoint: {
    name: 'count-webhook-endpoints',
    text: `select account_id, count(*)::integer as records from webhook_endpoint
      where account_id = any($1::text[]) and status <> 'deleted' group by account_id`,
  },
}

/** Whether the statements above count the record. */
export function isCounted(record: HubRecord | null): boolean {
  return record !== null && record.kind === 'webhook_endpoint' && record.status !== 'deleted'
}

type Group = readonly { readonly request: ChangeRequest }[]

export type Counts = ReadonlyMap<string, number>

type CountLoad = {
  readonly steps: readonly Step[]
  /** By `countName`. */
  readonly read: (results: readonly StepResult[]) => Counts
}

const none: Counts = new Map()
const nothing: CountLoad = { steps: [], read: () => none }

/** With `read` nothing is locked, so the counts hold for no commit. */
export function countOf(group: Group, how: 'lock' | 'read' = 'lock'): CountLoad {
  const kinds = new Set(group.flatMap(({ request }) => request.count ?? []))
  if (kinds.size === 0) return nothing
  const counted = [...kinds].map((kind) => [kind, accountsOf(group, kind)] as const)
  const locks = how === 'lock' ? [stepOf(lockFeeds, [arrayLiteral(accountsOf(group, null))])] : []
  return {
    steps: [
      ...locks,
      ...counted.map(([kind, accounts]) => stepOf(counts[kind], [arrayLiteral(accounts)], 'rows')),
    ],
    read: (results) => {
      const read = new Map<string, number>()
      for (const [at, [kind, accounts]] of counted.entries()) {
        for (const accountId of accounts) read.set(countName(accountId, kind), 0)
        for (const { account_id: accountId, records } of results[at + locks.length]?.rows ?? [])
          read.set(countName(String(accountId), kind), Number(records))
      }
      return read
    },
  }
}

export function countName(accountId: string, kind: RecordKind): string {
  return `${kind}\u0000${accountId}`
}

function accountsOf(group: Group, kind: CountedKind | null): string[] {
  const counting = group.filter(({ request }) => kind === null || request.count === kind)
  return [...new Set(counting.map(({ request }) => request.attempt.accountId))].toSorted()
}
