#!/usr/bin/env -S node --max-semi-space-size=32
// Runs the compiled command line, after compiling it once in a fresh checkout.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** With fewer, the program itself cannot be loaded, because its files are opened concurrently. */
const descriptorsMin = 256

const descriptors = descriptorLimit()
if (descriptors < descriptorsMin) {
  process.stderr.write(
    `bthub: the limit of open files and connections is ${descriptors}, but bthub needs at least ${descriptorsMin}. ` +
      'Raise it to 4096 or more: `ulimit -n 4096` in a shell, `LimitNOFILE=4096` in a systemd unit, or ' +
      '`--ulimit nofile=4096` with Docker.\n',
  )
  process.exit(1)
}

const root = join(dirname(fileURLToPath(import.meta.url)), '..')
const main = join(root, 'dist', 'main.js')

if (!existsSync(main)) {
  const build = spawnSync(process.execPath, [join(root, 'scripts', 'build.mjs')], {
    stdio: ['ignore', 2, 2],
  })
  if (build.status !== 0) {
    process.stderr.write('bthub: the checkout could not be compiled. Run `npm ci` first.\n')
    process.exit(1)
  }
}
await import(pathToFileURL(main).href)

/** The limit of open files, which Node has raised to the maximum; Infinity when the system does not report it. */
function descriptorLimit() {
  try {
    const [, limit] =
      /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
    return Number(limit ?? Infinity)
  } catch {
    return Infinity
  }
}
