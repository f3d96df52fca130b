// Queries on the hub's own settings.
import { HubError } from '../domain/hub-error.ts'
import type { Database } from './postgres.ts'

export async function readSetting(database: Database, name: string): Promise<string | null> {
  const text = 'select value from hub_setting where name = $1'
  const [row] = await database.query<{ value: string }>(text, [name])
  return row?.value ?? null
}

export async function initSetting(
  database: Database,
  name: string,
  value: string,
): Promise<string> {
  await database.query(
    'insert into hub_setting (name, value) values ($1, $2) on conflict do nothing',
    [name, value],
  )
  const stored = await readSetting(database, name)
  if (stored === null) throw new HubError('internal', `the setting ${name} could not be stored`)
  return stored
}
