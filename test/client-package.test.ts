// What a stranger gets who installs the client: all modules as JavaScript with their types, its licence and its page.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { deadLinks } from './support/dead-links.ts'
import { projectRoot } from './support/source-files.ts'

let folder: string
let installed: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bthub-client-package-'))
  // Without the script that builds it: that is done, and other tests run what is built.
  run(
    'npm',
    ['pack', '--ignore-scripts', '--pack-destination', folder],
    join(projectRoot, 'client'),
  )
  const [tarball = ''] = readdirSync(folder)
  installed = join(folder, 'node_modules/bthub-client')
  mkdirSync(installed, { recursive: true })
  run('tar', ['-xzf', join(folder, tarball), '--strip-components=1'], installed)
  for (const name of ['openapi-fetch', 'openapi-typescript-helpers']) {
    symlinkSync(join(projectRoot, 'node_modules', name), join(folder, 'node_modules', name))
  }
})

afterAll(() => rmSync(folder, { recursive: true, force: true }))

function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${command}: ${stderr}`)
  return stdout
}

it('has its licence, its page and what is compiled, and nothing else', () => {
  const names = readdirSync(installed)
  expect(names.toSorted()).toEqual(['LICENSE', 'README.md', 'dist', 'package.json'])
  const compiled = readdirSync(join(installed, 'dist'))
  expect(compiled).toEqual(expect.arrayContaining(['hub-client.js', 'hub-client.d.ts']))
  expect(compiled.filter((name) => !/\.(js|d\.ts)$/.test(name))).toEqual([])
})

it('links to nothing outside of it', () => {
  expect(deadLinks(installed)).toEqual([])
})

it('has the licence of the project', () => {
  expect(run('diff', ['LICENSE', join(installed, 'LICENSE')], projectRoot)).toBe('')
})

it('runs in Node.js as it is', () => {
  const code = `
    const { openHubClient } = await import('bthub-client')
    const { verifyWebhook } = await import('bthub-client/verify-webhook')
    const { reconciliationDigest } = await import('bthub-client/reconciliation-digest')
    console.log(typeof openHubClient, typeof verifyWebhook, typeof reconciliationDigest)`
  const printed = run('node', ['--input-type=module', '-e', code], folder)
  expect(printed).toBe('function function function\n')
})
