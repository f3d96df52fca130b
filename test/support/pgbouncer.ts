// A PgBouncer before the PostgreSQL of the run, where it is installed.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { openDatabaseProxy } from './database-proxy.ts'
import { eventually } from './eventually.ts'
import { freePort } from './free-port.ts'
import { has } from './needs.ts'
import { runOn } from './run-on.ts'

const command = '/usr/sbin/pgbouncer'

export const hasPgBouncer = has({
  command,
  probe: ['--version'],
  install: 'install pgbouncer (apt-get install pgbouncer)',
})

export type Pooler = {
  /** The database's URL by way of the pooler. */
  readonly url: string
  stop(): Promise<void>
}

type Settings = Readonly<Record<string, string | number>>

/** It refuses to run as root. */
const nobody = { uid: 65_534, gid: 65_534 }

export async function startPgBouncer(databaseUrl: string, settings: Settings): Promise<Pooler> {
  // By TCP, because other users can't enter the folder of a bundled server's socket.
  const proxy = await openDatabaseProxy(databaseUrl)
  const { port, username, pathname } = new URL(proxy.url)
  const folder = mkdtempSync(join(tmpdir(), 'bthub-pooler-'))
  const ownPort = await freePort()
  const users = join(folder, 'users.txt')
  const all = {
    listen_addr: '127.0.0.1',
    listen_port: ownPort,
    unix_socket_dir: '',
    auth_type: 'trust',
    auth_file: users,
    ignore_startup_parameters: 'extra_float_digits',
    ...settings,
  }
  const lines = Object.entries(all).map(([name, value]) => `${name} = ${value}`)
  const file = join(folder, 'pgbouncer.ini')
  writeFileSync(users, `"${username}" ""\n`)
  writeFileSync(
    file,
    `[databases]\n* = host=127.0.0.1 port=${port}\n[pgbouncer]\n${lines.join('\n')}\n`,
  )
  for (const path of [folder, users, file]) chmodSync(path, 0o755)
  const child = spawn(command, [file], {
    stdio: 'ignore',
    ...(process.getuid?.() === 0 ? nobody : {}),
  })
  const ended = once(child, 'close')
  const url = `postgres://${username}@127.0.0.1:${ownPort}${pathname}`
  await eventually(async () =>
    runOn(url, 'select 1').then(
      () => true,
      () => false,
    ),
  )
  return {
    url,
    async stop() {
      child.kill('SIGKILL')
      await ended
      await proxy.close()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
