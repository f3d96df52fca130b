// GET /operator/check and /operator/setting, GET and POST /operator/backup
import { createHash } from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { startHub, type TestHub } from '../../test/support/hub.ts'
import { readBackup } from '../store/backup/read-backup.ts'
import { backupLockLimits } from './backup-lock.ts'
import { backupLimits, openBackups } from './backups.ts'
import { checks } from './checks.ts'

let hub: TestHub
let folder: string
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
  folder = join(hub.app.backend.dataFolder, 'backups')
})
afterAll(() => hub.stop())

const read = (path: string) => hub.call('GET', `/operator/${path}`)
const create = (body: object = { reason: 'before the update' }) =>
  hub.call('POST', '/operator/backup', { body })

describe('GET /operator/check 200', () => {
  it('runs every check that the doctor runs', async () => {
    const { status, body } = await read('check')
    expect(status).toBe(200)
    const names = body.checks.map(({ name }: { name: string }) => name)
    expect(names).toStrictEqual(checks.map(({ name }) => name))
    const broken = body.checks.filter(({ health }: { health: string }) => health === 'broken')
    expect(body.healthy).toBe(broken.length === 0)
    const database = body.checks.find(({ name }: { name: string }) => name === 'database')
    expect(database).toMatchObject({
      health: 'fine',
      said: expect.stringMatching(/^PostgreSQL \d+/),
      advice: null,
    })
  })

  it('runs the checks once for concurrent calls', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => read('check')))
    expect(new Set(answers.map(({ text }) => text)).size).toBe(1)
  })
})

describe('GET /operator/setting 200', () => {
  it('returns each setting with its origin, and no secret', async () => {
    const { body, text } = await read('setting')
    const byName = Object.fromEntries(
      body.settings.map((setting: { name: string }) => [setting.name, setting]),
    )
    expect(byName).toMatchObject({
      port: { variable: 'BTHUB_PORT', value: '0', origin: 'flag' },
      logLevel: { value: 'info', origin: 'default' },
      pepper: { value: '(set)', origin: 'flag' },
      databaseUrl: { value: '(set)', origin: 'flag' },
    })
    expect(text).not.toContain('5e5e5e')
    expect(text).not.toContain('postgres://u')
    expect(text).not.toContain(new URL(hub.databaseUrl).pathname.slice(1))
  })
})

describe('POST /operator/backup 201', () => {
  afterEach(() => rmSync(folder, { recursive: true, force: true }))

  it('writes a file that can be read back, and returns its name, size and checksum', async () => {
    const { status, body } = await create()
    expect(status).toBe(201)
    expect(body.state).toBe('ready')
    const file = join(folder, body.name)
    const bytes = readFileSync(file)
    expect(body).toMatchObject({
      name: expect.stringMatching(/^bthub-[\dTZ-]+\.backup$/),
      bytes: bytes.length,
      sha256: createHash('sha256').update(bytes).digest('hex'),
    })
    expect(readFileSync(`${file}.sha256`, 'utf8')).toBe(`${body.sha256}  ${body.name}\n`)
    const { tables } = await readBackup(file)
    expect(tables).toContainEqual(expect.objectContaining({ name: 'invoice', rows: 1 }))
    const { state: _, ...item } = body
    expect((await read('backup')).body).toStrictEqual({ folder, items: [item], running: null })
  })

  it('is recorded in the audit log, with the reason', async () => {
    await create({ reason: 'monthly' })
    const [act] = (await read('act')).body.items
    expect(act).toMatchObject({ name: 'create-backup', actor: { reason: 'monthly' } })
  })

  it('keeps the newest, and removes nothing but its own backups', async () => {
    mkdirSync(folder)
    const { backupsKept } = backupLimits
    for (let day = 10; day < 10 + backupsKept; day += 1) {
      const name = `bthub-2020-01-${day}T00-00-00-000Z.backup`
      writeFileSync(join(folder, name), 'old')
      writeFileSync(join(folder, `${name}.sha256`), `${'0'.repeat(64)}  ${name}\n`)
    }
    for (const name of ['notes.txt', 'mine.backup']) writeFileSync(join(folder, name), 'mine')
    writeFileSync(join(folder, 'bthub-2020-01-01T00-00-00-000Z.backup.partial'), 'half')
    const { body } = await create()
    const items = (await read('backup')).body.items
    expect(items).toHaveLength(backupsKept)
    expect(items[0].name).toBe(body.name)
    expect(items.at(-1)).toMatchObject({ bytes: 3, createdAt: '2020-01-11T00:00:00.000Z' })
    const left = readdirSync(folder).filter((name) => !/\.backup(\.sha256)?$/.test(name))
    expect(left).toStrictEqual(['notes.txt'])
    expect(existsSync(join(folder, 'mine.backup'))).toBe(true)
  })

  it('takes over the lock of a hub that has died', async () => {
    mkdirSync(folder)
    const lockFile = join(folder, 'running.json')
    writeFileSync(lockFile, JSON.stringify({ name: 'lost', startedAt: '2024-01-01T00:00:00.000Z' }))
    expect((await read('backup')).body.running).toMatchObject({ name: 'lost' })
    const refused = await create()
    expect(refused).toMatchObject({ status: 409, body: { rule: 'backup_running' } })
    const long = new Date(Date.now() - backupLockLimits.backupLockStaleMs - 1_000)
    utimesSync(lockFile, long, long)
    expect((await read('backup')).body.running).toBeNull()
    expect((await create()).status).toBe(201)
  })
})

describe('POST /operator/backup 400', () => {
  it('requires a reason, and nothing else', async () => {
    expect((await create({})).body.errors).toMatchObject([{ pointer: '/reason' }])
    const { body } = await create({ reason: 'why', file: '/etc/passwd' })
    expect(body.errors).toMatchObject([{ pointer: '/file', rule: 'unknown_field' }])
    expect(existsSync(folder)).toBe(false)
  })
})

describe('POST /operator/backup 409', () => {
  it('is the answer to all but one of several at once', async () => {
    const answers = await Promise.all(Array.from({ length: 5 }, () => create()))
    const refused = answers.filter(({ status }) => status !== 201)
    expect(refused).toHaveLength(4)
    for (const { status, body, headers } of refused) {
      expect([status, body.rule, headers.get('retry-after')]).toEqual([409, 'backup_running', '10'])
    }
    const acts = (await read('act')).body.items.filter(({ name }: { name: string }) => {
      return name === 'create-backup'
    })
    expect((await read('backup')).body.items).toHaveLength(1)
    expect(acts.length).toBeGreaterThan(0)
    rmSync(folder, { recursive: true })
  })

  it('is the answer when the disk has no room, and the next one can start', async () => {
    const dataFolder = mkdtempSync(join(tmpdir(), 'bthub-full-'))
    const { database } = hub.app.backend
    const log = { info: () => undefined, warn: () => undefined, error: () => undefined }
    let free = 1024
    const freeBytes = () => Promise.resolve(free)
    const backups = openBackups({ dataFolder, database, log, clock: () => new Date(), freeBytes })
    let begun = 0
    const begin = () => Promise.resolve(void (begun += 1))
    await expect(backups.start(begin)).rejects.toMatchObject({ rule: 'backup_no_room' })
    expect(begun).toBe(0)
    free = Number.MAX_SAFE_INTEGER
    expect(await backups.start(begin)).toMatchObject({ sha256: expect.any(String) })
    expect(begun).toBe(1)
    rmSync(dataFolder, { recursive: true })
  })
})

describe('POST /operator/backup 503', () => {
  it('gives the cause, and leaves nothing behind', async () => {
    writeFileSync(folder, 'in the way')
    const { status, body } = await create()
    expect([status, body.rule]).toStrictEqual([503, 'backup_failed'])
    expect(body.reason).toMatch(/^The backup failed: /)
    rmSync(folder)
    expect((await create()).status).toBe(201)
    rmSync(folder, { recursive: true })
  })
})
