// Joins the running hub of a folder, or starts one in a process of its own that outlives the one that started it.
import { spawn } from 'node:child_process'
import { closeSync, existsSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ownFolder, packageFolder } from '../own-folder.ts'
import { childEnvironment } from './child-environment.ts'
import { hostLimits, readHostFile, type Welcome } from './host-file.ts'

export type JoinedHub = Welcome & { readonly leave: () => void }

/** How often a hub that is starting is looked for. */
const lookEveryMs = 20
const logName = 'hub.log'

export async function joinHub({ folder, startMs }: Start): Promise<JoinedHub> {
  const running = await joinRunning(folder)
  if (running !== null) return running
  const host = startHost(folder)
  const untilMs = performance.now() + startMs
  for (;;) {
    const joined = await joinRunning(folder)
    if (joined !== null) return joined
    if (host.failure() !== null) throw new Error(`The hub did not start: ${host.failure()}`)
    if (performance.now() > untilMs) {
      host.end()
      throw new Error(`The hub did not start within ${startMs} ms: see ${join(folder, logName)}`)
    }
    await pause(lookEveryMs)
  }
}

type Start = { readonly folder: string; readonly startMs: number }

/** `null` when no hub of the folder answers. */
export async function joinRunning(folder: string): Promise<JoinedHub | null> {
  const host = readHostFile(folder)
  if (host === null) return null
  const socket = connect(host.port, '127.0.0.1')
  socket.write(`${host.password}\n`)
  const line = await firstLine(socket)
  if (line === null) return null
  const welcome = JSON.parse(line) as Welcome
  // The hub learns of the end of this process by the end of the connection; the process need not wait for it.
  socket.on('error', () => undefined).unref()
  return { ...welcome, leave: () => socket.destroy() }
}

/** Without its line break; `null` when the connection ends before it. */
export function firstLine(socket: Socket): Promise<string | null> {
  return new Promise((settle) => {
    let text = ''
    const end = (line: string | null) => {
      socket.removeAllListeners()
      if (line === null) socket.on('error', () => undefined).destroy()
      settle(line)
    }
    socket.on('error', () => end(null)).on('close', () => end(null))
    socket.on('data', (chunk: Buffer) => {
      text += chunk.toString()
      if (text.includes('\n')) end(text.split('\n')[0] ?? null)
      else if (text.length > hostLimits.lineBytesMax) end(null)
    })
  })
}

type Host = { failure(): string | null; end(): void }

function startHost(folder: string): Host {
  mkdirSync(folder, { recursive: true })
  const log = join(folder, logName)
  const output = openSync(log, 'w')
  const env = childEnvironment()
  const args = ['--max-semi-space-size=32', hostProgram(), folder]
  const stdio: ['ignore', number, number] = ['ignore', output, output]
  const child = spawn(process.execPath, args, { detached: true, stdio, env, cwd: folder })
  closeSync(output)
  let failure: string | null = null
  child.on('error', (error) => (failure = error.message))
  child.on('exit', (code) => {
    if (code !== 0) failure = lastLine(log) ?? `exit status ${code}`
  })
  child.unref()
  return { failure: () => failure, end: () => void child.kill() }
}

/** Compiled also when this file is not: the tests of the hub build before they start. */
function hostProgram(): string {
  const beside = join(ownFolder, 'test-host.js')
  return existsSync(beside) ? beside : join(packageFolder, 'dist', 'test-host.js')
}

function lastLine(file: string): string | null {
  return readFileSync(file, 'utf8').trim().split('\n').at(-1) ?? null
}
