// The hub behind `bthub/testing`, in a process of its own. It counts the processes that use it, and ends after the last of them.
import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { chmodSync, mkdirSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { join } from 'node:path'
import { withStartLock } from 'bthub-embedded-postgres'
import { startApp, type App } from './app.ts'
import { describeConfig, readConfig } from './config.ts'
import { openLog } from './log.ts'
import { guardProcess } from './guard-process.ts'
import { sentenceOf } from './sentence-of.ts'
import { deleteHostFile, hostLimits, writeHostFile, type Welcome } from './testing/host-file.ts'
import { firstLine, joinRunning } from './testing/join-hub.ts'

const [, , folder = ''] = process.argv

try {
  await host()
} catch (error) {
  process.stderr.write(`${sentenceOf(error)}\n`)
  process.exit(1)
}

async function host(): Promise<void> {
  const log = openLog('warn')
  guardProcess(log)
  const locks = join(folder, 'start')
  mkdirSync(locks, { recursive: true })
  // The user that runs PostgreSQL has to get into the data folder.
  chmodSync(folder, 0o711)
  const isHost = await withStartLock(locks, () => startUnlessRunning())
  if (isHost === null) return
  await isHost.unused
  await withStartLock(locks, () => isHost.stop())
  process.exit(0)

  async function startUnlessRunning() {
    if (await isRunning(folder)) return null
    const flags = { port: '0', dataFolder: join(folder, 'data'), sandboxDelayMs: '0' }
    const config = readConfig(flags, {}, true)
    const settings = describeConfig(flags, {}, true)
    const app = await startApp({ config, log, logStatus: log.status, settings })
    const welcome = { url: app.url, operatorKey: await createOperatorKey(app) }
    const users = await countUsers(welcome)
    return {
      unused: users.none,
      async stop() {
        deleteHostFile(folder)
        users.close()
        await app.stop()
      },
    }
  }
}

async function isRunning(ofFolder: string): Promise<boolean> {
  const joined = await joinRunning(ofFolder)
  joined?.leave()
  return joined !== null
}

async function createOperatorKey({ backend: { store } }: App): Promise<string> {
  const createdAt = new Date().toISOString()
  const draft = { name: 'bthub/testing', scope: 'write', createdAt, expiresAt: null } as const
  return (await store.createOperatorKey(draft)).text
}

/** `none` settles when the last user has left, or none came. */
async function countUsers(welcome: Welcome): Promise<{ none: Promise<void>; close(): void }> {
  const password = randomBytes(16).toString('hex')
  const users = new Set<Socket>()
  const end = new AbortController()
  const none = once(end.signal, 'abort').then(() => undefined)
  let timer = setTimeout(() => end.abort(), hostLimits.firstUserMsMax)
  process.once('SIGTERM', () => end.abort())
  const server = createServer((socket) => {
    void firstLine(socket).then((line) => {
      if (line !== password) return socket.on('error', () => undefined).destroy()
      clearTimeout(timer)
      users.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        users.delete(socket)
        if (users.size > 0) return
        clearTimeout(timer)
        timer = setTimeout(() => end.abort(), hostLimits.idleMsMax)
      })
      return socket.resume().write(`${JSON.stringify(welcome)}\n`)
    })
  })
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const { port } = server.address() as AddressInfo
  writeHostFile(folder, { port, password })
  return {
    none,
    close() {
      server.close()
      for (const socket of users) socket.destroy()
    },
  }
}
