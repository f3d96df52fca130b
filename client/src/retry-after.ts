// Retry-After: how long the sender of an answer asks to be left alone (RFC 9110, section 10.2.3).

/** In ms, never negative; `null` when the header is absent or neither seconds nor a date. */
export function retryAfterMs(headers: Headers): number | null {
  const text = headers.get('retry-after')?.trim() ?? ''
  if (/^\d+$/.test(text)) return Number(text) * 1_000
  // `Date.parse` takes nearly any number for a year.
  const at = /^[a-z]{3,}, /i.test(text) ? Date.parse(text) : Number.NaN
  if (Number.isNaN(at)) return null
  // The sender's own clock, where it sent one: this machine's may differ.
  const sentAt = Date.parse(headers.get('date') ?? '')
  return Math.max(0, at - (Number.isNaN(sentAt) ? Date.now() : sentAt))
}
