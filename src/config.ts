// The settings: one table, and the only reader of process.env. A flag of the command line comes before
// the environment, and that before the default.
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
  /** Not to be shown: a password or a secret. */
  readonly secret?: true
  /** Throws with a sentence when the text is no valid value. */
  readonly read: (text: string) => T
  /** What `--demo` adds to its list. */
  readonly demoAdds?: string
}

const settingsTable = {
  port: {
    variable: 'BTHUB_PORT',
    fallback: 4080,
    meaning: 'Port to listen on; 0 takes a free one.',
    read: readPort,
  },
  host: {
    variable: 'BTHUB_HOST',
    fallback: '127.0.0.1',
    meaning: 'Address to listen on. Behind a proxy that ends TLS, keep it private.',
    read: (text) => text,
  },
  workers: {
    variable: 'BTHUB_WORKERS',
    fallback: 1,
    meaning: 'Processes that share the port; more than one when a core is not enough.',
    read: readWorkers,
  },
  publicUrl: {
    variable: 'BTHUB_PUBLIC_URL',
    fallback: '',
    meaning: 'What links in answers begin with; by default the address listened on.',
    read: readUrl,
  },
  dataFolder: {
    variable: 'BTHUB_DATA',
    fallback: '.bthub',
    meaning: 'Folder of the bundled PostgreSQL and of the pepper.',
    read: (text) => text,
  },
  databaseUrl: {
    variable: 'DATABASE_URL',
    fallback: '',
    meaning:
      'postgres:// URL of your own PostgreSQL, 15 or newer; without it the bundled one is used.',
    secret: true,
    read: readDatabaseUrl,
  },
  pepper: {
    variable: 'BTHUB_PEPPER',
    fallback: '',
    meaning:
      'Secret under the hashes of keys, 64 hex digits. By default made once and kept in the data folder; hubs that share a database need the same.',
    secret: true,
    read: readPepper,
  },
  operatorKey: {
    variable: 'BTHUB_OPERATOR_KEY',
    fallback: '',
    meaning: 'Key of an operator, for `bthub operate`; beside a demo its own is taken.',
    secret: true,
    read: (text) => text,
  },
  account: {
    variable: 'BTHUB_ACCOUNT',
    fallback: '',
    meaning:
      'The account that `bthub webhook`, `events` and `listen` are for; beside a demo its own.',
    read: (text) => text,
  },
  accountKey: {
    variable: 'BTHUB_ACCOUNT_KEY',
    fallback: '',
    meaning: 'A key of that account; beside a demo its own is taken.',
    secret: true,
    read: (text) => text,
  },
  payments: {
    variable: 'BTHUB_PAYMENTS',
    fallback: 'sandbox' as PaymentsSetting,
    meaning:
      'Who moves the money: `sandbox`, which moves none, or `off`, when another hub carries payments on.',
    read: oneOf(paymentsSettings),
  },
  sandboxDelayMs: {
    variable: 'BTHUB_SANDBOX_DELAY_MS',
    fallback: 5_000,
    meaning: 'How long a payment of the sandbox takes; 0 ends it at once.',
    read: readDelay,
  },
  webhooks: {
    variable: 'BTHUB_WEBHOOKS',
    fallback: 'on' as SwitchSetting,
    meaning: 'Whether this hub delivers events to endpoints: `on`, or `off`, when others do.',
    read: oneOf(switchSettings),
  },
  imports: {
    variable: 'BTHUB_IMPORTS',
    fallback: 'on' as SwitchSetting,
    meaning:
      'Whether this hub pulls customers from the sources of accounts: `on`, or `off`, when others do.',
    read: oneOf(switchSettings),
  },
  webhookAllow: {
    variable: 'BTHUB_WEBHOOK_ALLOW',
    fallback: '',
    meaning:
      'Blocks of addresses that a URL of an account may lead to although they are not public, as 10.1.2.0/24,fd00::/8; with `--demo` this machine’s own, too.',
    read: (text) => readBlocks(text).join(','),
    // Whoever tries webhooks has the receiver on the same machine.
    demoAdds: loopback.join(','),
  },
  webhookPorts: {
    variable: 'BTHUB_WEBHOOK_PORTS',
    fallback: publicPorts.join(','),
    meaning:
      'Ports that a URL of an account may name at a public address, as 443,8443,9443; at a block that is allowed, it may name any.',
    read: (text) => readPorts(text).join(','),
  },
  logLevel: {
    variable: 'BTHUB_LOG_LEVEL',
    fallback: 'info' as LogLevel,
    meaning: `Least important lines to log: ${logLevels.join(', ')}.`,
    read: oneOf(logLevels),
  },
  allowUnsafe: {
    variable: 'BTHUB_ALLOW_UNSAFE',
    fallback: '',
    meaning:
      'Durability settings of PostgreSQL that may be off, by name: fsync, full_page_writes, synchronous_commit.',
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

/** `demo`: what `--demo` adds, to the environment's where there is one. */
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

/** Throws with a sentence that names the setting and where its value came from. */
export function readConfig(
  flags: Flags = {},
  environment: Environment = process.env,
  demo = false,
): Config {
  const sources = { flags, environment, demo }
  const entries = settingNames.map((name) => [name, readSetting(name, sources).value] as const)
  return Object.fromEntries(entries) as Config
}

/** The table with values and where they came from; secrets are not shown. */
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
    const source = origin === 'flag' ? 'The flag' : 'The environment variable'
    throw new Error(`${source} for ${variable} ${(error as Error).message}`, { cause: error })
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
  throw new Error(`has to be a port from 0 to 65535, not ${JSON.stringify(text)}.`)
}

function readWorkers(text: string): number {
  if (/^[1-9]\d{0,3}$/.test(text)) return Number(text)
  throw new Error(`has to be a whole number from 1 on, not ${JSON.stringify(text)}.`)
}

function readUrl(text: string): string {
  if (/^https?:\/\/[^/\s]+(\/[^\s]*)?$/.test(text)) return text.replace(/\/$/, '')
  throw new Error('has to be a URL such as https://hub.example.com.')
}

function readDatabaseUrl(text: string): string {
  // The value holds a password, so no message repeats it.
  if (!/^postgres(ql)?:\/\//.test(text)) {
    throw new Error('has to begin with postgres:// or postgresql://.')
  }
  urlsOfHosts(text)
  return text
}

function readPepper(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase()
  throw new Error('has to be 64 hex digits, as `openssl rand -hex 32` makes them.')
}

function readDelay(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new Error(`has to be a whole number of milliseconds, not ${JSON.stringify(text)}.`)
}

function oneOf<T extends string>(choices: readonly T[]): (text: string) => T {
  return (text) => {
    const known = choices.find((choice) => choice === text)
    if (known !== undefined) return known
    throw new Error(`has to be one of ${choices.join(', ')}, not ${JSON.stringify(text)}.`)
  }
}
