// Tries to deliver: when, with what answer, and how long it took.
import type { Schemas } from 'bthub-client'
import { DataTable } from '../../parts/data-table.tsx'
import { countText } from '../../parts/format.ts'
import { Empty } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'

type Attempt = Schemas['WebhookAttempt']

export function attemptText({ status, failure, latencyMs }: Attempt): string {
  const what = [status === null ? null : `status ${status}`, failure].filter((one) => one !== null)
  return `${what.join(', ') || 'no answer'}, ${countText(latencyMs)} ms`
}

export function Attempts({ attempts }: { readonly attempts: readonly Attempt[] }) {
  if (attempts.length === 0) return <Empty>It was not tried yet.</Empty>
  return (
    <DataTable
      label="Attempts"
      rows={attempts}
      rowKey={({ at }) => at}
      columns={[
        { name: 'At', cell: ({ at }) => <Time at={at} /> },
        { name: 'Status', isNumber: true, cell: ({ status }) => status ?? '–' },
        { name: 'Failure', cell: ({ failure }) => failure ?? '–' },
        { name: 'Milliseconds', isNumber: true, cell: ({ latencyMs }) => countText(latencyMs) },
        { name: 'Answer', cell: ({ answer }) => <code>{answer || '–'}</code> },
      ]}
    />
  )
}
