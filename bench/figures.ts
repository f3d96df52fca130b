// Figures as they are printed: never one alone, since machines are noisy.

/** One a round; `null` where it could not be measured. */
export type Figures = readonly (number | null)[]

/** `median [min–max]`, rounded to what is worth reading. */
export function spread(values: Figures): string {
  const known = values.filter((value) => value !== null).toSorted((a, b) => a - b)
  if (known.length < values.length || known.length === 0) return 'unknown'
  const [least = 0] = known
  if (known.length === 1) return shown(least)
  return `${shown(median(known))} [${shown(least)}–${shown(known.at(-1) ?? 0)}]`
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

export function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0
}

/** Three digits, and thousands with a comma. */
export function shown(value: number): string {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en-US')
  return String(Number(value.toPrecision(3)))
}

export type Column<Row> = { readonly title: string; readonly figures: (row: Row) => Figures }

/** A line a row: its name, then the spread of each column. */
export function printTable<Row>(
  title: string,
  columns: readonly Column<Row>[],
  rows: ReadonlyMap<string, Row>,
): void {
  const header = [title, ...columns.map((column) => column.title)]
  const lines = [...rows].map(([name, row]) => [
    `  ${name}`,
    ...columns.map(({ figures }) => spread(figures(row))),
  ])
  const widths = header.map((text, at) =>
    Math.max(at === 0 ? 30 : text.length, ...lines.map((line) => line[at]?.length ?? 0)),
  )
  for (const line of [header, ...lines]) {
    console.log(
      line
        .map((cell, at) => cell.padEnd((widths[at] ?? 0) + 2))
        .join('')
        .trimEnd(),
    )
  }
}
