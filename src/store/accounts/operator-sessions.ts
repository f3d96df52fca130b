// Operator sessions. A session without a row has ended, even if its cookie is still around.
// Why: docs/decisions/0015-operator-sessions.md.
import type { OperatorSessionStore } from './account-port.ts'
import { operatorKeyColumns, operatorKeyFromRow, type OperatorKeyRow } from './operator-keys.ts'
import type { Database, Statement } from '../postgres.ts'

/** Beyond this many, the oldest session of a key ends when a new one starts. */
export const sessionsPerKeyMax = 100

const findKeyStatement: Statement = {
  name: 'find-session-key',
  text: `select ${operatorKeyColumns} from operator_key
    where key_id = (select key_id from operator_session where session_id = $1)`,
}

export function operatorSessionStore(database: Database): OperatorSessionStore {
  return {
    async startSession({ sessionId, keyId, endsAt, now }) {
      await database.query(
        `with over as (
           delete from operator_session where ends_at <= $4 or session_id in (
             select session_id from operator_session where key_id = $2
             order by ends_at desc, session_id offset $5)
         )
         insert into operator_session (session_id, key_id, ends_at) values ($1, $2, $3)`,
        [sessionId, keyId, endsAt, now, sessionsPerKeyMax - 1],
      )
    },
    async readSessionKey(sessionId) {
      const [row] = await database.queryKeys<OperatorKeyRow>(findKeyStatement, [sessionId])
      return row === undefined ? null : operatorKeyFromRow(row)
    },
    async endSession(sessionId) {
      await database.query('delete from operator_session where session_id = $1', [sessionId])
    },
  }
}
