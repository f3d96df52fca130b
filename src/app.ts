// The composition root: settings → database and store → HTTP.
import { openProvider, startBackground } from './background.ts'
import { openBackend, type Backend } from './backend.ts'
import { describeConfig, type Config, type ConfigRow } from './config.ts'
import { connectionsWithin, descriptorLimit, descriptorLimits } from './descriptors.ts'
import { demoCredentials } from './demo-key.ts'
import { demoMarkReader } from './demo-mark.ts'
import { openPdfRenderer } from './documents/pdf-renderer.ts'
import { openAdmission, type Admission } from './server/admission.ts'
import { httpLimits, type HttpLimits } from './server/http-limits.ts'
import { prefixOf } from './sites/behind-prefix.ts'
import { openLinks } from './api/links.ts'
import { servicePrefix } from './api/endpoint.ts'
import { openHttpServer } from './server/server.ts'
import { openSessions } from './api/session.ts'
import { openBatches } from './api/batches.ts'
import { openMonitoring } from './api/monitoring.ts'
import { openWrongKeys } from './api/wrong-keys.ts'
import { openDiskMonitor } from './full-disk.ts'
import type { SinkStatus } from './line-sink.ts'
import type { Logger } from './log.ts'
import { messageLimits as reminderLimits } from './messages/limits.ts'
import { paymentLimits } from './payments/process-due.ts'
import type { MessageLimits } from './messages/limits.ts'
import { latencyOf } from './latency.ts'
import { openBackgroundMetrics, type BackgroundMetrics } from './background-metrics.ts'
import { openMetrics, type Metrics } from './metrics.ts'
import { openOutgoing } from './outgoing.ts'
import { deriveSecret } from './pepper.ts'
import { databaseState, healthOf } from './readiness.ts'
import { routeStore } from './store/cells/route-store.ts'
import { openMaintenance, type RuntimeInfo } from './maintenance/open-maintenance.ts'

export type App = Service & { readonly backend: Backend }

type Options = {
  readonly config: Config
  readonly log: Logger
  /** The state of the log; by default, every line is written. */
  readonly logStatus?: () => SinkStatus
  readonly clock?: () => Date
  /** The settings with their origins; by default, those of the environment. */
  readonly settings?: readonly ConfigRow[]
  /** With the demo account, whose key the API pages fill in. */
  readonly demo?: boolean
  readonly http?: HttpOptions
  /** Overrides of the default limits. */
  readonly messageLimits?: Partial<MessageLimits>
}

export type HttpOptions = {
  /** Overrides of the default limits. */
  readonly limits?: Partial<HttpLimits>
  /** The slots of calls; by default its own. */
  readonly admission?: Admission
  /** How late wrong keys are answered that were tried too often. */
  readonly wrongKeyPauseMs?: number
}

export async function startApp(options: Options): Promise<App> {
  const { config, log, clock = () => new Date(), demo = false, settings, http = {} } = options
  const { logStatus = () => ({ dropped: 0, fault: null }) } = options
  const backend = await openBackend({ config, log, clock })
  try {
    const { cells, pepper, facts, embedded } = backend
    const backgroundMetrics = openBackgroundMetrics()
    const demoFolder = demo ? backend.dataFolder : null
    const runtimeInfo = runtimeInfoOf(config, settings, backend)
    const own = { config, log, logStatus, clock, demoFolder, runtimeInfo, backgroundMetrics, http }
    const service = await startService(backend, own)
    const { url } = service
    const publicUrl = () => config.publicUrl || url
    const background = startBackground({
      cells,
      pepper,
      config,
      clock,
      log,
      backgroundMetrics,
      dataFolder: backend.dataFolder,
      publicUrl,
      messageLimits: options.messageLimits,
    })
    log.info('started', { url, postgres: facts.version, bundled: embedded !== null })
    return {
      url,
      backend,
      async stop() {
        await background.stop()
        await service.stop()
      },
    }
  } catch (error) {
    await backend.close()
    throw error
  }
}

export function runtimeInfoOf(
  config: Config,
  settings: readonly ConfigRow[] | undefined,
  { dataFolder }: Pick<Backend, 'dataFolder'>,
): RuntimeInfo {
  return { config, settings: settings ?? describeConfig(), dataFolder }
}

export type Service = {
  readonly url: string
  /** Waits for the calls in flight, and stops everything that was started. */
  stop(): Promise<void>
}

type ServiceOptions = Required<Omit<Options, 'demo' | 'settings' | 'http' | 'messageLimits'>> & {
  readonly http?: HttpOptions
  readonly runtimeInfo: RuntimeInfo
  /** Where a demo stores the key of its account; `null` without a demo. */
  readonly demoFolder: string | null
  /** Set when this process also delivers webhooks. */
  readonly backgroundMetrics?: BackgroundMetrics
  /** Set when it is one of several processes on the port. */
  readonly worker?: {
    readonly number: number
    /** Takes the metrics of this process and returns those of all. */
    readonly shareMetrics: (own: Metrics) => Metrics
  }
}

const anyAddress = /^(?:::ffff:)?0\.0\.0\.0$|^::$/

type Listening = { readonly address: string; readonly url: string; readonly publicUrl: string }

/** A wildcard address cannot be used in links. `address` is that of the socket: the setting may be `0` or a name. */
export function warnOfLinks({ address, url, publicUrl }: Listening, log: Logger): void {
  if (publicUrl !== '' || !anyAddress.test(address)) return
  log.warn('links-lead-nowhere', { url, setting: 'BTHUB_PUBLIC_URL' })
}

/** Starts the HTTP service on a prepared database. */
export async function startService(
  backend: Pick<Backend, 'database' | 'store' | 'cells' | 'pepper' | 'close'>,
  options: ServiceOptions,
): Promise<Service> {
  const { config, log, logStatus, clock, demoFolder, runtimeInfo, worker } = options
  const { backgroundMetrics, http = {} } = options
  const { database, store, cells, pepper } = backend
  const storeNaming = (missing: Set<string> | null) => routeStore(cells, missing)
  const state = { draining: false, url: '' }
  const own = openMetrics({
    storeStatus: () => store.status(),
    databaseUp: async () => (await databaseState(store)) === 'up',
    cellsHealth: () => cells.health(),
    ready: async () => (await health.ready()).ready,
    logStatus,
    labels: worker === undefined ? {} : { worker: String(worker.number) },
    backgroundMetrics,
  })
  const metrics = worker?.shareMetrics(own) ?? own
  const publicUrl = () => config.publicUrl || state.url
  const secret = deriveSecret(pepper, 'links')
  const sessions = openSessions({
    secret: deriveSecret(pepper, 'sessions'),
    publicUrl,
    path: `${servicePrefix}/operator`,
  })
  const outgoing = openOutgoing({ config, pepper, clock })
  const dataFolder = config.databaseUrl === '' ? runtimeInfo.dataFolder : null
  const disk = openDiskMonitor({ dataFolder, log })
  const latency = async () => latencyOf(await metrics.text())
  const monitoring = openMonitoring({ store, storeNaming, clock, log, latency })
  const batches = openBatches()
  const context = {
    store,
    storeNaming,
    clock,
    log,
    cursorSecret: deriveSecret(pepper, 'cursors'),
    links: openLinks({ store, secret, publicUrl }),
    sessions,
    wrongKeys: openWrongKeys(http.wrongKeyPauseMs),
    maintenance: openMaintenance(runtimeInfo, { database, log, clock }),
    isSandbox: !openProvider(config).movesMoney,
    pdfRenderer: openPdfRenderer(),
    webhooks: outgoing.webhooks,
    monitoring,
    batches,
    workers: {
      payments: config.payments !== 'off',
      webhooks: config.webhooks !== 'off',
      messages: config.messages !== 'off',
      paymentLeaseMs: paymentLimits.leaseMs,
      reminderHourUtc: reminderLimits.reminderHourUtc,
    },
  }
  const connectionsMax = connectionsWithin(descriptorLimit(), httpLimits.connectionsMax)
  const limits = { ...httpLimits, connectionsMax, ...http.limits }
  if (connectionsMax < descriptorLimits.fewConnections)
    log.warn('few-descriptors', { connectionsMax })
  const admission = http.admission ?? openAdmission(limits.callsUnderWayMax)
  const health = healthOf({ store, state, admission, limits, logStatus, disk })
  const server = openHttpServer({
    context,
    metrics,
    limits,
    admission,
    health,
    demo: () => (demoFolder === null ? {} : demoCredentials(demoFolder)),
    isUnlogged: demoMarkReader(demoFolder === null ? null : pepper),
    prefix: prefixOf(config.publicUrl),
    onFailure: disk.record,
  })
  const { address, port } = await server.listen({ host: config.host, port: config.port })
  const url = `http://${hostInUrl(config.host)}:${port}`
  state.url = url
  warnOfLinks({ address, url, publicUrl: config.publicUrl }, log)
  return {
    url,
    async stop() {
      state.draining = true
      log.info('stopping')
      monitoring.eventStreams.stop()
      batches.stop()
      await server.drain()
      await outgoing.close()
      await backend.close()
      log.info('stopped')
    },
  }
}

export function hostInUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
