// bthub doctor: reports what is configured, reachable and unsafe, and how to fix it. It changes nothing.
import type { Command } from 'commander'
import { describeConfig, readConfig } from '../config.ts'
import { settingLines } from './config.ts'
import { checks } from '../maintenance/checks.ts'
import { runDiagnostics } from '../maintenance/run-diagnostics.ts'
import type { CheckResult, Health } from '../maintenance/maintenance.ts'
import { columnsOf, flagsOf, print, settingOptions, type CommonOptions } from './output.ts'

export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .description('check the installation and explain how to fix problems')
    .addHelpText('after', () => `\nChecks:\n${checkLines().join('\n')}`)
  settingOptions(command, ['host', 'port', 'dataFolder']).action(async (options: CommonOptions) => {
    const flags = flagsOf(options)
    const { healthy, checks: results } = await runDiagnostics(readConfig(flags), new Date())
    const settings = describeConfig(flags)
    print(options, { healthy, settings, checks: results }, () => [
      ...settingLines(settings),
      '',
      ...resultLines(results),
      '',
      verdictOf(results),
    ])
    if (!healthy) process.exitCode = 1
  })
}

function checkLines(): string[] {
  return columnsOf(checks.map(({ name, question }) => [`  ${name}`, question]))
}

const shownHealth = {
  fine: 'ok',
  note: 'note',
  warning: 'WARNING',
  broken: 'BROKEN',
  skipped: 'skipped',
} as const satisfies Record<Health, string>

function resultLines(results: readonly CheckResult[]): string[] {
  const rows = results.flatMap(({ name, health, said, advice }) => [
    [shownHealth[health], name, said],
    ...(advice === undefined ? [] : [['', '', `→ ${advice}`]]),
  ])
  return columnsOf(rows)
}

function verdictOf(results: readonly CheckResult[]): string {
  const count = (health: Health) => results.filter((result) => result.health === health).length
  const [broken, warnings] = [count('broken'), count('warning')]
  if (broken === 0 && warnings === 0) return 'No problems found.'
  return `Broken: ${broken}. Warnings: ${warnings}.`
}
