// The attempts of a delivery.
import type { Schemas } from 'bthub-client'
import { DataTable } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Empty } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'

type Attempt = Schemas['WebhookAttempt']

export function attemptText({ status, failure, latencyMs }: Attempt): string {
  const what = [status === null ? null : `status ${status}`, failure].filter((one) => one !== null)
  return `${what.join(', ') || 'no response'}, ${countText(latencyMs)} ms`
}

export function Attempts({ attempts }: { readonly attempts: readonly Attempt[] }) {
  if (attempts.length === 0) return <Empty>No attempts yet.</Empty>
  return (
    <DataTable
      label="Attempts"
      rows={attempts}
      rowKey={({ at }) => at}
      columns={[
        { name: 'Time', cell: ({ at }) => <Time at={at} /> },
        { name: 'Status', isNumber: true, cell: ({ status }) => status ?? '–' },
        { name: 'Failure', cell: ({ failure }) => failure ?? '–' },
        { name: 'Duration (ms)', isNumber: true, cell: ({ latencyMs }) => countText(latencyMs) },
        { name: 'Response', cell: ({ answer }) => <code>{answer || '–'}</code> },
      ]}
    />
  )
}
