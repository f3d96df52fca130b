// The bundled PostgreSQL once more: kills at every moment, several processes, and what others left behind.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  chmodSync,
  chownSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import {
  answers,
  eventually,
  isGone,
  isRoot,
  killServer,
  livingPid,
  newFolder,
  query,
  start,
  startElsewhere,
  starting,
} from '../test-support/own-server.ts'
import { inspectEmbeddedPostgres, type EmbeddedPostgres } from './embedded-postgres.ts'
import { findOnMachine } from './postgres-binaries.ts'
import { processStartedAt } from './process-identity.ts'

describe('first start and restart', { timeout: 180_000 }, () => {
  test('is reached through a short path when the data folder is deep', async () => {
    const folder = join(newFolder(), 'deep'.repeat(20), 'deeper'.repeat(20))
    const { postgres } = await start(folder)
    expect(Buffer.byteLength(postgres.connection.host)).toBeLessThan(80)
    expect(statSync(postgres.connection.host).mode & 0o777).toBe(0o700)
    expect(await answers(postgres)).toBe(true)
    await postgres.stop()
    rmSync(postgres.connection.host, { recursive: true })
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

  test('restarts a killed server by itself, three times over', () => killServer(3))

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
    onTestFinished(() => void stranger.kill('SIGKILL'))
    writeFileSync(file, kept[0].replace(/^\d+/, String(stranger.pid)))
    writeFileSync(lock, kept[1].replace(/^\d+/, String(stranger.pid)))
    const again = await start(folder)
    expect(await answers(again.postgres)).toBe(true)
    expect(stranger.exitCode).toBeNull()
    await again.postgres.stop()
    expect(stranger.exitCode).toBeNull()
  })
})

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
