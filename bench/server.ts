// The PostgreSQL under measurement: the bundled one on a fresh folder, or one of your own.
import {
  chmodSync,
  closeSync,
  fdatasyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  statfsSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { Client } from 'pg'
import { startEmbeddedPostgres } from 'bthub-embedded-postgres'
import { withClosing } from './closing.ts'
import { median, shown } from './figures.ts'
import { parentOf, programOf } from './processes.ts'
import { settings } from './settings.ts'

export type Server = {
  /** A connection for questions, not for load. */
  readonly admin: Client
  /** `null` when it runs on another machine. */
  readonly postmasterPid: number | null
  readonly urlOf: (database: string) => string
}

/** A folder that everybody may pass through, since a server started by root runs as somebody else. */
export async function withFolder<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(settings.folder, 'bthub-bench-'))
  chmodSync(folder, 0o711)
  const remove = async () => rmSync(folder, { recursive: true, force: true })
  return withClosing(remove, () => work(folder))
}

/** A folder of one's own, that stays. */
async function withKept<T>(folder: string, work: (folder: string) => Promise<T>): Promise<T> {
  mkdirSync(folder, { recursive: true, mode: 0o711 })
  return work(folder)
}

/** The bundled PostgreSQL with the settings that it always has, on a fresh folder or on one that is kept. */
export function withBundledServer<T>(
  work: (server: Server, folder: string) => Promise<T>,
  kept: string | null = null,
): Promise<T> {
  const start = async (folder: string): Promise<T> => {
    const dataFolder = join(folder, 'data')
    const postgres = await startEmbeddedPostgres({ dataFolder, log: () => undefined })
    return withClosing(
      () => postgres.stop(),
      () => {
        const { host, port, user, database } = postgres.connection
        const query = `host=${encodeURIComponent(host)}`
        const url = `postgres://${user}@localhost:${port}/${database}?${query}`
        return withServer(url, (server) => work(server, folder))
      },
    )
  }
  return kept === null ? withFolder(start) : withKept(kept, start)
}

export async function withServer<T>(url: string, work: (server: Server) => Promise<T>): Promise<T> {
  const admin = await connect(url)
  return withClosing(
    () => admin.end(),
    async () => {
      await printServer(admin)
      const postmasterPid = await postmasterOf(admin)
      return work({ admin, postmasterPid, urlOf: (database) => withDatabase(url, database) })
    },
  )
}

function withDatabase(url: string, database: string): string {
  const other = new URL(url)
  other.pathname = `/${database}`
  return other.href
}

export async function connect(url: string): Promise<Client> {
  const client = new Client({ connectionString: url })
  // Without a listener, a connection that is lost while idle would end the process.
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** One number that a statement gives. */
export async function numberOf(client: Client, text: string): Promise<number> {
  const { rows } = await client.query<Record<string, string>>(text)
  return Number(Object.values(rows[0] ?? {})[0] ?? 0)
}

export function walBytes(admin: Client): Promise<number> {
  return numberOf(admin, `select pg_wal_lsn_diff(pg_current_wal_insert_lsn(), '0/0')`)
}

/** Every measured load begins alike: each page's first write after a checkpoint is a whole page. */
export async function checkpoint(client: Client): Promise<void> {
  // Not everybody may on a server of one's own.
  await client.query('checkpoint').catch(() => undefined)
}

/** Throws a sentence when the disk under the bench's folder has less than this free. */
export function requireDisk(gigabytes: number, what: string): void {
  const { bavail, bsize } = statfsSync(settings.folder)
  const free = (bavail * bsize) / 1e9
  console.log(
    `${what}: ${shown(gigabytes)} GB of disk in ${settings.folder}, ${shown(free)} GB free`,
  )
  if (free >= gigabytes) return
  throw new Error(`${what} does not fit: set BENCH_FOLDER to a folder on a larger disk.`)
}

/** The backend's parent, when it is a process of this machine. */
async function postmasterOf(admin: Client): Promise<number | null> {
  const backend = await numberOf(admin, 'select pg_backend_pid()')
  const parent = parentOf(backend)
  if (parent === null || programOf(backend) !== 'postgres') return null
  return programOf(parent) === 'postgres' ? parent : null
}

const settingNames = [
  'server_version',
  'fsync',
  'full_page_writes',
  'synchronous_commit',
  'data_checksums',
  'shared_buffers',
  'max_wal_size',
]

async function printServer(admin: Client): Promise<void> {
  const values: string[] = []
  for (const name of settingNames) {
    const { rows } = await admin.query<Record<string, string>>(`show ${name}`)
    values.push(`${name} ${rows[0]?.[name]}`)
  }
  console.log(`\nPostgreSQL: ${values.join(', ')}`)
}

/** What the disk makes of a commit: the figure that all others hang on. */
export function printDisk(): void {
  const folder = mkdtempSync(join(settings.folder, 'bthub-bench-'))
  const file = openSync(join(folder, 'page'), 'w')
  const page = Buffer.alloc(8192)
  const times = Array.from({ length: 100 }, () => {
    const began = performance.now()
    writeSync(file, page, 0, page.length, 0)
    fdatasyncSync(file)
    return (performance.now() - began) * 1000
  })
  closeSync(file)
  rmSync(folder, { recursive: true })
  console.log(`${settings.folder}: a page is on disk in ${shown(median(times))} µs (median of 100)`)
}
