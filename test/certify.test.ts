// `bthub certify`: what it says of a good connector and of a spoilt one, in all forms of its report, and how connectors are asked.
import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { json as readJson, text as readText } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlOf } from '../src/cli/certify/html-report.ts'
import { openHttpDriver } from '../src/cli/certify/http-driver.ts'
import { openInteractiveDriver } from '../src/cli/certify/interactive-driver.ts'
import { junitOf } from '../src/cli/certify/junit.ts'
import { plan } from '../src/cli/certify/plan.ts'
import { linesOf, reportOf, summaryOf, type Report } from '../src/cli/certify/report.ts'
import { runPlan } from '../src/cli/certify/run-plan.ts'
import { readStepResult } from '../src/cli/certify/step-result.ts'
import { openTriggerDriver } from '../src/cli/certify/trigger-driver.ts'
import type { Driver, StepTask } from '../src/cli/certify/driver.ts'
import { openHub, type TestHub } from '../src/testing.ts'
import { variants } from './support/connector-variants.ts'
import { startHub, type TestHub as Hub } from './support/hub.ts'
import { openInProcessDriver, type Variant } from './support/in-process-driver.ts'
import { program } from './support/program.ts'
import { projectRoot } from './support/source-files.ts'

let running: Hub
let hub: TestHub
let folder: string

beforeAll(async () => {
  running = await startHub({ sandboxDelayMs: 0 })
  hub = openHub({ url: running.url, operatorKey: running.operator })
  folder = mkdtempSync(join(tmpdir(), 'bthub-certify-test-'))
})
afterAll(async () => {
  await hub.close()
  await running.stop()
  rmSync(folder, { recursive: true, force: true })
})

const testsOf = (ids: readonly string[]) => plan.filter(({ id }) => ids.includes(id))
const about = { startedAt: '2026-01-04T08:00:00.000Z', endedAt: '2026-01-04T08:01:00.000Z' }

async function certify(driver: Driver, ids: readonly string[]): Promise<Report> {
  try {
    const outcomes = await runPlan({ tests: testsOf(ids), hub, driver })
    return reportOf(outcomes, { connector: 'Ledger <&> Co', driver: driver.name, ...about })
  } finally {
    await driver.close()
  }
}

const outcomesOf = ({ tests }: Report) => tests.map(({ id, outcome }) => `${id} ${outcome}`)
const some = ['contract-page', 'refusal-reported', 'reset-after-commit', 'webhook-tampered']

describe('the plan', () => {
  it('has ids that differ, and pages that exist', () => {
    expect(new Set(plan.map(({ id }) => id)).size).toBe(plan.length)
    expect(plan.length).toBeGreaterThanOrEqual(30)
    const missing = plan.filter(({ page }) => !existsSync(join(projectRoot, 'docs', page)))
    expect(missing).toEqual([])
  })

  it('has a spoilt connector for each test, which the long tests run', () => {
    expect(Object.keys(variants)).toEqual(plan.map(({ id }) => id))
  })
})

describe('a report', () => {
  let good: Report
  let bad: Report

  beforeAll(async () => {
    good = await certify(openInProcessDriver(), some)
    bad = await certify(openInProcessDriver(variants['refusal-reported']), some)
  })

  it('of a good connector says that it has passed', () => {
    expect(outcomesOf(good)).toEqual(some.map((id) => `${id} passed`))
    expect(summaryOf(good)).toBe('4 passed, 0 failed, 0 skipped.')
    expect(good.tests.flatMap(({ calls }) => calls.map(({ sent }) => sent))).not.toContain('{')
  })

  it('of a spoilt one says what was expected, what was found, and what to do', () => {
    expect(outcomesOf(bad)).toEqual(
      some.map((id) => `${id} ${id === 'refusal-reported' ? 'failed' : 'passed'}`),
    )
    const [failed] = bad.tests.filter(({ outcome }) => outcome === 'failed')
    expect(failed === undefined ? [] : linesOf(failed)).toEqual([
      'FAIL  refusal-reported: A refusal is reported with its reason',
      '       expected: The connector reports I-1, with the reason that the hub gave.',
      '       found:    It reported “400”, but the hub said “totalAmount is 270.93, but subTotal + taxAmount is 270.63. (and 1 more)”.',
      '       to do:    Report the id of the record with `reason`; `errors` has every issue with its rule. (docs/guides/integrate-an-erp.md)',
    ])
    expect(failed?.calls.at(-1)).toMatchObject({ method: 'PUT', got: 400 })
    expect(failed?.calls.at(-1)?.answer).toContain('total_mismatch')
  })

  it('has no more of what a connector says than an account keeps', async () => {
    const talkative = variantWith('x'.repeat(5_000))
    const { tests } = await certify(openInProcessDriver(talkative), ['creates-what-is-new'])
    const found = tests.flatMap(({ checks }) => checks.flatMap(({ fault }) => fault ?? []))
    expect(found.map((text) => text.length)).toEqual([2_000])
  })

  it('has no credentials of the connector or of the account', () => {
    expect(JSON.stringify([good, bad])).not.toMatch(/certify_[0-9a-f]{8}|bthub_[0-9a-f]{8}/)
  })

  it('as JUnit is well-formed, and counts what it lists', () => {
    const xml = junitOf(bad)
    writeFileSync(join(folder, 'report.xml'), xml)
    expect(xml).toContain('name="bthub certify Ledger &lt;&amp;&gt; Co" tests="4" failures="1"')
    expect([...xml.matchAll(/<testcase /g)]).toHaveLength(4)
    expect([...xml.matchAll(/<failure /g)]).toHaveLength(1)
    const parse = 'import sys, xml.dom.minidom; xml.dom.minidom.parse(sys.argv[1])'
    const parsed = spawnSync('python3', ['-c', parse, join(folder, 'report.xml')])
    if (parsed.error === undefined) expect(parsed.stderr.toString()).toBe('')
  })

  it('as HTML escapes what connectors are called, and loads nothing', () => {
    const page = htmlOf(bad)
    expect(page).toContain('<h1>Ledger &lt;&amp;&gt; Co</h1>')
    expect(page).toContain('What to do next')
    expect(page).not.toMatch(/<script|<link|src=|url\(|http:\/\/(?!127)/)
    expect(htmlOf(good)).not.toContain('What to do next')
  })
})

function variantWith(problem: string): Variant {
  return { after: (result) => ({ ...result, reports: [{ id: 'I-1', problem }] }) }
}

const task: StepTask = {
  test: 'both-headers',
  title: 'Every call names the account',
  step: 'push',
  first: true,
  text: 'Push these changes.',
  hub: { url: 'http://127.0.0.1:1/genericBthubService', accountId: 'certify', key: 'secret' },
  changes: [],
  listen: null,
}

describe('a command for each step', () => {
  const run = async (command: string, step = task) => {
    const driver = openTriggerDriver(command)
    try {
      return await driver.run(step)
    } finally {
      await driver.close()
    }
  }

  it('is told the step in variables and a file, and leaves its result in one', async () => {
    const told =
      'printf \'{"alarm":"%s %s %s"}\' "$BTHUB_STEP" "$BTHUB_ACCOUNT" "$(ls -d "$BTHUB_STATE_FOLDER" | wc -l | tr -d " ")"'
    const step = `grep -q '"title": "Every call names the account"' "$BTHUB_STEP_FILE"`
    expect(await run(`${step} && ${told} > "$BTHUB_RESULT_FILE"`)).toEqual({
      alarm: 'push certify 1',
    })
  })

  it('has nothing to report when it leaves no result', async () => {
    expect(await run('true')).toEqual({})
  })

  it.each([
    ['echo no ledger >&2; exit 3', 'The command ended with 3: no ledger'],
    ['exit 1', 'The command ended with 1: (no output)'],
    ['echo [] > "$BTHUB_RESULT_FILE"', 'The result is not a JSON object.'],
  ])('that does %s fails the test with its words', async (command, reason) => {
    await expect(run(command)).rejects.toThrow(reason)
  })

  it('that does not listen is found out', async () => {
    const driver = openTriggerDriver('exit 0')
    const listening = driver.listen({
      ...task,
      step: 'listen',
      listen: { url: 'http://127.0.0.1:9/', secrets: [] },
    })
    await expect(listening).rejects.toThrow('The command ended before it was stopped.')
    await driver.close()
  })
})

describe('a result', () => {
  it.each([
    ['{"reports":[{"id":"I-1"}]}', 'reports has to be a list of objects with id, problem.'],
    ['{"seq":"12"}', 'seq has to be a number.'],
    ['{"report":[]}', 'The result has report, but only reports, alarm, '],
    ['{', 'The result is not JSON'],
  ])('like %s is refused with the member and its form', (text, reason) => {
    expect(() => readStepResult(text)).toThrow(reason)
  })

  it('may have members that are null', () => {
    expect(readStepResult('{"alarm":null,"seq":3}')).toEqual({ seq: 3 })
  })
})

describe('a call for each step', () => {
  it('gets the step as JSON, and is answered with the result', async () => {
    const steps: unknown[] = []
    const server = createServer((request, response) => {
      void (async () => {
        steps.push(await readJson(request))
        response.end('{"skipped":"not here"}')
      })()
    })
    await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
    const { port } = server.address() as AddressInfo
    const report = await certify(openHttpDriver(new URL(`http://127.0.0.1:${port}/step`)), ['busy'])
    server.close()
    expect(report.tests).toMatchObject([{ outcome: 'skipped', reason: 'not here' }])
    expect(steps).toMatchObject([
      { test: 'busy', step: 'push', first: true, hub: { accountId: 'certify' } },
    ])
  })

  it('that nobody answers fails the test', async () => {
    const report = await certify(openHttpDriver(new URL('http://127.0.0.1:9/')), ['busy'])
    const [test] = report.tests
    expect(test?.checks).toEqual([
      {
        says: 'The connector does the steps of the test.',
        fault: 'The connector does not answer at http://127.0.0.1:9/.',
      },
    ])
  })
})

describe('a person', () => {
  it('is told what to do, and asked for what the hub cannot see', async () => {
    const input = new PassThrough()
    const output = new PassThrough()
    const answers = ['', 'I-1 totalAmount is wrong', '']
    let printed = ''
    output.on('data', (chunk: Buffer) => {
      printed += chunk.toString()
      if (/(: )$/.test(printed)) setImmediate(() => input.write(`${answers.shift() ?? ''}\n`))
    })
    const driver = openInteractiveDriver({ input, output })
    const result = await driver.run(task)
    await driver.close()
    expect(result).toEqual({ reports: [{ id: 'I-1', problem: 'totalAmount is wrong' }] })
    expect(printed).toContain('push: Push these changes.')
    expect(printed).toContain('account certify, key secret')
  })
})

describe('bthub certify', () => {
  // The hub of the test answers meanwhile.
  const command = async (args: readonly string[], env = {}) => {
    const child = spawn(process.execPath, [...program(), 'certify', ...args], {
      env: { ...process.env, ...env },
    })
    const ended = once(child, 'close')
    const [stdout, stderr] = await Promise.all([readText(child.stdout), readText(child.stderr)])
    const [status] = (await ended) as [number | null]
    return { status, stdout, stderr }
  }

  it('runs a command against a hub, writes the reports, and fails with the connector', async () => {
    const file = join(folder, 'report.json')
    const args = [
      '--hub',
      running.url,
      '--trigger',
      'true',
      '--only',
      'both-headers',
      '--save',
      file,
      '--keep',
      'acme',
    ]
    const { status, stdout, stderr } = await command(args, { BTHUB_OPERATOR_KEY: running.operator })
    expect([status, stderr]).toEqual([1, ''])
    expect(stdout).toContain('found:    The connector made no calls.')
    expect(stdout).toContain('0 passed, 1 failed, 0 skipped.')
    const { body } = await running.call('GET', '/operator/account/acme/certification')
    expect(body.items).toMatchObject([
      { connector: 'connector', failed: 1, tests: [{ id: 'both-headers', outcome: 'failed' }] },
    ])
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      format: 1,
      summary: { failed: 1 },
    })
  })

  it.each([
    [['--only', 'both-headers'], 2, 'one of --trigger, --http and --interactive is required'],
    [
      ['--trigger', 'true', '--only', 'no-such'],
      1,
      'There is no test no-such; --list shows all of them.',
    ],
    [['--trigger', 'true', '--keep', 'acme'], 2, '--keep needs --hub'],
    [['--trigger', 'true', '--save', 'report.pdf'], 2, 'Must end in .json, .xml or .html.'],
    [['--trigger', 'true', '--http', 'http://a'], 2, 'cannot be used with'],
  ])('refuses %j', async (args, status, reason) => {
    const refused = await command(args)
    expect([refused.status, refused.stderr]).toEqual([status, expect.stringContaining(reason)])
  })

  it('lists the tests', async () => {
    const { stdout } = await command(['--list', '--json'])
    const { tests } = JSON.parse(stdout) as { tests: { id: string }[] }
    expect(tests.map(({ id }) => id)).toEqual(plan.map(({ id }) => id))
  })
})
