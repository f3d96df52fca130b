// The log: one JSON object per line, with event names and ids. Bodies, keys and personal data are never logged; headers
// with keys are redacted in addition.
import { openSync } from 'node:fs'
import { createRequire } from 'node:module'
import { pino, type Logger as Pino } from 'pino'
import { openLineSink, type SinkStatus } from './line-sink.ts'

export type Logger = {
  info(event: string, fields?: Fields): void
  warn(event: string, fields?: Fields): void
  error(event: string, fields?: Fields): void
}

type Fields = Readonly<Record<string, unknown>>

export const logFormats = ['auto', 'json', 'pretty'] as const
/** `auto`: readable lines on a terminal, JSON otherwise. */
export type LogFormat = (typeof logFormats)[number]

export const logLevels = ['silent', 'error', 'warn', 'info'] as const
export type LogLevel = (typeof logLevels)[number]

export type OpenLog = Logger & {
  /** Whether lines are written, and how many were dropped. */
  readonly status: () => SinkStatus
}

type Options = {
  /** A file instead of stderr. */
  readonly destination?: string
  /** `json` by default. */
  readonly format?: LogFormat
  /** Added to every line. */
  readonly fields?: Fields
}

export function openLog(
  level: LogLevel,
  { destination, format = 'json', fields }: Options = {},
): OpenLog {
  const lines = openLineSink(destination === undefined ? 2 : openSync(destination, 'a'), {
    onRecovered: (lost) => log.warn('log-lines-dropped', lost),
  })
  const sink = isPretty(format) ? prettySink(lines) : lines
  const logger = pino(
    {
      level,
      base: fields ?? null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      redact: [
        'key',
        '*.key',
        'operatorKey',
        '*.authorization',
        '*["x-bluetape-key"]',
        '*["x-operator-key"]',
        '*["x-csrf-token"]',
        '*.cookie',
        '*.token',
        'pepper',
        'password',
      ],
      serializers: { error: describeError },
    },
    sink,
  )
  const log = named(logger)
  return { ...log, status: lines.status }
}

function isPretty(format: LogFormat): boolean {
  return format === 'pretty' || (format === 'auto' && process.stderr.isTTY)
}

/** Loaded only for this, because JSON does not need it. */
function prettySink({ write }: Pick<ReturnType<typeof openLineSink>, 'write'>) {
  const { prettyFactory } = createRequire(import.meta.url)('pino-pretty') as PinoPretty
  const pretty = prettyFactory({
    colorize: process.stderr.isTTY && process.stderr.hasColors(),
    messageKey: 'event',
    timestampKey: 'time',
    translateTime: 'UTC:yyyy-mm-dd HH:MM:ss.l',
    singleLine: true,
    // The library prints these before the event, as they are.
    customPrettifiers: { name: quoted, hostname: quoted, pid: quoted, caller: quoted },
  })
  return { write: (line: string) => write(pretty(line) ?? '') }
}

const quoted = (value: unknown) => JSON.stringify(value)

type PinoPretty = typeof import('pino-pretty')

function named(logger: Pino): Logger {
  return {
    info: (event, fields) => logger.info({ event, ...fields }),
    warn: (event, fields) => logger.warn({ event, ...fields }),
    error: (event, fields) => logger.error({ event, ...fields }),
  }
}

/** Omits the `detail` of database errors, which contains values of rows. */
function describeError(error: unknown): unknown {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? { code: error.code } : {}
  const cause = error.cause === undefined ? {} : { cause: describeError(error.cause) }
  return { name: error.name, message: error.message, ...code, ...cause, stack: error.stack }
}
