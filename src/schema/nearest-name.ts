// Finds the known name that is most similar to a misspelled one.

/** Longer names are not compared, because the time is quadratic. */
const comparedMax = 40
const distanceMax = 2

export function nearestName(name: string, known: readonly string[]): string | null {
  if (name.length > comparedMax) return null
  const bare = bareName(name)
  const same = known.find((candidate) => bareName(candidate) === bare)
  if (same !== undefined) return same
  const lower = name.toLowerCase()
  let best: string | null = null
  let bestDistance = distanceMax + 1
  for (const candidate of known) {
    const distance = editDistance(lower, candidate.toLowerCase())
    if (distance < bestDistance) {
      best = candidate
      bestDistance = distance
    }
  }
  // Two edits in a name of four letters make a different name.
  return best !== null && bestDistance * 3 <= name.length ? best : null
}

/** Equal for `invoiceNumber`, `InvoiceNumber`, `invoice_number`, `INVOICE-NUMBER` and `Invoice Number`. */
export function bareName(name: string): string {
  return name.toLowerCase().replace(/[\s._-]/g, '')
}

/** The Levenshtein distance. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const substitution = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(substitution, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
