// A PostgreSQL with settings that the bundled one never has: unsafe ones, passwords over TCP, or a standby that follows it.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  appendFileSync,
  cpSync,
  existsSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { inspectEmbeddedPostgres, startEmbeddedPostgres } from 'bthub-embedded-postgres'
import { superuser } from '../../packages/embedded-postgres/src/postgres-cluster.ts'
import { copyCluster } from './copy-cluster.ts'
import { freePort } from './free-port.ts'
import { newDataFolder, preparedDataFolder } from './hub-process.ts'

export type OtherPostgres = {
  /** Reached by TCP on 127.0.0.1; everybody is trusted there but the user `guarded`. */
  readonly url: string
  readonly port: number
  /** Kills the server and all its connections, as a power failure would. */
  kill(): Promise<void>
  stop(): Promise<void>
  /** Stops and continues all of its processes, as a machine that hangs. */
  signal(signal: 'SIGSTOP' | 'SIGCONT'): void
}

type Settings = Readonly<Record<string, string>>

const access = `
host all guarded 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
host replication all 127.0.0.1/32 trust
`

export async function startOtherPostgres(settings: Settings): Promise<OtherPostgres> {
  const folder = await newCluster()
  return run(folder, await freePort(), settings)
}

export type ReplicatedPostgres = {
  readonly primary: OtherPostgres
  readonly standby: OtherPostgres
}

/** A primary whose commits wait until they are on disk at its standby, too, unless `synchronous` is false. */
export async function startReplicatedPostgres({
  synchronous = true,
} = {}): Promise<ReplicatedPostgres> {
  const folder = await newCluster()
  const copy = newDataFolder()
  copyCluster(folder, copy)
  for (const name of programsIn(folder)) {
    cpSync(join(folder, name), join(copy, name), { recursive: true, verbatimSymlinks: true })
  }
  const port = await freePort()
  writeFileSync(join(copy, 'pgdata', 'standby.signal'), '')
  const primary = await run(folder, port, { synchronous_standby_names: synchronous ? '*' : '' })
  const follows = `host=127.0.0.1 port=${port} user=${superuser}`
  const standby = await run(copy, await freePort(), {}, [`primary_conninfo = '${follows}'`])
  return { primary, standby }
}

/** The folder of a new cluster that is stopped. */
async function newCluster(): Promise<string> {
  const folder = preparedDataFolder()
  const bundled = await startEmbeddedPostgres({ dataFolder: folder, log: () => undefined })
  await bundled.stop()
  return folder
}

/** `lines` of the configuration file can be changed while the server runs, in contrast to `settings`. */
async function run(
  folder: string,
  port: number,
  settings: Settings,
  lines: readonly string[] = [],
): Promise<OtherPostgres> {
  const cluster = join(folder, 'pgdata')
  appendFileSync(join(cluster, 'postgresql.conf'), `\n${lines.join('\n')}\n`)
  const { uid, gid } = statSync(cluster)
  const accessFile = join(folder, 'access')
  writeFileSync(accessFile, access, { mode: 0o644 })
  const all = {
    ...settings,
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    hba_file: accessFile,
  }
  const flags = Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`])
  const child = spawn(await programIn(folder), ['-D', cluster, ...flags], {
    stdio: ['ignore', 'ignore', 'pipe'],
    cwd: folder,
    ...(process.getuid?.() === 0 ? { uid, gid } : {}),
  })
  const ended = once(child, 'close')
  let said = ''
  child.stderr.on('data', (text: Buffer) => (said += text.toString()))
  const url = `postgres://${superuser}@127.0.0.1:${port}/bthub`
  while (!(await answers(url))) {
    if (child.exitCode !== null) {
      rmSync(folder, { recursive: true, force: true })
      throw new Error(`PostgreSQL did not start: ${said}`)
    }
    await pause(20)
  }
  const end = async (signal: NodeJS.Signals) => {
    child.kill(signal)
    await ended
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
  const signal: OtherPostgres['signal'] = (name) => {
    for (const pid of [child.pid ?? 0, ...childrenOf(child.pid ?? 0)]) process.kill(pid, name)
  }
  return { url, port, kill: () => end('SIGKILL'), stop: () => end('SIGINT'), signal }
}

function programsIn(folder: string): string[] {
  return readdirSync(folder).filter((name) => /^postgres-\d/.test(name))
}

function childrenOf(pid: number): number[] {
  const { stdout } = spawnSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' })
  return stdout.split('\n').map(Number).filter(Boolean)
}

/** Those that wrote the data. */
async function programIn(folder: string): Promise<string> {
  const { binaries, dataMajor } = await inspectEmbeddedPostgres(folder)
  const fitting = binaries.find(({ version }) => version.startsWith(`${dataMajor}.`))
  const beside = programsIn(folder)
    .map((name) => join(folder, name, 'bin'))
    .find((bin) => existsSync(bin))
  return join(beside ?? fitting?.binFolder ?? '', 'postgres')
}

async function answers(url: string): Promise<boolean> {
  const client = new Client({ connectionString: url })
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.end()
    return true
  } catch {
    return false
  }
}
