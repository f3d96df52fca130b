// bthub certify: tests a connector. The hub plays the provider, injects faults, and judges what the connector does.
import { writeFileSync } from 'node:fs'
import { extname } from 'node:path'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { readConfig } from '../config.ts'
import { startHub, openHub, type TestHub } from '../testing.ts'
import type { Driver } from './certify/driver.ts'
import { openHttpDriver } from './certify/http-driver.ts'
import { openInteractiveDriver } from './certify/interactive-driver.ts'
import { htmlOf } from './certify/html-report.ts'
import { junitOf } from './certify/junit.ts'
import { plan } from './certify/plan.ts'
import { linesOf, reportOf, summaryOf, type Report } from './certify/report.ts'
import { runPlan } from './certify/run-plan.ts'
import { openTriggerDriver } from './certify/trigger-driver.ts'
import { operatorHub, operatorKey } from './operator-hub.ts'
import { flagsOf, print, settingOptions, type CommonOptions } from './output.ts'

type CertifyOptions = CommonOptions & {
  readonly trigger?: string
  readonly http?: URL
  readonly interactive?: true
  readonly name: string
  readonly only?: readonly string[]
  readonly skip: readonly string[]
  readonly save: readonly string[]
  readonly webhookUrl?: URL
  readonly hub?: URL
  readonly keep?: string
  readonly list?: true
}

export function addCertify(program: Command): void {
  const command = program
    .command('certify')
    .description('test a connector: play the hub for it, inject faults, and judge what it does')
    .addOption(
      new Option(
        '--trigger <command>',
        'command that does a step, told in BTHUB_STEP_FILE',
      ).conflicts(['http', 'interactive']),
    )
    .addOption(
      new Option('--http <url>', 'URL to which steps are posted')
        .argParser(readUrl)
        .conflicts('interactive'),
    )
    .option('--interactive', 'a person does the steps')
    .option('--name <name>', 'name of the connector in the report', 'connector')
    .option('--only <ids>', 'only these tests, separated by commas', readIds)
    .option('--skip <ids>', 'all tests but these', readIds, [])
    .option(
      '--save <file>',
      'write the report: .json, .xml (JUnit) or .html; repeatable',
      addFile,
      [],
    )
    .option(
      '--webhook-url <url>',
      'where the connector receives webhooks; default: a free port',
      readUrl,
    )
    .option('--hub <url>', 'hub to test against; default: one of its own', readUrl)
    .option('--keep <account>', 'with --hub: keep the report on this account, for the console')
    .option('--list', 'list the tests instead of running them')
  settingOptions(command, ['operatorKey', 'dataFolder']).action(async (options: CertifyOptions) => {
    const tests = chosen(options)
    if (options.list === true) return list(options, tests)
    const { trigger, http, interactive } = options
    if (trigger === undefined && http === undefined && interactive === undefined) {
      command.error('error: one of --trigger, --http and --interactive is required')
    }
    if (options.keep !== undefined && options.hub === undefined) {
      command.error('error: --keep needs --hub')
    }
    const report = await certify(options, tests)
    if (options.keep !== undefined) await keep(report, options.keep, options)
    for (const file of options.save) writeFileSync(file, formOf(file)(report))
    if (options.json === true) print(options, report, () => [])
    else process.stdout.write(`\n${summaryOf(report)}\n`)
    if (report.summary.failed > 0) process.exitCode = 1
  })
}

async function certify(options: CertifyOptions, tests: typeof plan): Promise<Report> {
  const hub = await openedHub(options)
  const driver = driverOf(options)
  const startedAt = new Date().toISOString()
  try {
    const outcomes = await runPlan({
      tests,
      hub,
      driver,
      webhookUrl: options.webhookUrl?.href,
      onOutcome(outcome) {
        const [test] = reportOf([outcome], {
          ...about(options, driver),
          startedAt,
          endedAt: '',
        }).tests
        if (options.json !== true && test !== undefined)
          process.stdout.write(`${linesOf(test).join('\n')}\n`)
      },
    })
    return reportOf(outcomes, {
      ...about(options, driver),
      startedAt,
      endedAt: new Date().toISOString(),
    })
  } finally {
    await driver.close()
    await hub.close()
  }
}

/** Without the calls, which only the files have. */
async function keep(
  { tests, connector, driver, bthub, startedAt, endedAt }: Report,
  accountId: string,
  options: CertifyOptions,
): Promise<void> {
  const kept = tests.map(({ id, group, title, outcome, reason, ms, checks, remedy, page }) => {
    return { id, group, title, outcome, reason, ms, checks, remedy, page }
  })
  const body = {
    connector,
    driver,
    bthub,
    startedAt,
    endedAt,
    tests: kept,
    reason: 'bthub certify',
  }
  const hub = operatorHub(readConfig(flagsOf(options)), options.hub?.origin)
  await hub.call('POST', `/operator/account/${encodeURIComponent(accountId)}/certification`, {
    body,
  })
}

function about({ name }: CertifyOptions, driver: Driver) {
  return { connector: name, driver: driver.name }
}

function openedHub(options: CertifyOptions): Promise<TestHub> | TestHub {
  if (options.hub === undefined) return startHub()
  return openHub({
    url: options.hub.origin,
    operatorKey: operatorKey(readConfig(flagsOf(options))),
  })
}

function driverOf({ trigger, http }: CertifyOptions): Driver {
  if (trigger !== undefined) return openTriggerDriver(trigger)
  if (http !== undefined) return openHttpDriver(http)
  return openInteractiveDriver({ input: process.stdin, output: process.stdout })
}

function chosen({ only, skip }: CertifyOptions): typeof plan {
  const known = new Set(plan.map(({ id }) => id))
  const unknown = [...(only ?? []), ...skip].find((id) => !known.has(id))
  if (unknown !== undefined)
    throw new Error(`There is no test ${unknown}; --list shows all of them.`)
  return plan.filter(({ id }) => only?.includes(id) !== false && !skip.includes(id))
}

function list(options: CertifyOptions, tests: typeof plan): void {
  const rows = tests.map(({ id, title, why, remedy, page }) => ({ id, title, why, remedy, page }))
  print(options, { tests: rows }, () => rows.map(({ id, title }) => `${id.padEnd(26)}  ${title}`))
}

const forms: Readonly<Record<string, (report: Report) => string>> = {
  '.json': (report) => `${JSON.stringify(report, null, 2)}\n`,
  '.xml': junitOf,
  '.html': htmlOf,
}

function formOf(file: string): (report: Report) => string {
  const form = forms[extname(file)]
  if (form === undefined) throw new InvalidArgumentError('Must end in .json, .xml or .html.')
  return form
}

function addFile(file: string, before: readonly string[]): readonly string[] {
  formOf(file)
  return [...before, file]
}

function readIds(text: string): readonly string[] {
  return text.split(',').map((id) => id.trim())
}

function readUrl(text: string): URL {
  if (!/^https?:/i.test(text) || !URL.canParse(text))
    throw new InvalidArgumentError('Must be an http URL.')
  return new URL(text)
}
