// The processes under measurement: started, awaited, observed and stopped.
import { spawn, type ChildProcess } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'

export type Running = {
  readonly child: ChildProcess
  readonly pid: number
  /** What it printed until it was ready. */
  readonly output: string
  readonly msToReady: number
  stop(): Promise<void>
}

/** Runs node until its standard output matches `ready`. */
export function runNode(
  args: readonly string[],
  ready: RegExp,
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...env },
    })
    let output = ''
    child.once('exit', (code) =>
      reject(new Error(`${args.join(' ')} ended with ${code}: ${output}`)),
    )
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      output += text
      const { pid } = child
      if (!ready.test(output) || pid === undefined) return
      const msToReady = performance.now() - began
      resolve({ child, pid, output, msToReady, stop: () => stop(child) })
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

/** Kilobytes resident, of Linux; 0 elsewhere. */
export function residentKb(pid: number): number {
  return Number(/VmRSS:\s+(\d+)/.exec(readProc(`${pid}/status`))?.[1] ?? 0)
}

/** CPU seconds of a process and all that descend from it, the ended ones included. */
export function cpuSeconds(pid: number): number {
  const stat = readProc(`${pid}/stat`)
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number)
  // utime, stime, cutime, cstime in ticks of 10 ms.
  const own = [11, 12, 13, 14].reduce((sum, at) => sum + (fields[at] ?? 0), 0) / 100
  return childrenOf(pid).reduce((sum, child) => sum + cpuSeconds(child), own)
}

function childrenOf(pid: number): number[] {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readProc(`${pid}/task/${task}/children`).trim().split(' ').filter(Boolean).map(Number),
    )
  } catch {
    // It ended meanwhile.
    return []
  }
}

function readProc(path: string): string {
  try {
    return readFileSync(`/proc/${path}`, 'utf8')
  } catch {
    return ''
  }
}
