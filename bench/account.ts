// The account under load: made through the store, its invoices by one statement.
import { Client } from 'pg'
import { openBackend } from '../src/backend.ts'
import { readConfig } from '../src/config.ts'

const clock = () => new Date()
const quiet = { info: () => undefined, warn: () => undefined, error: () => undefined }

/** Brings the database to the schema, fills account `bench`, and gives a key of it. */
export async function prepareAccount(
  databaseUrl: string,
  dataFolder: string,
  invoices: number,
): Promise<string> {
  const backend = await openBackend({
    config: readConfig({ databaseUrl, dataFolder }, {}),
    log: quiet,
    clock,
  })
  try {
    const createdAt = clock().toISOString()
    const policies = { strictMoney: false, integerQuantities: false }
    await backend.store.createAccount({ id: 'bench', name: null, policies, createdAt })
    const draft = {
      accountId: 'bench',
      name: null,
      scope: 'write',
      createdAt,
      expiresAt: null,
    } as const
    const created = await backend.store.createKey(draft)
    if (created === null) throw new Error('no account to measure with')
    await fill(databaseUrl, invoices)
    return created.text
  } finally {
    await backend.close()
  }
}

async function fill(databaseUrl: string, invoices: number): Promise<void> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  await client.query(
    `insert into customer values ('bench', '7ba4877cbf52', '0123456789ab', 1, 'Ada', 'Example',
       'ada@example.com', '+15550100', 'none', '2020-01-01', now(), now())`,
  )
  await client.query(
    `insert into invoice select 'bench', 'inv-' || n, lpad(to_hex(n), 12, '0'), 1, 0, 'Placed',
       'INV/00003/2023', '7ba4877cbf52', '2023-01-04', '2023-01-12', '2023-01-12', 1000, 100, 1100, 1100,
       '[]', '[]', '2020-01-01T00:00:00Z', now(), now() from generate_series(0, $1::integer - 1) n`,
    [invoices],
  )
  await client.query('vacuum analyze')
  await client.end()
}

export async function walBytes(admin: Client): Promise<number> {
  const { rows } = await admin.query<{ bytes: string }>(
    `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0') as bytes`,
  )
  return Number(rows[0]?.bytes ?? 0)
}
