// Checks that the port is free before anything else is started, and names the process that has it.
import { readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { createServer } from 'node:net'
import { hasCode } from '../error-code.ts'

/** Throws an error with the way out if another process listens there. Other faults are left to the start itself. */
export async function requireFreePort(host: string, port: number): Promise<void> {
  if (port === 0) return
  const server = createServer()
  const failure = await new Promise<unknown>((resolve) => {
    server.once('error', resolve)
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve(null)))
  })
  if (!hasCode(failure, 'EADDRINUSE')) return
  const owner = ownerOf(port)
  const by = owner === null ? '' : ` by process ${owner.pid} (${owner.name})`
  throw new Error(
    `Port ${port} of ${host} is in use${by}. End that process, or choose another port: --port 0 takes a free one.`,
  )
}

type Owner = { readonly pid: number; readonly name: string }

/** From Linux's /proc; `null` elsewhere, or if the process belongs to another user. */
function ownerOf(port: number): Owner | null {
  try {
    const sockets = new Set(['tcp', 'tcp6'].flatMap((table) => listenersAt(port, table)))
    const pids = readdirSync('/proc').filter((name) => /^\d+$/.test(name))
    const pid = pids.find((one) => linksOf(one).some((link) => sockets.has(link)))
    if (pid === undefined) return null
    return { pid: Number(pid), name: readFileSync(`/proc/${pid}/comm`, 'utf8').trim() }
  } catch {
    return null
  }
}

const listening = '0A'

function listenersAt(port: number, table: string): string[] {
  const hex = port.toString(16).toUpperCase().padStart(4, '0')
  return readFileSync(`/proc/net/${table}`, 'utf8')
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter(([, local = '', , state]) => state === listening && local.endsWith(`:${hex}`))
    .map((columns) => `socket:[${columns[9]}]`)
}

/** None of processes that belong to other users, or have ended. */
function linksOf(pid: string): string[] {
  try {
    const folder = `/proc/${pid}/fd`
    return readdirSync(folder).flatMap((fd) => {
      try {
        return [readlinkSync(`${folder}/${fd}`)]
      } catch {
        return []
      }
    })
  } catch {
    return []
  }
}
