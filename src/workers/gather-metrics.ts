// The metrics of several processes as one text: a scrape reaches one worker, and has to tell of all.

import { droppedLines } from '../metrics.ts'

type RequestTracker = {
  /** What is answered to the question of the id that `send` gets; `null` when nothing is in time. */
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
        const patience = setTimeout(() => settle(null), withinMs)
        const settle = (text: string | null) => {
          clearTimeout(patience)
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
 * Puts the series of each metric under one heading, as Prometheus' text form demands. Nothing is added
 * up, since the sum of counters falls when one worker is started again: series differ by `worker`.
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

/** What only the supervisor knows. */
export function supervisorMetrics(facts: {
  serving: number
  restarts: number
  linesDropped: number
}): string {
  return [
    '# HELP bthub_workers Workers that serve.',
    '# TYPE bthub_workers gauge',
    `bthub_workers ${facts.serving}`,
    '',
    '# HELP bthub_worker_restarts_total Workers that were started in the place of one that ended.',
    '# TYPE bthub_worker_restarts_total counter',
    `bthub_worker_restarts_total ${facts.restarts}`,
    '',
    `# HELP ${droppedLines.name} ${droppedLines.help}`,
    `# TYPE ${droppedLines.name} counter`,
    `${droppedLines.name} ${facts.linesDropped}`,
  ].join('\n')
}
