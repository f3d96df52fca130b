// bthub reconcile: compares a file of the source's records with those of the hub, and pushes what the hub lacks.
import { createReadStream, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import type { Difference } from 'bthub-client'
import { Option, type Command } from 'commander'
import { readConfig } from '../config.ts'
import { reconciledKinds, type ReconciledKind } from '../domain/reconciliations/reconciliation.ts'
import { accountClient } from './call-hub.ts'
import { flagsOf, print, printPaced, settingOptions, type CommonOptions } from './output.ts'
import { compareBooks } from './reconciliation/compare-books.ts'
import {
  differingBuckets,
  listDigestLimits,
  isDigestible,
} from './reconciliation/differing-buckets.ts'
import { openJsonFile } from './reconciliation/json-lines.ts'
import { pushBodies } from './reconciliation/push-bodies.ts'
import { sortRecords } from './reconciliation/sort-records.ts'

type ReconcileOptions = CommonOptions & {
  readonly kind: ReconciledKind
  readonly complete?: true
  readonly push?: string
  readonly url?: string
}

/** What scripts ask for: the books differ, and still do after a push. */
const differsExitCode = 3

export function addReconcile(program: Command): void {
  const command = program
    .command('reconcile')
    .description(
      'compare records of the source with those of the hub; exit status 3 if they differ',
    )
    .argument('<file>', 'records, a line of JSON each, in any order; - for the standard input')
    .addOption(
      new Option('--kind <kind>', 'kind of the records')
        .choices(reconciledKinds)
        .default('invoice'),
    )
    .option('--complete', 'the file has all records: report others of the hub as extra')
    .option(
      '--push <bodies>',
      'push what the hub lacks from this file: bodies with their ids, a line each, in any order',
    )
    .option('--url <url>', 'URL of the hub; default: the configured port on this machine')
  settingOptions(command, ['port', 'dataFolder', 'account', 'accountKey']).action(
    (file: string, options: ReconcileOptions) =>
      withFolder(async (folder) => {
        if (!(await reconcile(file, options, folder))) process.exitCode = differsExitCode
      }),
  )
}

/** Deleted at the end, and when the command is interrupted. */
async function withFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'bthub-reconcile-'))
  const clean = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', clean)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
  try {
    await work(folder)
  } finally {
    clean()
  }
}

/** Whether the books are equal, possibly because of what was pushed. */
async function reconcile(
  file: string,
  options: ReconcileOptions,
  folder: string,
): Promise<boolean> {
  const { kind, push } = options
  const complete = options.complete === true
  const hub = accountClient(readConfig(flagsOf(options)), options.url)
  let digestible = complete
  const records = await sortRecords(inputOf(file), {
    name: file,
    folder,
    onRecord: (record) => (digestible &&= isDigestible(kind, record)),
  })
  const bodies =
    push === undefined ? null : await sortRecords(inputOf(push), { name: push, folder })
  const digest =
    digestible && records.count > listDigestLimits.digestRecordsMin
      ? await differingBuckets(hub, kind, records)
      : null

  const toPush = openJsonFile<string>(join(folder, 'to-push'))
  const books = { hub, kind, complete, name: file, records, digest }
  const summary = await compareBooks(books, async (difference) => {
    await printPaced(options, difference, () => [rowOf(difference)])
    if (bodies !== null && difference.do === 'push') await toPush.write(difference.id)
  })
  const { missing, stale, ahead, different, extra } = summary
  const differences = missing + stale + ahead + different + extra
  const found = digest === null ? summary : { ...summary, digest: shownDigest(digest) }
  print(options, { summary: found }, () => [
    `${records.count} listed: ${summary.equal + (digest?.equal ?? 0)} equal, ${missing} missing, ${stale} stale, ${ahead} ahead, ${different} different, ${extra} extra.`,
    `As of event ${summary.asOf.seq}${digest === null ? '' : `; ${digest.equal} are equal by their digests as of event ${digest.asOf.seq}`}.`,
  ])
  if (bodies === null || differences === 0) return differences === 0

  let withoutBody = 0
  const pushed = await pushBodies({
    hub,
    kind,
    ids: toPush.read(),
    bodies,
    onRefused: (refused) =>
      printPaced(options, { refused }, () => [`refused  ${refused.id}  ${refused.reason}`]),
    onNoBody: (id) => {
      withoutBody += 1
      return printPaced(options, { withoutBody: id }, () => [`no body  ${id}`])
    },
  })
  const { applied, unchanged, superseded, refused, failed = 0 } = pushed
  print(options, { pushed: { ...pushed, withoutBody } }, () => [
    `Pushed: ${applied} applied, ${unchanged} unchanged, ${superseded} superseded, ${refused + failed} refused; ${withoutBody} without a body.`,
  ])
  return applied + unchanged === differences
}

function inputOf(file: string): Readable {
  return file === '-' ? process.stdin : createReadStream(file)
}

function rowOf({ id, is, do: remedy, fields = [] }: Difference): string {
  const values = fields.map(({ pointer, source, hub }) => {
    return `${pointer.slice(1)} ${JSON.stringify(source)}, hub ${JSON.stringify(hub)}`
  })
  return [is.padEnd(9), remedy.padEnd(6), id, values.join('; ')].join('  ').trimEnd()
}

function shownDigest({
  depth,
  asOf,
  equal,
}: NonNullable<Awaited<ReturnType<typeof differingBuckets>>>) {
  return { depth, asOf, equal }
}
