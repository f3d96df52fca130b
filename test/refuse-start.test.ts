// Databases that a hub must not run on, or can't reach: it says so in a sentence and ends.
import { rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestDatabase, runOn } from './support/database.ts'
import { failToStart, newDataFolder } from './support/hub-process.ts'
import { sized } from './support/sized.ts'
import { startOtherPostgres, type OtherPostgres } from './support/other-postgres.ts'

const dataFolder = newDataFolder()
afterAll(() => rmSync(dataFolder, { recursive: true, force: true }))

describe('a PostgreSQL that could lose what was answered', { timeout: 180_000 }, () => {
  test.each(['fsync', 'full_page_writes'].slice(0, sized(1, 2)))(
    'is refused with %s off',
    async (name) => {
      const other = await startOtherPostgres({ [name]: 'off' })
      try {
        for (const allowed of ['', 'synchronous_commit']) {
          expect(await startAllowing(other.url, allowed)).toEqual(refusalOf(name))
        }
        expect(await startAllowing(other.url, name)).toEqual(started)
      } finally {
        await other.stop()
      }
    },
  )

  test('is refused with synchronous_commit off, even for this database alone', async () => {
    const database = await createTestDatabase()
    try {
      const name = new URL(database.url).pathname.slice(1)
      await runOn(database.url, `alter database ${name} set synchronous_commit = off`)
      expect(await startAllowing(database.url, 'fsync')).toEqual(refusalOf('synchronous_commit'))
      expect(await startAllowing(database.url, 'synchronous_commit')).toEqual(started)
    } finally {
      await database.drop()
    }
  })
})

const started = { code: 0, said: '' }

function refusalOf(name: string) {
  const said =
    `PostgreSQL runs with ${name} off, so a write that was answered could be lost in a crash. ` +
    `Switch it on, or set BTHUB_ALLOW_UNSAFE=${name} to start all the same.`
  return { code: 1, said }
}

/** How a start with `allowed` settings ends; a hub that listens is stopped at once. */
async function startAllowing(databaseUrl: string, allowed: string) {
  const environment = { BTHUB_ALLOW_UNSAFE: allowed, BTHUB_LOG_LEVEL: 'error' }
  const { code, said } = await failToStart({ dataFolder, databaseUrl, environment })
  return { code, said: said.replace(/^bthub: /, '') }
}

describe('a database that can not be reached', { timeout: 180_000 }, () => {
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
