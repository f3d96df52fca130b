// The settings, in one table; the only reader of process.env. Flags of the command line take precedence over the
// environment, and the environment over defaults.
import { smsApis, type SmsApi } from './messages/sms-way.ts'
import { logFormats, logLevels, type LogFormat, type LogLevel } from './log.ts'
import { loopback, readBlocks } from './outbound/address.ts'
import {
  oneOf,
  readCells,
  readDatabaseUrl,
  readSchema,
  readDelay,
  readHost,
  readMailFrom,
  readPepper,
  readPort,
  readSmsFrom,
  readSmsSetting,
  readSmtpSetting,
  readUrl,
  readWorkers,
} from './read-setting.ts'
import { publicPorts, readPorts } from './outbound/target.ts'
import { readSetting, type Environment, type Origin, type Setting } from './setting-value.ts'

const switchSettings = ['on', 'off'] as const
type SwitchSetting = (typeof switchSettings)[number]

const paymentsSettings = ['sandbox', 'off'] as const
type PaymentsSetting = (typeof paymentsSettings)[number]

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
  schema: {
    variable: 'BTHUB_SCHEMA',
    fallback: '',
    meaning:
      'Schema of the hub’s tables, which is created if it does not exist; by default the first one of the search path, usually `public`.',
    read: readSchema,
  },
  cells: {
    variable: 'BTHUB_CELLS',
    fallback: '',
    meaning:
      'Cells that this hub serves, such as `main,b`; by default all. Calls about accounts of other cells are 421.',
    read: readCells,
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
      'Account for `bthub push`, `reconcile`, `webhook`, `events` and `listen`; by default that of the demo, if there is one.',
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
  messages: {
    variable: 'BTHUB_MESSAGES',
    fallback: 'on' as SwitchSetting,
    meaning: 'Whether this hub sends messages to buyers: `on`, or `off` when other hubs do.',
    read: oneOf(switchSettings),
  },
  mailbox: {
    variable: 'BTHUB_MAILBOX',
    fallback: 'off' as SwitchSetting,
    meaning:
      'Whether messages to buyers that the hub has no server or gateway for are kept for operators to look at instead of waiting: `on`, the default with `--demo`, or `off`.',
    read: oneOf(switchSettings),
    demoFallback: 'on' as SwitchSetting,
  },
  smtpUrl: {
    variable: 'BTHUB_SMTP_URL',
    fallback: '',
    meaning:
      'SMTP server for messages to buyers, such as `smtps://user:password@mail.example.com`; without one they wait. With `smtp://`, STARTTLS is required, except on this machine.',
    secret: true,
    read: readSmtpSetting,
  },
  mailFrom: {
    variable: 'BTHUB_MAIL_FROM',
    fallback: '',
    meaning: 'Address that messages to buyers are sent from, such as `billing@example.com`.',
    read: readMailFrom,
  },
  smsUrl: {
    variable: 'BTHUB_SMS_URL',
    fallback: '',
    meaning:
      'SMS gateway for messages to buyers, such as `https://user:password@sms.example.com/send`; without one they wait. A password without a user is a bearer token. A gateway in your own network needs BTHUB_WEBHOOK_ALLOW.',
    secret: true,
    read: readSmsSetting,
  },
  smsApi: {
    variable: 'BTHUB_SMS_API',
    fallback: 'json' as SmsApi,
    meaning: 'How the gateway is called: `json`, or `twilio` for the API of Twilio.',
    read: oneOf(smsApis),
  },
  smsFrom: {
    variable: 'BTHUB_SMS_FROM',
    fallback: '',
    meaning: 'Number or name that text messages are sent from, such as +15550100.',
    read: readSmsFrom,
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
  logFormat: {
    variable: 'BTHUB_LOG_FORMAT',
    fallback: 'auto' as LogFormat,
    meaning:
      'Format of the log: `json`, `pretty` for people, or `auto`, which is `pretty` on a terminal only.',
    read: oneOf(logFormats),
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
  | Setting<LogFormat>
>

export type SettingName = keyof typeof settingsTable
export type Config = {
  readonly [Name in SettingName]: ReturnType<(typeof settingsTable)[Name]['read']>
}

export type ConfigRow = {
  readonly name: SettingName
  readonly variable: string
  readonly value: string
  readonly origin: Origin
  readonly meaning: string
}

export type Flags = Partial<Readonly<Record<SettingName, string>>>

export const settingNames = Object.keys(settingsTable) as readonly SettingName[]

/** Throws an error that names the setting and the origin of its value. */
export function readConfig(
  flags: Flags = {},
  environment: Environment = process.env,
  demo = false,
): Config {
  const sources = { flags, environment, demo }
  const entries = settingNames.map(
    (name) => [name, readSetting(name, settingsTable[name], sources).value] as const,
  )
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
    const { value, origin } = readSetting(name, settingsTable[name], sources)
    const shown = secret === true && value !== '' ? '(set)' : String(value)
    return { name, variable, value: shown, origin, meaning }
  })
}
