// Between `bthub certify` and the connector: writes the changes of a step into the ledger, and lets the connector do the step.
import { mkdirSync } from 'node:fs'
import { Connector, type ConnectorOptions, type Outcome } from './connector.ts'
import { Ledger, type LedgerRecord } from './ledger.ts'
import { startReceiver } from './receiver.ts'

export type Step = {
  readonly step: string
  readonly hub: { readonly url: string; readonly accountId: string; readonly key: string }
  readonly changes: readonly LedgerRecord[]
  readonly listen: { readonly url: string; readonly secrets: readonly string[] } | null
}

/** What the hub cannot see. */
export type StepResult = Partial<Outcome> &
  Partial<ReturnType<Connector['known']>> & {
    readonly skipped?: string
  }

/** `untilStopped` settles when a step that listens is over. */
export async function doStep(
  { step, hub, changes, listen }: Step,
  folder: string,
  untilStopped: () => Promise<void>,
  open: (options: ConnectorOptions) => Connector = (options) => new Connector(options),
): Promise<StepResult> {
  mkdirSync(folder, { recursive: true })
  const ledger = new Ledger(folder)
  ledger.save(changes)
  const connector = open({ ...hub, ledger, folder })
  switch (step) {
    case 'push':
    case 'resume':
      return connector.push()
    case 'push-all':
      return connector.push({ all: true })
    case 'batch':
      return connector.pushBatch()
    case 'reconcile':
      return connector.reconcile()
    case 'read-feed':
      await connector.readFeed()
      return {}
    case 'listen': {
      if (listen === null) throw new Error('The step does not say where to listen.')
      const receiver = await startReceiver(connector, listen)
      await untilStopped()
      await receiver.stop()
      return {}
    }
    case 'report':
      return connector.known()
    default:
      return { skipped: `This connector does not know the step ${step}.` }
  }
}
