// What the indexes that only operators' searches need cost an update: two databases, alike but for these
// indexes, measured in turn on one server.
import { join } from 'node:path'
import { addAccounts, preparePattern } from './account.ts'
import { withClosing } from './closing.ts'
import { printTable, shown, type Column } from './figures.ts'
import { startHub, type HubPlace } from './hub.ts'
import { keptByHub, measure, type Measured, type Subject } from './measure.ts'
import { checkpoint, connect, walBytes, withBundledServer, type Server } from './server.ts'
import { settings } from './settings.ts'
import { costColumns, latencyColumns } from './updates.ts'

const connections = 32
const invoices = 100_000
const kinds = ['update', 'unchanged'] as const

/** All of the insight of operators, by the migrations that made them. One that is gone fails the run. */
const searchIndexes = [
  'operation_refused',
  'operation_superseded',
  'operation_by_record',
  'operation_by_number',
  'operation_by_request',
  'event_by_request',
  'invoice_by_number_prefix',
  'invoice_by_amount',
  'invoice_by_date',
  'customer_by_words',
  'company_by_words',
  'payment_by_invoice',
]

type Prepared = {
  readonly subject: Subject
  readonly place: HubPlace
  readonly accountsFile: string
}

export function measureIndexes(): Promise<void> {
  return withBundledServer(async (server, folder) => {
    const prepared = [
      await prepare(server, join(folder, 'with'), []),
      await prepare(server, join(folder, 'without'), searchIndexes),
    ]
    for (const kind of kinds) await measureKind(prepared, kind)
    await measureAmounts(prepared)
  })
}

async function prepare(
  server: Server,
  dataFolder: string,
  dropped: readonly string[],
): Promise<Prepared> {
  const name = dropped.length === 0 ? 'all indexes' : `without ${dropped.length} of searches`
  const database = `bench_${dropped.length}`
  await server.admin.query(`create database ${database}`)
  const place: HubPlace = { databaseUrl: server.urlOf(database), dataFolder }
  await preparePattern(place)
  const client = await connect(place.databaseUrl)
  await withClosing(
    () => client.end(),
    async () => {
      for (const index of dropped) await client.query(`drop index ${index}`)
    },
  )
  const accountsFile = await addAccounts(place, { accounts: ['bench'], invoices, versions: 1 })
  const kept = () => keptByHub(place.databaseUrl)
  return { subject: { name, server, start: () => startHub(place), kept }, place, accountsFile }
}

async function measureKind(
  prepared: readonly Prepared[],
  kind: (typeof kinds)[number],
): Promise<void> {
  const { rounds, seconds } = settings
  const results = new Map(prepared.map(({ subject }) => [subject.name, [] as Measured[]]))
  for (let round = 0; round < rounds; round += 1) {
    for (const { subject, accountsFile } of prepared) {
      const measured = await measure(subject, { kind, accountsFile, invoices, connections })
      results.get(subject.name)?.push(measured)
    }
  }
  console.log(`\n${kind}, ${connections} connections, ${rounds} × ${seconds} s: median [min–max]`)
  printTable('Calls', latencyColumns, results)
  printTable('CPU µs a call', costColumns, results)
}

type Amounts = { readonly wal: number; readonly us: number }

/** The load never changes an amount; this does, in plain SQL, so that no row stays where it was in its indexes. */
async function measureAmounts(prepared: readonly Prepared[]): Promise<void> {
  const results = new Map(prepared.map(({ subject }) => [subject.name, [] as Amounts[]]))
  for (let round = 0; round < settings.rounds; round += 1) {
    for (const { subject, place } of prepared) {
      results.get(subject.name)?.push(await changeAmounts(subject.server, place, round))
    }
  }
  const columns: Column<readonly Amounts[]>[] = [
    { title: 'WAL bytes a row', figures: (row) => row.map(({ wal }) => wal) },
    { title: 'µs a row', figures: (row) => row.map(({ us }) => us) },
  ]
  console.log(`\nAmounts of every tenth of ${shown(invoices)} invoices, by SQL: median [min–max]`)
  printTable('Amounts', columns, results)
}

async function changeAmounts(
  { admin }: Server,
  { databaseUrl }: HubPlace,
  round: number,
): Promise<Amounts> {
  const client = await connect(databaseUrl)
  return withClosing(
    () => client.end(),
    async () => {
      await checkpoint(client)
      const walBefore = await walBytes(admin)
      const began = performance.now()
      const { rowCount } = await client.query(
        `update invoice set sub_total = sub_total + 1, total_amount = total_amount + 1,
           version = version + 1 where account_id = 'bench' and right(id, 1) = $1`,
        [String(round % 10)],
      )
      const rows = rowCount ?? 0
      const us = ((performance.now() - began) * 1000) / rows
      return { wal: ((await walBytes(admin)) - walBefore) / rows, us }
    },
  )
}
