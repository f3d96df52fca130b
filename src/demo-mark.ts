// What the demo's own calls bear, so that the log leaves their lines out and a first start ends with its greeting.
// It is derived from the pepper: every process of the hub knows it, and nobody else can keep a call out of the log.
import type { IncomingHttpHeaders } from 'node:http'
import { deriveSecret } from './pepper.ts'

const headerName = 'x-bthub-demo'

export function demoMark(pepper: Buffer): Readonly<Record<string, string>> {
  return { [headerName]: deriveSecret(pepper, 'demo-mark').toString('hex') }
}

/** Whether a call bears the mark; without a demo, none does. */
export function demoMarkReader(pepper: Buffer | null): (headers: IncomingHttpHeaders) => boolean {
  if (pepper === null) return () => false
  const { [headerName]: mark } = demoMark(pepper)
  return (headers) => headers[headerName] === mark
}
