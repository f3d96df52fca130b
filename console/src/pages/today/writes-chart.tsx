// Stacked bars that link to the operations of each bucket, with a table for screen readers.
import { useMantineColorScheme } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import uPlot from 'uplot'
import { DataTable } from '../../components/data-table.tsx'
import { countText, instantText } from '../../components/format.ts'
import { Empty } from '../../components/states.tsx'
import type { TodayData } from './today.tsx'
import { verdictColors, verdictNames } from './verdicts.ts'

type Props = { readonly today: TodayData }
type Bucket = TodayData['writes'][number]

const heightPx = 220

export function WritesChart({ today }: Props) {
  const { writes } = today
  const shown = writes.filter((bucket) => verdictNames.some((verdict) => bucket[verdict] > 0))
  if (shown.length === 0) return <Empty>No writes in this time range.</Empty>
  return (
    <>
      <Bars today={today} />
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

/** Cumulative sums; the tallest is drawn first, and the others over it. */
function stacked(writes: readonly Bucket[]): uPlot.AlignedData {
  const times = writes.map(({ from }) => Date.parse(from) / 1000)
  const sums = verdictNames.map((_, at) =>
    writes.map((bucket) =>
      verdictNames.slice(0, at + 1).reduce((sum, verdict) => sum + bucket[verdict], 0),
    ),
  )
  return [times, ...sums.toReversed()]
}

function optionsFor(width: number, bucketMinutes: number): uPlot.Options {
  const style = getComputedStyle(document.documentElement)
  const color = (name: string) => style.getPropertyValue(`--${name}`).trim()
  const bars = uPlot.paths.bars?.({ size: [0.8, 60], align: 1 })
  const axis = { stroke: color('quiet'), grid: { stroke: color('line'), width: 1 } }
  return {
    width,
    height: heightPx,
    legend: { show: false },
    cursor: { drag: { x: false, y: false }, points: { show: false } },
    tzDate: (seconds) => uPlot.tzDate(new Date(seconds * 1000), 'UTC'),
    scales: { x: { range: (_, from, to) => [from, to + bucketMinutes * 60] } },
    axes: [
      { ...axis, values: (_, ticks) => ticks.map((tick) => tickText(tick, bucketMinutes)) },
      { ...axis, size: 56, values: (_, ticks) => ticks.map((tick) => countText(tick)) },
    ],
    series: [
      {},
      ...verdictNames.toReversed().map((verdict) => ({
        label: verdict,
        fill: color(verdictColors[verdict]),
        width: 0,
        points: { show: false },
        ...(bars === undefined ? {} : { paths: bars }),
      })),
    ],
  }
}

/** With the day when buckets are longer than an hour. */
function tickText(seconds: number, bucketMinutes: number): string {
  const text = instantText(new Date(seconds * 1000).toISOString())
  return bucketMinutes > 60 ? text.slice(5, 16) : text.slice(11, 16)
}

function Bars({ today }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const navigate = useNavigate()
  const { colorScheme } = useMantineColorScheme()
  useEffect(() => {
    const { current: element } = place
    if (element === null) return undefined
    const { writes, bucketMinutes } = today
    const data = stacked(writes)
    const chart = new uPlot(optionsFor(element.clientWidth, bucketMinutes), data, element)
    chart.over.addEventListener('click', () => {
      const bucket = writes[chart.cursor.idx ?? -1]
      if (bucket === undefined) return
      const to = new Date(Date.parse(bucket.from) + bucketMinutes * 60_000).toISOString()
      void navigate({ to: '/operations', search: { from: bucket.from, to } })
    })
    const resized = new ResizeObserver(() => {
      chart.setSize({ width: element.clientWidth, height: heightPx })
    })
    resized.observe(element)
    return () => {
      resized.disconnect()
      chart.destroy()
    }
  }, [today, colorScheme, navigate])
  return <div ref={place} className="chart" role="img" aria-label="Writes by verdict over time" />
}
