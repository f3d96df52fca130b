// The processes under measurement: started, awaited, observed and stopped. What is observed is of
// Linux's /proc, and `null` elsewhere.
import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export type Running = {
  readonly pid: number
  /** What it printed until it was ready. */
  readonly output: string
  stop(): Promise<void>
}

/** Runs node until its standard output matches `ready`. */
export function runNode(
  args: readonly string[],
  ready: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...neutralEnvironment(), ...env },
    })
    let output = ''
    const kill = () => child.kill()
    // If interrupted before it is ready, nothing else would end it.
    process.once('exit', kill)
    child.once('error', reject)
    child.once('exit', (code) => {
      process.off('exit', kill)
      reject(new Error(`${args.join(' ')} ended with ${code}: ${output}`))
    })
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const { pid } = child
      if (ready.test(output) && pid !== undefined) resolve({ pid, output, stop: () => stop(child) })
    })
  })
}

/** Settings of the hub that somebody has in the environment are not what is measured. */
function neutralEnvironment(): NodeJS.ProcessEnv {
  const entries = Object.entries(process.env)
  return Object.fromEntries(entries.filter(([name]) => !/^(BTHUB_|DATABASE_URL$)/.test(name)))
}

/** What a command prints; throws when it can't be run or fails. */
export function outputOf(
  command: string,
  flags: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, flags, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    })
    let output = ''
    child.stdout.setEncoding('utf8').on('data', (text: string) => (output += text))
    child.once('error', reject)
    child.once('close', (code) => {
      if (code === 0) resolve(output)
      else reject(new Error(`${command} ended with ${code}: ${output}`))
    })
  })
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    child.kill('SIGTERM')
  })
}

/** Memory of a process and all that descend from it, each with all that it shares. */
export function residentMb(pid: number): number | null {
  return sumOver(pid, (each) => fieldMb(`${each}/status`, /^VmRSS:\s+(\d+)/m))
}

/** The same with shared memory divided among those who share it: for PostgreSQL's buffers. */
export function proportionalMb(pid: number): number | null {
  return sumOver(pid, (each) => fieldMb(`${each}/smaps_rollup`, /^Pss:\s+(\d+)/m))
}

/** CPU time of a process and all that descend from it, the ended ones included. */
export function cpuSeconds(pid: number): number | null {
  return sumOver(pid, ownCpuSeconds)
}

/** CPU time of this process and of what it started and has ended, such as the load tool. */
export function ownCpuSeconds(pid: number = process.pid): number | null {
  const stat = readProc(`${pid}/stat`)
  if (stat === null) return null
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  // utime, stime, cutime, cstime in ticks of 10 ms.
  return fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0) / 100
}

export type ThreadSeconds = { readonly main: number; readonly others: number }

/** Processor time of the thread that runs JavaScript, and of the engine's others, to the nanosecond. */
export function threadSeconds(pid: number): ThreadSeconds | null {
  const main = scheduledSeconds(pid, pid)
  if (main === 0) return null
  const threads = readdirSync(`/proc/${pid}/task`).map(Number)
  const all = threads.reduce((sum, thread) => sum + scheduledSeconds(pid, thread), 0)
  return { main, others: all - main }
}

function scheduledSeconds(pid: number, thread: number): number {
  const [ns = '0'] = (readProc(`${pid}/task/${thread}/schedstat`) ?? '').split(' ')
  return Number(ns) / 1e9
}

/** `null` when the process itself can't be observed; a child that has ended meanwhile counts as 0. */
function sumOver(pid: number, observe: (pid: number) => number | null): number | null {
  const own = observe(pid)
  if (own === null) return null
  return childrenOf(pid).reduce((sum, child) => sum + (sumOver(child, observe) ?? 0), own)
}

function fieldMb(path: string, pattern: RegExp): number | null {
  const kb = pattern.exec(readProc(path) ?? '')?.[1]
  return kb === undefined ? null : Number(kb) / 1024
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      (readProc(`${pid}/task/${task}/children`) ?? '').split(' ').filter(Boolean).map(Number),
    )
  } catch {
    // It ended meanwhile.
    return []
  }
}

/** The program of a process, such as `postgres`. */
export function programOf(pid: number): string | null {
  return readProc(`${pid}/comm`)?.trim() ?? null
}

export function parentOf(pid: number): number | null {
  const parent = /^PPid:\s+(\d+)/m.exec(readProc(`${pid}/status`) ?? '')?.[1]
  return parent === undefined ? null : Number(parent)
}

function readProc(path: string): string | null {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return null
  }
}
