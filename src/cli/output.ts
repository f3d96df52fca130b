// What every command has in common: settings as flags, and answers for people or, with --json, for
// programs.
import type { Command } from 'commander'
import { describeConfig, type Flags, type SettingName } from '../config.ts'

export type CommonOptions = Flags & { readonly json?: true }

/** Flags by setting, as people type them. */
const flagNames = {
  port: '--port <port>',
  host: '--host <address>',
  publicUrl: '--public-url <url>',
  dataFolder: '--data <folder>',
  databaseUrl: '--database-url <url>',
  pepper: '--pepper <hex>',
  logLevel: '--log-level <level>',
  allowUnsafe: '--allow-unsafe <names>',
} as const satisfies Record<SettingName, string>

/** Adds --json and the flags of some settings; the others come from the environment. */
export function settingOptions(command: Command, names: readonly SettingName[]): Command {
  const rows = describeConfig({}, {})
  for (const name of names) {
    const row = rows.find((candidate) => candidate.name === name)
    command.option(flagNames[name], `${row?.meaning} [${row?.variable}]`)
  }
  return command.option('--json', 'answer as one JSON object')
}

/** commander names an option by its flag; the settings have names of their own. */
export function flagsOf(options: Readonly<Record<string, unknown>>): Flags {
  const { data, ...others } = options
  const flags: Record<string, string> = typeof data === 'string' ? { dataFolder: data } : {}
  for (const name of Object.keys(flagNames)) {
    const value = others[name]
    if (typeof value === 'string') flags[name] = value
  }
  return flags
}

/** One JSON object with --json, else lines for a person. */
export function print(
  options: { readonly json?: true },
  value: unknown,
  lines: () => readonly string[],
): void {
  process.stdout.write(`${options.json === true ? JSON.stringify(value) : lines().join('\n')}\n`)
}
