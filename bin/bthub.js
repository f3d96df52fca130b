#!/usr/bin/env -S node --max-semi-space-size=32
// Runs the compiled command line. In a fresh checkout it is compiled first, once.
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const main = join(root, 'dist', 'main.js')

if (!existsSync(main)) {
  const build = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    stdio: ['ignore', 2, 2],
  })
  if (build.status !== 0) {
    process.stderr.write('bthub: the checkout could not be compiled; has `npm ci` been run?\n')
    process.exit(1)
  }
}
await import(pathToFileURL(main).href)
