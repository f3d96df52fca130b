// The trace that a call belongs to: the header `traceparent` of W3C Trace Context. The hub keeps it with the operation and
// passes it on with webhooks, unchanged, as the specification has it for a system that records no spans.
import { headerOf, type Headers } from './headers.ts'

/** Version, trace, parent and flags. Later versions may append more, of which nothing is known. */
const form = /^(?!ff)[0-9a-f]{2}-(?!0{32})([0-9a-f]{32})-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}(?=$|-)/

/** The header in the form of version 00; `null` without a valid one, which is no fault of the call. */
export function traceparentOf(call: { readonly headers: Headers }): string | null {
  const sent = headerOf(call, 'traceparent')
  if (sent === null) return null
  const [found] = form.exec(sent) ?? []
  if (found === undefined || (sent.startsWith('00') && sent !== found)) return null
  return `00${found.slice(2)}`
}

/** The 32 hex digits of the trace, by which logs and operations are found. */
export function traceIdOf(traceparent: string): string {
  return traceparent.slice(3, 35)
}
