// The order of ids in a reconciliation: by their bytes in UTF-8, as `LC_ALL=C sort` and PostgreSQL's collation "C" have it.

/** Negative, 0 or positive, as a callback of `sort` returns it. */
export function compareIds(left: string, right: string): number {
  const length = Math.min(left.length, right.length)
  for (let at = 0; at < length; at += 1) {
    const one = left.charCodeAt(at)
    const other = right.charCodeAt(at)
    if (one !== other) return rankOf(one) - rankOf(other)
  }
  return left.length - right.length
}

/** In UTF-16, characters beyond U+FFFF are pairs of surrogates, which come before U+E000; in UTF-8 they come last. */
function rankOf(unit: number): number {
  return unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit
}
