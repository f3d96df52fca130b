// Calls PostgreSQL programs with the right user and environment, so that they end with the process that started them.

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
  /** The signal sent to the program when this process is killed, if the system supports that. */
  endSignal: 'INT' | 'KILL'
  folder: string
  serverUser: ServerUser
}

/**
 * The spawn call for a program. With `setpriv`, the kernel signals the program as soon as the thread that started it ends,
 * even by SIGKILL. setpriv replaces itself with the program, so the pid is the program's.
 */
export function programCall(request: ProgramRequest): ProgramCall {
  const command = endsWithStarter()
    ? ['setpriv', '--pdeathsig', request.endSignal, '--', request.file, ...request.args]
    : [request.file, ...request.args]
  const [file = request.file, ...args] = command
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

/** Whether programs end with this process: on Linux with util-linux (the setpriv of busybox lacks the option). */
export function endsWithStarter(): boolean {
  if (process.platform !== 'linux') return false
  setprivWorks ??= spawnSync('setpriv', ['--pdeathsig', 'INT', '--', 'true']).status === 0
  return setprivWorks
}

// Not the whole environment: PGDATA or PGOPTIONS would change the server, and it must not get secrets.
function environment(): NodeJS.ProcessEnv {
  const passed = ['PATH', 'LD_LIBRARY_PATH', 'SystemRoot', 'SystemDrive', 'TEMP', 'TMP', 'ComSpec']
  const inherited = passed
    .map((name) => [name, process.env[name]] as const)
    .filter(([, value]) => value !== undefined)
  return { ...Object.fromEntries(inherited), LC_ALL: 'C', TZ: 'UTC' }
}

/** An error with advice for the operator when a program cannot be run at all. */
export function explainSpawnError(
  error: Error,
  request: { file: string; serverUser: ServerUser },
): Error {
  const refused = hasCode(error, 'EPERM') || hasCode(error, 'EINVAL')
  if (request.serverUser !== null && refused)
    return new Error(
      `PostgreSQL does not run as root, and this process may not change to uid ${request.serverUser.uid}. Start bthub as an unprivileged user, or set DATABASE_URL.`,
    )
  return new Error(`${request.file} could not be run: ${error.message}`)
}
