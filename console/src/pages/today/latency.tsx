// How fast calls are answered since the hub began.
import { DataTable } from '../../parts/data-table.tsx'
import { countText } from '../../parts/format.ts'
import { Section } from '../../parts/page.tsx'
import { Empty } from '../../parts/states.tsx'
import type { TodayData } from './today.tsx'

const shownMax = 10

/** The most frequent first, below all of them together. */
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
    <Section title="Latency, since the hub began">
      {rows.length === 0 ? (
        <Empty>There were no calls yet.</Empty>
      ) : (
        <DataTable
          label="Latency"
          rows={rows}
          rowKey={({ operation }) => operation}
          columns={[
            {
              name: 'Call',
              cell: ({ operation }) => (operation === '*' ? 'every call' : operation),
            },
            { name: 'Calls', isNumber: true, cell: ({ calls }) => countText(calls) },
            { name: 'Half within, ms', isNumber: true, cell: ({ p50Ms }) => milliseconds(p50Ms) },
            { name: '99 % within, ms', isNumber: true, cell: ({ p99Ms }) => milliseconds(p99Ms) },
          ]}
        />
      )}
    </Section>
  )
}
