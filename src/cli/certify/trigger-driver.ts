// --trigger: a command for each step. It is told the step in environment variables and a file, and may leave a result in a file.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { readOptionalFile } from '../../read-optional-file.ts'
import { childEnvironment } from '../../testing/child-environment.ts'
import { driverLimits, type Driver, type StepTask } from './driver.ts'
import { readStepResult, type StepResult } from './step-result.ts'

/** How often a port is tried, and how much of a failed command's output is quoted. */
const tryEveryMs = 20
const quotedCharactersMax = 2_000

export function openTriggerDriver(command: string): Driver {
  const folder = mkdtempSync(join(tmpdir(), 'bthub-certify-'))
  let count = 0
  let state = ''

  const start = (task: StepTask) => {
    count += 1
    if (task.first) {
      state = join(folder, `state-${count}`)
      mkdirSync(state)
    }
    return startCommand(command, task, { folder, number: count, state })
  }
  return {
    name: 'trigger',
    async run(task) {
      const running = start(task)
      const timer = setTimeout(() => running.end('SIGKILL'), driverLimits.stepMsMax)
      await running.closed
      clearTimeout(timer)
      return running.result()
    },
    async listen(task) {
      const running = start(task)
      await untilListening(task, running)
      return {
        async stop() {
          running.end('SIGTERM')
          const timer = setTimeout(() => running.end('SIGKILL'), driverLimits.listenMsMax)
          await running.closed
          clearTimeout(timer)
          return running.result(true)
        },
      }
    },
    async close() {
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

type Running = {
  readonly closed: Promise<unknown>
  hasEnded(): boolean
  end(signal: NodeJS.Signals): void
  /** A command that was stopped has no exit status of its own. */
  result(wasStopped?: boolean): StepResult
}

type Place = { readonly folder: string; readonly number: number; readonly state: string }

function startCommand(command: string, task: StepTask, { folder, number, state }: Place): Running {
  const stepFile = join(folder, `step-${number}.json`)
  const resultFile = join(folder, `result-${number}.json`)
  writeFileSync(stepFile, JSON.stringify(task, null, 2))
  const env = childEnvironment({
    BTHUB_STEP: task.step,
    BTHUB_TEST: task.test,
    BTHUB_STEP_FILE: stepFile,
    BTHUB_RESULT_FILE: resultFile,
    BTHUB_STATE_FOLDER: state,
    BTHUB_URL: task.hub.url,
    BTHUB_ACCOUNT: task.hub.accountId,
    BTHUB_ACCOUNT_KEY: task.hub.key,
    ...(task.listen === null ? {} : { BTHUB_LISTEN_URL: task.listen.url }),
  })
  // A group of its own, so that what the shell starts ends with it.
  const child = spawn(command, {
    shell: true,
    detached: true,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = outputOf(child)
  let failure: Error | null = null
  child.on('error', (error) => (failure = error))
  const closed = once(child, 'close').catch(() => undefined)
  return {
    closed,
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
    end: (signal) => endGroup(child, signal),
    result(wasStopped = false) {
      if (failure !== null) throw failure
      if (!wasStopped && child.exitCode !== 0) {
        throw new Error(`The command ended with ${child.exitCode ?? child.signalCode}: ${output()}`)
      }
      return readStepResult(readOptionalFile(resultFile) ?? '')
    },
  }
}

function endGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
  if (pid === undefined) return
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, signal)
  } catch {
    // It has ended.
  }
}

/** The end of what it printed. */
function outputOf({ stdout, stderr }: ChildProcess): () => string {
  let text = ''
  for (const stream of [stdout, stderr]) {
    stream?.on('data', (chunk: Buffer) => {
      text = (text + chunk.toString()).slice(-driverLimits.outputBytesMax)
    })
  }
  return () => text.trim().slice(-quotedCharactersMax) || '(no output)'
}

async function untilListening(task: StepTask, running: Running): Promise<void> {
  const untilMs = performance.now() + driverLimits.listenMsMax
  const { hostname, port } = new URL(task.listen?.url ?? '')
  while (!(await accepts(hostname, Number(port)))) {
    if (running.hasEnded()) {
      await running.closed
      running.result()
      throw new Error('The command ended before it was stopped.')
    }
    if (performance.now() > untilMs) {
      running.end('SIGKILL')
      throw new Error(
        `Nothing listens at ${task.listen?.url} after ${driverLimits.listenMsMax} ms.`,
      )
    }
    await pause(tryEveryMs)
  }
}

function accepts(host: string, port: number): Promise<boolean> {
  return new Promise((settle) => {
    const socket = connect(port, host)
    socket.once('connect', () => settle(true)).once('error', () => settle(false))
    socket.once('connect', () => socket.destroy())
  })
}
