// bthub doctor: what is configured, reachable and unsafe, and what to do about it. It only looks.
import type { Command } from 'commander'
import { describeConfig, readConfig } from '../config.ts'
import { settingLines } from './config.ts'
import { checks, type Check, type Finding, type Health } from './doctor-checks.ts'
import { openScene, type Scene } from './doctor-scene.ts'
import {
  columnsOf,
  flagsOf,
  print,
  sentenceOf,
  settingOptions,
  type CommonOptions,
} from './output.ts'

type Result = Finding & { readonly name: string }

export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .description('look whether all is well, and say what to do where it is not')
    .addHelpText('after', () => `\nIt asks:\n${checkLines().join('\n')}`)
  settingOptions(command, ['host', 'port', 'dataFolder']).action(async (options: CommonOptions) => {
    const flags = flagsOf(options)
    const results = await examine(await openScene(readConfig(flags), new Date()))
    const healthy = results.every(({ health }) => health !== 'broken')
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

async function examine(scene: Scene): Promise<Result[]> {
  try {
    const results: Result[] = []
    for (const check of checks) {
      results.push({ name: check.name, ...(await runCheck(check, scene)) })
    }
    return results
  } finally {
    await scene.close()
  }
}

async function runCheck(check: Check, scene: Scene): Promise<Finding> {
  try {
    return await check.run(scene)
  } catch (error) {
    return { health: 'broken', said: sentenceOf(error) }
  }
}

function checkLines(): string[] {
  return columnsOf(checks.map(({ name, asks }) => [`  ${name}`, asks]))
}

const shownHealth = {
  fine: 'ok',
  note: 'note',
  warning: 'WARNING',
  broken: 'BROKEN',
  skipped: 'skipped',
} as const satisfies Record<Health, string>

function resultLines(results: readonly Result[]): string[] {
  const rows = results.flatMap(({ name, health, said, advice }) => [
    [shownHealth[health], name, said],
    ...(advice === undefined ? [] : [['', '', `→ ${advice}`]]),
  ])
  return columnsOf(rows)
}

function verdictOf(results: readonly Result[]): string {
  const count = (health: Health) => results.filter((result) => result.health === health).length
  const [broken, warnings] = [count('broken'), count('warning')]
  if (broken === 0 && warnings === 0) return 'All is well.'
  return `Broken: ${broken}. Warnings: ${warnings}.`
}
