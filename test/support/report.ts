// Figures of a test run, printed for whoever reads its log.

export function report(title: string, figures: Readonly<Record<string, unknown>>): void {
  const lines = Object.entries(figures).map(([name, value]) => `  ${name}: ${String(value)}`)
  process.stdout.write(`\n[${title}]\n${lines.join('\n')}\n`)
}

/** `p50 12, p99 30, max 31, n 400`, rounded. */
export function quantiles(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  const at = (share: number) =>
    Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0)
  return `p50 ${at(0.5)}, p99 ${at(0.99)}, max ${at(1)}, n ${sorted.length}`
}
