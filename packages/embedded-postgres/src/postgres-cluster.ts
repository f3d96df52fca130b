// Creates the cluster, PostgreSQL's data directory, with initdb, atomically.

import { spawn } from 'node:child_process'
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
} from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { hasCode } from './error-code.ts'
import { program, type PostgresBinaries } from './postgres-binaries.ts'
import { makeInitFolder } from './postgres-folders.ts'
import { explainSpawnError, programCall, type ProgramRequest } from './postgres-program.ts'
import { initdbUser, takeOver, type ServerUser } from './server-user.ts'

export const superuser = 'bthub'

const initMsMax = 120_000

type ClusterOptions = {
  dataFolder: string
  binaries: PostgresBinaries
  serverUser: ServerUser
  /** File with the superuser's password; null when the permissions of the socket folder protect the server. */
  passwordFile: string | null
}

export function clusterFolder(dataFolder: string): string {
  return join(dataFolder, 'pgdata')
}

/** The major version that wrote the cluster; null when there is none yet. */
export function clusterMajor(dataFolder: string): number | null {
  const folder = clusterFolder(dataFolder)
  if (existsSync(join(folder, 'PG_VERSION')))
    return Number(readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim())
  if (!existsSync(folder) || readdirSync(folder).length === 0) return null
  throw new Error(
    `${folder} is not a PostgreSQL data folder, but it is not empty. Move it away, or choose another folder with --data.`,
  )
}

/** Creates the cluster. Requires the start lock. */
export async function initCluster(options: ClusterOptions): Promise<void> {
  const { dataFolder, serverUser } = options
  removeUnfinished(dataFolder)
  const unfinished = join(dataFolder, `pgdata-new-${randomBytes(4).toString('hex')}`)
  makeInitFolder(unfinished, serverUser)
  const made = join(unfinished, 'data')
  try {
    await runInitdb(made, options)
    takeOver(made, serverUser)
    // An empty folder may exist, for example as a mount point.
    if (existsSync(clusterFolder(dataFolder))) rmdirSync(clusterFolder(dataFolder))
    renameSync(made, clusterFolder(dataFolder))
    syncFolder(dataFolder)
  } finally {
    rmSync(unfinished, { recursive: true, force: true })
  }
}

// Removes the files of a killed initdb; names are never reused, so a late writer does no harm.
function removeUnfinished(dataFolder: string): void {
  for (const name of readdirSync(dataFolder)) {
    if (!name.startsWith('pgdata-new-')) continue
    try {
      rmSync(join(dataFolder, name), { recursive: true, force: true })
    } catch (error) {
      // A process of the killed initdb still writes there; a later start removes it.
      if (!hasCode(error, 'ENOTEMPTY')) throw error
    }
  }
}

async function runInitdb(folder: string, options: ClusterOptions): Promise<void> {
  const { major, version } = options.binaries
  for (const locale of localesFor(major)) {
    const { code, output } = await initdb(folder, locale, options)
    if (code === 0) return
    if (output.includes('invalid locale')) continue
    throw new Error(`PostgreSQL ${version} could not create its data folder. ${advice(output)}`)
  }
  throw new Error(
    `PostgreSQL ${version} accepts neither of the locales C.UTF-8 and C on this machine.`,
  )
}

// Text is UTF-8 and sorts by code point, so that upgrades of libc never change an index. The builtin provider needs
// PostgreSQL 17.
function localesFor(major: number): string[][] {
  if (major >= 17) return [['--locale-provider=builtin', '--locale=C.UTF-8']]
  return [['--locale=C.UTF-8'], ['--locale=C']]
}

type Outcome = { code: number | null; output: string }

function initdb(folder: string, locale: string[], options: ClusterOptions): Promise<Outcome> {
  const access =
    options.passwordFile === null
      ? // Users who can enter the socket folder (root, the server's user) can also read the data files, so a password would
        // protect nothing. Peer authentication needs names in /etc/passwd, which the server's user lacks when the hub
        // runs as root.
        ['--auth-local=trust', '--auth-host=reject']
      : ['--auth=scram-sha-256', `--pwfile=${options.passwordFile}`]
  const request: ProgramRequest = {
    file: program(options.binaries.binFolder, 'initdb'),
    args: [
      `--pgdata=${folder}`,
      `--username=${superuser}`,
      '--encoding=UTF8',
      '--data-checksums',
      '--no-instructions',
      ...locale,
      ...access,
    ],
    endSignal: 'KILL',
    folder: options.dataFolder,
    serverUser: initdbUser(options.serverUser),
  }
  const call = programCall(request)
  return new Promise((settle, fail) => {
    const child = spawn(call.file, call.args, {
      ...call.options,
      stdio: ['ignore', 'ignore', 'pipe'],
      timeout: initMsMax,
      killSignal: 'SIGKILL',
    })
    let output = ''
    child.stderr.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.once('error', (error) => fail(explainSpawnError(error, request)))
    child.once('close', (code) => settle({ code, output }))
  })
}

function advice(output: string): string {
  const details = `Output: ${output.trim().slice(-2000)}`
  if (output.includes('could not look up effective user ID'))
    return `Its user needs a name in /etc/passwd: add one, or set DATABASE_URL. ${details}`
  return details
}

// The rename itself must survive a power failure.
function syncFolder(folder: string): void {
  if (process.platform === 'win32') return
  const descriptor = openSync(folder, 'r')
  fsyncSync(descriptor)
  closeSync(descriptor)
}
