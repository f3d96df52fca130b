// GET /operator/today
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { OperatorCall } from '../call.ts'
import { ttlCacheLimits } from '../ttl-cache.ts'
import { timeRangeOf, timeRanges, type TimeRangeName } from '../time-range.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryOneOf, queryText, readQuery } from '../../schema/query.ts'
import { todaySchema } from './today-schema.ts'
import { serializeMonitoredEndpoint } from '../webhooks/delivery-schema.ts'

/** Limit of endpoints in trouble; search-webhook-endpoints finds all. */
const endpointsMax = 20

const lostEventsDays = 30

const query = {
  span: queryOneOf(Object.keys(timeRanges) as readonly TimeRangeName[]),
  accountId: queryText(idLengthMax),
}

export const getToday = endpoint({
  name: 'get-today',
  audiences: { operator: 'GET /operator/today' },
  summary:
    'Read the state of the hub: writes by verdict over time, refusals by rule and account, latency, waiting deliveries, endpoints that need attention, silent accounts, accounts whose books differ, and lost events',
  access: 'read',
  query,
  success: { status: 200, schema: todaySchema },
  refusals: [],
  async handle(call) {
    const { span: name = 'day', accountId } = readQuery(query, call.query)
    // All open pages poll this, so they share one query.
    const { countsCachedMs } = ttlCacheLimits
    const counted = await cacheComplete(
      call,
      `today ${name} ${accountId ?? ''}`,
      countsCachedMs,
      (asked) => count(asked, name, accountId),
    )
    const { changesWaiting } = call.store.status()
    const waiting = { ...counted.waiting, changes: changesWaiting }
    return okAnswer({ ...counted, waiting, latency: await call.monitoring.latency() })
  },
})

async function count(call: OperatorCall, name: TimeRangeName, accountId: string | undefined) {
  const { store, clock } = call
  const now = clock()
  const { edges, bucketMinutes } = timeRangeOf(name, now)
  const lostSince = new Date(now.getTime() - lostEventsDays * 86_400_000).toISOString()
  const [writes, refusals, silent, differing, backlog, endpoints, lostEvents] = await Promise.all([
    countWrites(call, { accountId, edges, now }),
    store.countRefusals({ accountId, edges }),
    cacheComplete(call, 'silent', ttlCacheLimits.silenceCachedMs, (asked) =>
      asked.store.findSilent(now),
    ),
    store.findDiffering(),
    store.readWebhookBacklog(),
    store.searchWebhookEndpoints(
      { accountId, inTrouble: true },
      { after: null, limit: endpointsMax },
    ),
    store.listLostEvents(lostSince),
  ])
  const isWanted = (each: { readonly accountId: string }) =>
    accountId === undefined || each.accountId === accountId
  return {
    from: edges.at(0),
    to: edges.at(-1),
    bucketMinutes,
    writes,
    refusals,
    silent: silent.filter(isWanted),
    differing: differing.filter(isWanted),
    lostEvents: lostEvents.filter(isWanted),
    waiting: { events: backlog.untaken, deliveries: backlog.pending, oldestMs: backlog.oldestMs },
    endpoints: endpoints.map((found) => ({
      accountId: found.accountId,
      endpoint: serializeMonitoredEndpoint(found),
    })),
  }
}

type Counted = {
  readonly accountId: string | undefined
  readonly edges: readonly string[]
  readonly now: Date
}

/** Past writes are the most, and do not change, so their counts are cached longer. */
async function countWrites(call: OperatorCall, { accountId, edges, now }: Counted) {
  const { pastAfterMs, pastCachedMs } = ttlCacheLimits
  const past = edges.filter((edge) => Date.parse(edge) <= now.getTime() - pastAfterMs)
  const recent = edges.slice(Math.max(0, past.length - 1))
  const name = `past ${accountId ?? ''} ${past.at(0)} ${past.at(-1)}`
  const counted = await Promise.all([
    past.length < 2
      ? []
      : cacheComplete(call, name, pastCachedMs, (asked) =>
          asked.store.countWrites({ accountId, edges: past }),
        ),
    call.store.countWrites({ accountId, edges: recent }),
  ])
  return counted.flat()
}

/** Answers that lack a cell are not cached, so that every caller learns that it is missing. */
async function cacheComplete<T>(
  call: OperatorCall,
  name: string,
  forMs: number,
  load: (call: OperatorCall) => Promise<T>,
): Promise<T> {
  const complete = { ...call, store: call.storeNaming(null) }
  try {
    return await call.monitoring.cache(name, forMs, () => load(complete))
  } catch (error) {
    if (error instanceof HubError && error.rule === 'cell_unavailable') return load(call)
    throw error
  }
}
