// Migrates a database to the schema of this version: plain .sql files in order, forward only, one statement per step.
// Each step is recorded in its own transaction, so a crashed migration resumes, and a lease prevents concurrent
// migrations.
import { createHash, randomUUID } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as delay } from 'node:timers/promises'
import { escapeIdentifier, type Client } from 'pg'
import { ownFolder } from '../own-folder.ts'
import type { Database } from './postgres.ts'

const migrationsFolder = join(ownFolder, 'store', 'migrations')

export const migrationLimits = {
  /** A step that waits longer for a lock fails, so that writes do not queue behind it. */
  lockTimeoutMs: 1_000,
  leaseSeconds: 60,
  waitMs: 200,
  waitMaxMs: 120_000,
} as const

export type Step = {
  readonly file: string
  readonly step: number
  readonly text: string
  readonly hash: string
}

/** Runs missing steps and returns their files. Throws when the database is newer than this version. */
export async function migrate(database: Database, folder = migrationsFolder): Promise<string[]> {
  const steps = allSteps(folder)
  const client = await database.connectAlone()
  try {
    await createBookkeeping(client, database.schema)
    const holder = randomUUID()
    await takeLease(client, holder)
    try {
      return await runMissing(client, steps, holder)
    } finally {
      await releaseLease(client, holder)
    }
  } finally {
    await client.end()
  }
}

/** Files with missing steps; changes nothing. */
export async function pendingMigrations(
  database: Database,
  folder = migrationsFolder,
): Promise<string[]> {
  const [table] = await database.query<{ found: string | null }>(
    `select to_regclass('migration')::text as found`,
  )
  const exists = typeof table?.found === 'string'
  const done = exists ? await database.query<DoneRow>(readDone) : []
  return [...new Set(missingSteps(allSteps(folder), done).map((step) => step.file))]
}

async function createBookkeeping(client: Client, schema: string): Promise<void> {
  const own = schema === '' ? [] : [`create schema if not exists ${escapeIdentifier(schema)}`]
  const statements = [
    ...own,
    `create table if not exists migration (
      file text not null, step integer not null, hash text not null,
      applied_at timestamptz not null default now(), primary key (file, step))`,
    `create table if not exists migration_lease (
      id integer primary key check (id = 1), holder uuid, until timestamptz not null)`,
    `insert into migration_lease values (1, null, now()) on conflict do nothing`,
  ]
  for (const text of statements) await retryOnce(() => client.query(text))
}

/** `if not exists` is not atomic: two hubs can collide once on an empty database. */
async function retryOnce(run: () => Promise<unknown>): Promise<void> {
  await run().catch(async () => {
    await delay(migrationLimits.waitMs)
    await run()
  })
}

async function takeLease(client: Client, holder: string): Promise<void> {
  const seconds = migrationLimits.leaseSeconds
  const tries = Math.ceil(migrationLimits.waitMaxMs / migrationLimits.waitMs)
  for (let left = tries; left > 0; left -= 1) {
    const taken = await client.query(
      `update migration_lease set holder = $1, until = now() + make_interval(secs => $2)
       where until <= now()`,
      [holder, seconds],
    )
    if (taken.rowCount === 1) return
    await delay(migrationLimits.waitMs)
  }
  throw new Error(
    'Another process has been migrating the database for two minutes. Try again when it has ended.',
  )
}

/** Ignores errors: the lease expires anyway, and must not hide an earlier error. */
async function releaseLease(client: Client, holder: string): Promise<void> {
  await client
    .query(`update migration_lease set until = now() where holder = $1`, [holder])
    .catch(() => undefined)
}

export type DoneRow = { file: string; step: number; hash: string }
export const readDone = 'select file, step, hash from migration order by file, step'

async function runMissing(
  client: Client,
  steps: readonly Step[],
  holder: string,
): Promise<string[]> {
  const { rows } = await client.query<DoneRow>(readDone)
  const missing = missingSteps(steps, rows)
  for (const step of missing) await runStep(client, step, holder)
  return [...new Set(missing.map((step) => step.file))]
}

async function runStep(client: Client, step: Step, holder: string): Promise<void> {
  await client.query('begin')
  try {
    await applyStep(client, step, holder)
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

async function applyStep(
  client: Client,
  { file, step, text, hash }: Step,
  holder: string,
): Promise<void> {
  await client.query(`set local lock_timeout = ${migrationLimits.lockTimeoutMs}`)
  await client.query(text)
  await client.query('insert into migration (file, step, hash) values ($1, $2, $3)', [
    file,
    step,
    hash,
  ])
  const held = await client.query(
    `update migration_lease set until = now() + make_interval(secs => $2) where holder = $1`,
    [holder, migrationLimits.leaseSeconds],
  )
  if (held.rowCount !== 1)
    throw new Error('The lease on the migration was lost to another process.')
}

function missingSteps(steps: readonly Step[], done: readonly DoneRow[]): Step[] {
  const known = new Map(steps.map((step) => [`${step.file} ${step.step}`, step]))
  for (const row of done) {
    const step = known.get(`${row.file} ${row.step}`)
    if (step === undefined) {
      throw new Error(
        `The database is newer than this bthub: it has ${row.file}, step ${row.step}. Start the newer version.`,
      )
    }
    if (step.hash !== row.hash) {
      throw new Error(
        `${row.file}, step ${row.step}, is not what was applied to the database. A migration is never edited.`,
      )
    }
  }
  const applied = new Set(done.map((row) => `${row.file} ${row.step}`))
  return steps.filter((step) => !applied.has(`${step.file} ${step.step}`))
}

/** Statements are separated by a semicolon at the end of a line and an empty line. */
export function allSteps(folder = migrationsFolder): Step[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.sql'))
  return files.toSorted().flatMap((file) =>
    readFileSync(join(folder, file), 'utf8')
      .split(/;\s*\n\s*\n|;\s*$/)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text, step) => {
        const hash = createHash('sha256').update(text).digest('hex')
        return { file, step: step + 1, text, hash }
      }),
  )
}
