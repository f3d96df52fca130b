// Alerts and dashboard in deploy/ in Prometheus itself: the unit tests of the alerts, and every query of the dashboard with the metrics
// of a running hub.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { freePort } from './support/free-port.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'
import { dashboardQueries, deployFile } from './support/monitoring-files.ts'
import { has } from './support/needs.ts'

const hasPrometheus = has({
  command: 'promtool',
  probe: ['--version'],
  install: 'install prometheus (apt-get install prometheus)',
})

let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ webhooks: true, mail: null })
  await hub.seed()
  await hub.call('PUT', '/integration/invoice/i1', { body: invoiceBody({ amountDue: 3 }) })
})
afterAll(() => hub.stop())

describe.runIf(hasPrometheus)('Prometheus', () => {
  const promtool = (...parameters: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync('promtool', parameters)
    return { status, said: status === 0 ? '' : `${stdout.toString()}${stderr.toString()}` }
  }

  test('takes the rules, the sample of its configuration, and the metrics', async () => {
    const fine = { status: 0, said: '' }
    expect(promtool('check', 'rules', deployFile('prometheus/rules.yaml'))).toEqual(fine)
    expect(promtool('check', 'config', deployFile('prometheus/prometheus.yaml'))).toEqual(fine)
    expect(promtool('test', 'rules', deployFile('prometheus/rules-test.yaml'))).toEqual(fine)
  })

  test('answers every query of the dashboard with the metrics of the hub', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'bthub-prometheus-'))
    const port = await freePort()
    const config = {
      global: { scrape_interval: '200ms', scrape_timeout: '200ms' },
      scrape_configs: [
        { job_name: 'bthub', static_configs: [{ targets: [new URL(hub.url).host] }] },
      ],
    }
    writeFileSync(join(folder, 'prometheus.yml'), JSON.stringify(config))
    const child = spawn(
      'prometheus',
      [
        `--config.file=${join(folder, 'prometheus.yml')}`,
        `--storage.tsdb.path=${join(folder, 'data')}`,
        `--web.listen-address=127.0.0.1:${port}`,
      ],
      { stdio: 'ignore' },
    )
    const ended = once(child, 'close')
    const ask = async (query: string) => {
      const url = `http://127.0.0.1:${port}/api/v1/query?query=${encodeURIComponent(query)}`
      const answer = (await (await fetch(url)).json()) as {
        status: string
        data: { result: { value: [number, string] }[] }
      }
      return { status: answer.status, found: answer.data.result.length }
    }
    try {
      await eventually(async () =>
        ask('count_over_time(bthub_ready[1m]) > 3').then(
          ({ found }) => found > 0,
          () => false,
        ),
      )
      for (const { title, expr } of dashboardQueries) {
        expect({ title, ...(await ask(`count(${expr})`)) }).toEqual({
          title,
          status: 'success',
          found: 1,
        })
      }
    } finally {
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    }
  })
})
