import { expect, test } from 'vitest'
import { supervisorMetrics, mergeMetrics, openRequestTracker } from './gather-metrics.ts'

const textOf = (worker: number, calls: number) =>
  `# HELP up Whether.\n# TYPE up gauge\nup{worker="${worker}"} 1\n\n` +
  `# HELP calls How many.\n# TYPE calls counter\ncalls{worker="${worker}"} ${calls}\n`

test('texts of several workers are merged, with each metric under one heading', () => {
  expect(mergeMetrics([textOf(1, 5), textOf(2, 7)])).toBe(
    '# HELP up Whether.\n# TYPE up gauge\nup{worker="1"} 1\nup{worker="2"} 1\n\n' +
      '# HELP calls How many.\n# TYPE calls counter\ncalls{worker="1"} 5\ncalls{worker="2"} 7\n',
  )
})

test('the text of one worker is unchanged, after the metrics of its supervisor', () => {
  const supervisor = supervisorMetrics({ serving: 1, restarts: 3, linesDropped: 2 })
  expect(supervisor).toContain('\nbthub_workers 1\n')
  expect(supervisor).toContain('\nbthub_worker_restarts_total 3\n')
  expect(supervisor).toMatch(/\nbthub_log_lines_dropped_total 2$/)
  expect(mergeMetrics([supervisor, textOf(1, 5)])).toBe(`${supervisor}\n\n${textOf(1, 5)}`)
})

test('a request without a response in time resolves to null, and a late response is ignored', async () => {
  const asking = openRequestTracker(20)
  const ids: number[] = []
  const first = asking.request((id) => ids.push(id))
  const second = asking.request((id) => ids.push(id))
  asking.respond(ids[1] ?? 0, 'here')
  expect(await Promise.all([first, second])).toEqual([null, 'here'])
  asking.respond(ids[0] ?? 0, 'too late')
  expect(new Set(ids).size).toBe(2)
})
