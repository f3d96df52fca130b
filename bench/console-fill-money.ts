// Who buys in the accounts of `console`, and what was paid and lent: companies, quotes, payments and draws.
import type { Client } from 'pg'
import type { Range } from './console-fill.ts'

const blueTapeId = `lpad(to_hex(n), 12, '0')`
const monthAgo = `now() - interval '30 days'`
const versioned = {
  account_id: 'a.id',
  blue_tape_id: blueTapeId,
  version: '1',
  hub_version: '0',
  created_at: monthAgo,
  updated_at: monthAgo,
}

const trades = `(array['Timber','Stone','Roofing','Paint','Concrete','Glass','Tile'])[1 + n % 7]`

export function fillCompanies(client: Client, range: Range): Promise<void> {
  const columns = {
    ...versioned,
    id: `'co-' || n`,
    business_name: `${trades} || ' Works ' || n`,
    business_address: `n || ' Yard Street'`,
    business_phone_number: `'+1555' || lpad(n::text, 7, '0')`,
    credit_details: `'{}'`,
    customer_id: `'c-' || n`,
    source_modified_date: `'2024-01-01T00:00:00Z'`,
  }
  return insert(client, 'company', { columns, range, only: 'n % 2 = 0' })
}

/** Every second invoice is paid for, every twentieth with credit; every tenth had a quote. */
export async function fillMoney(client: Client, customers: number, range: Range): Promise<void> {
  const customer = `n % ${customers}`
  const amount = '1100 + n % 50000'
  await insert(client, 'payment', {
    columns: paymentColumns(customer, amount),
    range,
    only: 'n % 2 = 0',
  })
  await insert(client, 'draw', { columns: drawColumns(customer), range, only: 'n % 20 = 4' })
  await insert(client, 'quote', {
    columns: quoteColumns(customer, amount),
    range,
    only: 'n % 10 = 0',
  })
}

function paymentColumns(customer: string, amount: string): Record<string, string> {
  return {
    ...versioned,
    id: `'pay-' || lpad(n::text, 7, '0')`,
    direction: `'in'`,
    purpose: `'invoices'`,
    method: `case when n % 50 = 0 then 'card' else 'ach' end`,
    // One in a thousand failed, a few are under way.
    status: `case when n % 1000 = 8 then 'Failed' when n % 5000 = 10 then 'Processing' else 'Settled' end`,
    amount,
    items: `json_build_array(json_build_object('invoiceId', 'inv-' || lpad(n::text, 7, '0'),
      'amount', (${amount})::text))`,
    company_id: `case when ${customer} % 2 = 0 then 'co-' || ${customer} end`,
    customer_id: `'c-' || ${customer}`,
    attempt: '1',
    failure: `case when n % 1000 = 8 then 'no money' end`,
    started_at: monthAgo,
    settled_at: `case when n % 1000 <> 8 and n % 5000 <> 10 then ${monthAgo} end`,
    // No worker of the hub that is asked looks at them meanwhile.
    due_at: `now() + interval '10 years'`,
    begun_attempt: '1',
  }
}

function drawColumns(customer: string): Record<string, string> {
  return {
    ...versioned,
    id: `'inv-' || lpad(n::text, 7, '0')`,
    company_id: `'co-' || ${customer}`,
    customer_id: `'c-' || ${customer}`,
    amount: '1000',
    term_days: '30',
    advance_rate: '100',
    fee_rate: '0',
    advance: '1000',
    rest: '0',
    fee: '0',
    outstanding: '0',
    repaying: '0',
    status: `case when n % 2000 = 4 then 'InReview' else 'Repaid' end`,
    automatic: 'false',
    requested_at: monthAgo,
  }
}

function quoteColumns(customer: string, amount: string): Record<string, string> {
  return {
    ...versioned,
    id: `'quote-' || lpad(n::text, 7, '0')`,
    status: `(array['PLACED','AUTHORIZED','REJECTED'])[1 + n % 3]`,
    quote_number: `'Q-' || lpad(n::text, 7, '0')`,
    customer_id: `'c-' || ${customer}`,
    quote_date: `date '2024-01-01' + n % 700`,
    due_date: `date '2024-02-01' + n % 700`,
    expiration_date: `date '2024-02-01' + n % 1400`,
    sub_total: amount,
    tax_amount: '0',
    total_amount: amount,
    lines: `'[]'`,
    source_modified_date: `'2024-01-01T00:00:00Z'`,
  }
}

type Rows = {
  readonly columns: Readonly<Record<string, string>>
  readonly range: Range
  /** For which numbers `n` of the range there is a row. */
  readonly only: string
}

async function insert(
  client: Client,
  table: string,
  { columns, range, only }: Rows,
): Promise<void> {
  await client.query(
    `insert into ${table} (${Object.keys(columns).join(', ')})
     select ${Object.values(columns).join(', ')}
     from generate_series($2::integer, $3::integer) n, unnest($1::text[]) a (id) where ${only}`,
    [...range],
  )
}
