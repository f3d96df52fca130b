// Holds tables, or a row, from a connection of its own, so that every call that needs them waits.
import { Client } from 'pg'

export type Lock = { release(): Promise<void> }

export function lockTables(url: string, tables: string): Promise<Lock> {
  return hold(url, `lock table ${tables} in access exclusive mode`)
}

export function lockInvoice(url: string, id: string): Promise<Lock> {
  return hold(url, 'select 1 from invoice where id = $1 for update', [id])
}

async function hold(url: string, statement: string, values: readonly string[] = []): Promise<Lock> {
  const client = new Client({ connectionString: url })
  await client.connect()
  await client.query('begin')
  await client.query(statement, [...values])
  return {
    async release() {
      await client.query('rollback')
      await client.end()
    },
  }
}
