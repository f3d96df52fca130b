// Programs that a test needs and a machine may lack.
import { spawnSync } from 'node:child_process'

type Need = {
  readonly command: string
  /** Ends with 0 when the program is there. */
  readonly probe: readonly string[]
  /** What to do about its absence. */
  readonly install: string
}

/**
 * Whether the program is there. When it is not, says once what to install: the tests that need it are
 * skipped, or all fail when `BTHUB_TEST_REQUIRE_ALL` is 1.
 */
export function has({ command, probe, install }: Need): boolean {
  const found = spawnSync(command, probe, { stdio: 'ignore', timeout: 20_000 }).status === 0
  if (found) return true
  const message = `${command} ${probe.join(' ')} does not run: ${install}`
  if (process.env['BTHUB_TEST_REQUIRE_ALL'] === '1') throw new Error(message)
  process.stderr.write(`Tests are skipped, because ${message}\n`)
  return false
}
