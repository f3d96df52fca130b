// Latency by operation.
import { DataTable } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Empty } from '../../components/states.tsx'
import type { TodayData } from './today.tsx'

const shownMax = 10

/** The most frequent operations, below the total. */
function busiest([all, ...operations]: TodayData['latency']): TodayData['latency'] {
  const sorted = operations.toSorted((a, b) => b.calls - a.calls)
  return all === undefined ? [] : [all, ...sorted].slice(0, shownMax)
}

function milliseconds(value: number | null): string {
  return value === null ? '–' : value.toFixed(1)
}

export function Latency({ today }: { readonly today: TodayData }) {
  const rows = busiest(today.latency)
  return (
    <Section title="Latency since start">
      {rows.length === 0 ? (
        <Empty>No calls yet.</Empty>
      ) : (
        <DataTable
          label="Latency"
          rows={rows}
          rowKey={({ operation }) => operation}
          columns={[
            {
              name: 'Call',
              cell: ({ operation }) => (operation === '*' ? 'all calls' : operation),
            },
            { name: 'Calls', isNumber: true, cell: ({ calls }) => countText(calls) },
            { name: 'p50 (ms)', isNumber: true, cell: ({ p50Ms }) => milliseconds(p50Ms) },
            { name: 'p99 (ms)', isNumber: true, cell: ({ p99Ms }) => milliseconds(p99Ms) },
          ]}
        />
      )}
    </Section>
  )
}
