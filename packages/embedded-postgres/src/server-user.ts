// Whom the server runs as where bthub runs as root, which PostgreSQL refuses to do: a user of its own, so that no other
// process can reach its files, its socket or its memory. The user needs no entry in /etc/passwd and owns nothing else.
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

/** Whom the server runs as; null means the user of this process. */
export type ServerUser = { uid: number; gid: number } | null

/** From a range that neither distributions nor systemd hand out, and within the 65,536 ids of a container. */
export const ownUser = { uid: 61_080, gid: 61_080 } as const

/** `nobody`, whom other services run as, too. Servers ran as it before, and initdb demands a user with a name. */
const nobody = { uid: 65_534, gid: 65_534 } as const

/** A cluster that a plain user made keeps its owner when root looks after it. */
export function ownerOfCluster(cluster: string): ServerUser {
  const stat = statSync(cluster, { throwIfNoEntry: false })
  if (stat === undefined || stat.uid === 0 || stat.uid === nobody.uid) return null
  return { uid: stat.uid, gid: stat.gid }
}

export const isOwnUser = (user: ServerUser): boolean => user?.uid === ownUser.uid

/**
 * initdb looks its user up by name. With the group of the server's user it may enter a folder that other processes
 * of `nobody` may not, and those can't look into it, since their group is another one.
 */
export const initdbUser = (user: ServerUser): ServerUser =>
  isOwnUser(user) ? { uid: nobody.uid, gid: ownUser.gid } : user

/**
 * Gives what is below `folder` and belongs to `nobody` to the server's user. The folder itself comes last: as long as it
 * is not changed, the work is not done.
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
    // A link has no owner that counts, a socket can't be opened, and what is gone needs none.
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

/** Looked at on the open file: whoever is `nobody` could put a link to another's file in the way meanwhile. */
function isNobodys({ uid }: Stats): boolean {
  return uid === nobody.uid
}
