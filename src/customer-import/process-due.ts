// Processes one page of one import: leases the import, requests the page, imports its customers, and stores the result. When
// a hub is killed meanwhile, the lease expires and another hub repeats the page; most customers are then unchanged.
import { newUuid } from '../ids.ts'
import type { Logger } from '../log.ts'
import type { GuardedClient } from '../outbound/guarded-client.ts'
import type {
  LeasedImport,
  CustomerImport,
  CustomerSource,
  ImportCounts,
  PageOutcome,
} from '../store/imports/import-port.ts'
import type { RecordKey } from '../store/page.ts'
import type { Store } from '../store/store.ts'
import { ImportLost, importPage, type CustomerReader } from './import-page.ts'
import { importLimits } from './limits.ts'
import { PageError, readPage, type CustomerPage } from './read-page.ts'

export type ImportWork = {
  readonly store: Store
  readonly client: Pick<GuardedClient, 'exchange'>
  readonly customers: CustomerReader
  /** The headers of a request, signed. */
  readonly headersFor: (request: SignedRequest) => Readonly<Record<string, string>>
  readonly clock: () => Date
  readonly log: Logger
  readonly observe: (page: ObservedPage) => void
}

export type ObservedPage = {
  /** False for a failed try. */
  readonly isRead: boolean
  readonly customers: ImportCounts
  /** Set after the last page. */
  readonly ended: CustomerImport['status'] | null
}

export type SignedRequest = {
  readonly accountId: string
  readonly source: CustomerSource
  /** Unique per page, and the same for each try of it. */
  readonly id: string
}

/** Processes a page of the import unless another hub has leased it. Returns false when no page was processed. */
export async function processImport(
  work: ImportWork,
  key: RecordKey,
  signal: AbortSignal,
): Promise<boolean> {
  const { store, log } = work
  const lease = { token: newUuid(), ms: importLimits.leaseMs }
  const claimed = await store.leaseImport(key.accountId, key.id, lease)
  if (claimed === null) return false
  const settled = await nextState(work, claimed, signal)
  if (settled === null || !(await store.writePageOutcome(claimed, settled))) return false
  work.observe(observedPageOf(claimed, settled))
  if (settled.status === 'running') return true
  const { status, pages, counts, failure } = settled
  const { accountId, importId } = claimed
  log.info('import-ended', { accountId, importId, status, pages, ...counts, failure })
  return true
}

/** The results of the page, for the metrics. */
function observedPageOf(
  claimed: LeasedImport,
  { status, pages, counts }: PageOutcome,
): ObservedPage {
  const brought = Object.entries(counts).map(([verdict, count]) => {
    return [verdict, count - claimed.counts[verdict as keyof ImportCounts]] as const
  })
  return {
    isRead: pages > claimed.pages,
    customers: Object.fromEntries(brought) as ImportCounts,
    ended: status === 'running' ? null : status,
  }
}

/** `null` when this hub has lost the import. */
async function nextState(
  work: ImportWork,
  claimed: LeasedImport,
  signal: AbortSignal,
): Promise<PageOutcome | null> {
  try {
    const page = await askForPage(work, claimed, signal)
    const { counts, faults } = await importPage({ ...work, claimed }, page.items)
    return {
      status: page.nextCursor === null ? 'done' : 'running',
      cursor: page.nextCursor,
      pages: claimed.pages + 1,
      counts: sumOf(claimed.counts, counts),
      faults: [...claimed.faults, ...faults].slice(0, importLimits.faultsMax),
      failures: 0,
      failure: null,
      failureReason: null,
      delayMs: 0,
    }
  } catch (error) {
    if (error instanceof ImportLost) return null
    if (error instanceof PageError) return afterFailure(claimed, error)
    // A stopping hub releases the import at once.
    if (signal.aborted) return { ...claimed, delayMs: 0 }
    throw error
  }
}

async function askForPage(
  { store, client, headersFor }: ImportWork,
  claimed: LeasedImport,
  signal: AbortSignal,
): Promise<CustomerPage> {
  const { accountId, importId, cursor, pages } = claimed
  const source = await store.readCustomerSource(accountId)
  if (source === null) throw new PageError('no_source', 'The account has no customer source.')
  const url = new URL(source.url)
  url.searchParams.set('limit', String(importLimits.pageAsked))
  if (cursor !== null) url.searchParams.set('cursor', cursor)
  const headers = headersFor({ accountId, source, id: `${importId}-${pages + 1}` })
  const exchange = await client.exchange(
    { method: 'GET', url: url.href, headers, body: null },
    { signal, answerBytesMax: importLimits.pageBytesMax },
  )
  const page = readPage(exchange)
  refuseEndless(claimed, page)
  return page
}

/** Stops an endless source, where a retry would not help. */
function refuseEndless({ cursor, pages }: LeasedImport, { nextCursor }: CustomerPage): void {
  if (nextCursor !== null && nextCursor === cursor) {
    throw new PageError('cursor_repeated', 'The page returned its own cursor as the next one.')
  }
  if (nextCursor !== null && pages + 1 >= importLimits.pagesMax) {
    throw new PageError(
      'too_many_pages',
      `The source has more than ${importLimits.pagesMax} pages.`,
    )
  }
}

const finalFailures = ['cursor_repeated', 'too_many_pages', 'no_source']

function afterFailure(claimed: LeasedImport, { failure, message }: PageError): PageOutcome {
  const { cursor, pages, counts, faults } = claimed
  const failures = claimed.failures + 1
  const isOver = failures >= importLimits.triesMax || finalFailures.includes(failure)
  return {
    status: isOver ? 'failed' : 'running',
    cursor,
    pages,
    counts,
    faults,
    failures,
    failure,
    failureReason: message,
    delayMs: importLimits.retryMs * 2 ** (failures - 1),
  }
}

function sumOf(before: ImportCounts, more: ImportCounts): ImportCounts {
  return {
    created: before.created + more.created,
    updated: before.updated + more.updated,
    unchanged: before.unchanged + more.unchanged,
    superseded: before.superseded + more.superseded,
    refused: before.refused + more.refused,
  }
}
