// Redelivers parked deliveries or part of the feed.
import type { Schemas } from 'bthub-client'
import { ActionButton } from '../../components/action-button.tsx'
import { countText } from '../../components/format.ts'
import type { FormValues } from '../../components/form-field.tsx'
import { hub } from '../../session/session.ts'
import type { EndpointProps } from './endpoint.tsx'

const choices = ['Parked deliveries', 'Feed from a sequence number'] as const

function replayIn(values: FormValues): Schemas['WebhookReplay'] {
  if (values['what'] === choices[1]) return { fromSeq: Number(values['fromSeq'] ?? 1) }
  return { failedSince: values['failedSince'] ?? '2000-01-01' }
}

export function Replay({ endpoint, accountId }: EndpointProps) {
  const path = '/operator/account/{accountId}/webhook-endpoint/{id}/replay'
  const params = { path: { accountId, id: endpoint.id } }
  const send = (values: FormValues, dryRun: boolean) =>
    hub.post(path, { params, body: { ...replayIn(values), dryRun } })
  return (
    <ActionButton
      label="Redeliver"
      title="Redeliver events"
      obstacle={endpoint.enabled ? null : 'The endpoint is disabled.'}
      fields={[
        { name: 'what', label: 'Redeliver', kind: { oneOf: choices } },
        { name: 'failedSince', label: 'Parked since', kind: 'date' },
        { name: 'fromSeq', label: 'From sequence number', kind: 'amount', value: '1' },
      ]}
      trial={{ label: 'Count first', run: async (values) => resultOf(await send(values, true)) }}
      run={async (values) => ({ keepOpen: resultOf(await send(values, false)) })}
    />
  )
}

function resultOf({ count, dryRun }: Schemas['WebhookReplayed']) {
  const verb = dryRun ? 'would be redelivered' : 'queued for redelivery'
  return <p role="status">{`${countText(count)} ${verb}.`}</p>
}
