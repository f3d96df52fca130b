// Checks of a running hub by its health page.
import type { DiagnosticContext } from './diagnostic-context.ts'
import type { CheckOutcome } from './maintenance.ts'

const probeMs = 2_000

type Readiness = { readonly url: string; readonly status: number; readonly body: string }

async function fetchReadiness({
  host,
  port,
}: DiagnosticContext['config']): Promise<Readiness | string> {
  const url = `http://${probedHost(host)}:${port}/health/ready`
  const signal = AbortSignal.timeout(probeMs)
  const answer = await fetch(url, { signal, redirect: 'manual' }).catch(() => null)
  if (answer === null) return `Nothing answers at ${url}.`
  return { url, status: answer.status, body: await answer.text().catch(() => '') }
}

export async function checkHub({ config }: DiagnosticContext): Promise<CheckOutcome> {
  if (config.port === 0) return { health: 'skipped', said: 'Port 0 is different at every start.' }
  const ready = await fetchReadiness(config)
  if (typeof ready === 'string') {
    return { health: 'note', said: ready, advice: 'Start the hub: bthub serve' }
  }
  const { url, status, body } = ready
  if (status === 200) return { health: 'fine', said: `Ready at ${url}.` }
  if (status === 503 && body.includes('"ready":false')) {
    const advice = 'See the checks above and the log of the hub.'
    return { health: 'broken', said: `Not ready at ${url}: ${body.slice(0, 200)}`, advice }
  }
  return {
    health: 'warning',
    said: `Something other than a hub answers at ${url} with status ${status}.`,
    advice: 'Choose another port for the hub: --port, or BTHUB_PORT.',
  }
}

const logFaults: Readonly<Record<string, string>> = {
  stalled: 'its reader has stopped reading',
  EPIPE: 'its reader is gone',
  ENOSPC: 'its disk is full',
}

/** With several workers, the log of the worker that answers. */
export async function checkLog({ config }: DiagnosticContext): Promise<CheckOutcome> {
  const ready = config.port === 0 ? '' : await fetchReadiness(config)
  const state = typeof ready === 'string' ? null : /"log":"(\w+)"/.exec(ready.body)?.[1]
  if (state === null || state === undefined) {
    return { health: 'skipped', said: 'No hub answers.' }
  }
  if (state === 'written') return { health: 'fine', said: 'The log is written.' }
  return {
    health: 'warning',
    said: `The log cannot be written: ${logFaults[state] ?? state}. Lines are dropped and counted.`,
    advice: 'Free disk space or restart the reader; the hub then resumes writing by itself.',
  }
}

/** The address at which a hub that listens on all addresses can be reached. */
function probedHost(host: string): string {
  if (host === '0.0.0.0') return '127.0.0.1'
  if (host === '::') return '[::1]'
  return host.includes(':') ? `[${host}]` : host
}
