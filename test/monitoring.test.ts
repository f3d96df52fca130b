// Alerts and dashboard in deploy/: the metrics, labels and sections that they name exist. `monitoring.long.test.ts` runs them in Prometheus.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { supervisorMetrics } from '../src/workers/gather-metrics.ts'
import { eventually } from './support/eventually.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'
import { dashboardQueries, rules, ruleTests } from './support/monitoring-files.ts'
import { projectRoot } from './support/source-files.ts'

/** The metrics of an expression, each with the labels that it is selected by. */
function selectorsOf(expr: string) {
  return [...expr.matchAll(/\b(bthub_\w+)(?:\{([^}]*)\})?/g)].map(([, name = '', labels = '']) => {
    return { name, labels: [...labels.matchAll(/(\w+)\s*[=!]/g)].map(([, label = '']) => label) }
  })
}

let hub: TestHub
let series: ReadonlyMap<string, string>
beforeAll(async () => {
  hub = await startHub({ webhooks: true, mail: null })
  await hub.seed()
  await hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody({ amountDue: 3 }) })
  const read = async () => await (await fetch(`${hub.url}/metrics`)).text()
  await eventually(async () => (await read()).includes('bthub_database_standbys'))
  const text = (await read()) + supervisorMetrics({ serving: 1, restarts: 0, linesDropped: 0 })
  series = new Map(
    [...text.matchAll(/^(bthub_\w+)(?:\{(.*)\})? /gm)].map(([, name = '', labels = '']) => [
      name,
      labels,
    ]),
  )
})
afterAll(() => hub.stop())

test('every metric of an alert or a panel exists, with its labels', () => {
  const used = [...rules, ...dashboardQueries].flatMap(({ expr }) => selectorsOf(expr))
  expect(used.length).toBeGreaterThan(40)
  // There is one only after a loss: see lost-events.test.ts.
  const whileLost = ['bthub_lost_events_acknowledged']
  const ofPrometheus = ['instance', 'job']
  const wrong = used.filter(({ name, labels }) => {
    if (whileLost.includes(name)) return false
    const found = series.get(name)
    if (found === undefined) return true
    return labels.some(
      (label) => !ofPrometheus.includes(label) && !`,${found}`.includes(`,${label}="`),
    )
  })
  expect(wrong).toEqual([])
})

test('every alert leads to a section of the documentation', () => {
  for (const { alert, annotations } of rules) {
    const [file = '', section] = annotations.documentation.split('#')
    const path = join(projectRoot, file)
    expect({ alert, exists: existsSync(path) }).toEqual({ alert, exists: true })
    const headings = [...readFileSync(path, 'utf8').matchAll(/^#+ (.*)$/gm)].map(
      ([, heading = '']) =>
        heading
          .toLowerCase()
          .replaceAll(/[^\w ]/g, '')
          .replaceAll(' ', '-'),
    )
    if (section !== undefined) expect(headings).toContain(section)
  }
})

test('every alert has a case in which it fires, and one in which it does not', () => {
  const wanted = rules.flatMap(({ alert }) => [`${alert} does not fire`, `${alert} fires`])
  expect(ruleTests.toSorted()).toEqual(wanted.toSorted())
})
