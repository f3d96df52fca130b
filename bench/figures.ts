// Figures as they are printed: never one alone, since machines are noisy.

/** `min / median / max`, rounded to what is worth reading. */
export function spread(values: readonly number[]): string {
  const sorted = values.toSorted((a, b) => a - b)
  return [sorted[0], median(values), sorted.at(-1)].map((value) => shown(value ?? 0)).join(' / ')
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? 0
}

export function shown(value: number): string {
  return value >= 100 ? String(Math.round(value)) : value.toPrecision(2)
}
