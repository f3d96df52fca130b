// The command line as an operator or a script calls it, each time as a process of its own.
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checks } from '../src/maintenance/checks.ts'
import { settingNames } from '../src/config.ts'
import { defaultPolicies } from '../src/domain/accounts/account.ts'
import { servicePrefix } from '../src/api/endpoint.ts'
import { bthub, surroundings, type Ran } from './support/command-line.ts'
import { createTestDatabase, runOn, type TestDatabase } from './support/database.ts'
import { customerBody } from './support/hub.ts'
import { program } from './support/program.ts'

let place: TestDatabase
let folder: string
let environment: Record<string, string>

beforeAll(async () => {
  place = await createTestDatabase()
  folder = mkdtempSync(join(tmpdir(), 'bthub-cli-'))
  chmodSync(folder, 0o711)
  environment = { DATABASE_URL: place.url, BTHUB_DATA: join(folder, 'data') }
})

afterAll(async () => {
  await place.drop()
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
})

/** In order, on the one database: later tests find what earlier ones made. */
async function call(line: string, more: Record<string, string> = {}): Promise<Ran> {
  return bthub(line.split(' '), { ...environment, ...more })
}

const instant = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string

describe('bthub', () => {
  test('shows the help that was asked for on stdout, and ends with 0', async () => {
    const help = await call('--help')
    expect(help).toMatchObject({ code: 0, err: '' })
    for (const name of ['serve', 'account', 'key', 'config', 'doctor', 'migrate', 'backup'])
      expect(help.out).toContain(`\n  ${name} `)
    const { code, out } = await call('account create --help')
    expect(code).toBe(0)
    expect(out).toContain('--json')
    expect(await call('--version')).toMatchObject({ code: 0, out: '0.1.0\n' })
  })

  test.concurrent.each([
    ['', 'Usage: bthub'],
    ['bogus', "unknown command 'bogus'"],
    ['account', 'Usage: bthub account'],
    ['account create', "missing required argument 'id'"],
    ['account create ünicode', '1 to 128 printable ASCII characters and no spaces'],
    ['account set acme', 'no changes given'],
    ['account list surplus', 'too many arguments'],
    ['key create', "required option '--account <id>' not specified"],
    ['key create --account acme --scope admin', 'Allowed choices are read, write'],
    ['key create --account acme --expires 2023-02-30', 'Must be a date such as 2027-01-31'],
    ['key create --account acme --expires 2001-01-01', 'Must be in the future'],
    ['key list --bogus', "unknown option '--bogus'"],
    ['backup', "missing required argument 'file'"],
    ['serve --port abc', 'must be a port from 0 to 65535'],
  ])('ends `bthub %s` with 2, with the reason on stderr', async (line, reason) => {
    const { code, out, err } = await bthub(line === '' ? [] : line.split(' '), environment)
    expect({ code, out }).toEqual({ code: 2, out: '' })
    expect(err).toContain(reason)
    // None of them went as far as to make the pepper.
    expect(existsSync(join(folder, 'data'))).toBe(false)
  })

  test('ends with 1 and one sentence when the database does not answer', async () => {
    const DATABASE_URL = 'postgres://somebody:hidden-secret@127.0.0.1:1/x'
    const { code, out, err } = await call('account list --json', { DATABASE_URL })
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(/^bthub: The database does not answer\. \(.*ECONNREFUSED.*\)\n$/)
    expect(err).not.toContain('hidden-secret')
  })
})

describe('bthub config', () => {
  test('shows every setting with its origin, and no secret', async () => {
    const secrets = { BTHUB_PEPPER: 'ab'.repeat(32), DATABASE_URL: 'postgres://a:hidden@b/c' }
    const { code, out, err, json } = await call('config --port 4090 --json', secrets)
    expect({ code, err }).toEqual({ code: 0, err: '' })
    const rows = json.settings as Record<string, string>[]
    expect(rows.map(({ name }) => name)).toEqual(settingNames)
    expect(rows.find(({ name }) => name === 'port')).toEqual({
      name: 'port',
      variable: 'BTHUB_PORT',
      value: '4090',
      origin: 'flag',
      meaning: expect.any(String) as string,
    })
    expect(rows.find(({ name }) => name === 'pepper')).toMatchObject({
      value: '(set)',
      origin: 'environment',
    })
    expect(rows.find(({ name }) => name === 'host')).toMatchObject({ origin: 'default' })
    const people = await call('config', secrets)
    for (const text of [out, people.out]) {
      expect(text).not.toContain('hidden')
      expect(text).not.toContain('abababab')
    }
    expect(people.out).toMatch(/^DATABASE_URL +\(set\) +environment$/m)
  })

  test('shows what --demo adds, and that it does', async () => {
    const allowed = async (line: string) => {
      const { json } = await call(line, { BTHUB_WEBHOOK_ALLOW: '10.1.0.0/16' })
      const settings: { name: string }[] = json.settings
      return settings.find(({ name }) => name === 'webhookAllow')
    }
    expect(await allowed('config --json')).toMatchObject({
      value: '10.1.0.0/16',
      origin: 'environment',
    })
    expect(await allowed('config --json --demo')).toMatchObject({
      value: '10.1.0.0/16,127.0.0.0/8,::1/128',
      origin: 'demo',
    })
  })

  test('ends with 1 and names the setting that is wrong', async () => {
    expect(await call('config', { BTHUB_PORT: 'abc' })).toMatchObject({
      code: 1,
      out: '',
      err: 'bthub: BTHUB_PORT must be a port from 0 to 65535, not "abc".\n',
    })
  })
})

describe('bthub migrate', () => {
  test('lists what is pending without doing it, applies it, and then has nothing to do', async () => {
    const pending = await call('migrate --pending --json')
    expect(pending).toMatchObject({ code: 0, err: '' })
    const files = pending.json.pending as string[]
    expect(files[0]).toBe('0001-foundation.sql')
    expect((await call('migrate --pending')).out).toContain('Pending: 0001-foundation.sql\n')
    expect((await call('migrate --json')).json).toEqual({ applied: files })
    const nothing = "Nothing to do: the database has this version's schema.\n"
    expect(await call('migrate')).toMatchObject({ code: 0, out: nothing, err: '' })
    expect((await call('migrate --pending --json')).json).toEqual({ pending: [] })
  })
})

describe('bthub account', () => {
  test('creates an account once', async () => {
    const line = 'account create acme --name Acme --strict-money --json'
    const created = {
      id: 'acme',
      name: 'Acme',
      policies: { ...defaultPolicies, strictMoney: true },
      createdAt: instant,
    }
    expect(await call(line)).toMatchObject({ code: 0, err: '', json: created })
    expect(await call(line)).toMatchObject({
      code: 1,
      out: '',
      err: 'bthub: Account acme already exists.\n',
    })
  })

  test('lists and shows accounts', async () => {
    expect((await call('account create !~{}@/')).code).toBe(0)
    const { json } = await call('account list --json')
    expect(json.accounts.map(({ id }: { id: string }) => id)).toEqual(['!~{}@/', 'acme'])
    expect((await call('account list')).out).toMatch(
      /^acme +Acme +on +off +100 % +0 % +30,60,90 +20/m,
    )
    expect((await call('account show acme --json')).json).toMatchObject({
      id: 'acme',
      lastSeq: 0,
      keys: [],
    })
    expect((await call('account show acme')).out).toContain('The account has no keys.')
  })

  test('changes what is named, and nothing else', async () => {
    const changed = await call('account set acme --strict-money off --integer-quantities on --json')
    expect(changed.json).toMatchObject({
      name: 'Acme',
      policies: { strictMoney: false, integerQuantities: true },
    })
    expect((await call('account set acme --name Acme2 --json')).json).toMatchObject({
      name: 'Acme2',
      policies: { strictMoney: false, integerQuantities: true },
    })
  })

  test.each(['account show nobody', 'account set nobody --name x', 'key list --account nobody'])(
    'ends `bthub %s` with 1: the account does not exist',
    async (line) => {
      const { code, out, err } = await call(`${line} --json`)
      expect({ code, out }).toEqual({ code: 1, out: '' })
      expect(err).toMatch(/^bthub: Account nobody does not exist\. .*\n$/)
    },
  )
})

describe('bthub operator key', () => {
  test('makes a key, lists it without its secret, and revokes it', async () => {
    const { json } = await call('operator key create --name Ada --reason first --json')
    expect(json.key).toMatch(new RegExp(`^bthubop_${json.keyId}_[0-9a-f]{72}$`))
    const list = await call('operator key list --json')
    expect(list.json.keys).toContainEqual(
      expect.objectContaining({ keyId: json.keyId, name: 'Ada', scope: 'write', state: 'usable' }),
    )
    expect(list.out).not.toContain(String(json.key).split('_')[2])
    const revoked = await call(`operator key revoke ${json.key} --json`)
    expect(revoked).toMatchObject({ code: 0, json: { keyId: json.keyId, revokedAt: instant } })
    expect((await call('operator key list')).out).toMatch(/ Ada +write +revoked /)
    expect(await call('operator key revoke nope')).toMatchObject({ code: 1, out: '' })
  })

  test('is called wrongly without a name', async () => {
    expect((await call('operator key create')).code).toBe(2)
  })
})

describe('bthub account policies', () => {
  test('are set, and refused where they can’t be together', async () => {
    const flags = '--advance-rate 80 --fee-rate 2.5 --terms 30,60 --redirect-hosts a.example:8443'
    const set = await call(`account set acme ${flags} --reason signed --json`)
    expect(set.json.policies).toMatchObject({
      advanceRate: 80,
      feeRate: '2.5',
      terms: [30, 60],
      redirectHosts: ['a.example:8443'],
    })
    const beyond = await call('account set acme --fee-rate 25')
    expect(beyond).toMatchObject({ code: 1, out: '' })
    expect(beyond.err).toContain('feeRate is 25')
    expect((await call('account set acme --terms 45')).code).toBe(2)
  })
})

describe('bthub key', () => {
  test('creates a key and shows it only once', async () => {
    const { code, err, json } = await call('key create --account acme --expires 90d --json')
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(Object.keys(json)).toEqual(['accountId', 'keyId', 'key'])
    expect(json.accountId).toBe('acme')
    expect(json.key).toMatch(new RegExp(`^bthub_${json.keyId}_[0-9a-f]{72}$`))

    const people = await call('key create --account acme --name erp --scope read')
    const [, keyId, secret = ''] = /^bthub_([0-9a-z]{12})_([0-9a-f]{72})$/m.exec(people.out) ?? []
    expect(people.out).toContain('The key is shown only once.')

    const list = await call('key list --account acme --json')
    expect(list.json.keys).toEqual([
      expect.objectContaining({ keyId: json.keyId, scope: 'write', state: 'usable' }),
      {
        accountId: 'acme',
        keyId,
        name: 'erp',
        scope: 'read',
        createdAt: instant,
        lastUsedAt: null,
        expiresAt: null,
        revokedAt: null,
        state: 'usable',
      },
    ])
    const [first] = list.json.keys as { createdAt: string; expiresAt: string }[]
    const days = (Date.parse(first?.expiresAt ?? '') - Date.parse(first?.createdAt ?? '')) / 864e5
    expect(days).toBeCloseTo(90, 2)
    for (const line of ['key list', 'key list --json', 'account show acme'])
      expect((await call(line)).out).not.toContain(secret.slice(0, 16))
  })

  test('accepts a date as expiry, from its first instant on', async () => {
    const made = await call('key create --account acme --expires 2999-12-31 --json')
    const { json } = await call('key list --json')
    const found = (json.keys as { keyId: string; expiresAt: string }[]).find(
      ({ keyId }) => keyId === made.json.keyId,
    )
    expect(found?.expiresAt).toBe('2999-12-31T00:00:00.000Z')
  })

  test('is refused without its account', async () => {
    const { code, out, err } = await call('key create --account nobody --json')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toContain('Account nobody does not exist.')
  })

  test('is revoked permanently, by its id or by the whole key', async () => {
    const { json } = await call('key create --account acme --json')
    const first = await call(`key revoke ${json.keyId} --json`)
    expect(first).toMatchObject({ code: 0, err: '', json: { keyId: json.keyId } })
    expect(first.json.revokedAt).toEqual(instant)
    const again = await call(`key revoke ${json.key} --json`)
    expect(again).toMatchObject({ code: 0, json: first.json })
    const { out } = await call('key list')
    expect(out).toMatch(new RegExp(`^${json.keyId} +acme +- +write +revoked `, 'm'))
  })

  test('that is unknown ends with 1, and is not repeated', async () => {
    for (const text of ['nope', `bthub_000000000000_${'0'.repeat(72)}`]) {
      expect(await call(`key revoke ${text}`)).toMatchObject({
        code: 1,
        out: '',
        err: 'bthub: No key has this id.\n',
      })
    }
  })
})

describe('bthub doctor', () => {
  type Result = { name: string; health: string; said: string; advice?: string }
  const examine = async (more: Record<string, string> = {}, flags = '--port 0') => {
    const ran = await call(`doctor ${flags} --json`, more)
    const results = ran.json?.checks as Result[]
    const of = (name: string) => results.find((result) => result.name === name)
    return { ...ran, results, of }
  }

  test('runs all checks, and finds no problems with a good database', async () => {
    const { code, err, json, results, of } = await examine()
    expect({ code, err }).toEqual({ code: 0, err: '' })
    expect(json.healthy).toBe(true)
    expect(results.map(({ name }) => name)).toEqual(checks.map(({ name }) => name))
    expect(json.settings.map(({ name }: { name: string }) => name)).toEqual(settingNames)
    expect(of('database')?.said).toMatch(/^PostgreSQL \d.* answers in [\d.]+ ms\.$/)
    expect(of('durability')).toMatchObject({ health: 'fine' })
    expect(of('migrations')).toMatchObject({ health: 'fine' })
    expect(of('pepper')).toMatchObject({ health: 'fine' })
    expect(of('pepper')?.said).toContain('matches this database')
    expect(of('exposure')).toMatchObject({ health: 'fine' })
  })

  test('prints a line for each check, and advice', async () => {
    const { code, out } = await call('doctor --port 0')
    expect(code).toBe(0)
    for (const { name } of checks) expect(out).toMatch(new RegExp(`^\\S+ +${name} +\\S`, 'm'))
    expect(out).toMatch(/^WARNING +keys +Accounts without a usable key: !~\{\}@\/\.$/m)
    expect(out).toMatch(/^ +→ Create one: bthub key create --account <id>$/m)
    const { hostname, username } = new URL(place.url)
    expect(out).not.toContain(`${username}@${hostname}`)
  })

  test('ends with 1 when the database does not answer', async () => {
    const { code, json, of } = await examine({ DATABASE_URL: 'postgres://x:hidden@127.0.0.1:1/x' })
    expect({ code, healthy: json.healthy }).toEqual({ code: 1, healthy: false })
    expect(of('database')).toMatchObject({ health: 'broken' })
    expect(of('durability')).toMatchObject({ health: 'skipped' })
    expect(JSON.stringify(json)).not.toContain('hidden')
  })

  test('ends with 1 when the pepper is another one', async () => {
    const { code, of } = await examine({ BTHUB_PEPPER: '11'.repeat(32) })
    expect(code).toBe(1)
    expect(of('pepper')).toMatchObject({ health: 'broken' })
    expect((await examine({ BTHUB_DATA: join(folder, 'lost') })).of('pepper')).toMatchObject({
      health: 'broken',
    })
  })

  test('ends with 1 when a durability setting is off, unless that is allowed', async () => {
    const name = new URL(place.url).pathname.slice(1)
    await runOn(place.url, `alter database ${name} set synchronous_commit = off`)
    try {
      const refused = await examine()
      expect(refused.code).toBe(1)
      expect(refused.of('durability')).toMatchObject({ health: 'broken' })
      const allowed = await examine({ BTHUB_ALLOW_UNSAFE: 'synchronous_commit' })
      expect(allowed.code).toBe(0)
      expect(allowed.of('durability')).toMatchObject({ health: 'warning' })
    } finally {
      await runOn(place.url, `alter database ${name} reset synchronous_commit`)
    }
  })

  test('warns of an open host, an open pepper file, and a stranger on the port', async () => {
    const stranger = createServer((_, answer) => answer.writeHead(404).end('no'))
    await once(stranger.listen(0, '0.0.0.0'), 'listening')
    const { port } = stranger.address() as AddressInfo
    chmodSync(join(folder, 'data', 'pepper'), 0o644)
    const { code, of } = await examine({}, `--host 0.0.0.0 --port ${port}`)
    chmodSync(join(folder, 'data', 'pepper'), 0o600)
    stranger.close()
    expect(code).toBe(0)
    expect(of('exposure')).toMatchObject({ health: 'warning' })
    expect(of('pepper-file')?.said).toContain('mode 644')
    expect(of('hub')).toMatchObject({ health: 'warning' })
    const hinted = await examine({ BTHUB_PUBLIC_URL: 'https://hub.example.com' }, '--host 0.0.0.0')
    expect(hinted.of('exposure')).toMatchObject({ health: 'fine' })
  })

  test('changes nothing: no folder, no table, no server', async () => {
    const fresh = await createTestDatabase()
    const data = join(folder, 'untouched')
    const empty = await examine({ DATABASE_URL: fresh.url, BTHUB_DATA: data })
    await fresh.drop()
    expect(empty.code).toBe(0)
    expect(empty.of('migrations')?.said).toContain('Pending: 0001-foundation.sql')
    const none = await examine({ DATABASE_URL: '', BTHUB_DATA: data })
    expect(none.code).toBe(0)
    expect(none.of('bundled-postgres')).toMatchObject({ health: 'note' })
    expect(none.of('database')).toMatchObject({
      health: 'skipped',
      said: 'The bundled PostgreSQL is not running.',
    })
    expect(existsSync(data)).toBe(false)
  })
})

describe('beside a running hub on the bundled PostgreSQL', () => {
  test('every command uses its server, and leaves it running', async () => {
    const data = join(folder, 'bundled')
    const hub = await serve(data)
    try {
      const on = (line: string) => bthub([...line.split(' '), '--data', data, '--json'])
      expect((await on('migrate')).json).toEqual({ applied: [] })
      expect((await on('account create acme')).code).toBe(0)
      const key = (await on('key create --account acme')).json.key as string
      const headers = { 'X-BlueTape-Key': key, 'X-Integration-AccountId': 'acme' }
      const body = JSON.stringify({ id: 'c1', ...customerBody() })
      const customer = `${hub.baseUrl}/integration/customer`
      const created = await fetch(customer, { method: 'POST', headers, body })
      expect(created.status).toBe(201)
      const { port } = new URL(hub.baseUrl)
      const doctor = await on(`doctor --port ${port}`)
      expect(doctor.code).toBe(0)
      const health = Object.fromEntries(
        (doctor.json.checks as { name: string; health: string }[]).map((c) => [c.name, c.health]),
      )
      expect(health).toMatchObject({
        'bundled-postgres': 'fine',
        database: 'fine',
        'data-checksums': 'fine',
        keys: 'fine',
        hub: 'fine',
      })
      const file = join(folder, 'bundled.backup')
      const backup = await on(`backup ${file}`)
      expect(backup).toMatchObject({ code: 0, err: '' })
      expect(readdirSync(folder)).not.toContain('bundled.backup.partial')
      // Into a data folder that is not there yet, with the pepper carried over by hand.
      const moved = join(folder, 'moved')
      const restored = await bthub(['restore', file, '--data', moved, '--json'])
      expect(restored).toMatchObject({ code: 0, err: '', json: { pepper: 'missing' } })
      expect(restored.json.tables).toEqual(backup.json.tables)
      expect((await fetch(customer, { method: 'POST', headers, body })).status).toBe(409)
    } finally {
      await hub.stop()
    }
    const after = await bthub(['doctor', '--data', data, '--port', '0', '--json'])
    expect(after).toMatchObject({ code: 0 })
  })

  test('a corrupt pepper file is reported by the doctor and by every other command', async () => {
    const data = join(folder, 'data')
    writeFileSync(join(folder, 'kept'), '')
    const damaged = mkdtempSync(join(folder, 'damaged-'))
    writeFileSync(join(damaged, 'pepper'), 'half')
    for (const line of ['account list', 'doctor --port 0']) {
      const { code, out, err } = await call(line, { BTHUB_DATA: damaged })
      expect(code).toBe(1)
      expect(`${out}${err}`).toContain('pepper is corrupt: it must contain 64 hex digits.')
    }
    expect(existsSync(join(data, 'pepper'))).toBe(true)
  })
})

type Hub = { readonly baseUrl: string; stop(): Promise<void> }

async function serve(data: string): Promise<Hub> {
  const args = [...program(), 'serve', '--port', '0', '--data', data, '--json']
  const child = spawn(process.execPath, args, {
    ...surroundings({}),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const greeting = once(createInterface({ input: child.stdout }), 'line') as Promise<[string]>
  const [line] = await Promise.race([greeting, ended.then(() => ['{}'] as [string])])
  const { baseUrl } = JSON.parse(line) as { baseUrl?: string }
  if (baseUrl === undefined) throw new Error('the hub did not start')
  expect(baseUrl).toContain(servicePrefix)
  return {
    baseUrl,
    async stop() {
      child.kill('SIGTERM')
      await ended
    },
  }
}
