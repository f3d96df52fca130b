// Databases that a hub must not run on, or can't reach: it says so in a sentence and ends.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, runOn } from './support/database.ts'
import { failToStart, newDataFolder, startHubProcess } from './support/hub-process.ts'
import { startOtherPostgres, type OtherPostgres } from './support/other-postgres.ts'

const dataFolder = newDataFolder()
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))

describe('a PostgreSQL that could lose what was answered', { timeout: 60_000 }, () => {
  test.each(['fsync', 'full_page_writes'])('is refused with %s off', async (name) => {
    const other = await startOtherPostgres({ [name]: 'off' })
    try {
      await expectRefused(other.url, name)
      await expectAllowed(other.url, name)
    } finally {
      await other.stop()
    }
  })

  test('is refused with synchronous_commit off, even for this database alone', async () => {
    const database = await createTestDatabase()
    try {
      const name = new URL(database.url).pathname.slice(1)
      await runOn(database.url, `alter database ${name} set synchronous_commit = off`)
      await expectRefused(database.url, 'synchronous_commit')
      await expectAllowed(database.url, 'synchronous_commit')
    } finally {
      await database.drop()
    }
  })

  async function expectRefused(databaseUrl: string, name: string): Promise<void> {
    const other = name === 'fsync' ? 'full_page_writes' : 'fsync'
    for (const allowed of ['', other]) {
      const environment = { BTHUB_ALLOW_UNSAFE: allowed }
      const ending = await failToStart({ dataFolder, databaseUrl, environment })
      expect(ending.code).toBe(1)
      expect(ending.said).toContain(`PostgreSQL runs with ${name} off`)
      expect(ending.said).toContain(`BTHUB_ALLOW_UNSAFE=${name}`)
    }
  }

  async function expectAllowed(databaseUrl: string, name: string): Promise<void> {
    const environment = { BTHUB_ALLOW_UNSAFE: name }
    const hub = await startHubProcess({ dataFolder, databaseUrl, environment })
    hub.signal('SIGTERM')
    expect(await hub.ended).toEqual({ code: 0, signal: null })
  }
})

describe('a database that can not be reached', { timeout: 60_000 }, () => {
  let other: OtherPostgres
  beforeAll(async () => {
    other = await startOtherPostgres({})
    await runOn(other.url, `create role guarded login password 'right'`)
  })
  afterAll(() => other.stop())

  const cases: readonly (readonly [string, () => string, RegExp])[] = [
    [
      'a wrong password',
      () => `postgres://guarded:s3cr3t@127.0.0.1:${other.port}/bthub`,
      /password authentication failed/,
    ],
    [
      'a user that is not there',
      () => `postgres://nobody:s3cr3t@127.0.0.1:${other.port}/bthub`,
      /role "nobody" does not exist/,
    ],
    [
      'a database that is not there',
      () => `postgres://bthub:s3cr3t@127.0.0.1:${other.port}/nowhere`,
      /database "nowhere" does not exist/,
    ],
    [
      'a port where nobody listens',
      () => 'postgres://bthub:s3cr3t@127.0.0.1:1/bthub',
      /ECONNREFUSED|does not answer|refused/i,
    ],
    [
      'a name that nobody has',
      () => 'postgres://bthub:s3cr3t@no-such-host.invalid/bthub',
      /no-such-host|does not answer/,
    ],
  ]

  test.each(cases)('%s: ends with 1 and a sentence without the password', async (_, url, said) => {
    const ending = await failToStart({ dataFolder, databaseUrl: url() })
    expect(ending.code).toBe(1)
    expect(ending.said).toMatch(said)
    expect(ending.said).not.toContain('s3cr3t')
    expect(ending.said).not.toContain('    at ')
    expect(ending.ms).toBeLessThan(10_000)
  })
})
