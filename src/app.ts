// The composition root: settings → database and store → HTTP. It builds the few things there are and
// hands each one what it uses.
import { openBackend, type Backend } from './backend.ts'
import type { Config } from './config.ts'
import { openHttpServer } from './http/server.ts'
import type { Health } from './http/system/system-routes.ts'
import type { Logger } from './log.ts'
import { openMetrics } from './metrics.ts'
import { deriveSecret } from './pepper.ts'
import { startPruning } from './prune.ts'
import type { Store } from './store/store.ts'

export type App = {
  readonly url: string
  readonly backend: Backend
  /** Lets calls under way end, and stops everything that was started. */
  stop(): Promise<void>
}

type Options = { readonly config: Config; readonly log: Logger; readonly clock?: () => Date }

export async function startApp({ config, log, clock = () => new Date() }: Options): Promise<App> {
  const backend = await openBackend({ config, log, clock })
  try {
    return await serve(backend, { config, log, clock })
  } catch (error) {
    await backend.close()
    throw error
  }
}

async function serve(backend: Backend, { config, log, clock }: Required<Options>): Promise<App> {
  const { store, pepper } = backend
  const state = { draining: false, url: '' }
  const metrics = openMetrics({
    storeStatus: () => store.status(),
    databaseUp: () => answers(store),
  })
  const context = {
    store,
    clock,
    log,
    cursorSecret: deriveSecret(pepper, 'cursors'),
    publicUrl: () => config.publicUrl || state.url,
  }
  const server = openHttpServer({ context, metrics, health: healthOf(store, state) })
  const { port } = await server.listen({ host: config.host, port: config.port })
  const pruning = startPruning({ store, clock, log })
  const url = `http://${hostInUrl(config.host)}:${port}`
  state.url = url
  log.info('started', { url, postgres: backend.facts.version, bundled: backend.embedded !== null })
  return {
    url,
    backend,
    async stop() {
      state.draining = true
      log.info('stopping')
      pruning.stop()
      await server.drain()
      await backend.close()
      log.info('stopped')
    },
  }
}

function healthOf(store: Store, state: { readonly draining: boolean }): Health {
  return {
    async ready() {
      const database = (await answers(store)) ? 'up' : 'down'
      const accepting = state.draining ? 'draining' : 'yes'
      return { ready: database === 'up' && !state.draining, checks: { database, accepting } }
    },
  }
}

async function answers(store: Store): Promise<boolean> {
  return store.ping().then(
    () => true,
    () => false,
  )
}

function hostInUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
