// Copies the cluster of a data folder whose server is stopped.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

/** With its owner, which is the server's own user when the tests run as root. */
export function copyCluster(from: string, to: string): void {
  const { status, stderr } = spawnSync('cp', ['-a', join(from, 'pgdata'), to])
  if (status !== 0) throw new Error(`the cluster was not copied: ${stderr.toString()}`)
}
