// `bthub/testing` in a fresh project that has installed the package: its types, and node:test and Vitest, each with two test files
// that run in processes of their own and share one hub.
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { eventually } from './support/eventually.ts'
import { newDataFolder, postmasterOf } from './support/hub-process.ts'
import { projectRoot } from './support/source-files.ts'

const folder = newDataFolder()
const dataFolder = join(folder, 'hub')

beforeAll(() => {
  const modules = join(folder, 'node_modules')
  mkdirSync(join(modules, 'bthub'), { recursive: true })
  run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], projectRoot)
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'))
  run('tar', ['-xzf', tarball, '--strip-components=1', '-C', join(modules, 'bthub')], folder)
  // What npm would install beside it.
  for (const name of readdirSync(join(projectRoot, 'node_modules'))) {
    if (name !== 'bthub') symlinkSync(join(projectRoot, 'node_modules', name), join(modules, name))
  }
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }')
})

afterAll(async () => {
  await eventually(() => postmasterOf(join(dataFolder, 'data')) === null)
  rmSync(folder, { recursive: true, force: true })
})

function run(command: string, args: readonly string[], cwd = folder): string {
  // Not those of the run that this test is part of.
  const env = Object.fromEntries(
    Object.entries(process.env).filter(([name]) => !/^(VITEST|NODE_)/.test(name)),
  )
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', env })
  if (status !== 0) throw new Error(`${command}: ${stderr}\n${stdout}`)
  return stdout
}

/** Each adds the URL of its hub to a file. */
const testOf = (name: string, imports: string) => `
${imports}
import assert from 'node:assert/strict'
import { appendFileSync } from 'node:fs'
import { startHub } from 'bthub/testing'

test('${name}', async () => {
  const hub = await startHub({ dataFolder: ${JSON.stringify(dataFolder)} })
  const account = await hub.sandbox()
  const answer = await fetch(account.baseUrl + '/integration/customer', {
    method: 'POST',
    headers: { ...account.headers, 'Content-Type': 'application/json' },
    body: JSON.stringify({
      id: 'c1', firstName: 'Ada', lastName: 'Example', emailAddress: 'ada@example.com',
      cellPhoneNumber: '+15550100', sourceModifiedDate: '2024-06-01T08:00:00Z',
    }),
  })
  assert.equal(answer.status, 201)
  const [event] = await hub.events(account, { count: 1 })
  assert.equal(event.type, 'customer.created')
  appendFileSync('urls', hub.url + '\\n')
  await hub.close()
}, 120_000)
`

it.each([
  ['node:test', "import test from 'node:test'", ['--test', 'one.test.mjs', 'two.test.mjs']],
  [
    'Vitest',
    "import { test } from 'vitest'",
    [join(projectRoot, 'node_modules/vitest/vitest.mjs'), 'run', '--no-cache'],
  ],
])('runs in %s', (name, imports, args) => {
  const options = name === 'node:test' ? (text: string) => text.replace(', 120_000)', ')') : String
  for (const file of ['one', 'two']) {
    writeFileSync(join(folder, `${file}.test.mjs`), options(testOf(file, imports)))
  }
  writeFileSync(join(folder, 'urls'), '')
  run(process.execPath, args)
  const urls = readFileSync(join(folder, 'urls'), 'utf8').trim().split('\n')
  expect([urls.length, new Set(urls).size]).toEqual([2, 1])
})

it('has types that TypeScript accepts', () => {
  const code = `
    import { startHub, type Sandbox } from 'bthub/testing'
    const hub = await startHub()
    const account: Sandbox = await hub.sandbox({ name: 'Types' })
    // @ts-expect-error -- an account id is a text
    const id: number = account.accountId
    const [event] = await hub.events(account, { type: 'invoice.paid', count: 1 })
    export const paid: string | undefined = event?.record.id
    export { id }`
  writeFileSync(join(folder, 'types.ts'), code)
  const options = ['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2022']
  run(join(projectRoot, 'node_modules/.bin/tsc'), [...options, '--types', 'node', 'types.ts'])
})
