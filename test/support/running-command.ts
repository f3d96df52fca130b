// A command that goes on until it is told to end, and what it prints, a line each: objects, unless it is told
// how to read them.
import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { surroundings } from './command-line.ts'
import { program } from './program.ts'

export type RunningCommand = {
  // oxlint-disable-next-line typescript/no-explicit-any -- objects of every shape
  readonly lines: readonly any[]
  readonly errors: () => string
  /** Waits until so many were printed in all. */
  until(count: number): Promise<void>
  /** From now on nothing that it prints is read, until `readOn`. */
  stall(): void
  readOn(): void
  /** By Ctrl-C; how it ended. */
  end(): Promise<number | null>
  kill(): void
}

type Shown = {
  readonly read?: (line: string) => unknown
  /** Whether it is asked for objects. */
  readonly isJson?: boolean
}

export function runCommand(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  { read = JSON.parse, isJson = true }: Shown = {},
): RunningCommand {
  const child = spawn(process.execPath, [...program(), ...args, ...(isJson ? ['--json'] : [])], {
    ...surroundings(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const lines: unknown[] = []
  const output = createInterface({ input: child.stdout })
  output.on('line', (line) => lines.push(read(line)))
  let errors = ''
  child.stderr.on('data', (text: Buffer) => (errors += text.toString()))
  const closed = new Promise<number | null>((resolve) => child.once('close', resolve))
  return {
    lines,
    errors: () => errors,
    until: (count) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (lines.length >= count) resolve()
        }
        output.on('line', look)
        void closed.then((code) => reject(new Error(`it ended with ${code}: ${errors}`)))
        look()
      }),
    stall: () => void output.pause(),
    readOn: () => void output.resume(),
    async end() {
      child.kill('SIGINT')
      return closed
    },
    kill: () => void child.kill('SIGKILL'),
  }
}
