// Lost events in the audit log, where every hub of the database and the console find them.
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import { newUuid } from '../../ids.ts'
import type { Database } from '../postgres.ts'
import { uuidFloor } from '../sql-text.ts'
import type { LostEvents } from './event-port.ts'

export const lossQueries = { listLostEvents }

export const lossEntryName = 'lose-events'

export function lossEntry({ accountId, acknowledged, found, at }: LostEvents): AuditEntry {
  return {
    actId: newUuid(),
    at,
    name: lossEntryName,
    accountId,
    subject: null,
    actor: { kind: 'hub', id: null, name: null, reason: null },
    details: { acknowledged, found },
  }
}

const lossesMax = 100

type LossRow = {
  readonly account_id: string
  readonly at: string
  readonly acknowledged: number
  readonly found: number
}

/** Since an instant, the largest of each account, newest first; 100 at most. */
async function listLostEvents(database: Database, since: string): Promise<LostEvents[]> {
  const rows = await database.query<LossRow>(
    `select * from (
       select distinct on (account_id) account_id, at, (details ->> 'acknowledged')::bigint as acknowledged,
         (details ->> 'found')::bigint as found
       from operator_act where name = '${lossEntryName}' and act_id >= $1
       order by account_id, (details ->> 'acknowledged')::bigint desc) as largest
     order by at desc, account_id limit ${lossesMax}`,
    [uuidFloor(since)],
  )
  return rows.map(({ account_id: accountId, at, acknowledged, found }) => {
    return { accountId, acknowledged, found, at }
  })
}
