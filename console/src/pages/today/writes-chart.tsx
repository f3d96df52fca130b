// Stacked bars that link to the operations of each bucket, with a table for screen readers.
import { useNavigate } from '@tanstack/react-router'
import { useCallback, useMemo } from 'react'
import { DataTable } from '../../components/data-table.tsx'
import { countText, instantText } from '../../components/format.ts'
import { StackedBars } from '../../components/stacked-bars.tsx'
import { Empty } from '../../components/states.tsx'
import type { TodayData } from './today.tsx'
import { verdictColors, verdictNames } from '../../components/verdicts.ts'

type Props = { readonly today: TodayData }
type Bucket = TodayData['writes'][number]

const series = verdictNames.map((name) => ({ name, color: verdictColors[name] }))

export function WritesChart({ today }: Props) {
  const { writes, bucketMinutes } = today
  const navigate = useNavigate()
  const buckets = useMemo(() => writes.map(({ from, ...counts }) => ({ from, counts })), [writes])
  const onPick = useCallback(
    (from: string, to: string) => void navigate({ to: '/operations', search: { from, to } }),
    [navigate],
  )
  const shown = writes.filter((bucket) => verdictNames.some((verdict) => bucket[verdict] > 0))
  if (shown.length === 0) return <Empty>No writes in this time range.</Empty>
  return (
    <>
      <StackedBars
        label="Writes by verdict over time"
        series={series}
        buckets={buckets}
        bucketMinutes={bucketMinutes}
        onPick={onPick}
      />
      <details>
        <summary>Show as table</summary>
        <DataTable
          label="Writes by verdict"
          rows={shown}
          rowKey={({ from }) => from}
          columns={[
            { name: 'From', cell: ({ from }) => instantText(from) },
            ...verdictNames.map((verdict) => ({
              name: verdict,
              isNumber: true as const,
              cell: (bucket: Bucket) => countText(bucket[verdict]),
            })),
          ]}
        />
      </details>
    </>
  )
}
