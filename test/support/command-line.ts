// The command line as its users call it: a process of its own, with what it wrote and how it ended.
import { spawn } from 'node:child_process'
import { program } from './program.ts'

export type Ran = {
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** What was written to stdout, as the one JSON object it has to be. */
  // oxlint-disable-next-line typescript/no-explicit-any -- tests look into answers of every shape
  readonly json: any
}

type Environment = Readonly<Record<string, string>>

/** No hub of the machine listens there; without it a command would find one on the usual port. */
const nobodysPort = '1'

/** How a command is started: with no setting of this process, and in a folder where no hub was ever started. */
export function surroundings(environment: Environment) {
  const { PATH = '', HOME } = process.env
  return { cwd: HOME, env: { PATH, BTHUB_PORT: nobodysPort, ...environment } }
}

export function bthub(args: readonly string[], environment: Environment = {}): Promise<Ran> {
  const child = spawn(process.execPath, [...program(), ...args], {
    ...surroundings(environment),
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text))
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text))
  return new Promise((settle, fail) => {
    child.once('error', fail)
    child.once('close', (code) => settle({ code, out, err, json: parsed(out) }))
  })
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}
