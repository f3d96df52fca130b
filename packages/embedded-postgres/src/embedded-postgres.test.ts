import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  copyFileSync,
  cpSync,
  existsSync,
  lchownSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { Client } from 'pg'
import { afterEach, describe, expect, test } from 'vitest'
import {
  inspectEmbeddedPostgres,
  startEmbeddedPostgres,
  type EmbeddedPostgres,
} from './embedded-postgres.ts'
import { findOnMachine } from './postgres-binaries.ts'
import { processStartedAt } from './process-identity.ts'
import { ownUser } from './server-user.ts'

const isRoot = process.getuid?.() === 0
const isLinux = process.platform === 'linux'
const source = join(import.meta.dirname, 'embedded-postgres.ts')
const compiled = join(import.meta.dirname, '../dist/embedded-postgres.js')

/** The arguments of Node for another process that starts the database of the folder. */
const starting = (folder: string) => {
  const starter = join(import.meta.dirname, 'start-postgres.mjs')
  if (isCompiled()) return [starter, folder, compiled]
  return ['--import', import.meta.resolve('tsx'), starter, folder, source]
}

/** Whether nothing has changed since the package was compiled, which starts sooner than its source. */
function isCompiled(): boolean {
  const names = readdirSync(import.meta.dirname).filter((name) => !name.endsWith('.test.ts'))
  const changedMs = names.map((name) => statSync(join(import.meta.dirname, name)).mtimeMs)
  return existsSync(compiled) && statSync(compiled).mtimeMs > Math.max(...changedMs)
}

type Cleanup = () => unknown
const cleanups: Cleanup[] = []

afterEach(async () => {
  while (cleanups.length > 0) await cleanups.pop()?.()
})

function newFolder(under = '/tmp'): string {
  const folder = mkdtempSync(join(under, 'bthub-test-'))
  // Open to pass through, as most folders are; the tests of a closed one close it.
  chmodSync(folder, 0o711)
  cleanups.push(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))
  return folder
}

type Entry = { event: string } & Record<string, unknown>

async function start(
  dataFolder: string,
): Promise<{ postgres: EmbeddedPostgres; entries: Entry[] }> {
  const entries: Entry[] = []
  const postgres = await startEmbeddedPostgres({
    dataFolder,
    log: (event, fields) => entries.push({ ...fields, event }),
  })
  cleanups.push(() => postgres.stop())
  return { postgres, entries }
}

async function query(
  { connection }: Pick<EmbeddedPostgres, 'connection'>,
  text: string,
): Promise<Record<string, unknown>[]> {
  const client = new Client(connection)
  client.on('error', () => undefined)
  try {
    await client.connect()
    const { rows } = await client.query<Record<string, unknown>>(text)
    return rows
  } finally {
    await client.end()
  }
}

type Answer = Pick<EmbeddedPostgres, 'connection' | 'dataFolder' | 'notice' | 'adopted'> & {
  version: string
  pid: number
  error?: string
}

/** Another process that starts the database; `answer` is what it got. */
async function startElsewhere(
  dataFolder: string,
  uid?: number,
): Promise<{ child: ChildProcess; answer: Answer; stop: () => Promise<void> }> {
  const child = spawn(process.execPath, starting(dataFolder), {
    stdio: ['pipe', 'pipe', 'ignore'],
    ...(uid === undefined ? {} : { uid, gid: uid }),
  })
  const ended = once(child, 'exit')
  cleanups.push(async () => {
    child.kill('SIGKILL')
    await ended
  })
  const [line] = await once(createInterface({ input: child.stdout }), 'line')
  const answer = JSON.parse(String(line)) as Answer
  const stop = async (): Promise<void> => {
    child.stdin.write('stop\n')
    await ended
  }
  return { child, answer, stop }
}

async function eventually<T>(look: () => T | Promise<T>, msMax = 10_000): Promise<NonNullable<T>> {
  const deadline = performance.now() + msMax
  for (;;) {
    const result = await look()
    if (result !== null && result !== undefined && result !== false) return result
    if (performance.now() > deadline) throw new Error(`not within ${msMax} ms`)
    await pause(5)
  }
}

const answers = (postgres: Pick<EmbeddedPostgres, 'connection'>): Promise<boolean> =>
  query(postgres, 'select 1').then(
    () => true,
    () => false,
  )

const isGone = (pid: number): boolean => processStartedAt(pid) === null

function livingPid(postgres: EmbeddedPostgres): number {
  const pid = postgres.pid()
  if (pid === null) throw new Error('no server')
  return pid
}

describe('first start and restart', { timeout: 180_000 }, () => {
  test('keeps data over a restart, in a folder with blanks, commas and an apostrophe', async () => {
    const folder = join(newFolder(), `it's data, a folder`)
    const first = await start(folder)
    expect(first.postgres).toMatchObject({ adopted: false, notice: null, dataFolder: folder })
    expect(first.postgres.version).toMatch(/^18\.\d+$/)
    await query(first.postgres, 'create table kept (n int); insert into kept values (7)')
    const pid = livingPid(first.postgres)
    await first.postgres.stop()
    await first.postgres.stop()
    expect(isGone(pid)).toBe(true)

    const second = await start(folder)
    expect(await query(second.postgres, 'select n from kept')).toEqual([{ n: 7 }])
    expect(second.postgres.connection).toEqual(first.postgres.connection)
    expect(readdirSync(folder).filter((name) => name.startsWith('postgres-1'))).toHaveLength(1)
  })

  test('is reached through a short path when the data folder is deep', async () => {
    const folder = join(newFolder(), 'deep'.repeat(20), 'deeper'.repeat(20))
    const { postgres } = await start(folder)
    expect(Buffer.byteLength(postgres.connection.host)).toBeLessThan(80)
    expect(statSync(postgres.connection.host).mode & 0o777).toBe(0o700)
    expect(await answers(postgres)).toBe(true)
    await postgres.stop()
    rmSync(postgres.connection.host, { recursive: true })
  })

  test('is durable, checksummed, UTF-8 and deaf to the network', async () => {
    const { postgres } = await start(newFolder())
    const names = ['fsync', 'full_page_writes', 'synchronous_commit', 'data_checksums']
    await query(postgres, 'alter system set fsync = off')
    await query(postgres, 'select pg_reload_conf()')
    for (const name of names)
      expect(await query(postgres, `select current_setting('${name}') as value`)).toEqual([
        { value: 'on' },
      ])
    const [facts] = await query(
      postgres,
      `select current_setting('listen_addresses') as listen, current_setting('server_encoding') as
       encoding, datlocale as locale, datlocprovider as provider
       from pg_database where datname = current_database()`,
    )
    expect(facts).toEqual({ listen: '', encoding: 'UTF8', locale: 'C.UTF-8', provider: 'b' })
  })

  test('cleans up what a killed initdb left', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'pgdata-new-0badcafe/base'), { recursive: true })
    writeFileSync(join(folder, 'pgdata-new-0badcafe/PG_VERSION'), '18\n')
    mkdirSync(join(folder, 'postgres-copy-abc/native/bin'), { recursive: true })
    const { postgres } = await start(folder)
    expect(await answers(postgres)).toBe(true)
    expect(readdirSync(folder).filter((name) => /-new-|-copy-/.test(name))).toEqual([])
  })

  test('survives a kill at any moment of the first start', async () => {
    const folder = newFolder()
    // Stops along a first start of about a second, the end included.
    for (const afterMs of [100, 250, 400, 550, 700, 850]) {
      const child = spawn(process.execPath, starting(folder), { stdio: 'ignore' })
      await pause(afterMs)
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    const { postgres } = await start(folder)
    expect(await answers(postgres)).toBe(true)
  })
})

describe('refusals', { timeout: 180_000 }, () => {
  test('refuses data of another major version, naming both', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'pgdata'))
    writeFileSync(join(folder, 'pgdata/PG_VERSION'), '13\n')
    await expect(start(folder)).rejects.toThrow(/written by PostgreSQL 13,.*only 18\.\d/)
  })

  test('refuses a pgdata that is something else', async () => {
    const folder = newFolder()
    mkdirSync(join(folder, 'pgdata'))
    writeFileSync(join(folder, 'pgdata/notes.txt'), 'mine')
    await expect(start(folder)).rejects.toThrow(/is not a PostgreSQL data folder/)
    expect(readFileSync(join(folder, 'pgdata/notes.txt'), 'utf8')).toBe('mine')
  })

  test.each(['$(id)', '`id`', 'a"b'])('refuses a path with shell characters: %s', async (name) => {
    const folder = join(newFolder(), name)
    await expect(start(folder)).rejects.toThrow(/cannot keep data in a folder with/)
    expect(existsSync(folder)).toBe(false)
  })

  test('reports what PostgreSQL says when the data is damaged', async () => {
    const folder = newFolder()
    const { postgres } = await start(folder)
    await postgres.stop()
    rmSync(join(folder, 'pgdata/global/pg_control'))
    await expect(start(folder)).rejects.toThrow(/did not start.*(control file|pg_control)/)
  })
})

describe('killed', { timeout: 180_000 }, () => {
  test('starts again with all data, ten times after a SIGKILL of the starter', async () => {
    const folder = newFolder()
    for (let round = 0; round < 10; round += 1) {
      const { child, answer } = await startElsewhere(folder)
      expect(answer.error).toBeUndefined()
      await query(answer, 'create table if not exists rounds (n int)')
      expect(await query(answer, 'select count(*)::int as n from rounds')).toEqual([{ n: round }])
      await query(answer, `insert into rounds values (${round})`)
      child.kill('SIGKILL')
      await once(child, 'exit')
    }
    const { postgres } = await start(folder)
    expect(await query(postgres, 'select count(*)::int as n from rounds')).toEqual([{ n: 10 }])
  })

  test.runIf(isLinux)('leaves no server behind when the starter is killed', async () => {
    const folder = newFolder()
    const { child, answer } = await startElsewhere(folder)
    child.kill('SIGKILL')
    await expect(eventually(() => isGone(answer.pid))).resolves.toBe(true)
  })

  test('restarts a killed server by itself, at the same address', async () => {
    const { postgres, entries } = await start(newFolder())
    await query(postgres, 'create table kept (n int); insert into kept values (7)')
    for (let round = 0; round < 3; round += 1) {
      const killed = livingPid(postgres)
      process.kill(killed, 'SIGKILL')
      await eventually(() => postgres.pid() !== killed && postgres.pid())
      expect(await query(postgres, 'select n from kept')).toEqual([{ n: 7 }])
    }
    const events = entries.map(({ event }) => event)
    expect(events.filter((event) => event === 'database.restarted')).toHaveLength(3)
  })

  test('stops while it is restarting', async () => {
    const { postgres } = await start(newFolder())
    const killed = livingPid(postgres)
    process.kill(killed, 'SIGKILL')
    await eventually(() => isGone(killed))
    await postgres.stop()
    const { server } = await inspectEmbeddedPostgres(postgres.dataFolder)
    expect(server).toBeNull()
  })

  test('ends a server that no longer answers, and its children', async () => {
    const folder = newFolder()
    const first = await start(folder)
    const stuck = livingPid(first.postgres)
    const [row] = await query(
      first.postgres,
      `select pid from pg_stat_activity where
      backend_type = 'checkpointer'`,
    )
    process.kill(Number(row?.['pid']), 'SIGSTOP')
    process.kill(stuck, 'SIGSTOP')
    const second = await start(folder)
    expect(await answers(second.postgres)).toBe(true)
    expect(isGone(stuck)).toBe(true)
    expect(second.entries.map(({ event }) => event)).toContain('database.stuck')
  })
})

describe('several processes', { timeout: 180_000 }, () => {
  test('a second one adopts the server, and its stop leaves it running', async () => {
    const { postgres } = await start(newFolder())
    const second = await startElsewhere(postgres.dataFolder)
    expect(second.answer).toMatchObject({ adopted: true, pid: livingPid(postgres) })
    await second.stop()
    expect(await answers(postgres)).toBe(true)
    expect(postgres.adopted).toBe(false)
  })

  test('one that adopted starts the server again when its owner stops it', async () => {
    const folder = newFolder()
    const owner = await startElsewhere(folder)
    const { postgres } = await start(folder)
    expect(postgres.adopted).toBe(true)
    await owner.stop()
    await eventually(() => postgres.pid() !== owner.answer.pid && postgres.pid())
    expect(postgres.adopted).toBe(false)
    expect(await answers(postgres)).toBe(true)
  })

  test('three that start at once on an empty folder share one server', async () => {
    const folder = newFolder()
    const started = await Promise.all([
      startElsewhere(folder),
      startElsewhere(folder),
      start(folder).then(({ postgres }) => ({ answer: { ...seen(postgres), error: undefined } })),
    ])
    const answersOf = started.map(({ answer }) => answer)
    expect(answersOf.map(({ error }) => error)).toEqual([undefined, undefined, undefined])
    expect(new Set(answersOf.map(({ pid }) => pid)).size).toBe(1)
    expect(answersOf.filter(({ adopted }) => !adopted)).toHaveLength(1)
  })

  test('a start waits for the server that a killed hub leaves to shut down', async () => {
    const folder = newFolder()
    const { child, answer } = await startElsewhere(folder)
    await query(
      answer,
      'create table big as select repeat(md5(n::text), 8) from generate_series(1, 200000) n',
    )
    child.kill('SIGKILL')
    await once(child, 'exit')
    const { postgres } = await start(folder)
    expect(await query(postgres, 'select count(*)::int as n from big')).toEqual([{ n: 200_000 }])
  })

  test('a server without owner is taken over, and stopped with the new one', async () => {
    const folder = newFolder()
    const { postgres } = await start(folder)
    const pid = livingPid(postgres)
    // As left where the system cannot end a server with its starter.
    const owner = [1 << 21, 'long ago']
    const server = [pid, processStartedAt(pid)]
    writeFileSync(
      join(folder, 'postgres-owner'),
      JSON.stringify({ server, owner, endsServer: false }),
    )
    const second = await startElsewhere(folder)
    expect(second.answer).toMatchObject({ adopted: false, pid })
    await second.stop()
    await eventually(() => postgres.pid() !== pid && postgres.pid())
  })
})

function seen(postgres: EmbeddedPostgres): { pid: number | null; adopted: boolean } {
  return { pid: postgres.pid(), adopted: postgres.adopted }
}

describe('postmaster.pid', { timeout: 180_000 }, () => {
  test.each([
    ['empty', ''],
    ['garbage', '\0\0 not a pid\n'],
  ])('starts in spite of a file that is %s', async (_, content) => {
    const { postgres } = await start(newFolder())
    await postgres.stop()
    writeFileSync(join(postgres.dataFolder, 'pgdata/postmaster.pid'), content)
    expect(await answers((await start(postgres.dataFolder)).postgres)).toBe(true)
  })

  test('starts when the pid now belongs to another process, which lives on', async () => {
    const folder = newFolder()
    const { postgres } = await start(folder)
    const file = join(folder, 'pgdata/postmaster.pid')
    const lock = join(postgres.connection.host, '.s.PGSQL.5432.lock')
    const kept = [readFileSync(file, 'utf8'), readFileSync(lock, 'utf8')] as const
    await postgres.stop()
    // Runs as the server's user, the worst case: PostgreSQL itself takes it for a server.
    const uid = isRoot ? { uid: 65534 } : {}
    const stranger = spawn('sleep', ['60'], { stdio: 'ignore', ...uid })
    cleanups.push(() => stranger.kill('SIGKILL'))
    writeFileSync(file, kept[0].replace(/^\d+/, String(stranger.pid)))
    writeFileSync(lock, kept[1].replace(/^\d+/, String(stranger.pid)))
    const again = await start(folder)
    expect(await answers(again.postgres)).toBe(true)
    expect(stranger.exitCode).toBeNull()
    await again.postgres.stop()
    expect(stranger.exitCode).toBeNull()
  })

  test('a copy of a running folder is not the original', async () => {
    const original = await start(newFolder())
    const copy = newFolder()
    cpSync(join(original.postgres.dataFolder, 'pgdata'), join(copy, 'pgdata'), {
      recursive: true,
      filter: (path) => !path.endsWith('postmaster.pid'),
    })
    copyFileSync(
      join(original.postgres.dataFolder, 'pgdata/postmaster.pid'),
      join(copy, 'pgdata/postmaster.pid'),
    )
    const { server } = await inspectEmbeddedPostgres(copy)
    expect(server).toBeNull()
  })
})

describe.runIf(isRoot)('as root', { timeout: 180_000 }, () => {
  const other = 12_345

  test('runs the server unprivileged, and leaves the data folder to root', async () => {
    const { postgres } = await start(newFolder())
    expect(statSync(`/proc/${livingPid(postgres)}`).uid).toBe(ownUser.uid)
    expect(statSync(postgres.dataFolder).uid).toBe(0)
    expect(ownersIn(join(postgres.dataFolder, 'pgdata'))).toEqual(new Set([ownUser.uid]))
    expect(statSync(postgres.connection.host).mode & 0o777).toBe(0o700)
  })

  test('lets no other process of nobody connect, nor read the data', async () => {
    const { postgres } = await start(newFolder())
    const { host, port } = postgres.connection
    const open = (
      path: string,
    ) => `try { require('fs').readdirSync('${path}'); console.log('read') }
      catch (error) { console.log(error.code) }`
    const script = `require('net').connect('${host}/.s.PGSQL.${port}')
      .on('connect', () => { console.log('connected'); process.exit() })
      .on('error', (error) => console.log(error.code));
      ${open(host)}; ${open(join(postgres.dataFolder, 'pgdata'))}`
    const asNobody = spawnSync(process.execPath, ['-e', script], { uid: 65_534, gid: 65_534 })
    expect(asNobody.stdout.toString().trim().split('\n')).toEqual(['EACCES', 'EACCES', 'EACCES'])
    expect(spawnSync(process.execPath, ['-e', script]).stdout.toString()).toContain('connected')
  })

  test('takes over the data of a server that ran as nobody, and nothing that a link leads to', async () => {
    const folder = newFolder()
    const { postgres } = await start(folder)
    await query(postgres, 'create table kept as select 7 as seven')
    await postgres.stop()
    const cluster = join(folder, 'pgdata')
    const names = readdirSync(cluster, { recursive: true }).map((name) =>
      join(cluster, String(name)),
    )
    for (const path of [cluster, join(folder, 'socket'), ...names]) lchownSync(path, 65_534, 65_534)
    const strange = join(newFolder(), 'strange')
    writeFileSync(strange, '')
    symlinkSync(strange, join(cluster, 'base', 'link'))
    const again = await start(folder)
    expect(statSync(`/proc/${livingPid(again.postgres)}`).uid).toBe(ownUser.uid)
    expect(ownersIn(cluster)).toEqual(new Set([ownUser.uid]))
    expect(statSync(strange).uid).toBe(0)
    expect(again.postgres.connection.host).toBe(join(folder, 'socket'))
    expect(await query(again.postgres, 'select seven from kept')).toEqual([{ seven: 7 }])
  })

  test('keeps data under /var/lib/bthub when the folder is in a closed home, and says so', async () => {
    const home = newFolder()
    chmodSync(home, 0o700)
    const { postgres } = await start(join(home, 'project/.bthub'))
    expect(postgres.dataFolder).toMatch(/^\/var\/lib\/bthub\/project-[0-9a-f]{12}$/)
    expect(postgres.notice).toContain(postgres.dataFolder)
    expect(postgres.notice).toContain(home)
    expect(statSync(home).mode & 0o777).toBe(0o700)
    expect(await answers(postgres)).toBe(true)
    await postgres.stop()
    rmSync(postgres.dataFolder, { recursive: true })
  })

  test('refuses when data is already in a folder that became closed', async () => {
    const home = newFolder()
    chmodSync(home, 0o755)
    const { postgres } = await start(join(home, 'data'))
    await postgres.stop()
    chmodSync(home, 0o700)
    await expect(start(join(home, 'data'))).rejects.toThrow(/chmod o\+x/)
  })

  test('runs the server of a plain user as that user', async () => {
    const uid = plainUser()
    const folder = newFolder()
    chownSync(folder, uid, uid)
    const { answer, stop } = await startElsewhere(folder, uid)
    expect(answer.error).toBeUndefined()
    expect(statSync(`/proc/${answer.pid}`).uid).toBe(uid)
    expect(await answers(answer)).toBe(true)
    await stop()
    chmodSync(folder, 0o711)
    const { postgres } = await start(folder)
    expect(statSync(`/proc/${livingPid(postgres)}`).uid).toBe(uid)
  })

  test('refuses a plain user the data of another one', async () => {
    const folder = newFolder()
    const { postgres } = await start(folder)
    await postgres.stop()
    const { answer } = await startElsewhere(folder, other)
    expect(answer.error).toMatch(
      /belongs to the user with id 61080, and this process runs as 12345/,
    )
  })

  test('tells a user without a name what PostgreSQL lacks', async () => {
    const folder = newFolder()
    chownSync(folder, other, other)
    const { answer } = await startElsewhere(folder, other)
    expect(answer.error).toMatch(/a name for its user in \/etc\/passwd/)
  })
})

/** Of what is no link. */
function ownersIn(folder: string): Set<number> {
  const names = readdirSync(folder, { recursive: true }).map((name) => join(folder, String(name)))
  const stats = [folder, ...names].map((path) => lstatSync(path))
  return new Set(stats.filter((stat) => !stat.isSymbolicLink()).map(({ uid }) => uid))
}

/** Some user with a name, neither root nor nobody. */
function plainUser(): number {
  const line = readFileSync('/etc/passwd', 'utf8')
    .split('\n')
    .find((entry) => /^(daemon|bin):/.test(entry))
  return Number(line?.split(':')[2] ?? 1)
}

describe('binaries', { timeout: 180_000 }, async () => {
  const [onMachine] = await findOnMachine()

  test.runIf(onMachine !== undefined && onMachine.major !== 18)(
    'uses those of the machine for data that only they can run',
    async () => {
      if (onMachine === undefined) return
      const folder = newFolder()
      const cluster = join(folder, 'pgdata')
      mkdirSync(cluster, { mode: 0o700 })
      const uid = isRoot ? { uid: 65534, gid: 65534 } : {}
      if (isRoot) {
        chmodSync(folder, 0o711)
        chownSync(cluster, 65534, 65534)
      }
      const initdb = join(onMachine.binFolder, 'initdb')
      const args = ['-D', cluster, '-U', 'bthub', '-E', 'UTF8', '--locale=C', '-A', 'trust']
      expect(spawnSync(initdb, args, { cwd: folder, ...uid }).status).toBe(0)
      const { postgres } = await start(folder)
      expect(postgres.version).toBe(onMachine.version)
      expect(await answers(postgres)).toBe(true)
    },
  )
})

describe('inspect', { timeout: 180_000 }, () => {
  test('tells what would be used, and makes nothing', async () => {
    const folder = join(newFolder(), 'not-yet')
    const before = await inspectEmbeddedPostgres(folder)
    expect(before).toMatchObject({ dataFolder: folder, dataMajor: null, server: null })
    expect(before.binaries[0]).toMatchObject({ source: 'package' })
    expect(existsSync(folder)).toBe(false)

    const { postgres } = await start(folder)
    const after = await inspectEmbeddedPostgres(folder)
    expect(after.dataMajor).toBe(18)
    expect(after.server).toMatchObject({ pid: livingPid(postgres), status: 'ready' })
  })
})
