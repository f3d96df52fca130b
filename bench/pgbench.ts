// The database's own limit: the writes of an update — record, event with its operation, counter — in one
// prepared statement, sent by PostgreSQL's own load tool through the socket. No HTTP, no verdicts.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Client } from 'pg'
import { addAccounts, preparePattern } from './account.ts'
import { withClosing } from './closing.ts'
import { invoices } from './contenders.ts'
import { printTable, type Column } from './figures.ts'
import { startCosts, type Costs } from './measure.ts'
import { outputOf } from './processes.ts'
import { checkpoint, connect, numberOf, withBundledServer, type Server } from './server.ts'
import { settings } from './settings.ts'

const manyAccounts = 1_000
const groupSize = 32

type Script = {
  readonly name: string
  readonly clients: number
  readonly rows: number
  readonly text: string
}
type Run = Costs & { readonly perSecond: number; readonly ms: number }

export async function measurePgbench(): Promise<void> {
  if (spawnSync('pgbench', ['--version']).error !== undefined) {
    console.log(
      '\npgbench is not installed (Debian: postgresql-contrib, or postgresql-15): skipped',
    )
    return
  }
  await withBundledServer(async (server, folder) => {
    const url = server.urlOf('bthub')
    const place = { databaseUrl: url, dataFolder: join(folder, 'hub') }
    await preparePattern(place)
    await addAccounts(place, { accounts: ['bench'], invoices })
    const accounts = Array.from({ length: manyAccounts }, (_, at) => `bench-${at}`)
    await addAccounts(place, { accounts, invoices: invoices / manyAccounts })
    const client = await connect(url)
    await withClosing(
      () => client.end(),
      async () => runScripts({ server, client, url, folder }, await scriptsFor(client)),
    )
  })
}

type Place = {
  readonly server: Server
  readonly client: Client
  readonly url: string
  readonly folder: string
}

async function runScripts(place: Place, scripts: readonly Script[]): Promise<void> {
  const results = new Map(scripts.map((script) => [script.name, [] as Run[]]))
  for (const script of scripts) await runScript(place, script, settings.warmupSeconds)
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const script of scripts) {
      results.get(script.name)?.push(await runScript(place, script, settings.seconds))
    }
  }
  console.log(`\npgbench, ${settings.rounds} × ${settings.seconds} s: median [min–max]`)
  printTable('One prepared statement', columns, results)
}

const columns: readonly Column<readonly Run[]>[] = [
  { title: 'updates/s', figures: (row) => row.map((run) => run.perSecond) },
  { title: 'statement ms', figures: (row) => row.map((run) => run.ms) },
  { title: 'PostgreSQL CPU µs', figures: (row) => row.map((run) => run.postgresCpuUs) },
  { title: 'pgbench CPU µs', figures: (row) => row.map((run) => run.loadCpuUs) },
  { title: 'WAL bytes', figures: (row) => row.map((run) => run.walBytes) },
]

/** As on the hub's own connections for writes. */
const sessionOptions = ['enable_hashjoin', 'enable_mergejoin', 'enable_seqscan']

async function runScript(place: Place, script: Script, seconds: number): Promise<Run> {
  const { server, client, url, folder } = place
  const file = join(folder, 'update.sql')
  writeFileSync(file, script.text)
  await checkpoint(client)
  const before = await countedIn(client)
  const costs = await startCosts(server, null)
  const clients = ['-c', String(script.clients), '-j', '2']
  const flags = ['-n', '-M', 'prepared', ...clients, '-T', String(seconds), '-f', file, url]
  const PGOPTIONS = sessionOptions.map((name) => `-c ${name}=off`).join(' ')
  const said = await outputOf('pgbench', flags, { PGOPTIONS })
  const updates = numberIn(said, /transactions actually processed: (\d+)/) * script.rows
  const spent = await costs(updates)
  const after = await countedIn(client)
  const [numbers, events] = [after.numbers - before.numbers, after.events - before.events]
  if (updates === 0 || numbers !== updates || events !== updates) {
    throw new Error(
      `void: pgbench did ${updates} updates, but ${events} events and ${numbers} numbers of the feed are in the database`,
    )
  }
  return {
    ...spent,
    perSecond: numberIn(said, /tps = ([\d.]+)/) * script.rows,
    ms: numberIn(said, /latency average = ([\d.]+) ms/),
  }
}

async function countedIn(client: Client): Promise<{ numbers: number; events: number }> {
  return {
    numbers: await numberOf(client, 'select sum(last_seq) from feed'),
    events: await numberOf(client, 'select count(*) from event'),
  }
}

function numberIn(text: string, pattern: RegExp): number {
  const found = pattern.exec(text)?.[1]
  if (found === undefined) throw new Error(`pgbench said: ${text}`)
  return Number(found)
}

async function scriptsFor(client: Client): Promise<Script[]> {
  const documents = await readDocuments(client)
  return [
    {
      name: '32 clients, one account',
      clients: 32,
      rows: 1,
      text: singleUpdate(documents, { account: `'bench'`, invoices }),
    },
    {
      name: '32 clients, 1,000 accounts',
      clients: 32,
      rows: 1,
      text: singleUpdate(documents, {
        account: `'bench-' || :a`,
        invoices: invoices / manyAccounts,
      }),
    },
    {
      name: `2 clients, groups of ${groupSize}`,
      clients: 2,
      rows: groupSize,
      text: groupUpdate(documents),
    },
  ]
}

/** The documents of a real update, as SQL expressions in which `:r` is the item. */
type Documents = { readonly lines: string; readonly event: string }

async function readDocuments(client: Client): Promise<Documents> {
  const { rows } = await client.query<Record<'lines' | 'operation' | 'data' | 'previous', string>>(
    `select i.lines::text as lines, e.operation::text as operation, e.data::text as data,
       e.previous::text as previous
     from invoice i join event e on e.account_id = i.account_id and e.record_id = i.id
     where e.account_id = 'bench-pattern' and e.type = 'invoice.updated'`,
  )
  const [row] = rows
  if (row === undefined) throw new Error('there is no event to copy')
  const event = [row.operation, row.data, row.previous].map(
    (text) => `(${expressionOf(text)})::json`,
  )
  return { lines: `(${expressionOf(row.lines)})::json`, event: event.join(', ') }
}

/** A space after each colon, or pgbench takes `:true` for one of its variables. */
function expressionOf(json: string): string {
  const quoted = json.replaceAll("'", "''").replaceAll(/:(?=[A-Za-z_])/g, ': ')
  return `'${quoted.replaceAll('Item 0', `Item ' || :r || '`)}'`
}

const eventColumns = `account_id, seq, event_id, type, at, record_kind, record_id, version,
  hub_version, operation_id, operation, data, previous`

/** The counter last: it is locked for as short as it can be. */
function singleUpdate(
  { lines, event }: Documents,
  { account, invoices: count }: { readonly account: string; readonly invoices: number },
): string {
  return `\\set n random(0, ${count - 1})
\\set a random(0, ${manyAccounts - 1})
\\set r random(1, 1000000000)
with changed as (
  update invoice set version = version + 1, lines = ${lines}, updated_at = now()
  where account_id = ${account} and id = 'inv-' || lpad(:n::text, 7, '0')
  returning account_id, id, version, hub_version
), bumped as (
  update feed f set last_seq = last_seq + 1 from changed c where f.account_id = c.account_id
  returning last_seq
)
insert into event (${eventColumns})
select c.account_id, b.last_seq, gen_random_uuid(), 'invoice.updated', now(), 'invoice', c.id, c.version,
  c.hub_version, gen_random_uuid(), ${event}
from changed c, bumped b;
`
}

/** As the hub's door commits them: locked in order, one write each for all of the group. */
function groupUpdate({ lines, event }: Documents): string {
  return `\\set n random(0, ${invoices - 1})
\\set r random(1, 1000000000)
with picked as materialized (
  select 'inv-' || lpad(((:n::integer + i * 311) % ${invoices})::text, 7, '0') as id
  from generate_series(1, ${groupSize}) i
), locked as materialized (
  select r.account_id, r.id from picked p join invoice r on r.account_id = 'bench' and r.id = p.id
  order by r.id for no key update of r
), changed as (
  update invoice r set version = r.version + 1, lines = ${lines}, updated_at = now()
  from locked l where r.account_id = l.account_id and r.id = l.id
  returning r.account_id, r.id, r.version, r.hub_version
), numbered as materialized (
  select c.*, row_number() over () as nth from changed c
), bumped as (
  update feed f set last_seq = f.last_seq + n.events
  from (select count(*) as events from numbered) n where f.account_id = 'bench'
  returning f.last_seq - n.events as base
)
insert into event (${eventColumns})
select c.account_id, b.base + c.nth, gen_random_uuid(), 'invoice.updated', now(), 'invoice', c.id,
  c.version, c.hub_version, gen_random_uuid(), ${event}
from numbered c, bumped b;
`
}
