// Drives the example connector in the process of the test: faster than a command for each step. A variant may spoil it.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { doStep, type Step, type StepResult } from '../../examples/connector-ts/src/certify.ts'
import { Connector, type ConnectorOptions } from '../../examples/connector-ts/src/connector.ts'
import type { Driver, StepTask } from '../../src/cli/certify/driver.ts'
import { eventually } from './eventually.ts'
import { startFront, type Front } from './webhook-front.ts'

type Fetch = typeof globalThis.fetch

/** What is wrong with a connector; each hook may be left out. */
export type Variant = {
  /** Changes the step before it is done. */
  readonly before?: (step: StepTask, folder: string) => StepTask
  /** In place of sending the request. */
  readonly fetch?: (
    request: Request,
    send: (request: Request) => Promise<Response>,
  ) => Promise<Response>
  readonly open?: (options: ConnectorOptions) => Connector
  /** Does the step in its own way; `undefined` leaves it to the connector. */
  readonly run?: (
    step: StepTask,
    folder: string,
    plain: (step: Step) => Promise<StepResult>,
  ) => Promise<StepResult> | undefined
  readonly after?: (result: StepResult, step: StepTask, folder: string) => StepResult
  /** Between the webhooks and the receiver. */
  readonly front?: Front
}

export function openInProcessDriver(variant: Variant = {}): Driver {
  const folders: string[] = []
  const folderOf = ({ first }: StepTask) => {
    if (first) folders.push(mkdtempSync(join(tmpdir(), 'bthub-connector-')))
    return folders.at(-1) ?? ''
  }
  const { fetch: spoiled, front } = variant
  const send: Fetch = async (input, init) => {
    const request = new Request(input, init)
    return spoiled === undefined ? fetch(request) : spoiled(request, (one) => fetch(one))
  }
  const open = (options: ConnectorOptions) => {
    const own = { ...options, fetch: send }
    return variant.open?.(own) ?? new Connector(own)
  }
  const start = async (given: StepTask, untilStopped: () => Promise<void>) => {
    const folder = folderOf(given)
    const step = variant.before?.(given, folder) ?? given
    const plain = (one: Step) => doStep(one, folder, untilStopped, open)
    const result = (await (variant.run?.(step, folder, plain) ?? plain(step))) ?? {}
    return variant.after?.(result, step, folder) ?? result
  }
  return {
    name: 'in-process',
    run: (task) => start(task, () => Promise.resolve()),
    async listen(task) {
      let stop: () => void = () => undefined
      const stopped = new Promise<void>((settle) => (stop = settle))
      let hasStarted = false
      const between = front === undefined ? null : await startFront(task.listen, front)
      const own = between === null ? task : { ...task, listen: between.listen }
      const done = start(own, () => {
        hasStarted = true
        return stopped
      })
      // What fails before it listens is thrown when it is stopped.
      await Promise.race([eventually(() => hasStarted), done.catch(() => undefined)])
      return {
        async stop() {
          await between?.stop()
          stop()
          return done
        },
      }
    },
    async close() {
      for (const folder of folders) rmSync(folder, { recursive: true, force: true })
    },
  }
}
