// The settings: one table, and the only reader of process.env. A flag of the command line comes before
// the environment, and that before the default.
import { logLevels, type LogLevel } from './log.ts'
import { readBlocks } from './outbound/address.ts'

const webhooksSettings = ['on', 'off'] as const
type WebhooksSetting = (typeof webhooksSettings)[number]

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
    read: readPayments,
  },
  sandboxDelayMs: {
    variable: 'BTHUB_SANDBOX_DELAY_MS',
    fallback: 5_000,
    meaning: 'How long a payment of the sandbox takes; 0 ends it at once.',
    read: readDelay,
  },
  webhooks: {
    variable: 'BTHUB_WEBHOOKS',
    fallback: 'on' as WebhooksSetting,
    meaning: 'Whether this hub delivers events to endpoints: `on`, or `off`, when others do.',
    read: readWebhooks,
  },
  webhookAllow: {
    variable: 'BTHUB_WEBHOOK_ALLOW',
    fallback: '',
    meaning:
      'Blocks of addresses that a URL of an account may lead to although they are not public, as 10.1.2.0/24,fd00::/8; with `--demo` this machine’s own, too.',
    read: (text) => readBlocks(text).join(','),
  },
  logLevel: {
    variable: 'BTHUB_LOG_LEVEL',
    fallback: 'info' as LogLevel,
    meaning: `Least important lines to log: ${logLevels.join(', ')}.`,
    read: readLogLevel,
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
  | Setting<WebhooksSetting>
  | Setting<string>
  | Setting<number>
  | Setting<LogLevel>
>

export type SettingName = keyof typeof settingsTable
export type Config = {
  readonly [Name in SettingName]: ReturnType<(typeof settingsTable)[Name]['read']>
}

export type Origin = 'flag' | 'environment' | 'default'
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
export function readConfig(flags: Flags = {}, environment: Environment = process.env): Config {
  const entries = settingNames.map((name) => [name, readSetting(name, flags, environment)] as const)
  return Object.fromEntries(entries) as Config
}

/** The table with values and where they came from; secrets are not shown. */
export function describeConfig(
  flags: Flags = {},
  environment: Environment = process.env,
): ConfigRow[] {
  return settingNames.map((name) => {
    const setting: Setting<unknown> = settingsTable[name]
    const { origin } = rawValue(name, flags, environment)
    const value = String(readSetting(name, flags, environment))
    const shown = setting.secret === true && value !== '' ? '(set)' : value
    return { name, variable: setting.variable, value: shown, origin, meaning: setting.meaning }
  })
}

function readSetting(name: SettingName, flags: Flags, environment: Environment): string | number {
  const setting: Setting<string | number> = settingsTable[name]
  const { text, origin } = rawValue(name, flags, environment)
  if (text === null) return setting.fallback
  try {
    return setting.read(text)
  } catch (error) {
    const source = origin === 'flag' ? 'The flag' : 'The environment variable'
    throw new Error(`${source} for ${setting.variable} ${(error as Error).message}`, {
      cause: error,
    })
  }
}

function rawValue(
  name: SettingName,
  flags: Flags,
  environment: Environment,
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
  if (/^postgres(ql)?:\/\//.test(text)) return text
  // The value holds a password, so it is not repeated.
  throw new Error('has to begin with postgres:// or postgresql://.')
}

function readPepper(text: string): string {
  if (/^[0-9a-f]{64}$/i.test(text)) return text.toLowerCase()
  throw new Error('has to be 64 hex digits, as `openssl rand -hex 32` makes them.')
}

function readPayments(text: string): PaymentsSetting {
  const known = paymentsSettings.find((setting) => setting === text)
  if (known !== undefined) return known
  throw new Error(`has to be one of ${paymentsSettings.join(', ')}, not ${JSON.stringify(text)}.`)
}

function readWebhooks(text: string): WebhooksSetting {
  const known = webhooksSettings.find((setting) => setting === text)
  if (known !== undefined) return known
  throw new Error(`has to be one of ${webhooksSettings.join(', ')}, not ${JSON.stringify(text)}.`)
}

function readDelay(text: string): number {
  if (/^\d{1,9}$/.test(text)) return Number(text)
  throw new Error(`has to be a whole number of milliseconds, not ${JSON.stringify(text)}.`)
}

function readLogLevel(text: string): LogLevel {
  const level = logLevels.find((known) => known === text)
  if (level !== undefined) return level
  throw new Error(`has to be one of ${logLevels.join(', ')}, not ${JSON.stringify(text)}.`)
}
