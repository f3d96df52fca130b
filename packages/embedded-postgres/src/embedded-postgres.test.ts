// The bundled PostgreSQL: its start, its end, and what it refuses.
import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import {
  answers,
  eventually,
  isGone,
  isLinux,
  isRoot,
  killServer,
  livingPid,
  newFolder,
  ownersIn,
  query,
  start,
  startElsewhere,
} from '../test-support/own-server.ts'
import { inspectEmbeddedPostgres } from './embedded-postgres.ts'
import { ownUser } from './server-user.ts'

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
})

describe('killed', { timeout: 180_000 }, () => {
  test.runIf(isLinux)('leaves no server behind when the starter is killed', async () => {
    const folder = newFolder()
    const { child, answer } = await startElsewhere(folder)
    child.kill('SIGKILL')
    await expect(eventually(() => isGone(answer.pid))).resolves.toBe(true)
  })

  test('restarts a killed server by itself, at the same address', () => killServer(1))
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
})

describe('postmaster.pid', { timeout: 180_000 }, () => {
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
