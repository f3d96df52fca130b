// The backlog of webhook deliveries of all accounts.
import type { Database } from '../postgres.ts'
import { takenSeq } from './webhook-queues.ts'
import { webhookStoreLimits, type WebhookBacklog } from './webhook-port.ts'

/** Of enabled endpoints only: deliveries to a disabled endpoint wait for a person. */
export async function readWebhookBacklog(database: Database): Promise<WebhookBacklog> {
  const [row] = await database.query<{ untaken: number; pending: number; oldest_ms: number }>({
    name: 'read-webhook-backlog',
    text: `select coalesce(sum(f.last_seq - ${takenSeq}), 0)::float8 as untaken,
        coalesce(sum((select count(*) from (select from webhook_delivery d
          where d.account_id = e.account_id and d.endpoint_id = e.id and d.status = 'pending'
          limit ${webhookStoreLimits.countedMax}) n)), 0)::float8 as pending,
        coalesce(extract(epoch from now() - min(least(
          (select ev.at from event ev where ev.account_id = e.account_id and ev.seq = ${takenSeq} + 1),
          (select ev.at from webhook_delivery d join event ev on ev.account_id = d.account_id and ev.seq = d.seq
            where d.account_id = e.account_id and d.endpoint_id = e.id and d.due_at is not null
            order by d.seq limit 1)))), 0)::float8 * 1000 as oldest_ms
      from webhook_endpoint e join feed f on f.account_id = e.account_id where e.status = 'enabled'`,
  })
  return {
    untaken: row?.untaken ?? 0,
    pending: row?.pending ?? 0,
    oldestMs: Math.max(0, row?.oldest_ms ?? 0),
  }
}
