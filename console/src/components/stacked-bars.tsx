// Stacked bars over time.
import { useMantineColorScheme } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import uPlot from 'uplot'
import { countText, instantText } from './format.ts'

export type Series = {
  readonly name: string
  /** A CSS variable, which differs between light and dark. */
  readonly color: string
}

export type Bucket = { readonly from: string; readonly counts: Readonly<Record<string, number>> }

type Props = {
  readonly label: string
  readonly series: readonly Series[]
  readonly buckets: readonly Bucket[]
  readonly bucketMinutes: number
  readonly onPick: (from: string, to: string) => void
}

const heightPx = 220
/** The width of a digit in a label, and the least room between two labels. */
const characterPx = 8
const axisGapPx = 16

export function StackedBars({ label, series, buckets, bucketMinutes, onPick }: Props) {
  const place = useRef<HTMLDivElement>(null)
  const [hovered, setHovered] = useState<number | null>(null)
  const { colorScheme } = useMantineColorScheme()
  useEffect(() => {
    const { current: element } = place
    if (element === null) return undefined
    const options: uPlot.Options = {
      ...optionsFor(element.clientWidth, series, bucketMinutes),
      hooks: { setCursor: [({ cursor: { idx } }) => setHovered(idx ?? null)] },
    }
    const chart = new uPlot(options, stacked(series, buckets), element)
    chart.over.addEventListener('click', () => {
      const bucket = buckets[chart.cursor.idx ?? -1]
      if (bucket === undefined) return
      const to = new Date(Date.parse(bucket.from) + bucketMinutes * 60_000).toISOString()
      onPick(bucket.from, to)
    })
    const resized = new ResizeObserver(() => {
      chart.setSize({ width: element.clientWidth, height: heightPx })
    })
    resized.observe(element)
    return () => {
      resized.disconnect()
      chart.destroy()
    }
  }, [series, buckets, bucketMinutes, onPick, colorScheme])
  const bucket = hovered === null ? undefined : buckets[hovered]
  return (
    <>
      <div ref={place} className="chart" role="img" aria-label={label} />
      <p className="chart-values" aria-hidden="true">
        {bucket === undefined ? 'Point at a bar for its values.' : valuesText(bucket, series)}
      </p>
    </>
  )
}

/** `2026-01-04 09:00 UTC: 12 applied, 1 refused`. */
function valuesText({ from, counts }: Bucket, series: readonly Series[]): string {
  const values = series.map(({ name }) => `${countText(counts[name] ?? 0)} ${name}`)
  return `${instantText(from).slice(0, 16)} UTC: ${values.join(', ')}`
}

/** Cumulative sums; the tallest is drawn first, and the others over it. */
function stacked(series: readonly Series[], buckets: readonly Bucket[]): uPlot.AlignedData {
  const times = buckets.map(({ from }) => Date.parse(from) / 1000)
  const sums = series.map((_, at) =>
    buckets.map(({ counts }) =>
      series.slice(0, at + 1).reduce((sum, { name }) => sum + (counts[name] ?? 0), 0),
    ),
  )
  return [times, ...sums.toReversed()]
}

function optionsFor(
  width: number,
  series: readonly Series[],
  bucketMinutes: number,
): uPlot.Options {
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
      {
        ...axis,
        // No label touches the next.
        space: tickText(0, bucketMinutes).length * characterPx + axisGapPx,
        values: (_, ticks) => ticks.map((tick) => tickText(tick, bucketMinutes)),
      },
      { ...axis, size: 56, values: (_, ticks) => ticks.map((tick) => countText(tick)) },
    ],
    series: [
      {},
      ...series.toReversed().map((one) => ({
        label: one.name,
        fill: color(one.color),
        width: 0,
        points: { show: false },
        ...(bars === undefined ? {} : { paths: bars }),
      })),
    ],
  }
}

/** With the day when buckets are longer than an hour, and without the time when they are days. */
function tickText(seconds: number, bucketMinutes: number): string {
  const text = instantText(new Date(seconds * 1000).toISOString())
  if (bucketMinutes >= 24 * 60) return text.slice(5, 10)
  return bucketMinutes > 60 ? text.slice(5, 16) : text.slice(11, 16)
}
