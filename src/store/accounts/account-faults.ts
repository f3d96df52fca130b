// Queries on the faults of an account.
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { FaultRule, FaultState } from '../../domain/faults/fault-plan.ts'
import { ask } from '../ask.ts'
import { asHubError, isSqlError } from '../database-errors.ts'
import type { Database, Statement } from '../postgres.ts'
import { runAudited } from './audit-log.ts'
import type { ChooseFault } from './account-port.ts'

/** False if the account is no sandbox. */
export async function setFaults(
  database: Database,
  accountId: string,
  state: FaultState | null,
  entry: AuditEntry,
): Promise<boolean> {
  const changed = await runAudited(database, {
    change: 'update account set faults = $2 where account_id = $1 and sandbox returning account_id',
    values: [accountId, state === null ? null : JSON.stringify(state)],
    entry,
  })
  return changed.length > 0
}

/** The row is locked from the choice to the commit, so each match is counted once, in every process. */
export async function takeFault(
  database: Database,
  accountId: string,
  choose: ChooseFault,
): Promise<FaultRule | null> {
  const [found] = await database.query<FaultsRow>(readFaults, [accountId])
  if (choiceOf(found, choose).state === null) return null
  const client = await database.connect()
  try {
    await ask(client, { text: 'begin' })
    const { text } = readFaults
    const locked = await ask(client, { text: `${text} for no key update`, values: [accountId] })
    const { state, rule } = choiceOf((locked.rows as FaultsRow[])[0], choose)
    if (state !== null) {
      const values = [accountId, JSON.stringify(state)]
      await ask(client, { text: 'update account set faults = $2 where account_id = $1', values })
    }
    await ask(client, { text: 'commit' })
    client.release()
    return rule
  } catch (error) {
    // The connection closes, which rolls back.
    client.release(error instanceof Error ? error : !isSqlError(error))
    throw asHubError(error)
  }
}

type FaultsRow = { readonly faults: FaultState | null }

const readFaults: Statement = {
  name: 'read-faults',
  text: 'select faults from account where account_id = $1',
}

function choiceOf(row: FaultsRow | undefined, choose: ChooseFault): ReturnType<ChooseFault> {
  return row?.faults ? choose(row.faults) : { state: null, rule: null }
}
