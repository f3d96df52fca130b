// A PostgreSQL with settings that the bundled one never has: unsafe ones, or passwords over TCP.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { inspectEmbeddedPostgres, startEmbeddedPostgres } from 'bthub-embedded-postgres'
import { superuser } from '../../packages/embedded-postgres/src/postgres-cluster.ts'
import { newDataFolder } from './hub-process.ts'

export type OtherPostgres = {
  /** Reached by TCP on 127.0.0.1; everybody is trusted there but the user `guarded`. */
  readonly url: string
  readonly port: number
  stop(): Promise<void>
}

const access = `
host all guarded 127.0.0.1/32 scram-sha-256
host all all 127.0.0.1/32 trust
`

export async function startOtherPostgres(
  settings: Readonly<Record<string, string>>,
): Promise<OtherPostgres> {
  const folder = newDataFolder()
  const bundled = await startEmbeddedPostgres({ dataFolder: folder, log: () => undefined })
  await bundled.stop()
  const cluster = join(folder, 'pgdata')
  const { uid, gid } = statSync(cluster)
  const accessFile = join(folder, 'access')
  writeFileSync(accessFile, access, { mode: 0o644 })
  const port = await freePort()
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
  return {
    url,
    port,
    async stop() {
      child.kill('SIGINT')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Those that wrote the data. */
async function programIn(folder: string): Promise<string> {
  const { binaries, dataMajor } = await inspectEmbeddedPostgres(folder)
  const fitting = binaries.find(({ version }) => version.startsWith(`${dataMajor}.`))
  const copies = readdirSync(folder).filter((name) => name.startsWith('postgres-'))
  const beside = copies.map((name) => join(folder, name, 'bin')).find((bin) => existsSync(bin))
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

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (typeof address !== 'object' || address === null) throw new Error('no address')
  return address.port
}
