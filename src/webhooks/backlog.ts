// Measures the backlog of webhook deliveries for the metrics.
import type { Logger } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { WebhookBacklog } from '../store/webhooks/webhook-port.ts'
import { dispatchLimits } from './limits.ts'

type Options = {
  readonly store: Pick<Store, 'readWebhookBacklog'>
  readonly log: Logger
  readonly onMeasured: (backlog: WebhookBacklog) => void
}

export function measureBacklog({ store, log, onMeasured }: Options): { stop(): void } {
  const measure = () => {
    store.readWebhookBacklog().then(onMeasured, (error: unknown) => {
      log.warn('webhook-backlog-not-measured', { error })
    })
  }
  measure()
  const timer = setInterval(measure, dispatchLimits.backlogMs)
  timer.unref()
  return { stop: () => clearInterval(timer) }
}
