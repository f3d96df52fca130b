// Backup and restore against real databases: nothing is lost, nothing is half there.
import { sized } from './support/sized.ts'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { readBackup } from '../src/store/backup/read-backup.ts'
import { writeBackup } from '../src/store/backup/write-backup.ts'
import { backUp } from '../src/store/backup/backup.ts'
import { allSteps, migrate } from '../src/store/migrate.ts'
import { ownTables } from '../src/store/backup/own-tables.ts'
import { openDatabase, type Database } from '../src/store/postgres.ts'
import { restore } from '../src/store/backup/restore.ts'
import { bthub } from './support/command-line.ts'
import {
  copyDatabase,
  createMigratedDatabase,
  createTestDatabase,
  rowsOf,
  runOn,
  type TestDatabase,
} from './support/database.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'

const cleanups: (() => unknown)[] = []
let folder: string
let file: string
/** With rows in every table. Nobody connects to it after it was filled, so that it can be copied. */
let filled: TestDatabase

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'bthub-backup-'))
  file = join(folder, 'hub.backup')
  filled = await createMigratedDatabase()
  await fillWeird(filled)
})

afterEach(async () => {
  while (cleanups.length > 0) await cleanups.pop()?.()
})

afterAll(async () => {
  await filled.drop()
  rmSync(folder, { recursive: true, force: true })
})

type Place = { readonly url: string; readonly database: Database }

/** An empty database. */
const newPlace = () => placeOf(createTestDatabase())

/** A database with rows in every table. */
const newSource = () => placeOf(copyDatabase(filled))

async function placeOf(created: Promise<TestDatabase>): Promise<Place> {
  const place = await created
  cleanups.push(() => place.drop())
  return { url: place.url, database: openOn(place.url) }
}

function openOn(url: string): Database {
  const database = openDatabase({
    connection: { connectionString: url },
    writeConnectionsMax: 1,
    onConnectionLost: () => undefined,
  })
  cleanups.push(() => database.close())
  return database
}

async function newHub(): Promise<TestHub> {
  const hub = await startHub()
  cleanups.push(() => hub.stop())
  return hub
}

const weird = [
  '',
  '\\N',
  '\\.',
  '\n\\.\n',
  'tab\there, line\nfeed, return\r, both\r\n, vertical\v',
  'back\\slash \\\\ \\t \\n \\x41',
  '\u{1F9FE} café e\u0301 \u202Eright to left',
  'quo\'te "double" $1 %s {json}',
  '\u0001\u007F\u0085\uFEFF',
  `long ${'x'.repeat(100_000)}`,
]

/** Every table with rows, in two accounts, with texts that a careless copy would break. */
async function fillWeird({ url }: TestDatabase): Promise<void> {
  const texts = { values: [weird] }
  await runOn(url, `insert into hub_setting values ('pepper-mark', 'abc')`)
  for (const account of ['acme', "o'hara\\"]) {
    const fill = (text: string) => rowsOf(url, text, [account, ...texts.values])
    await fill(`insert into account select $1, ($2::text[])[5], true, false, now()`)
    await fill(
      `insert into deleted_account select $1, now() from unnest(($2::text[])[1:1]) as w (t)`,
    )
    await fill(
      `insert into cell select $1 || n, t, t, 'open', 'infinity'
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(`insert into account_cell select $1 || n, $1 || n
       from unnest($2::text[]) with ordinality as w (t, n)`)
    await fill(`insert into feed select $1, cardinality($2::text[])`)
    await fill(
      `insert into account_key select $1, 'key' || n, decode('00ff5c0a09', 'hex') || t::bytea, t,
         'write', now(), null, 'infinity', '-infinity'
       from unnest(array(select convert_to(t, 'UTF8') from unnest($2::text[]) t))
         with ordinality as w (b, n), lateral (select convert_from(b, 'UTF8') as t) as x
       where t not like '%\\\\%'`,
    )
    await fill(
      `insert into certification select $1, md5(t)::uuid, now(), to_json(t) from unnest($2::text[]) as w (t)`,
    )
    await fill(
      `insert into customer select $1, 'c' || n, md5(t), 1, t, t, t, t, t, now(), now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into company select $1, 'b' || n, md5(t), 1, 0, t, t, t, null, to_json(t), 'c' || n, t, now(), now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into project select $1, 'p' || n, md5(t), 1, 0, json_build_object('name', t), t, now(), now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into quote select $1, 'q' || n, md5(t), 1, 0, 'PLACED', left(t, 200), 'c' || n, 'p' || n,
         '2024-02-29', '0001-01-01', '9999-12-31', 999999999999999.99, 0, 999999999999999.99,
         to_json(array[t]), t, now(), now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into invoice select $1, 'i' || n, md5(t), 1, 0, 'Placed', left(t, 200), 'c' || n, '2024-02-29',
         '0001-01-01', '9999-12-31', 999999999999999.99, 0, 999999999999999.99, 0.01,
         to_json(array[t]), '{ "spaced" :  1.10}', t, now(), now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into credit select $1, 'b' || n, md5(t), 1, 0, 'active', 999999999999999.99, 0.01, 0, 0,
         '0001-01-01', to_json(t), '[]', now(), now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into draw select $1, 'i' || n, md5(t), 1, 0, 'b' || n, 'c' || n, 0.02, 30, 80, 1.2345, 0.01, 0.01,
         0, 0, 0, null, 'Canceled', false, now(), null, t, t, null, null, now(), now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into payment select $1, 'y' || n, md5(t), 1, 0, 'in', 'invoices', 'ach', 'Failed', 0.01,
         json_build_array(t), null, 'c' || n, 1, t, now(), null, now(), now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into operator_act select $1, gen_random_uuid(), now(), 'probe', t, to_json(t), '{}'
       from unnest($2::text[]) as w (t)`,
    )
    await fill(
      `insert into operator_key select 'operator-' || left(md5($1), 8) || n, '\\x00ff', t, 'write', now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into event select $1, n, gen_random_uuid(), 'invoice.created', now(), 'invoice',
         'i' || n, 1, 0, gen_random_uuid(), '{}', json_build_object('text', t), '{}'
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into operation select $1, gen_random_uuid(), now(), 'refused', 'invoice',
         nullif(left(t, 128), ''), json_build_object('sent', t), left(t, 128), left(t, 128)
       from unnest($2::text[]) as w (t)`,
    )
    await fill(
      `insert into webhook_endpoint select $1, 'w' || n, md5(t), 1, 0, t, to_json(array[t]), t,
         json_build_object('x', t), 'enabled', null, 1, 'infinity', now(), now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into webhook_delivery select $1, 'w' || n, n, 'invoice.created', 'invoice', 'i' || n, 'pending',
         1, 1, null, jsonb_build_array(replace(t, chr(1), '')) from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(`insert into message_cursor select $1, cardinality($2::text[])`)
    await fill(
      `insert into message (account_id, id, blue_tape_id, version, hub_version, template, channel, recipient,
         about_kind, about_id, status, reason, attempts, failure, ended_at, created_at, updated_at)
       select $1, 'm' || n, md5(t), 1, 0, t, 'email', t, 'invoice', 'i' || n, 'failed', t, 1, t, now(), now(), now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into letter select $1, 'm' || n, t, t, t, t, t, t, now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into reconciliation select $1, 'r' || n, md5(t), 1, 0, 'invoice', true, null, 1, 1, 0, 0, 0, 0, 0, n,
         now(), now(), t, now(), now() from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into reconciliation_difference select $1, 'r' || n, json_build_array(t), now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
    await fill(
      `insert into customer_source select $1, ($2::text[])[5], json_build_object('x', ($2::text[])[9]), 1, now()`,
    )
    await fill(
      `insert into customer_import select $1, gen_random_uuid(), 'failed', null, to_json(t), now(), now(), t
       from unnest($2::text[]) as w (t)`,
    )
    await fill(
      `insert into idempotency select $1, 'k' || n, '\\x00', gen_random_uuid(), now(),
         case when n % 2 = 0 then to_json(t) end, now()
       from unnest($2::text[]) with ordinality as w (t, n)`,
    )
  }
}

/** Each table's rows as one sum, and how many they are. */
async function sumsOf(url: string): Promise<Record<string, unknown>> {
  const sums: Record<string, unknown> = {}
  for (const name of ownTables()) {
    const [row] = await rowsOf(
      url,
      `select count(*)::int as rows, md5(string_agg(t::text, E'\\n' order by t::text)) as sum from ${name} t`,
    )
    sums[name] = row
  }
  return sums
}

const noRows = { rows: 0, sum: null }

async function rowCounts(url: string): Promise<number[]> {
  const sums = await sumsOf(url)
  return ownTables().map((name) => (sums[name] as { rows: number }).rows)
}

describe('backup and restore', () => {
  test('bring every row of every table back as it was, but no session', async () => {
    const [source, target] = [await newSource(), await newPlace()]
    await runOn(
      source.url,
      `insert into operator_session select 's', key_id, 'infinity' from operator_key limit 1`,
    )
    const before = await sumsOf(source.url)
    const written = await backUp({ database: source.database, file, bthub: '0.1.0' })
    expect(written.tables.map(({ name }) => name)).toEqual(ownTables())
    expect(written.tables.every(({ rows }) => rows > 0)).toBe(true)
    const restored = await restore({ database: target.database, file })
    expect(restored).toEqual(written)
    expect(await sumsOf(target.url)).toEqual({ ...before, operator_session: noRows })
    expect(existsSync(`${file}.partial`)).toBe(false)
  })

  test('write the same sums from the restored database', async () => {
    const [source, target] = [await newSource(), await newPlace()]
    // COPY gives rows in the order they lie in: the same after a load in that order.
    const first = await backUp({ database: source.database, file, bthub: '0.1.0' })
    await restore({ database: target.database, file })
    const second = await backUp({ database: target.database, file, bthub: '0.1.0' })
    expect(second.tables).toEqual(first.tables)
  })

  test('do not depend on how the database writes dates and bytes', async () => {
    const [source, target] = [await newSource(), await newPlace()]
    const name = new URL(source.url).pathname.slice(1)
    const settings = [
      `datestyle = 'SQL, DMY'`,
      `bytea_output = 'escape'`,
      `timezone = 'Asia/Kolkata'`,
    ]
    for (const setting of settings) await runOn(source.url, `alter database ${name} set ${setting}`)
    // On a connection of its own, which begins with these.
    await backUp({ database: source.database, file, bthub: '0.1.0' })
    await restore({ database: target.database, file })
    for (const setting of settings)
      await runOn(source.url, `alter database ${name} reset ${setting.split(' ')[0]}`)
    expect(await sumsOf(target.url)).toEqual(await sumsOf(source.url))
  })
})

describe('a backup', () => {
  test('of an older schema holds the tables that are there, for the version that knows it', async () => {
    const [source, target] = [await newSource(), await newPlace()]
    const last = ownTables().at(-1)
    const { file: migration, step } = allSteps().at(-1) ?? { file: '', step: 0 }
    await runOn(source.url, `drop table ${last}`)
    await runOn(source.url, `delete from migration where file = '${migration}' and step >= ${step}`)
    const { tables } = await backUp({ database: source.database, file, bthub: '0.1.0' })
    expect(tables.map(({ name }) => name)).toEqual(ownTables().slice(0, -1))
    await expect(restore({ database: target.database, file })).rejects.toThrow(
      `before ${migration} was applied.`,
    )
  })

  test('that fails leaves the one before it as it was', async () => {
    const source = await newSource()
    await backUp({ database: source.database, file, bthub: '0.1.0' })
    const before = readFileSync(file)
    const blocker = new Client({ connectionString: source.url })
    blocker.on('error', () => undefined)
    await blocker.connect()
    await blocker.query('begin')
    await blocker.query('lock table event in access exclusive mode')
    const failure = backUp({ database: source.database, file, bthub: '0.1.0' }).catch(String)
    const waiting = () => rowsOf(source.url, cutWaiting)
    await expect.poll(waiting, { timeout: 10_000 }).toHaveLength(1)
    expect(await failure).toContain('The database does not answer.')
    await blocker.end()
    expect(readFileSync(file).equals(before)).toBe(true)
    expect(existsSync(`${file}.partial`)).toBe(false)
  })
})

const cutWaiting = `select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and wait_event_type = 'Lock' and query like 'lock table%'`

describe('a backup under load', { timeout: 120_000 }, () => {
  test('is one consistent instant: feeds without a gap, records as their newest event says', async () => {
    const hub = await newHub()
    await hub.seed()
    const invoices = Array.from({ length: 8 }, (_, at) => `load-${at}`)
    for (const id of invoices)
      await hub.call('POST', '/integration/invoice', { body: { id, ...invoiceBody() } })
    const load = startLoad(hub, invoices)
    const database = openOn(hub.databaseUrl)
    for (let round = 0; round < sized(1, 4); round += 1) {
      const written = load.written()
      await load.until(written + 20)
      await backUp({ database, file, bthub: '0.1.0' })
      const target = await newPlace()
      await restore({ database: target.database, file })
      await requireConsistent(target.url, written)
    }
    await load.stop()
    expect(load.written()).toBeGreaterThan(sized(20, 80))
  })
})

/** Pushes of all invoices again and again, until told to stop. */
function startLoad(hub: TestHub, ids: readonly string[]) {
  const load = { stopping: false, written: 0 }
  const pushing = ids.map(async (id) => {
    for (let push = 1; !load.stopping; push += 1) {
      const body = invoiceBody({
        invoiceNumber: `${id}/${push}`,
        sourceModifiedDate: new Date(Date.UTC(2024, 6, 1) + push * 1_000).toISOString(),
      })
      const { status } = await hub.call('PUT', `/integration/invoice/${id}`, { body })
      expect(status).toBe(202)
      load.written += 1
    }
  })
  return {
    written: () => load.written,
    async until(target: number): Promise<void> {
      await expect.poll(() => load.written, { timeout: 20_000 }).toBeGreaterThanOrEqual(target)
    },
    async stop(): Promise<void> {
      load.stopping = true
      await Promise.all(pushing)
    },
  }
}

async function requireConsistent(url: string, eventsMin: number): Promise<void> {
  const [feed] = await rowsOf<Record<string, number>>(
    url,
    `select f.last_seq::int as last, count(e.seq)::int as count, max(e.seq)::int as max
     from feed f left join event e using (account_id) group by f.account_id, f.last_seq`,
  )
  expect(feed?.['count']).toBe(feed?.['last'])
  expect(feed?.['max']).toBe(feed?.['last'])
  // What was answered before the backup began is in it.
  expect(feed?.['count']).toBeGreaterThanOrEqual(eventsMin)
  const behind = await rowsOf(
    url,
    `select i.id, i.version, e.version as event_version, e.data #>> '{content,invoiceNumber}' as number
     from invoice i left join lateral (
       select version, data from event e where e.account_id = i.account_id
         and e.record_kind = 'invoice' and e.record_id = i.id order by seq desc limit 1
     ) e on true
     where i.version is distinct from e.version
       or i.invoice_number is distinct from e.data #>> '{content,invoiceNumber}'`,
  )
  expect(behind).toEqual([])
}

describe('a restore', () => {
  test.each([
    ['account', `insert into account values ('x', null, false, false, now())`],
    [
      'operation',
      `insert into operation values ('x', gen_random_uuid(), now(), 'refused', 'invoice', null, '{}')`,
    ],
  ])('refuses a database with rows in %s, and leaves it as it is', async (table, insert) => {
    const [source, target] = [await newSource(), await newPlace()]
    await backUp({ database: source.database, file, bthub: '0.1.0' })
    await migrate(target.database)
    await runOn(target.url, insert)
    const before = await sumsOf(target.url)
    await expect(restore({ database: target.database, file })).rejects.toThrow(
      `The database is not empty: the table ${table} has rows.`,
    )
    expect(await sumsOf(target.url)).toEqual(before)
  })

  test('touches nothing when the file is damaged', async () => {
    const [source, target] = [await newSource(), await newPlace()]
    await backUp({ database: source.database, file, bthub: '0.1.0' })
    const bytes = readFileSync(file)
    const damaged = join(folder, 'damaged.backup')
    writeFileSync(damaged, bytes.subarray(0, bytes.length - 9))
    await expect(restore({ database: target.database, file: damaged })).rejects.toThrow(
      `${damaged} is damaged and cannot be restored: unexpected end of file.`,
    )
    expect(await rowsOf(target.url, `select 1 from pg_tables where tablename = 'account'`)).toEqual(
      [],
    )
  })

  test('leaves the database empty when it fails half way', async () => {
    const [source, target] = [await newSource(), await newPlace()]
    await backUp({ database: source.database, file, bthub: '0.1.0' })
    // A whole file whose last tables no database takes.
    const broken = join(folder, 'broken.backup')
    const { header } = await readBackup(file)
    await writeBackup(broken, header, async function* ({ name, columns }) {
      if (name === 'event') yield Buffer.from(`${columns.map(() => 'nonsense').join('\t')}\n`)
      if (name !== 'account') return
      yield Buffer.from(
        'acme\t\\N\tt\tf\t2024-01-01 00:00:00+00\t100\t0\t[]\t[]\t201\tf\t1000\t20000\t\\N\t\\N\t\\N\t\\N\t\\N\n',
      )
    })
    await expect(restore({ database: target.database, file: broken })).rejects.toThrow(
      'invalid input syntax',
    )
    expect(await rowCounts(target.url)).toEqual(ownTables().map(() => 0))
    // And can be used at once.
    await restore({ database: target.database, file })
    expect(await sumsOf(target.url)).toEqual(await sumsOf(source.url))
  })

  test('refuses a backup of a schema it does not know, and one of an older schema', async () => {
    const [source, target] = [await newSource(), await newPlace()]
    await backUp({ database: source.database, file, bthub: '9.0.0' })
    const { header } = await readBackup(file)
    const altered = join(folder, 'altered.backup')
    const later = [...header.migrations, { file: '9999-later.sql', step: 1, hash: 'ab' }]
    await writeBackup(altered, { ...header, migrations: later }, nothing)
    await expect(restore({ database: target.database, file: altered })).rejects.toThrow(
      /made by bthub 9\.0\.0, whose schema this version does not know \(9999-later\.sql, step 1/,
    )
    const earlier = header.migrations.slice(0, -1)
    await writeBackup(altered, { ...header, migrations: earlier }, nothing)
    await expect(restore({ database: target.database, file: altered })).rejects.toThrow(
      `made by bthub 9.0.0, before ${allSteps().at(-1)?.file} was applied.`,
    )
  })

  test('refuses a database that is newer than this bthub', async () => {
    const [source, target] = [await newSource(), await newPlace()]
    await backUp({ database: source.database, file, bthub: '0.1.0' })
    await migrate(target.database)
    await runOn(target.url, `insert into migration values ('9999-later.sql', 1, 'ab')`)
    const newer = 'The database is newer than this bthub'
    await expect(restore({ database: target.database, file })).rejects.toThrow(newer)
    await expect(
      backUp({ database: target.database, file: join(folder, 'newer'), bthub: '0.1.0' }),
    ).rejects.toThrow(newer)
  })
})

// oxlint-disable-next-line require-yield -- a table without rows
async function* nothing(): AsyncGenerator<Buffer> {}

describe('bthub backup and bthub restore', () => {
  test('carry a hub to another database, where it only starts with its own pepper', async () => {
    const hub = await newHub()
    await hub.seed()
    const pepper = '5e'.repeat(32)
    const environment = { DATABASE_URL: hub.databaseUrl, BTHUB_PEPPER: pepper }
    const backup = await bthub(['backup', file, '--json'], environment)
    expect(backup).toMatchObject({ code: 0, err: '' })
    expect(backup.json).toEqual({
      file,
      bytes: readFileSync(file).length,
      createdAt: expect.stringMatching(/^\d{4}-.*Z$/) as string,
      tables: ownTables().map((name) => ({
        name,
        rows: expect.any(Number) as number,
        sha256: expect.any(String) as string,
      })),
      pepper: 'BTHUB_PEPPER',
    })
    const { url } = await newPlace()
    const restored = await bthub(['restore', file, '--json'], { ...environment, DATABASE_URL: url })
    expect(restored).toMatchObject({ code: 0, err: '', json: { file, pepper: 'same' } })
    expect(restored.json.tables).toEqual(backup.json.tables)

    const moved = await startHub({ databaseUrl: url })
    cleanups.push(() => moved.stop())
    const answer = await moved.call('GET', '/integration/invoice/i1', { as: hub.acme })
    expect(answer.status).toBe(200)

    const other = { DATABASE_URL: url, BTHUB_PEPPER: '11'.repeat(32) }
    const refused = await bthub(['account', 'list'], other)
    expect(refused).toMatchObject({ code: 1, out: '' })
    expect(refused.err).toBe(
      'bthub: The pepper does not match the keys of this database. ' +
        'Set BTHUB_PEPPER, or restore the pepper file in the data folder.\n',
    )
  })

  test('say where the pepper is, and whether the one here is right', async () => {
    const { url } = await newPlace()
    const home = mkdtempSync(join(folder, 'home-'))
    const away = mkdtempSync(join(folder, 'away-'))
    await bthub(['account', 'create', 'acme'], { DATABASE_URL: url, BTHUB_DATA: home })
    const backup = await bthub(['backup', file], { DATABASE_URL: url, BTHUB_DATA: home })
    expect(backup.code).toBe(0)
    expect(backup.out).toContain(`Keep ${join(home, 'pepper')} as well`)
    const target = await newPlace()
    const missing = await bthub(['restore', file], { DATABASE_URL: target.url, BTHUB_DATA: away })
    expect(missing).toMatchObject({ code: 0, err: '' })
    expect(missing.out).toContain('There is no local pepper yet.')
    expect(existsSync(join(away, 'pepper'))).toBe(false)
    const again = await newPlace()
    const other = await bthub(['restore', file, '--json'], {
      DATABASE_URL: again.url,
      BTHUB_PEPPER: '11'.repeat(32),
    })
    expect(other.json).toMatchObject({ pepper: 'other' })
  })

  test('fail with a sentence, and leave no file behind', async () => {
    const { url } = await newPlace()
    const environment = { DATABASE_URL: url }
    const target = join(folder, 'none.backup')
    const empty = await bthub(['backup', target], environment)
    expect(empty).toMatchObject({
      code: 1,
      out: '',
      err: 'bthub: There is nothing to back up: the database is empty.\n',
    })
    const nowhere = join(folder, 'nowhere', 'x')
    expect(await bthub(['backup', nowhere, '--json'], environment)).toMatchObject({
      code: 1,
      out: '',
      err: `bthub: There is no folder ${join(folder, 'nowhere')} to put the backup into.\n`,
    })
    expect((await bthub(['backup', folder], environment)).err).toContain('is not a file')
    expect(await bthub(['restore', target], environment)).toMatchObject({
      code: 1,
      out: '',
      err: `bthub: There is no file ${target}.\n`,
    })
    expect(existsSync(target) || existsSync(`${target}.partial`)).toBe(false)
  })
})
