// Delivers again: what was parked, or the feed from a number on. What it would be is counted first.
import type { Schemas } from 'bthub-client'
import { ActButton } from '../../parts/act-button.tsx'
import { countText } from '../../parts/format.ts'
import type { Said } from '../../parts/form-field.tsx'
import { hub } from '../../session/session.ts'
import type { EndpointProps } from './endpoint.tsx'

const choices = ['all that was parked', 'the feed from a number on'] as const

function replayIn(said: Said): Schemas['WebhookReplay'] {
  if (said['what'] === choices[1]) return { fromSeq: Number(said['fromSeq'] ?? 1) }
  return { failedSince: said['failedSince'] ?? '2000-01-01' }
}

export function Replay({ endpoint, accountId }: EndpointProps) {
  const path = '/operator/account/{accountId}/webhook-endpoint/{id}/replay'
  const params = { path: { accountId, id: endpoint.id } }
  return (
    <ActButton
      label="Deliver again"
      obstacle={endpoint.enabled ? null : 'The endpoint is switched off.'}
      fields={[
        { name: 'what', label: 'What', kind: { oneOf: choices } },
        { name: 'failedSince', label: 'Of what was parked: since', kind: 'date' },
        { name: 'fromSeq', label: 'Of the feed: from number', kind: 'amount', value: '1' },
        { name: 'dryRun', label: 'Only count it', kind: 'check', value: 'true' },
      ]}
      act={async (said) => {
        const body = { ...replayIn(said), dryRun: said['dryRun'] === 'true' }
        const { count, dryRun } = await hub.post(path, { params, body })
        const verb = dryRun ? 'would be delivered again' : 'will be delivered again'
        return { stay: <p>{`${countText(count)} ${verb}.`}</p> }
      }}
    />
  )
}
