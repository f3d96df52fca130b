// Shared by all commands: settings as flags, and output for people or, with --json, for programs.
import { once } from 'node:events'
import { InvalidArgumentError, type Command } from 'commander'
import { describeConfig, readConfig, type Flags, type SettingName } from '../config.ts'

export type CommonOptions = Flags & { readonly json?: true }

/** Command line flags by setting. */
const flagNames = {
  port: '--port <port>',
  host: '--host <address>',
  workers: '--workers <count>',
  publicUrl: '--public-url <url>',
  dataFolder: '--data <folder>',
  schema: '--schema <name>',
  cells: '--cells <names>',
  databaseUrl: '--database-url <url>',
  pepper: '--pepper <hex>',
  operatorKey: '--operator-key <key>',
  account: '--account <id>',
  accountKey: '--account-key <key>',
  payments: '--payments <provider>',
  sandboxDelayMs: '--sandbox-delay-ms <ms>',
  webhooks: '--webhooks <on|off>',
  webhookAllow: '--webhook-allow <blocks>',
  webhookPorts: '--webhook-ports <ports>',
  imports: '--imports <on|off>',
  messages: '--messages <on|off>',
  mailbox: '--mailbox <on|off>',
  smtpUrl: '--smtp-url <url>',
  mailFrom: '--mail-from <address>',
  smsUrl: '--sms-url <url>',
  smsApi: '--sms-api <json|twilio>',
  smsFrom: '--sms-from <sender>',
  logLevel: '--log-level <level>',
  logFormat: '--log-format <format>',
  allowUnsafe: '--allow-unsafe <names>',
} as const satisfies Record<SettingName, string>

/** Adds --json and the flags of some settings; all other settings come from the environment. */
export function settingOptions(command: Command, names: readonly SettingName[]): Command {
  const rows = describeConfig({}, {})
  for (const name of names) {
    const row = rows.find((candidate) => candidate.name === name)
    const check = (text: string) => checkSetting(name, text)
    command.option(flagNames[name], `${row?.meaning} [${row?.variable}]`, check)
  }
  return command.option('--json', 'print one JSON object')
}

/** Rejects an invalid value as wrong usage instead of failing later. */
function checkSetting(name: SettingName, text: string): string {
  return parsedBy(() => readConfig({ [name]: text }, {})) && text
}

/** Reports an error of `read` as wrong usage. */
function parsedBy<T>(read: () => T): T {
  try {
    return read()
  } catch (error) {
    throw new InvalidArgumentError((error as Error).message)
  }
}

/** Commander names options by their flags; settings have other names. */
export function flagsOf(options: Readonly<Record<string, unknown>>): Flags {
  const { data, ...others } = options
  const flags: Record<string, string> = typeof data === 'string' ? { dataFolder: data } : {}
  for (const name of Object.keys(flagNames)) {
    const value = others[name]
    if (typeof value === 'string') flags[name] = value
  }
  return flags
}

/** Prints one JSON object with --json, otherwise text. */
export function print(
  options: { readonly json?: true },
  value: unknown,
  lines: () => readonly string[],
): void {
  process.stdout.write(printed(options, value, lines))
}

/** For endless output: resolves once there is room for more, so that a slow reader slows down the command. */
export async function printPaced(
  options: { readonly json?: true },
  value: unknown,
  lines: () => readonly string[],
): Promise<void> {
  if (!process.stdout.write(printed(options, value, lines))) await once(process.stdout, 'drain')
}

export const outputLimits = {
  /** Bytes that wait for the reader of a command's output. */
  unreadBytesMax: 1024 * 1024,
} as const

export type Print = (value: unknown, lines: () => readonly string[]) => void

/** For output that cannot be slowed down: what does not fit is dropped, counted and reported. */
export function openPrint(options: { readonly json?: true }): Print {
  let dropped = 0
  return (value, lines) => {
    if (process.stdout.writableLength > outputLimits.unreadBytesMax) {
      dropped += 1
      return
    }
    if (dropped > 0) {
      const count = dropped
      dropped = 0
      print(options, { kind: 'dropped', count }, () => [
        `DROPPED  ${count} entries that could not be printed because the reader was too slow.`,
      ])
    }
    print(options, value, lines)
  }
}

/** The text that `print` writes. */
export function printed(
  options: { readonly json?: true },
  value: unknown,
  lines: () => readonly string[],
): string {
  return `${options.json === true ? JSON.stringify(value) : lines().join('\n')}\n`
}

/** Formats rows as aligned columns. */
export function columnsOf(rows: readonly (readonly string[])[]): string[] {
  const widths: number[] = []
  for (const row of rows) {
    row.forEach((cell, at) => (widths[at] = Math.max(widths[at] ?? 0, cell.length)))
  }
  return rows.map((row) =>
    row
      .map((cell, at) => cell.padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd(),
  )
}
