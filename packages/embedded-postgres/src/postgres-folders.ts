// Chooses the folders of data and socket, and the user that runs PostgreSQL.

import { createHash } from 'node:crypto'
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  realpathSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createServer } from 'node:net'
import { basename, dirname, join, resolve } from 'node:path'
import {
  initdbUser,
  isOwnUser,
  ownerOfCluster,
  ownUser,
  takeOver,
  type ServerUser,
} from './server-user.ts'

export type DataLocation = {
  dataFolder: string
  notice: string | null
  serverUser: ServerUser
}

export const postgresPort = 5432

const isWindows = process.platform === 'win32'

const sharedDataFolder = '/var/lib/bthub'
// macOS allows 103 bytes, Linux 107; PostgreSQL appends the name of the socket to the folder.
const socketPathBytesMax = 103

/** Determines the data folder for `requested`; changes nothing. */
export function locateData(requested: string): DataLocation {
  const folder = realFolder(resolve(requested))
  if (process.getuid?.() !== 0) return { dataFolder: folder, notice: null, serverUser: null }
  const serverUser = ownerOfCluster(join(folder, 'pgdata')) ?? ownUser
  const barrier = barrierFor(folder, serverUser.uid, serverUser.gid)
  if (barrier === null) return { dataFolder: folder, notice: null, serverUser }
  if (existsSync(join(folder, 'pgdata')))
    throw new Error(
      `The database user (uid ${serverUser.uid}) cannot access the data in ${folder}, because it may not enter ${barrier}. Run chmod o+x ${barrier}, or move the data and pass its new folder with --data.`,
    )
  return elsewhere(folder, barrier)
}

/** Creates the data folder so that the server's user can pass through it. */
export function prepareDataFolder({ dataFolder, serverUser }: DataLocation): void {
  refuseUnquotable(dataFolder)
  const made = mkdirSync(dataFolder, {
    recursive: true,
    mode: serverUser === null ? 0o700 : 0o711,
  })
  if (serverUser === null) return refuseForeignCluster(dataFolder)
  // Also the folders created above it: a strict umask removes the search permission from all of them.
  const top = made ?? dataFolder
  for (let folder = dataFolder; folder.length >= top.length; folder = dirname(folder))
    if (!maySearch(folder, serverUser.uid, serverUser.gid))
      chmodSync(folder, statSync(folder).mode | 0o001)
}

/** Creates an empty folder that only the server's user may enter. */
function makePrivateFolder(folder: string, serverUser: ServerUser): void {
  mkdirSync(folder, { mode: 0o700 })
  if (serverUser !== null) chownSync(folder, serverUser.uid, serverUser.gid)
}

/** Creates the folder in which initdb creates the cluster; only its user and root may pass through. */
export function makeInitFolder(folder: string, serverUser: ServerUser): void {
  makePrivateFolder(folder, isOwnUser(serverUser) ? { uid: 0, gid: ownUser.gid } : serverUser)
  if (isOwnUser(serverUser)) chmodSync(folder, 0o710)
  makePrivateFolder(join(folder, 'data'), initdbUser(serverUser))
}

/**
 * The socket folder. It is always the same for a data folder, so that pools can reconnect to a server that another process
 * restarted: in the data folder or, when that path is too long or its file system has no sockets, in /tmp (not os.tmpdir(),
 * which is long and differs between users).
 */
export async function prepareSocketFolder(location: DataLocation): Promise<string> {
  takeOver(join(location.dataFolder, 'socket'), location.serverUser)
  for (const folder of socketFolders(location.dataFolder)) {
    if (existsSync(folder) ? isPrivate(folder, location.serverUser) : await make(folder, location))
      return folder
  }
  throw new Error(
    `No folder for the database's socket: ${socketFolders(location.dataFolder).join(', ')} cannot be used. Remove them, or choose a data folder with a shorter path with --data.`,
  )
}

/** Candidates, best first. */
export function socketFolders(dataFolder: string): string[] {
  const name = join('/tmp', `bthub-${digest(dataFolder)}`)
  return [join(dataFolder, 'socket'), name, `${name}-1`, `${name}-2`].filter(
    (folder) => Buffer.byteLength(socketIn(folder)) <= socketPathBytesMax,
  )
}

export function socketIn(folder: string): string {
  return join(folder, `.s.PGSQL.${postgresPort}`)
}

async function make(folder: string, { serverUser }: DataLocation): Promise<boolean> {
  makePrivateFolder(folder, serverUser)
  if (await canHoldSockets(folder)) return true
  rmSync(folder, { recursive: true })
  return false
}

// Shared folders of virtual machines and some mounts do not support sockets.
function canHoldSockets(folder: string): Promise<boolean> {
  return new Promise((settle) => {
    const server = createServer()
    server.once('error', () => settle(false))
    server.listen(socketIn(folder), () => server.close(() => settle(true)))
  })
}

// In /tmp, another user may have created a folder of this name.
function isPrivate(folder: string, serverUser: ServerUser): boolean {
  const stat = lstatSync(folder)
  const owner = serverUser?.uid ?? process.getuid?.()
  return stat.isDirectory() && stat.uid === owner && (stat.mode & 0o077) === 0
}

function elsewhere(folder: string, barrier: string): DataLocation {
  const name = `${basename(dirname(folder))}-${digest(folder)}`
  const dataFolder = join(sharedDataFolder, name)
  return {
    dataFolder,
    notice: `Data is kept in ${dataFolder}: bthub runs as root, and the database user (uid ${ownUser.uid}) may not enter ${barrier}. Choose another folder with --data.`,
    serverUser: ownerOfCluster(dataFolder) ?? ownUser,
  }
}

// initdb passes the path to a shell in double quotes, without escaping.
function refuseUnquotable(dataFolder: string): void {
  const [found] = /["`$\n\r]/.exec(dataFolder) ?? (isWindows ? null : /\\/.exec(dataFolder)) ?? []
  if (found === undefined) return
  throw new Error(
    `PostgreSQL cannot keep data in a folder with ${JSON.stringify(found)} in its path: ${dataFolder}. Choose another folder with --data.`,
  )
}

/** Refuses another user's cluster to an unprivileged user. */
export function refuseForeignCluster(dataFolder: string): void {
  const owner = statSync(join(dataFolder, 'pgdata'), { throwIfNoEntry: false })?.uid
  const self = process.getuid?.()
  if (owner === undefined || self === undefined || owner === self) return
  throw new Error(
    `The data in ${dataFolder} belongs to the user with id ${owner}, and this process runs as ${self}. Run bthub as its first user, or choose another folder with --data.`,
  )
}

/** The nearest folder above `folder` that the user may not enter. */
function barrierFor(folder: string, uid: number, gid: number): string | null {
  for (let above = dirname(folder); ; above = dirname(above)) {
    if (existsSync(above) && !maySearch(above, uid, gid)) return above
    if (above === dirname(above)) return null
  }
}

function maySearch(folder: string, uid: number, gid: number): boolean {
  const stat = statSync(folder)
  if (stat.uid === uid) return (stat.mode & 0o100) !== 0
  if (stat.gid === gid) return (stat.mode & 0o010) !== 0
  return (stat.mode & 0o001) !== 0
}

// Resolves links as far as the path exists, so that all names of a folder give the same result.
function realFolder(folder: string): string {
  if (existsSync(folder)) return realpathSync(folder)
  if (folder === dirname(folder)) return folder
  return join(realFolder(dirname(folder)), basename(folder))
}

const digest = (text: string): string =>
  createHash('sha256').update(text).digest('hex').slice(0, 12)
