// What the doctor checks: one entry each, from which its output and the docs are made.
import { existsSync, statSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import { findPepper, pepperFile, pepperMark, pepperMarkSetting } from '../pepper.ts'
import { listAccounts, listKeys } from '../store/accounts/accounts.ts'
import { durabilitySettings, postgresVersionMin } from '../store/durability.ts'
import { readSetting } from '../store/settings.ts'
import { keyState } from '../domain/accounts/key-state.ts'
import { checkHub, checkLog } from './hub-checks.ts'
import type { ReachedDatabase, DiagnosticContext } from './diagnostic-context.ts'
import type { CheckOutcome } from './maintenance.ts'

export type Check = {
  readonly name: string
  readonly question: string
  readonly run: (scene: DiagnosticContext) => CheckOutcome | Promise<CheckOutcome>
}

export const checks: readonly Check[] = [
  { name: 'node', question: 'Is this Node.js still looked after?', run: checkNode },
  { name: 'bundled-postgres', question: 'Does the bundled PostgreSQL run?', run: checkBundled },
  { name: 'database', question: 'Does the database answer, and how fast?', run: checkDatabase },
  {
    name: 'database-tls',
    question: 'Is the way to another machine encrypted?',
    run: onDatabase(checkDatabaseTls),
  },
  {
    name: 'durability',
    question: 'Is an acknowledged write safe from a crash?',
    run: onDatabase(checkDurability),
  },
  {
    name: 'data-checksums',
    question: 'Would PostgreSQL notice a rotten page?',
    run: onDatabase(checkDataChecksums),
  },
  {
    name: 'migrations',
    question: "Has the database this version's schema?",
    run: onDatabase(checkMigrations),
  },
  {
    name: 'pepper',
    question: 'Is the pepper there, and the one that the keys were made with?',
    run: checkPepper,
  },
  { name: 'pepper-file', question: 'Can only its owner read the pepper?', run: checkPepperFile },
  { name: 'disk', question: 'Has the data folder room to grow?', run: checkDisk },
  { name: 'keys', question: 'Can every account be called?', run: onDatabase(checkKeys) },
  { name: 'exposure', question: 'Do keys travel in the open?', run: checkExposure },
  { name: 'hub', question: 'Does a hub answer on the configured port?', run: checkHub },
  { name: 'log', question: 'Is the log of that hub written?', run: checkLog },
]

function onDatabase(
  run: (reached: ReachedDatabase, scene: DiagnosticContext) => CheckOutcome | Promise<CheckOutcome>,
): Check['run'] {
  return (scene) =>
    scene.database === null
      ? { health: 'skipped', said: 'The database was not reached.' }
      : run(scene.database, scene)
}

/** The end of each line of Node.js that bthub runs on, as the project has announced it. */
const nodeEnds: Readonly<Record<number, string>> = {
  20: '2026-04-30',
  22: '2027-04-30',
  24: '2028-04-30',
  26: '2029-04-30',
}

function checkNode({ now }: DiagnosticContext): CheckOutcome {
  const version = process.versions.node
  const end = nodeEnds[Number(version.split('.')[0])]
  if (end === undefined) {
    const advice = 'Use an even-numbered line of Node.js: those get fixes for years.'
    return { health: 'note', said: `Node.js ${version}, whose end is not known here.`, advice }
  }
  if (now.toISOString().slice(0, 10) <= end) {
    return { health: 'fine', said: `Node.js ${version}, looked after until ${end}.` }
  }
  return {
    health: 'warning',
    said: `Node.js ${version} has had no security fixes since ${end}.`,
    advice: 'Install Node.js 24 and start the hub with it; the data stays as it is.',
  }
}

function checkBundled({ config, bundled, bundledFault }: DiagnosticContext): CheckOutcome {
  if (config.databaseUrl !== '') return { health: 'fine', said: 'Not used: DATABASE_URL is set.' }
  if (bundled === null) return { health: 'broken', said: bundledFault ?? 'It can not be used.' }
  const { server, binaries, dataMajor, dataFolder } = bundled
  if (server !== null) {
    const said = `Process ${server.pid} is ${server.status}, on ${dataFolder}.`
    return { health: 'fine', said }
  }
  const usable = binaries.find(
    ({ version }) => dataMajor === null || Number(version.split('.')[0]) === dataMajor,
  )
  if (usable === undefined) {
    return {
      health: 'broken',
      said: `There is no PostgreSQL ${dataMajor ?? ''} to start on this machine.`.replace(
        '  ',
        ' ',
      ),
      advice: 'Run `npm install` again with optional dependencies, or set DATABASE_URL.',
    }
  }
  const said = `It does not run. A start of the hub would start PostgreSQL ${usable.version}.`
  return { health: 'note', said, advice: 'Start the hub: bthub serve' }
}

function checkDatabase({ config, database, databaseFault }: DiagnosticContext): CheckOutcome {
  if (database === null) {
    const said = databaseFault ?? 'It was not reached.'
    // Not a fault: whoever doesn't run the hub has no bundled server either.
    if (config.databaseUrl === '') return { health: 'skipped', said }
    return { health: 'broken', said, advice: 'Is DATABASE_URL right, and does the server run?' }
  }
  const { facts, roundTripMs } = database
  const said = `PostgreSQL ${facts.version} answers in ${roundTripMs} ms.`
  if (facts.majorVersion < postgresVersionMin) {
    const advice = `bthub needs PostgreSQL ${postgresVersionMin} or newer.`
    return { health: 'broken', said, advice }
  }
  if (roundTripMs <= roundTripWarningMs) return { health: 'fine', said }
  return {
    health: 'warning',
    said,
    advice: 'Every write makes at least two such trips. Run the hub near its database.',
  }
}

const roundTripWarningMs = 20

async function checkDatabaseTls({ database }: ReachedDatabase): Promise<CheckOutcome> {
  const [row] = await database.query<{ ssl: boolean | null; near: boolean }>(
    `select s.ssl, coalesce(inet_client_addr() <<= '127.0.0.0/8' or inet_client_addr() = '::1'
         or inet_client_addr() = inet_server_addr(), true) as near
     from (select 1) as one left join pg_stat_ssl s on s.pid = pg_backend_pid()`,
  )
  if (row?.ssl === true) return { health: 'fine', said: 'The connection is encrypted.' }
  if (row?.near === true) return { health: 'fine', said: 'The database is on this machine.' }
  return {
    health: 'warning',
    said: 'The connection to the database leaves this machine unencrypted.',
    advice: 'Add sslmode=verify-full to DATABASE_URL, unless the network between is your own.',
  }
}

function checkDurability({ facts }: ReachedDatabase, { config }: DiagnosticContext): CheckOutcome {
  const said = durabilitySettings.map((name) => `${name} ${facts.settings[name]}`).join(', ')
  if (facts.unsafe.length === 0) return { health: 'fine', said: `${said}.` }
  const list = facts.unsafe.join(', ')
  const allowed = config.allowUnsafe.split(',').map((name) => name.trim())
  const refused = facts.unsafe.some((name) => !allowed.includes(name))
  return {
    health: refused ? 'broken' : 'warning',
    said: `${said}: a write that was answered can be lost in a crash.`,
    advice: refused
      ? `The hub does not start like this. Switch ${list} on.`
      : `BTHUB_ALLOW_UNSAFE allows it. Switch ${list} on before the hub holds what matters.`,
  }
}

function checkDataChecksums({ facts }: ReachedDatabase): CheckOutcome {
  const value = facts.settings.data_checksums
  if (value === 'on') return { health: 'fine', said: 'data_checksums on.' }
  return {
    health: 'warning',
    said: `data_checksums ${value}: a page that rots on the disk is served as it is.`,
    advice: 'Stop PostgreSQL, run `pg_checksums --enable` on its data, and start it again.',
  }
}

function checkMigrations({ pending }: ReachedDatabase): CheckOutcome {
  if (typeof pending === 'string') return { health: 'broken', said: pending }
  if (pending.length === 0)
    return { health: 'fine', said: "The database has this version's schema." }
  return {
    health: 'note',
    said: `Pending: ${pending.join(', ')}.`,
    advice: 'The next start of the hub applies them, or now: bthub migrate',
  }
}

async function checkPepper({
  config,
  dataFolder,
  database,
}: DiagnosticContext): Promise<CheckOutcome> {
  const found = findPepper(config, dataFolder)
  const mark = database === null ? null : await readMark(database)
  const place = found?.file ?? (found === null ? pepperFile(dataFolder) : 'BTHUB_PEPPER')
  const advice =
    'Set BTHUB_PEPPER, or put the pepper file of the backup into the data folder. ' +
    'If it is lost, every key has to be made anew on an empty hub.'
  if (found === null) {
    if (mark !== null) {
      return { health: 'broken', said: `There is none at ${place}, and keys need it.`, advice }
    }
    return { health: 'note', said: `There is none yet; the first start makes ${place}.` }
  }
  if (mark === null)
    return { health: 'fine', said: `It is at ${place}; no database was there to match.` }
  if (mark === pepperMark(found.pepper))
    return { health: 'fine', said: `It is at ${place}, and is the one of this database.` }
  return {
    health: 'broken',
    said: `The one at ${place} is not the one that the keys of this database were made with.`,
    advice,
  }
}

async function readMark({ database, pending }: ReachedDatabase): Promise<string | null> {
  return hasTables(pending) ? readSetting(database, pepperMarkSetting) : null
}

/** The first migration makes the tables that are looked at here. */
function hasTables(pending: ReachedDatabase['pending']): boolean {
  return typeof pending === 'string' || !pending.some((file) => file.startsWith('0001-'))
}

const readableByOthers = 0o077

function checkPepperFile({ config, dataFolder }: DiagnosticContext): CheckOutcome {
  const file = pepperFile(dataFolder)
  if (config.pepper !== '') return { health: 'fine', said: 'Not used: BTHUB_PEPPER is set.' }
  const stat = statSync(file, { throwIfNoEntry: false })
  if (stat === undefined) return { health: 'skipped', said: `There is no ${file}.` }
  if (process.platform === 'win32') return { health: 'skipped', said: 'Not told on Windows.' }
  if ((stat.mode & readableByOthers) === 0) return { health: 'fine', said: 'Only its owner can.' }
  const mode = (stat.mode & 0o777).toString(8)
  return {
    health: 'warning',
    said: `Others than its owner have rights to ${file} (mode ${mode}).`,
    advice: `Run: chmod 600 ${file}`,
  }
}

const mebibyte = 1024 * 1024
const diskLimits = { warningBytes: 1024 * mebibyte, brokenBytes: 64 * mebibyte } as const

async function checkDisk({ dataFolder, config }: DiagnosticContext): Promise<CheckOutcome> {
  const folder = nearestExisting(dataFolder)
  const { bavail, bsize } = await statfs(folder)
  const free = bavail * bsize
  const where = folder === dataFolder ? dataFolder : `${dataFolder}, which is still to be made`
  const said = `${Math.floor(free / mebibyte)} MiB free for ${where}.`
  // With a DATABASE_URL only the pepper is kept there.
  if (config.databaseUrl !== '' || free >= diskLimits.warningBytes) return { health: 'fine', said }
  const health = free < diskLimits.brokenBytes ? 'broken' : 'warning'
  return { health, said, advice: 'Make room, or move the data to a larger disk with --data.' }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder))
}

const namesShownMax = 10
const soonMs = 14 * 24 * 3_600_000

async function checkKeys(
  { database, pending }: ReachedDatabase,
  { now }: DiagnosticContext,
): Promise<CheckOutcome> {
  if (!hasTables(pending)) return { health: 'skipped', said: 'There are no accounts yet.' }
  const accounts = await listAccounts(database)
  const usable = (await listKeys(database, null)).filter((key) => keyState(key, now) === 'usable')
  const lasting = usable.filter(
    ({ expiresAt }) => expiresAt === null || Date.parse(expiresAt) > now.getTime() + soonMs,
  )
  const without = (keys: typeof usable) =>
    accounts.map(({ id }) => id).filter((id) => !keys.some((key) => key.accountId === id))
  const shut = without(usable)
  if (shut.length > 0) {
    return {
      health: 'warning',
      said: `Without a usable key: ${listOf(shut)}.`,
      advice: 'Make one: bthub key create --account <id>',
    }
  }
  const soon = without(lasting)
  if (soon.length > 0) {
    return {
      health: 'warning',
      said: `The last key expires within 14 days: ${listOf(soon)}.`,
      advice: 'Make the next one, hand it over, and let the old one expire.',
    }
  }
  return { health: 'fine', said: `Accounts: ${accounts.length}, usable keys: ${usable.length}.` }
}

function listOf(names: readonly string[]): string {
  const shown = names.slice(0, namesShownMax).join(', ')
  return names.length > namesShownMax ? `${shown} and ${names.length - namesShownMax} more` : shown
}

function checkExposure({ config: { host, publicUrl } }: DiagnosticContext): CheckOutcome {
  if (isLoopback(host))
    return { health: 'fine', said: `${host} is reached from this machine only.` }
  if (publicUrl.startsWith('https://')) {
    return { health: 'fine', said: `${host}, behind what serves ${publicUrl}.` }
  }
  return {
    health: 'warning',
    said: `The hub listens on ${host} without TLS, and keys travel in its headers.`,
    advice:
      'Put a proxy that ends TLS before it, and say so: BTHUB_PUBLIC_URL=https://hub.example.com. ' +
      'Or listen on 127.0.0.1.',
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
