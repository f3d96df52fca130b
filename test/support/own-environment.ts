// Nothing of the machine reaches a test but what is listed here: no setting of a hub, no home, no proxy, no time zone and
// no locale. Called before Vitest starts its workers, which inherit it.
import { mkdtempSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How a process is found and started, and what the suite is told: DATABASE_URL, and BTHUB_TEST_… for longer runs. */
const kept =
  /^(PATH|LD_LIBRARY_PATH|TE?MP|TMPDIR|System(Root|Drive)|ComSpec|PATHEXT|CI|NODE_V8_COVERAGE|DATABASE_URL|BTHUB_TEST_\w+|V(ITEST|ITE)?_\w+|VITEST|FORCE_TTY|TEST|NODE_ENV|MODE|PROD|DEV|BASE_URL|SSR)$/

export const isKept = (name: string): boolean => kept.test(name)

/** Databases by the hundred are created and dropped; in memory, none of that waits for a disk. */
const memory = { folder: '/dev/shm', bytesMin: 4 * 1024 ** 3 } as const

export function ownEnvironment(): void {
  for (const name of Object.keys(process.env)) if (!isKept(name)) delete process.env[name]
  if (process.env['TMPDIR'] === undefined && hasRoom()) process.env['TMPDIR'] = memory.folder
  const home = mkdtempSync(join(tmpdir(), 'bthub-home-'))
  process.once('exit', () => rmSync(home, { recursive: true, force: true }))
  Object.assign(process.env, { HOME: home, TZ: 'UTC', LC_ALL: 'C.UTF-8' })
}

function hasRoom(): boolean {
  try {
    const { bavail, bsize } = statfsSync(memory.folder)
    return bavail * bsize >= memory.bytesMin
  } catch {
    return false
  }
}
