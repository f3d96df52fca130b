// The background work of a hub: pruning, payments, webhook deliveries, customer imports, and messages to buyers. With several workers only the
// supervisor does it; several hubs do it concurrently.
import type { HubCells } from './cells/open-cells.ts'
import type { Config } from './config.ts'
import { importHeaders } from './customer-import/import-headers.ts'
import { startImports } from './customer-import/start-imports.ts'
import type { RecordKind } from './domain/record.ts'
import { createCustomerBody, readCreate } from './api/customers/schema.ts'
import { serializeEvent } from './api/events/schema.ts'
import type { Logger } from './log.ts'
import type { PaymentProvider } from './payments/provider.ts'
import type { BackgroundMetrics } from './background-metrics.ts'
import { openOutgoing } from './outgoing.ts'
import { openSandbox } from './payments/sandbox.ts'
import { startPayments } from './payments/start-payments.ts'
import { openLinks } from './api/links.ts'
import { openPdfRenderer } from './documents/pdf-renderer.ts'
import { startMeasuring } from './measure-state.ts'
import { messageLimits, type MessageLimits } from './messages/limits.ts'
import { openMailbox } from './messages/mailbox.ts'
import { openWays } from './messages/open-ways.ts'
import { startMessages } from './messages/start-messages.ts'
import { deriveSecret } from './pepper.ts'
import { startPruning } from './prune.ts'
import { startSandboxCleanup } from './sandbox-cleanup.ts'
import type { ServedCell } from './store/cells/cell-port.ts'
import type { Store } from './store/store.ts'
import { measureBacklog } from './webhooks/backlog.ts'
import { startDispatcher } from './webhooks/dispatcher.ts'

type Options = {
  readonly store: Store
  /** Its cell. */
  readonly cell: string
  readonly pepper: Buffer
  readonly config: Config
  readonly clock: () => Date
  readonly log: Logger
  readonly backgroundMetrics: BackgroundMetrics
  readonly dataFolder: string
  /** Base URL of links to buyers' pages. */
  readonly publicUrl: () => string
  readonly messageLimits?: Partial<MessageLimits> | undefined
}

type Background = {
  /** An event was committed by another process of this hub. */
  readonly wake: (accountId: string, kind: RecordKind) => void
  /** Resolves when all background work has ended. */
  readonly stop: () => Promise<void>
}

type AllOptions = Omit<Options, 'store' | 'cell'> & { readonly cells: HubCells }

/** Starts the work of each cell once it is reached, so that one which is lost holds up no other. */
export function startBackground({ cells, ...options }: AllOptions): Background {
  const started = new Map<string, Background>()
  let isStopped = false
  cells.onReached(({ name, store: own }) => {
    if (isStopped) return
    const store: Store = {
      ...own,
      async deleteSandbox(accountId, ...given) {
        await cells.remove(accountId)
        return own.deleteSandbox(accountId, ...given)
      },
    }
    started.set(name, startInCell({ ...options, store, cell: name }))
  })
  return {
    wake(accountId, kind) {
      const wakeIn = ({ name }: ServedCell) => started.get(name)?.wake(accountId, kind)
      const cell = cells.of(accountId)
      // Work that is not woken is found by the next poll.
      if (cell instanceof Promise) void cell.then(wakeIn, () => undefined)
      else wakeIn(cell)
    },
    async stop() {
      isStopped = true
      await Promise.all([...started.values()].map((background) => background.stop()))
    },
  }
}

function startInCell(options: Options): Background {
  const { store, config, clock, log } = options
  const pruning = startPruning({ store, clock, log })
  const cleanup = startSandboxCleanup({ store, clock, log })
  const measuring = startMeasuring({
    store,
    dataFolder: options.dataFolder,
    clock,
    log,
    onMeasured: (measured) => options.backgroundMetrics.observeState(measured, options.cell),
  })
  const provider = openProvider(config)
  const payments = config.payments === 'off' ? null : startPayments({ store, provider, log })
  const webhooks = config.webhooks === 'off' ? null : startWebhooks(options)
  const imports = config.imports === 'off' ? null : startCustomerImports(options)
  const messages = config.messages === 'off' ? null : startBuyerMessages(options)
  return {
    wake(accountId, kind) {
      webhooks?.wake(accountId, kind)
      messages?.wake(accountId, kind)
    },
    async stop() {
      pruning.stop()
      measuring.stop()
      await Promise.all([
        cleanup.stop(),
        payments?.stop(),
        webhooks?.stop(),
        imports?.stop(),
        messages?.stop(),
      ])
    },
  }
}

function startWebhooks({
  store,
  cell,
  pepper,
  config,
  clock,
  log,
  backgroundMetrics,
}: Options): Background {
  const { sender, vault, close } = openOutgoing({ config, pepper, clock })
  const dispatcher = startDispatcher({
    store,
    sender,
    vault,
    textOf: (event) => JSON.stringify(serializeEvent(event)),
    clock,
    log,
    observe: backgroundMetrics.observeDelivery,
  })
  const measuring = measureBacklog({
    store,
    log,
    onMeasured: (backlog) => backgroundMetrics.observeBacklog(backlog, cell),
  })
  store.onEvent(dispatcher.wake)
  return {
    wake: dispatcher.wake,
    async stop() {
      measuring.stop()
      await dispatcher.stop()
      await close()
    },
  }
}

function startCustomerImports({ store, pepper, config, clock, log, backgroundMetrics }: Options) {
  const { client, vault, close } = openOutgoing({ config, pepper, clock })
  const imports = startImports({
    store,
    client,
    customers: { read: readCreate, maskedText: createCustomerBody.maskedText },
    headersFor: (request) => importHeaders(vault, request, clock()),
    clock,
    log,
    observe: backgroundMetrics.observeImport,
  })
  return {
    async stop() {
      await imports.stop()
      await close()
    },
  }
}

function startBuyerMessages(options: Options) {
  const { store, cell, pepper, config, clock, log, backgroundMetrics, publicUrl } = options
  const limits = { ...messageLimits, ...options.messageLimits }
  const links = openLinks({ store, secret: deriveSecret(pepper, 'links'), publicUrl })
  const { client, close } = openOutgoing({ config, pepper, clock })
  const messages = startMessages({
    store,
    ways: openWays({
      settings: config,
      client,
      openMailbox: (channel) => openMailbox({ store, channel, clock }),
    }),
    composer: {
      linkOf: links.urlOf,
      pdfRenderer: openPdfRenderer(),
      isSandbox: !openProvider(config).movesMoney,
    },
    clock,
    log,
    limits,
    observe: backgroundMetrics.observeMessage,
    onMeasured: (backlog) => backgroundMetrics.observeMessageBacklog(backlog, cell),
  })
  const wake = (_: string, kind: RecordKind) => {
    if (kind === 'message') messages.remind()
  }
  store.onEvent(wake)
  return {
    wake,
    async stop() {
      await messages.stop()
      await close()
    },
  }
}

/** The only place where the payment provider is chosen. */
export function openProvider({ sandboxDelayMs }: Pick<Config, 'sandboxDelayMs'>): PaymentProvider {
  return openSandbox({ delayMs: sandboxDelayMs })
}
