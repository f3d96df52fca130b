// bthub push: sends a file of records, lines of JSON or CSV, as batches, and reports what was not applied.
import { createReadStream, readFileSync, statSync } from 'node:fs'
import { once } from 'node:events'
import { InvalidArgumentError, Option, type Command } from 'commander'
import { readConfig } from '../config.ts'
import { accountClient } from './call-hub.ts'
import { flagsOf, print, printed, settingOptions, type CommonOptions } from './output.ts'
import type { ColumnNames } from './push/csv-columns.ts'
import { openRecords } from './push/open-records.ts'
import { foretold, noCounts, outcomeOf, type Counts } from './push/outcome.ts'
import { openProgress, type Progress } from './push/progress.ts'
import { pushLimits } from './push/push-limits.ts'
import { pushOperations } from './push/push-operations.ts'
import type { PushRecord, RecordAnswer } from './push/push-record.ts'
import { pushRecords } from './push/push-records.ts'
import { checksumOf, PushResults, recordsAfter } from './push/push-results.ts'
import { RecordQueue } from './push/record-queue.ts'
import { resultOf, rowsOf, type Result } from './push/result.ts'

type PushOptions = CommonOptions & {
  readonly op?: string
  readonly map?: ColumnNames
  readonly encoding: string
  readonly results?: string
  readonly resume?: true
  readonly dryRun?: true
  readonly url?: string
}

/** What scripts ask for: the file was pushed to its end, and some of its records were refused. */
const refusedExitCode = 3

export function addPush(program: Command): void {
  const command = program
    .command('push')
    .description(
      'push a file of records and report what was not applied; exit status 3 if something was refused',
    )
    .argument('<file>', 'lines of a batch, or bodies or CSV with --op; - for the standard input')
    .addOption(
      new Option(
        '--op <operation>',
        'operation of every record, which then is a body with its id, as a line of JSON or in rows of CSV',
      ).choices([...pushOperations.keys()]),
    )
    .option(
      '--map <file>',
      'JSON object with the names of fields by those of CSV columns; null for a column to be ignored',
      readColumnNames,
    )
    .option('--encoding <name>', 'encoding of CSV, such as windows-1252', readEncoding, 'utf-8')
    .option('--results <file>', 'write what was not applied, and why, a line of JSON each')
    .option('--resume', 'go on where an earlier push with the same results ended')
    .addOption(
      new Option('--dry-run', 'write nothing: report what would not be applied').conflicts(
        'resume',
      ),
    )
    .option('--url <url>', 'URL of the hub; default: the configured port on this machine')
  settingOptions(command, ['port', 'dataFolder', 'account', 'accountKey']).action(
    async (file: string, options: PushOptions) => {
      if (options.resume === true && options.results === undefined)
        command.error('error: --resume needs --results')
      const { refused, failed } = await push(file, options)
      if (refused + failed > 0) process.exitCode = refusedExitCode
    },
  )
}

function readColumnNames(file: string): ColumnNames {
  try {
    const names: unknown = JSON.parse(readFileSync(file, 'utf8'))
    if (typeof names === 'object' && names !== null && !Array.isArray(names)) {
      const entries = Object.entries(names)
      const [odd] = entries.find(([, name]) => name !== null && typeof name !== 'string') ?? []
      if (odd === undefined) return new Map(entries)
      throw new Error(`${JSON.stringify(odd)} is neither the name of a field nor null.`)
    }
  } catch (error) {
    throw new InvalidArgumentError(`${file}: ${(error as Error).message}`)
  }
  throw new InvalidArgumentError(`${file} is not a JSON object.`)
}

function readEncoding(name: string): string {
  try {
    return new TextDecoder(name).encoding
  } catch {
    throw new InvalidArgumentError('Unknown encoding.')
  }
}

async function push(file: string, options: PushOptions): Promise<Counts> {
  const client = accountClient(readConfig(flagsOf(options)), options.url)
  const operation = pushOperations.get(options.op ?? '') ?? null
  const { results: path, encoding, map: names = new Map<string, null>() } = options
  const isDryRun = options.dryRun === true
  const results =
    path === undefined ? null : new PushResults(path, { resume: options.resume === true, isDryRun })
  const resumed = results?.resumed ?? null
  const counts = { ...noCounts(), ...resumed?.counts }
  let { line, checksum } = resumed ?? { line: 0, checksum: 0 }
  const position = () => ({ line, checksum, counts })

  const input = openInput(file)
  const records = openRecords({ name: file, source: input.bytes(), operation, names, encoding })
  const queue = new RecordQueue({
    source: resumed === null ? records : recordsAfter(records, resumed),
    ready: drained,
    onAnswer(record: PushRecord, answer: RecordAnswer) {
      const outcome = outcomeOf(answer)
      counts[outcome] += 1
      line = record.lastLine
      checksum = checksumOf(record, checksum)
      if (outcome !== 'applied' && outcome !== 'unchanged') {
        const result = resultOf(record, foretold(answer))
        if (results === null) printResult(options, result)
        else results.add(result)
      }
      results?.reached(position)
    },
  })
  const progress = openProgress(() => ({ counts, ...input.size() }))
  const interrupted = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => interrupted.abort(new Error(`Ended by ${signal}.`)))
  try {
    await pushRecords({
      queue,
      open: (lines) =>
        client.batch(lines, {
          dryRun: isDryRun,
          signal: interrupted.signal,
          attemptTimeoutMs: pushLimits.answerMsMax,
        }),
      signal: interrupted.signal,
      onWait: (reason, ms) => note(progress, reason, ms),
    })
    results?.end()
  } catch (error) {
    results?.save(position())
    throw withPosition(error, { line, canResume: results !== null && !isDryRun })
  } finally {
    progress.end()
    results?.close()
  }
  const { applied, unchanged, superseded, refused, failed } = counts
  print(options, { pushed: counts }, () => [
    `${isDryRun ? 'Not pushed' : 'Pushed'}: ${applied} applied, ${unchanged} unchanged, ${superseded} superseded, ${refused} refused${failed === 0 ? '' : `, ${failed} failed`}.`,
  ])
  return counts
}

function openInput(file: string) {
  const source = file === '-' ? process.stdin : createReadStream(file)
  const stat = file === '-' ? null : statSync(file)
  let bytes = 0
  return {
    async *bytes(): AsyncGenerator<Uint8Array> {
      for await (const chunk of source as AsyncIterable<Uint8Array>) {
        bytes += chunk.length
        yield chunk
      }
    },
    size: () => ({ bytes, bytesInAll: stat?.isFile() === true ? stat.size : null }),
  }
}

function printResult(options: PushOptions, result: Result): void {
  process.stdout.write(printed(options, { notApplied: result }, () => rowsOf(result)))
}

async function drained(): Promise<void> {
  if (process.stdout.writableNeedDrain) await once(process.stdout, 'drain')
}

function note(progress: Progress, reason: string, ms: number): void {
  progress.note(`${reason} Trying again in ${Math.ceil(ms / 1_000)} s.`)
}

/** Where the push ended, so that the file can be pushed from there. */
function withPosition(
  error: unknown,
  { line, canResume }: { readonly line: number; readonly canResume: boolean },
): unknown {
  if (!(error instanceof Error) || line === 0) return error
  const remedy = canResume ? '--resume goes on there.' : 'Push the file again.'
  return new Error(`${error.message} Lines up to ${line} have their answers. ${remedy}`, {
    cause: error,
  })
}
