// What of the machine reaches a test: only what the suite is told on purpose.
import { resolve } from 'node:path'
import { existsSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bthub, surroundings } from './support/command-line.ts'
import { isKept } from './support/own-environment.ts'

const set = ['HOME', 'TZ', 'LC_ALL']

test('no setting, home, proxy, time zone or locale of the machine reaches a test', () => {
  const known = (name: string) => isKept(name) || set.includes(name)
  expect(Object.keys(process.env).filter((name) => !known(name))).toStrictEqual([])
  expect(process.env['DATABASE_URL']).toBeUndefined()
  expect(new Date(2024, 0).toISOString()).toBe('2024-01-01T00:00:00.000Z')
  expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe('UTC')
})

test.each(['BTHUB_PORT', 'BTHUB_OPERATOR_KEY', 'PGSSLMODE', 'HTTPS_PROXY', 'LANG', 'NODE_OPTIONS'])(
  'is not inherited: %s',
  (name) => expect(isKept(name)).toBe(false),
)

test('a command of a test finds no data folder of the checkout', async () => {
  const { cwd = '.' } = surroundings({})
  expect(resolve(cwd)).not.toBe(process.cwd())
  expect(existsSync(resolve(cwd, '.bthub'))).toBe(false)
  const { code, err } = await bthub(['operate', 'list-accounts'])
  expect(code).toBe(1)
  expect(err).toContain('No operator’s key is set.')
})
