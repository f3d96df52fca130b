// What a stranger gets who installs the package instead of a checkout: all that runs, nothing besides, and a
// hub that serves its console and documents from it.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { deadLinks } from './support/dead-links.ts'
import { createTestDatabase, type TestDatabase } from './support/database.ts'
import { startHubProcess, type HubProcess } from './support/hub-process.ts'
import { projectRoot } from './support/source-files.ts'

let folder: string
let names: string[]

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bthub-package-'))
  // Without the script that builds it: that is done, and other tests run what is built.
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], projectRoot)
  const [tarball = ''] = readdirSync(folder)
  run('tar', ['-xzf', tarball], folder)
  names = filesOf(join(folder, 'package'))
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(command: string, args: readonly string[], cwd: string): void {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
}

function filesOf(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(path.length + 1))
    .toSorted()
}

const sourcesIn = (path: string, ending: string) =>
  filesOf(join(projectRoot, path))
    .filter((name) => name.endsWith(ending) && !name.endsWith(`.test${ending}`))
    .map((name) => `${path}/${name}`)

describe('the package', () => {
  it('has the compiled program, and every migration, asset and page', () => {
    expect(names).toContain('dist/main.js')
    const migrations = sourcesIn('src', '.sql').map((name) => name.replace(/^src/, 'dist'))
    const assets = filesOf(join(projectRoot, 'src/sites/docs/assets'))
    expect(names).toEqual(expect.arrayContaining(migrations))
    expect(names).toEqual(
      expect.arrayContaining(assets.map((name) => `dist/sites/docs/assets/${name}`)),
    )
    expect(names).toEqual(expect.arrayContaining(sourcesIn('docs', '.md')))
    const others = [
      'bin/bthub.js',
      'openapi.json',
      'CHANGELOG.md',
      'CONTRIBUTING.md',
      'LICENSE',
      'README.md',
    ]
    expect(names).toEqual(expect.arrayContaining(others))
  })

  it('has the console, compressed beforehand', () => {
    const assets = names.filter((name) => name.startsWith('dist/console/assets/'))
    const whole = assets.filter((name) => /\.(js|css)$/.test(name))
    expect(whole.length).toBeGreaterThan(10)
    for (const name of whole)
      expect(assets).toEqual(expect.arrayContaining([`${name}.br`, `${name}.gz`]))
    expect(names).toContain('dist/console/index.html')
  })

  it('links to nothing outside of it', () => {
    const dead = deadLinks(join(folder, 'package'))
    const ours = dead.filter((link) => !/^node_modules\/(?!bthub-)/.test(link))
    expect(ours).toEqual([])
  })

  it('has nothing else', () => {
    const own =
      /^(bin|dist|docs|examples)\/|^(package|openapi)\.json$|^(README|CHANGELOG|CONTRIBUTING)\.md$|^LICENSE$/
    const rest = names.filter(
      (name) => !/^(node_modules|examples\/connector-\w+\/src)\//.test(name),
    )
    expect(rest.filter((name) => !own.test(name))).toEqual([])
    expect(rest.filter((name) => /\.test\.|\.env|(?<!\.d)\.tsx?$/.test(name))).toEqual([])
  })

  it('brings the packages of this repository that it runs on, and what they need of others', () => {
    const bundled = names.flatMap((name) => /^node_modules\/([^/]+)/.exec(name)?.[1] ?? [])
    expect([...new Set(bundled)]).toEqual([
      'bthub-client',
      'bthub-embedded-postgres',
      'openapi-fetch',
      'openapi-typescript-helpers',
    ])
    for (const name of ['bthub-client', 'bthub-embedded-postgres']) {
      const files = names.filter((file) => file.startsWith(`node_modules/${name}/`))
      expect(files).toContain(`node_modules/${name}/README.md`)
      expect(files.filter((file) => /\.test\.|\/src\//.test(file))).toEqual([])
    }
  })
})

describe('a hub from the package', () => {
  let database: TestDatabase
  let hub: HubProcess
  let url: string

  beforeAll(async () => {
    database = await createTestDatabase()
    // What npm would install beside it; `bin/bthub.js` finds all else in the package.
    symlinkSync(join(projectRoot, 'node_modules'), join(folder, 'node_modules'))
    hub = await startHubProcess({
      from: [join(folder, 'package/bin/bthub.js')],
      dataFolder: join(folder, 'data'),
      databaseUrl: database.url,
      flags: ['--demo'],
    })
    url = new URL(hub.url).origin
  })

  afterAll(async () => {
    hub.signal('SIGTERM')
    await hub.ended
    await database.drop()
  })

  it.each([
    ['/health/ready', 'application/json'],
    ['/console', 'text/html'],
    ['/console/invoices', 'text/html'],
    ['/docs', 'text/markdown'],
    ['/docs/api', 'text/markdown'],
    ['/docs/changes', 'text/markdown'],
    ['/docs/rules/total_mismatch', 'text/markdown'],
    ['/openapi.json', 'application/json'],
  ])('serves %s', async (path, type) => {
    const answer = await fetch(url + path)
    expect([answer.status, answer.headers.get('content-type')?.split(';')[0]]).toEqual([200, type])
  })

  it('serves the script that the console begins with', async () => {
    const page = await (await fetch(`${url}/console`)).text()
    const [, script = ''] = /src="(\/console\/assets\/[^"]+\.js)"/.exec(page) ?? []
    const answer = await fetch(url + script, { headers: { 'accept-encoding': 'br' } })
    expect([answer.status, answer.headers.get('content-encoding')]).toEqual([200, 'br'])
    expect(answer.headers.get('cache-control')).toContain('immutable')
  })
})
