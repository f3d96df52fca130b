// Merges the metrics of several processes: a scrape reaches one worker, but must report all of them.
import { droppedLines } from '../metrics.ts'

type RequestTracker = {
  /** The response to the request that `send` sends with the given id; `null` after a timeout. */
  request(send: (id: number) => void): Promise<string | null>
  respond(id: number, text: string): void
}

export function openRequestTracker(withinMs: number): RequestTracker {
  const waiting = new Map<number, (text: string | null) => void>()
  let lastId = 0
  return {
    request(send) {
      const id = (lastId += 1)
      return new Promise((resolve) => {
        const timeout = setTimeout(() => settle(null), withinMs)
        const settle = (text: string | null) => {
          clearTimeout(timeout)
          waiting.delete(id)
          resolve(text)
        }
        waiting.set(id, settle)
        send(id)
      })
    },
    respond: (id, text) => waiting.get(id)?.(text),
  }
}

/**
 * Groups the series of each metric under one heading, as Prometheus' text format requires. Nothing is summed, because a
 * sum of counters would fall when a worker restarts: series differ by `worker`.
 */
export function mergeMetrics(texts: readonly string[]): string {
  const series = new Map<string, string[]>()
  for (const block of texts.flatMap((text) => text.trim().split('\n\n'))) {
    const lines = block.split('\n')
    const heading = lines.filter((line) => line.startsWith('#')).join('\n')
    const found = series.get(heading) ?? []
    series.set(heading, found)
    found.push(...lines.filter((line) => !line.startsWith('#')))
  }
  const blocks = [...series].map(([heading, lines]) => [heading, ...lines].join('\n'))
  return `${blocks.join('\n\n')}\n`
}

/** Metrics that only the supervisor has. */
export function supervisorMetrics(facts: {
  serving: number
  restarts: number
  linesDropped: number
}): string {
  return [
    '# HELP bthub_workers Workers that are serving.',
    '# TYPE bthub_workers gauge',
    `bthub_workers ${facts.serving}`,
    '',
    '# HELP bthub_worker_restarts_total Workers restarted after one ended.',
    '# TYPE bthub_worker_restarts_total counter',
    `bthub_worker_restarts_total ${facts.restarts}`,
    '',
    `# HELP ${droppedLines.name} ${droppedLines.help}`,
    `# TYPE ${droppedLines.name} counter`,
    `${droppedLines.name} ${facts.linesDropped}`,
  ].join('\n')
}
