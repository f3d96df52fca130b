// Replays deliveries, or the feed from an earlier event on.
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import { auditEntryStep } from '../accounts/audit-log.ts'
import { asHubError } from '../database-errors.ts'
import type { Database } from '../postgres.ts'
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import { closeOrRollBack } from '../unit-of-work/run-group.ts'
import { runBatch, stepOf, type Step } from '../unit-of-work/statement-pipeline.ts'
import { webhookStoreLimits, type QueueKey, type Replay } from './webhook-port.ts'

export const replayQueries = { countReplay, replay }

const { replayedMax } = webhookStoreLimits

async function countReplay(
  database: Database,
  accountId: string,
  endpointId: string,
  wanted: Replay,
): Promise<number> {
  const own = [accountId, endpointId]
  const count = async (text: string, values: unknown[]) =>
    (await database.query<{ count: number }>(text, values))[0]?.count ?? 0
  switch (wanted.what) {
    case 'one':
      return count(`select count(*) as count from webhook_delivery ${one}`, [...own, wanted.seq])
    case 'failedSince':
      return count(`select count(*) as count from webhook_delivery ${parkedSince}`, [
        ...own,
        wanted.since,
      ])
    case 'fromSeq':
      return count(
        `select count(*) as count from event
         where account_id = $1 and seq >= $2 and seq < $2 + ${replayedMax}::bigint and type = any ($3)`,
        [accountId, wanted.seq, arrayLiteral(wanted.types)],
      )
    default:
      return wanted satisfies never
  }
}

/** Also one that waits for its next attempt, unless it waits for an earlier delivery of its record. */
const one = `where account_id = $1 and endpoint_id = $2 and seq = $3
  and (status <> 'pending' or due_at is not null)`
const parkedSince = `where account_id = $1 and endpoint_id = $2 and status = 'parked'
  and settled_at >= $3::timestamptz`

/** Ends the lease of the queue, so that its holder cannot overwrite the replayed deliveries with old outcomes. */
const revoke: Step = {
  name: 'revoke-queue-lease',
  text: `update webhook_endpoint set holder = null, lease_until = now()
    where account_id = $1 and id = $2`,
}

/** One that was pending keeps its attempts. Deliveries of one record stay ordered: only the first is due, unless an earlier one is still pending. */
const restart = (which: string) => `with chosen as (
    select seq, record_kind, record_id,
      row_number() over (partition by record_kind, record_id order by seq) as nth
    from webhook_delivery ${which}
  )
  update webhook_delivery d set status = 'pending', settled_at = null,
    attempt = case when d.status = 'pending' then d.attempt else 0 end,
    due_at = case when c.nth = 1 and not exists (select from webhook_delivery p
      where p.account_id = $1 and p.endpoint_id = $2 and p.record_kind = c.record_kind
        and p.record_id = c.record_id and p.status = 'pending' and p.seq < c.seq) then now() end
  from chosen c where d.account_id = $1 and d.endpoint_id = $2 and d.seq = c.seq`

const rewind = `update webhook_endpoint e set taken_seq = least($3::bigint - 1, f.last_seq),
    round = e.round + 1
  from feed f where f.account_id = $1 and e.account_id = $1 and e.id = $2`

function replayStep({ accountId, endpointId }: QueueKey, wanted: Replay): Step {
  const own = [accountId, endpointId]
  switch (wanted.what) {
    case 'one':
      return { name: 'replay-one', text: restart(one), values: [...own, wanted.seq] }
    case 'failedSince':
      return { name: 'replay-failed', text: restart(parkedSince), values: [...own, wanted.since] }
    case 'fromSeq':
      return { name: 'replay-feed', text: rewind, values: [...own, wanted.seq] }
    default:
      return wanted satisfies never
  }
}

/**
 * Two statements under one lock: the second sees all outcomes written before it, which a single statement that waited
 * for the lock would not.
 */
async function replay(
  database: Database,
  accountId: string,
  endpointId: string,
  {
    replay: wanted,
    auditEntry,
  }: { readonly replay: Replay; readonly auditEntry: AuditEntry | null },
): Promise<number> {
  const client = await database.connectForWrites()
  try {
    const results = await runBatch(client, [
      { name: 'begin', text: 'begin' },
      stepOf(revoke, [accountId, endpointId]),
      replayStep({ accountId, endpointId }, wanted),
      ...(auditEntry === null ? [] : [auditEntryStep(auditEntry)]),
      { name: 'commit', text: 'commit' },
    ])
    client.release()
    return Number(results[2]?.tag.split(' ').at(-1) ?? 0)
  } catch (error) {
    client.release(await closeOrRollBack(client, error))
    throw asHubError(error)
  }
}
