// How a PostgreSQL program is called: as which user, with which environment, and ending with its starter.

import { spawnSync, type SpawnOptions } from 'node:child_process'
import { hasCode } from './error-code.ts'
import type { ServerUser } from './server-user.ts'

type ProgramCall = {
  file: string
  args: string[]
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid' | 'windowsHide'>
}

export type ProgramRequest = {
  file: string
  args: string[]
  /** What the program gets when this process is killed, where the system can do that. */
  endSignal: 'INT' | 'KILL'
  folder: string
  serverUser: ServerUser
}

/**
 * The call with which spawn runs the program. With `setpriv`, the kernel signals the program as soon
 * as the thread that started it is gone, also after a SIGKILL; setpriv replaces itself by the program,
 * so the pid is the program's.
 */
export function programCall(request: ProgramRequest): ProgramCall {
  const words = endsWithStarter()
    ? ['setpriv', '--pdeathsig', request.endSignal, '--', request.file, ...request.args]
    : [request.file, ...request.args]
  const [file = request.file, ...args] = words
  return {
    file,
    args,
    options: {
      cwd: request.folder,
      env: environment(),
      windowsHide: true,
      ...request.serverUser,
    },
  }
}

let setprivWorks: boolean | null = null

/** Whether programs end with this process: Linux with util-linux (the setpriv of busybox lacks it). */
export function endsWithStarter(): boolean {
  if (process.platform !== 'linux') return false
  setprivWorks ??= spawnSync('setpriv', ['--pdeathsig', 'INT', '--', 'true']).status === 0
  return setprivWorks
}

// Not ours as a whole: PGDATA or PGOPTIONS would change the server, and secrets are no business of it.
function environment(): NodeJS.ProcessEnv {
  const passed = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'SystemDrive', 'TEMP', 'TMP', 'ComSpec']
  const inherited = passed
    .map((name) => [name, process.env[name]] as const)
    .filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', TZ: 'UTC' }
}

/** What an operator can do about a program that could not be run at all. */
export function explainSpawnError(
  error: Error,
  request: { file: string; serverUser: ServerUser },
): Error {
  const refused = hasCode(error, 'EPERM') || hasCode(error, 'EINVAL')
  if (request.serverUser !== null && refused)
    return new Error(
      `PostgreSQL does not run as root, and this process may not change to uid ${request.serverUser.uid}. Start bthub as a plain user, or set DATABASE_URL.`,
    )
  return new Error(`${request.file} could not be run: ${error.message}`)
}
