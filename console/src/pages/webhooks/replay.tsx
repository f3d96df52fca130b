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
  return (
    <ActionButton
      label="Redeliver"
      title="Redeliver events"
      obstacle={endpoint.enabled ? null : 'The endpoint is disabled.'}
      fields={[
        { name: 'what', label: 'Redeliver', kind: { oneOf: choices } },
        { name: 'failedSince', label: 'Parked since', kind: 'date' },
        { name: 'fromSeq', label: 'From sequence number', kind: 'amount', value: '1' },
        { name: 'dryRun', label: 'Count only (dry run)', kind: 'check', value: 'true' },
      ]}
      run={async (values) => {
        const body = { ...replayIn(values), dryRun: values['dryRun'] === 'true' }
        const { count, dryRun } = await hub.post(path, { params, body })
        const verb = dryRun ? 'would be redelivered' : 'queued for redelivery'
        return { keepOpen: <p>{`${countText(count)} ${verb}.`}</p> }
      }}
    />
  )
}
