// The Retry-After of responses to outgoing calls.
import { outboundLimits } from './limits.ts'

/** RFC 9110, section 10.2.3: seconds or a date. Any other value, or a past date, is ignored. In ms, up to the limit. */
export function retryAfterOf(value: string | string[] | undefined, now: Date): number | null {
  if (typeof value !== 'string') return null
  const ms = /^\d{1,10}$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - now.getTime()
  return ms > 0 ? Math.min(ms, outboundLimits.retryAfterMaxMs) : null
}
