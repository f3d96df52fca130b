// Fastify with the contract's shape as a schema: alone (echo), or with one prepared statement that
// updates the invoice and writes an event, as one would write it by hand: no verdict, no numbered feed,
// no operation, no exact numbers.
import fastify from 'fastify'
import { Pool } from 'pg'

const text = { type: 'string' }
const number = { type: 'number' }
const line = {
  type: 'object',
  required: ['unitAmount', 'quantity', 'subTotal', 'taxAmount', 'totalAmount'],
  properties: {
    description: text,
    unitAmount: number,
    quantity: number,
    subTotal: number,
    taxAmount: number,
    totalAmount: number,
  },
}
const person = {
  type: 'object',
  properties: { firstName: text, lastName: text, emailAddress: text, cellPhoneNumber: text },
}
const header = {
  invoiceNumber: text,
  customerId: text,
  invoiceDate: text,
  dueDate: text,
  expirationDate: text,
  subTotal: number,
  totalAmount: number,
  taxAmount: number,
  amountDue: number,
  status: text,
  sourceModifiedDate: text,
}
const body = {
  type: 'object',
  required: Object.keys(header),
  properties: {
    ...header,
    lines: { type: 'array', items: line },
    salesInfo: { type: 'array', items: person },
  },
}
const details = { type: 'object', properties: { totalAmount: number } }
const accepted = { type: 'object', properties: { blueTapeId: text, details } }

type Invoice = { totalAmount: number; sourceModifiedDate: string }

const update = {
  name: 'update',
  text: `with updated as (
      update invoice set document = $3, version = version + 1, source_modified_at = $4
      where account_id = $1 and id = $2 returning version
    ), written as (
      insert into event (account_id, invoice_id, version, data)
      select $1, $2, version, $3 from updated
    )
    select version from updated`,
}

const [, , databaseUrl] = process.argv
const pool = databaseUrl === undefined ? null : new Pool({ connectionString: databaseUrl, max: 10 })
if (pool !== null) await prepare(pool)

const server = fastify()
server.put<{ Params: { id: string }; Body: Invoice }>(
  '/genericBthubService/integration/invoice/:id',
  { schema: { body, response: { 202: accepted } } },
  async ({ params, body: invoice }, reply) => {
    if (pool !== null) {
      const values = ['bench', params.id, JSON.stringify(invoice), invoice.sourceModifiedDate]
      const { rowCount } = await pool.query({ ...update, values })
      if (rowCount === 0)
        return reply.code(404).send({ code: '404', reason: 'Invoice not exists.' })
    }
    reply.code(202)
    return { blueTapeId: '63168de0cbee', details: { totalAmount: invoice.totalAmount } }
  },
)
await server.listen({ host: '127.0.0.1', port: 0 })
const address = server.server.address()
if (typeof address === 'object') console.log(`ready ${address?.port}`)

async function prepare(to: Pool): Promise<void> {
  await to.query(`drop table if exists invoice, event`)
  await to.query(
    `create table invoice (account_id text, id text, version integer not null, document jsonb not null,
       source_modified_at timestamptz not null, primary key (account_id, id)) with (fillfactor = 70)`,
  )
  await to.query(
    `create table event (seq bigint generated always as identity primary key, account_id text not null,
       invoice_id text not null, version integer not null, data jsonb not null,
       at timestamptz not null default now())`,
  )
  await to.query(
    `insert into invoice select 'bench', 'inv-' || lpad(n::text, 7, '0'), 1, '{}', '2000-01-01'
     from generate_series(0, 9999) n`,
  )
  await to.query('vacuum analyze')
  await to.query('checkpoint')
}
