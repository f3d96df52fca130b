// The settings, in one table; the only reader of process.env. Flags of the command line take precedence over the
// environment, and the environment over defaults.
import { logLevels, type LogLevel } from './log.ts'
import { loopback, readBlocks } from './outbound/address.ts'
import { urlsOfHosts } from './store/database-hosts.ts'
import { publicPorts, readPorts } from './outbound/target.ts'

const switchSettings = ['on', 'off'] as const
type SwitchSetting = (typeof switchSettings)[number]

const paymentsSettings = ['sandbox', 'off'] as const
type PaymentsSetting = (typeof paymentsSettings)[number]

type Setting<T> = {
  readonly variable: string
  readonly fallback: T
  readonly meaning: string
  /** A password or a secret, which is never shown. */
  readonly secret?: true
  /** Throws an error when the text is not a valid value. */
  readonly read: (text: string) => T
  /** Values that `--demo` adds to its list. */
  readonly demoAdds?: string
}

const settingsTable = {
  port: {
    variable: 'BTHUB_PORT',
    fallback: 4080,
    meaning: 'Port to listen on; 0 chooses a free port.',
    read: readPort,
  },
  host: {
    variable: 'BTHUB_HOST',
    fallback: '127.0.0.1',
    meaning: 'Address to listen on. Behind a proxy that terminates TLS, keep it private.',
    read: readHost,
  },
  workers: {
    variable: 'BTHUB_WORKERS',
    fallback: 1,
    meaning: 'Number of processes that share the port; use several when one core is not enough.',
    read: readWorkers,
  },
  publicUrl: {
    variable: 'BTHUB_PUBLIC_URL',
    fallback: '',
    meaning: 'Base URL of links in answers; by default the address that the hub listens on.',
    read: readUrl,
  },
  dataFolder: {
    variable: 'BTHUB_DATA',
    fallback: '.bthub',
    meaning: 'Folder of the bundled PostgreSQL and the pepper.',
    read: (text) => text,
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    fallback: '',
    meaning:
      'postgres:// URL of your own PostgreSQL, 15 or newer; by default the bundled one is used.',
    secret: true,
    read: readDatabaseUrl,
  },
  pepper: {
    variable: 'BTHUB_PEPPER',
    fallback: '',
    meaning:
      'Secret for hashing keys, 64 hex digits. By default it is generated once and kept in the data folder; hubs that share a database need the same one.',
    secret: true,
    read: readPepper,
  },
  operatorKey: {
    variable: 'BTHUB_OPERATOR_KEY',
    fallback: '',
    meaning:
      'Key of an operator, for `bthub operate`; by default that of the demo, if there is one.',
    secret: true,
    read: (text) => text,
  },
  account: {
    variable: 'BTHUB_ACCOUNT',
    fallback: '',
    meaning:
      'Account for `bthub webhook`, `events` and `listen`; by default that of the demo, if there is one.',
    read: (text) => text,
  },
  accountKey: {
    variable: 'BTHUB_ACCOUNT_KEY',
    fallback: '',
    meaning: 'Key of that account; by default that of the demo, if there is one.',
    secret: true,
    read: (text) => text,
  },
  payments: {
    variable: 'BTHUB_PAYMENTS',
    fallback: 'sandbox' as PaymentsSetting,
    meaning:
      'Payment provider: `sandbox`, which moves no money, or `off` when another hub processes payments.',
    read: oneOf(paymentsSettings),
  },
  sandboxDelayMs: {
    variable: 'BTHUB_SANDBOX_DELAY_MS',
    fallback: 5_000,
    meaning: 'Duration of a sandbox payment in milliseconds; 0 ends it at once.',
    read: readDelay,
  },
  webhooks: {
    variable: 'BTHUB_WEBHOOKS',
    fallback: 'on' as SwitchSetting,
    meaning: 'Whether this hub delivers webhooks: `on`, or `off` when other hubs do.',
    read: oneOf(switchSettings),
  },
  imports: {
    variable: 'BTHUB_IMPORTS',
    fallback: 'on' as SwitchSetting,
    meaning:
      'Whether this hub imports customers from the sources of accounts: `on`, or `off` when other hubs do.',
    read: oneOf(switchSettings),
  },
  webhookAllow: {
    variable: 'BTHUB_WEBHOOK_ALLOW',
    fallback: '',
    meaning:
      'Address blocks that URLs of accounts may lead to although they are not public, such as 10.1.2.0/24,fd00::/8; with `--demo` also this machine.',
    read: (text) => readBlocks(text).join(','),
    // In a demo, the receiver usually runs on the same machine.
    demoAdds: loopback.join(','),
  },
  webhookPorts: {
    variable: 'BTHUB_WEBHOOK_PORTS',
    fallback: publicPorts.join(','),
    meaning:
      'Ports that URLs of accounts may use at public addresses, such as 443,8443,9443; at allowed blocks they may use any port.',
    read: (text) => readPorts(text).join(','),
  },
  logLevel: {
    variable: 'BTHUB_LOG_LEVEL',
    fallback: 'info' as LogLevel,
    meaning: `Minimum log level: ${logLevels.join(', ')}.`,
    read: oneOf(logLevels),
  },
  allowUnsafe: {
    variable: 'BTHUB_ALLOW_UNSAFE',
    fallback: '',
    meaning:
      'Durability settings of PostgreSQL that may be off, separated by commas: fsync, full_page_writes, synchronous_commit.',
    read: (text) => text,
  },
} as const satisfies Record<
  string,
  | Setting<never>
  | Setting<PaymentsSetting>
  | Setting<SwitchSetting>
  | Setting<string>
  | Setting<number>
  | Setting<LogLevel>
>

export type SettingName = keyof typeof settingsTable
export type Config = {
  readonly [Name in SettingName]: ReturnType<(typeof settingsTable)[Name]['read']>
}

/** `demo`: `--demo` adds to the value. */
export type Origin = 'flag' | 'environment' | 'default' | 'demo'
export type ConfigRow = {
  readonly name: SettingName
  readonly variable: string
  readonly value: string
  readonly origin: Origin
  readonly meaning: string
}

export type Flags = Partial<Readonly<Record<SettingName, string>>>
type Environment = Readonly<Record<string, string | undefined>>

export const settingNames = Object.keys(settingsTable) as readonly SettingName[]

/** Throws an error that names the setting and the origin of its value. */
export function readConfig(
  flags: Flags = {},
  environment: Environment = process.env,
  demo = false,
): Config {
  const sources = { flags, environment, demo }
  const entries = settingNames.map((name) => [name, readSetting(name, sources).value] as const)
  return Object.fromEntries(entries) as Config
}

/** The settings with their values and origins, without secrets. */
export function describeConfig(
  flags: Flags = {},
  environment: Environment = process.env,
  demo = false,
): ConfigRow[] {
  const sources = { flags, environment, demo }
  return settingNames.map((name) => {
    const { variable, meaning, secret }: Setting<unknown> = settingsTable[name]
    const { value, origin } = readSetting(name, sources)
    const shown = secret === true && value !== '' ? '(set)' : String(value)
    return { name, variable, value: shown, origin, meaning }
  })
}

type Sources = {
  readonly flags: Flags
  readonly environment: Environment
  readonly demo: boolean
}
type Value = string | number

function readSetting(name: SettingName, sources: Sources): { value: Value; origin: Origin } {
  const setting: Setting<Value> = settingsTable[name]
  const { text, origin } = rawValue(name, sources)
  const value = text === null ? setting.fallback : readText(setting, text, origin)
  if (!sources.demo || setting.demoAdds === undefined) return { value, origin }
  return { value: [value, setting.demoAdds].filter(String).join(','), origin: 'demo' }
}

function readText({ variable, read }: Setting<Value>, text: string, origin: Origin): Value {
  try {
    return read(text)
  } catch (error) {
    const source = origin === 'flag' ? `The flag for ${variable}` : variable
    throw new Error(`${source} ${(error as Error).message}`, { cause: error })
  }
}

function rawValue(
  name: SettingName,
  { flags, environment }: Sources,
): { text: string | null; origin: Origin } {
  const flag = flags[name]
  if (flag !== undefined) return { text: flag, origin: 'flag' }
  const variable = environment[settingsTable[name].variable]
  if (variable !== undefined && variable !== '') return { text: variable, origin: 'environment' }
  return { text: null, origin: 'default' }
}

function readPort(text: string): number {
  const port = Number(text)
  if (/^\d{1,5}$/.test(text) && port <= 65_535) return port
  throw new Error(`must be a port from 0 to 65535, not ${JSON.stringify(text)}.`)
}

function readHost(text: string): string {
  if (/^[^\s[\]/]+$/.test(text)) return text
  throw new Error(`must be an address such as 127.0.0.1 or ::1, not ${JSON.stringify(text)}.`)
}

function readWorkers(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new Error(`must be a whole number, 1 or more, not ${JSON.stringify(text)}.`)
}

/** Returns the origin and the path without a slash at its end: the beginning of links, which is inserted as it is. */
function readUrl(text: string): string {
  const isUrl = /^https?:\/\/[^/\\]/i.test(text) && !/\s/.test(text) && URL.canParse(text)
  if (!isUrl) throw new Error('must be a URL such as https://hub.example.com.')
  const { origin, pathname, username, password } = new URL(text)
  if (username !== '' || password !== '') throw new Error('must not have a user or a password.')
  if (/[?#]/.test(text)) throw new Error('must not have a query or a fragment.')
  // A browser takes a path that begins with two slashes for a host.
  const path = pathname.replaceAll(/\/+/g, '/').replace(/\/$/, '')
  if (/^(?:[\w.~/-]|%[0-9a-f]{2})*$/i.test(path)) return origin + path
  throw new Error('must have only letters, digits, percent-encoded bytes and -._~/ in its path.')
}

function readDatabaseUrl(text: string): string {
  // The value contains a password, so no message repeats it.
  if (!/^postgres(ql)?:\/\//.test(text)) {
    throw new Error('must begin with postgres:// or postgresql://.')
  }
  urlsOfHosts(text)
  return text
}

function readPepper(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase()
  throw new Error('must be 64 hex digits, as generated by `openssl rand -hex 32`.')
}

function readDelay(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new Error(`must be a whole number of milliseconds, not ${JSON.stringify(text)}.`)
}

function oneOf<T extends string>(choices: readonly T[]): (text: string) => T {
  return (text) => {
    const known = choices.find((choice) => choice === text)
    if (known !== undefined) return known
    throw new Error(`must be one of ${choices.join(', ')}, not ${JSON.stringify(text)}.`)
  }
}
