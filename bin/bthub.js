#!/usr/bin/env -S node --max-semi-space-size=32
// Runs the compiled command line. In a fresh checkout it is compiled first, once.
import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

/** Below it not even the program can be loaded, which opens its files side by side. */
const descriptorsMin = 256

const descriptors = descriptorLimit()
if (descriptors < descriptorsMin) {
  process.stderr.write(
    `bthub: a process may open ${descriptors} files and connections here, and bthub needs at least ${descriptorsMin}. ` +
      'Raise it, to 4096 or more, where it is limited: `ulimit -n 4096` in the shell, `LimitNOFILE=4096` in a unit of ' +
      'systemd, `--ulimit nofile=4096` with Docker.\n',
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
    process.stderr.write('bthub: the checkout could not be compiled; has `npm ci` been run?\n')
    process.exit(1)
  }
}
await import(pathToFileURL(main).href)

/** The limit of open files, which Node has raised as far as it may; where the system does not tell it, there is none. */
function descriptorLimit() {
  try {
    const [, limit] =
      /^Max open files +(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8')) ?? []
    return Number(limit ?? Infinity)
  } catch {
    return Infinity
  }
}
