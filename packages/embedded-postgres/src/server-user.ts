// The user that runs the server when bthub runs as root, which PostgreSQL refuses: a dedicated user, so that no other process
// can access its files, its socket or its memory. The user needs no entry in /etc/passwd and owns nothing else.
import {
  closeSync,
  constants,
  fchownSync,
  fstatSync,
  openSync,
  readdirSync,
  statSync,
  type Stats,
} from 'node:fs'
import { join } from 'node:path'
import { hasCode } from './error-code.ts'

/** The user that runs the server; null means the user of this process. */
export type ServerUser = { uid: number; gid: number } | null

/** From a range that neither distributions nor systemd assign, within the 65,536 ids of a container. */
export const ownUser = { uid: 61_080, gid: 61_080 } as const

/** `nobody` also runs other services. Earlier versions ran the server as `nobody`, and initdb needs a user with a name. */
const nobody = { uid: 65_534, gid: 65_534 } as const

/** A cluster created by an unprivileged user keeps its owner when root runs it. */
export function ownerOfCluster(cluster: string): ServerUser {
  const stat = statSync(cluster, { throwIfNoEntry: false })
  if (stat === undefined || stat.uid === 0 || stat.uid === nobody.uid) return null
  return { uid: stat.uid, gid: stat.gid }
}

export const isOwnUser = (user: ServerUser): boolean => user?.uid === ownUser.uid

/**
 * initdb looks up the name of its user, so it runs as `nobody`, but with the group of the server's user: that gives it access
 * to a folder that other processes of `nobody` cannot enter.
 */
export const initdbUser = (user: ServerUser): ServerUser =>
  isOwnUser(user) ? { uid: nobody.uid, gid: ownUser.gid } : user

/**
 * Changes the owner of everything in `folder` that belongs to `nobody` to the server's user. The folder itself is changed
 * last, so that interrupted work is repeated.
 */
export function takeOver(folder: string, user: ServerUser): void {
  if (!isOwnUser(user) || statSync(folder, { throwIfNoEntry: false })?.uid !== nobody.uid) return
  giveToOwnUser(folder)
}

function giveToOwnUser(path: string): void {
  const { O_RDONLY, O_NOFOLLOW, O_NONBLOCK } = constants
  let fd: number
  try {
    fd = openSync(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK)
  } catch (error) {
    // The owner of a link does not matter, sockets cannot be opened, and the file may be gone.
    if (['ELOOP', 'ENXIO', 'ENOENT'].some((code) => hasCode(error, code))) return
    throw error
  }
  try {
    const stat = fstatSync(fd)
    if (stat.isDirectory()) for (const name of readdirSync(path)) giveToOwnUser(join(path, name))
    if (isNobodys(stat)) fchownSync(fd, ownUser.uid, ownUser.gid)
  } finally {
    closeSync(fd)
  }
}

/** Checked on the open file: a process of `nobody` could meanwhile replace it with a link to another user's file. */
function isNobodys({ uid }: Stats): boolean {
  return uid === nobody.uid
}
