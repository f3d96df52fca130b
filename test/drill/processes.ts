// Processes of a drill: started as a user that PostgreSQL accepts, and killed or stopped with all of their children.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { chownSync, createWriteStream, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** PostgreSQL does not run as root. */
const plainUser = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}

export type Program = { readonly pid: number; readonly ended: Promise<unknown> }

/** What it says goes to a file beside its folder. */
export function run(folder: string, command: string, parameters: readonly string[]): Program {
  const child: ChildProcess = spawn(command, parameters, {
    cwd: folder,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: folder, LANG: 'C.UTF-8' },
    ...plainUser,
  })
  const log = createWriteStream(`${folder}.log`, { flags: 'a' })
  child.stdout?.pipe(log, { end: false })
  child.stderr?.pipe(log, { end: false })
  return { pid: child.pid ?? -1, ended: once(child, 'close') }
}

/** A folder that belongs to the user of `run`. */
export function ownFolder(parent: string, name: string): string {
  const folder = join(parent, name)
  mkdirSync(folder, { mode: 0o700 })
  if (plainUser.uid !== undefined) chownSync(folder, plainUser.uid, plainUser.gid)
  return folder
}

export function signalAll(pids: readonly number[], signal: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, signal)
    } catch {
      // It has ended.
    }
  }
}

export function childrenOf(parent: number): number[] {
  const children = readdirSync('/proc').flatMap((name) => {
    if (!/^\d+$/.test(name)) return []
    try {
      const stat = readFileSync(`/proc/${name}/stat`, 'utf8')
      return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]) === parent
        ? [Number(name)]
        : []
    } catch {
      return []
    }
  })
  return children.flatMap((child) => [child, ...childrenOf(child)])
}
