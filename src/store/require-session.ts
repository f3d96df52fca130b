// Refuses a connection pooler that shares sessions. The hub sets timeouts and planner settings once per connection, and
// prepares statements; in PgBouncer's transaction mode all of this reaches other connections, and fails at random.
import { randomBytes } from 'node:crypto'
import type { ClientBase } from 'pg'
import { ask } from './ask.ts'
import type { Database } from './postgres.ts'

/** A pooler that takes turns may hand out the same session a few times. */
const rounds = 4

export const sharedSession =
  'A connection pooler shares the sessions of PostgreSQL between connections, as PgBouncer does with pool_mode = transaction or statement. ' +
  'The hub needs a session for each connection: set pool_mode = session for its database, or let DATABASE_URL lead to PostgreSQL itself.'

/** Throws with a message for the operator unless each connection has a session of its own. */
export async function requireSession(database: Database): Promise<void> {
  if (!(await hasSession(database))) throw new Error(sharedSession)
}

/** Whether a connection keeps its session while another one begins and ends transactions. */
export async function hasSession(database: Database): Promise<boolean> {
  const one = await database.connect()
  const other = await database.connect()
  try {
    const mark = randomBytes(8).toString('hex')
    await ask(one, { text: `set bthub.session = '${mark}'` })
    const own = await sessionOf(one)
    for (let round = 0; round < rounds; round += 1) {
      if (await isInTurn(one, other, own)) return false
    }
    return own.endsWith(mark)
  } finally {
    one.release(true)
    other.release(true)
  }
}

async function isInTurn(one: ClientBase, other: ClientBase, own: string): Promise<boolean> {
  // In statement mode PgBouncer refuses transactions.
  const began = await ask(other, { text: 'begin' }).catch((error: Error) => error)
  if (began instanceof Error) {
    if (/statement pooling/.test(began.message)) return true
    throw began
  }
  if ((await sessionOf(other)) === own || (await sessionOf(one)) !== own) return true
  await ask(other, { text: 'rollback' })
  return (await sessionOf(one)) !== own
}

/** The process of the server, and the mark that was set in its session. */
async function sessionOf(client: ClientBase): Promise<string> {
  const text = `select concat_ws(' ', pg_backend_pid(), current_setting('bthub.session', true)) as session`
  const { rows } = await ask(client, { text })
  return (rows as { session: string }[])[0]?.session ?? ''
}
