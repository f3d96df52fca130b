// A header that marks the demo's own calls, which are not logged, so that the startup message is the last output. It is
// derived from the pepper: all processes of the hub know it, and nobody else can keep a call out of the log.
import type { IncomingHttpHeaders } from 'node:http'
import { deriveSecret } from './pepper.ts'

const headerName = 'x-bthub-demo'

export function demoMark(pepper: Buffer): Readonly<Record<string, string>> {
  return { [headerName]: deriveSecret(pepper, 'demo-mark').toString('hex') }
}

/** Whether a call has the mark; never without a demo. */
export function demoMarkReader(pepper: Buffer | null): (headers: IncomingHttpHeaders) => boolean {
  if (pepper === null) return () => false
  const { [headerName]: mark } = demoMark(pepper)
  return (headers) => headers[headerName] === mark
}
