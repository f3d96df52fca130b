// Runs the hub for `bthub serve`: settings, log, one or more processes, and the startup message.
import { startApp, type App } from '../app.ts'
import { describeConfig, readConfig } from '../config.ts'
import { explainFullDisk } from '../full-disk.ts'
import { servicePrefix } from '../api/endpoint.ts'
import { sentenceOf } from '../sentence-of.ts'
import { guardProcess } from '../guard-process.ts'
import { openLineSink } from '../line-sink.ts'
import { openLog, type Logger } from '../log.ts'
import { loopback } from '../outbound/address.ts'
import { startSupervisor } from '../workers/supervisor.ts'
import { isWorker, runWorker } from '../workers/worker.ts'
import { requireFreePort } from './port-owner.ts'
import { prepareDemo, type Demo } from './demo/prepare-demo.ts'
import { columnsOf, flagsOf, printed, type CommonOptions } from './output.ts'

export type ServeOptions = CommonOptions & { readonly demo?: true }

/** The oldest supported release line of Node.js, with its end-of-life date. */
const oldNode = { major: 20, endOfLife: '2026-04-30', recommended: 24 } as const

export async function serveHub(options: ServeOptions): Promise<void> {
  if (isWorker()) return runWorker()
  const demo = options.demo !== undefined
  const config = readConfig(flagsOf(options), undefined, demo)
  await requireFreePort(config.host, config.port)
  const log = openLog(config.logLevel, { format: config.logFormat })
  warnOfOldNode(log)
  guardProcess(log)
  const settings = describeConfig(flagsOf(options), undefined, demo)
  const starting =
    config.workers === 1
      ? startApp({ config, log, logStatus: log.status, settings, demo })
      : startSupervisor({ config, log, settings, demo, onGivenUp: endWith })
  const stop = stopOnSignal(starting, log)
  try {
    const app = await starting
    if (!stop.hasBegun) await greet(app, options)
  } catch (error) {
    // What a stopping hub refuses its own demo is no failure.
    if (!stop.hasBegun) throw error
  }
}

async function greet(app: App, options: ServeOptions): Promise<void> {
  const { url, backend } = app
  const demo = options.demo === undefined ? null : await makeDemo(app)
  const baseUrl = `${url}${servicePrefix}`
  const consoleUrl = demo === null ? `${url}/console` : signInLink(url, demo)
  const facts = { baseUrl, console: consoleUrl, dataFolder: backend.dataFolder, ...demo }
  const greeting = printed(options, facts, () => [
    `bthub is listening on ${baseUrl}`,
    ...(backend.embedded === null ? [] : [`Data: ${backend.dataFolder}`]),
    ...(demo === null
      ? [`Console: ${consoleUrl}`, `Documentation: ${url}/docs`]
      : demoLines(demo, url)),
  ])
  // A hub must not block when nobody reads its output.
  openLineSink(1).write(greeting)
}

async function makeDemo(app: App): Promise<Demo> {
  try {
    return await prepareDemo(app)
  } catch (error) {
    throw await explainFullDisk(error, app.backend.dataFolder)
  }
}

/** The fragment stays in the browser, so no log or proxy sees the key. */
function signInLink(url: string, { operatorKey }: Demo): string {
  return `${url}/console#key=${operatorKey}`
}

/** The links come last, where they are easiest to find. */
function demoLines(demo: Demo, url: string): string[] {
  const { accountId, key, operatorKey, curl, world } = demo
  return [
    `Webhooks to this machine are allowed: ${loopback.join(', ')}`,
    '',
    `Push an invoice, as the accounting system of ${accountId}:`,
    curl,
    '',
    'Keys:',
    ...columnsOf([
      [`  Account ${accountId}`, key],
      [`  Account ${world.accountId}`, world.key],
      ['  Operator', operatorKey],
    ]),
    '',
    'Open in a browser:',
    ...columnsOf([
      ['  Console, signed in', signInLink(url, demo)],
      ['  Documentation', `${url}/docs`],
      ['  API reference', `${url}/docs/api`],
      ['  Pay an invoice', world.payUrl],
      ['  Approve a quote', world.quoteUrl],
    ]),
    '',
    'Press Ctrl-C to stop the hub. The data is kept for the next start.',
  ]
}

/**
 * A hub that is still starting is stopped once it runs, so that it leaves no PostgreSQL and no worker behind. A second signal
 * ends the process at once, because a restart recovers all acknowledged writes.
 */
function stopOnSignal(starting: Promise<App>, log: Logger): { readonly hasBegun: boolean } {
  const state = { hasBegun: false }
  const stop = (signal: NodeJS.Signals) => {
    if (state.hasBegun) process.exit(1)
    state.hasBegun = true
    log.info('signal', { signal })
    starting
      .then((app) => app.stop())
      .then(
        () => process.exit(0),
        (error: unknown) => {
          log.error('stop-failed', { error })
          process.exit(1)
        },
      )
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  return state
}

function endWith(error: Error): void {
  openLineSink(2).write(`bthub: ${sentenceOf(error)}\n`)
  process.exit(1)
}

function warnOfOldNode(log: Logger): void {
  if (Number(process.versions.node.split('.')[0]) > oldNode.major) return
  const { endOfLife, recommended } = oldNode
  log.warn('old-node', { version: process.versions.node, endOfLife, recommended })
}
