// What a hub does besides answering calls: it prunes, and carries payments on. Of several processes on one
// port only the first does it; several hubs do it side by side.
import type { Config } from './config.ts'
import type { Logger } from './log.ts'
import type { PaymentProvider } from './payments/provider.ts'
import { openSandbox } from './payments/sandbox.ts'
import { startPayments } from './payments/start-payments.ts'
import { startPruning } from './prune.ts'
import type { Store } from './store/store.ts'

type Options = {
  readonly store: Store
  readonly config: Config
  readonly clock: () => Date
  readonly log: Logger
}

/** `stop` resolves when nothing of it is under way. */
export function startBackground({ store, config, clock, log }: Options): {
  stop(): Promise<void>
} {
  const pruning = startPruning({ store, clock, log })
  const provider = openProvider(config)
  const payments = config.payments === 'off' ? null : startPayments({ store, provider, log })
  return {
    async stop() {
      pruning.stop()
      await payments?.stop()
    },
  }
}

/** Who moves the money, and whether it is real: the one place where that is chosen. */
export function openProvider({ sandboxDelayMs }: Pick<Config, 'sandboxDelayMs'>): PaymentProvider {
  return openSandbox({ delayMs: sandboxDelayMs })
}
