// The store on PostgreSQL: the port's calls, each with the table that answers it.
import { HubError } from '../domain/hub-error.ts'
import type { RecordKind, RecordOfKind } from '../domain/record.ts'
import { accountStore } from './accounts/account-store.ts'
import { arrayLiteral } from './unit-of-work/array-parameters.ts'
import { readBuyerNames } from './customers/buyer-names.ts'
import { openDoor } from './unit-of-work/group-commit.ts'
import { countRefusals, countWrites } from './operations/count-writes.ts'
import { importStore, pruneImports } from './imports/customer-imports.ts'
import { readCreditPosition } from './credit/credit-position.ts'
import * as events from './events/events.ts'
import { findCompanies } from './companies/find-companies.ts'
import { findLookAlike } from './find-look-alike.ts'
import { findSilent } from './accounts/find-silent.ts'
import * as idempotency from './operations/idempotency.ts'
import * as feedTail from './events/feed-tail.ts'
import { findInvoices } from './invoices/find-invoices.ts'
import { findOperations } from './operations/find-operations.ts'
import { listRecords } from './list-records.ts'
import * as operations from './operations/operations.ts'
import { keepAct, listActs } from './accounts/audit-log.ts'
import { beginOnce } from './operations/once.ts'
import { operatorSessionStore } from './accounts/operator-sessions.ts'
import { listOwedDraws } from './credit/owed-draws.ts'
import * as work from './payments/payment-work.ts'
import type { Database } from './postgres.ts'
import { recordTables } from './unit-of-work/record-tables.ts'
import * as searches from './search.ts'
import { settleLanes } from './webhooks/write-outcomes.ts'
import { readWebhookBacklog } from './webhooks/webhook-backlog.ts'
import * as deliveries from './webhooks/webhook-deliveries.ts'
import * as lanes from './webhooks/webhook-queues.ts'
import type { Operation, OperationFilter } from './operations/operation-port.ts'
import type { Page } from './page.ts'
import type { Store } from './store.ts'
import type { StoredEvent } from './events/event-port.ts'
import type { EventListener, WebhookStore } from './webhooks/webhook-port.ts'

type Options = {
  readonly database: Database
  readonly clock: () => Date
  /** The secret under the hashes of keys; it is never in the database. */
  readonly pepper: Buffer
}

export function openStore({ database, clock, pepper }: Options): Store {
  const listeners: EventListener[] = []
  const tell: EventListener = (accountId, kind) => {
    for (const listen of listeners) listen(accountId, kind)
  }
  const door = openDoor(database, clock, tell)
  const store: Store = {
    ...webhookStore(database, listeners),
    ...importStore(database),
    ...operatorSessionStore(database),
    ...accountStore(database, pepper),
    change: (request, decide) => door.change(request, decide),
    readRecord: (accountId, kind, id) => readRecord(database, accountId, kind, id),
    findLookAlike: (accountId, kind, id) => findLookAlike(database, accountId, kind, id),
    readRecordAt: async <K extends RecordKind>(
      accountId: string,
      kind: K,
      id: string,
      at: string,
    ) => {
      const values = [accountId, kind, id, at]
      const [row] = await database.query<{ data: RecordOfKind<K> }>(events.readAsOf, values)
      return row === undefined ? null : events.wholeRecord(row.data)
    },
    findCompanies: (accountId, contact) => findCompanies(database, accountId, contact),
    listRecords: (accountId, kind, listing) => listRecords(database, accountId, kind, listing),
    findInvoices: (search, page) => findInvoices(database, search, page),
    readBuyerNames: (keys) => readBuyerNames(database, keys),
    searchCustomers: (search, page) => searches.searchCustomers(database, search, page),
    searchCompanies: (search, page) => searches.searchCompanies(database, search, page),
    searchQuotes: (search, page) => searches.searchQuotes(database, search, page),
    searchDraws: (search, page) => searches.searchDraws(database, search, page),
    searchPayments: (search, page) => searches.searchPayments(database, search, page),
    readHistory: (accountId, record, page) =>
      readEventRows(database, events.readHistory, [
        accountId,
        record.kind,
        record.id,
        page.before,
        page.limit,
      ]),
    readEvents: async (accountId, after, limit) => {
      const items = await readEventRows(database, events.readEvents, [accountId, after, limit])
      // Read after the items: it may be ahead of them, never behind.
      const [feed] = await database.query<{ last_seq: number }>(events.readLastSeq, [accountId])
      return { items, lastSeq: feed?.last_seq ?? 0 }
    },
    readCreditPosition: (accountId, companyId, today) =>
      readCreditPosition(database, accountId, { companyId, today }),
    listOwedDraws: (accountId, companyId, limit) =>
      listOwedDraws(database, accountId, { companyId, limit }),
    readOperation: (accountId, operationId) => readOperation(database, accountId, operationId),
    readSent: (accountId, operationId) => readSent(database, accountId, operationId),
    findOperations: (search, place) => findOperations(database, search, place),
    countWrites: (span) => countWrites(database, span),
    countRefusals: (span) => countRefusals(database, span),
    findSilent: (now) => findSilent(database, now),
    readFeedHeads: () => feedTail.readFeedHeads(database),
    readTails: (tails) => feedTail.readTails(database, tails),
    readLatest: (of) => feedTail.readLatest(database, of),
    readSince: (since, of) => feedTail.readSince(database, since, of),
    listOperations: (accountId, filter, page) => listOperations(database, accountId, filter, page),

    keepAct: (act) => keepAct(database, act),
    listActs: (filter, page) => listActs(database, filter, page),

    claimIdempotencyKey: (claim) => idempotency.claimIdempotencyKey(database, claim),
    releaseIdempotencyKey: (claim) => idempotency.releaseIdempotencyKey(database, claim),
    beginOnce: (claim) =>
      beginOnce(
        {
          database,
          storeOn: (bound) => ({
            ...store,
            ...importStore(bound),
            ...operatorSessionStore(bound),
            ...accountStore(bound, pepper),
          }),
        },
        claim,
      ),
    findPayouts: (limit) => work.findPayouts(database, limit),
    findDuePayments: (limit) => work.findDuePayments(database, limit),
    claimPayment: (accountId, id, leaseMs) =>
      work.claimPayment(database, { accountId, id }, leaseMs),
    postponePayment: (accountId, payment, delayMs) =>
      work.postponePayment(database, accountId, { payment, delayMs }),
    prune: (accountId, before) => prune(database, accountId, before),

    readSetting: (name) => readSetting(database, name),
    initSetting: (name, value) => initSetting(database, name, value),
    ping: () => database.ping(),
    status: () => ({
      connections: database.pools(),
      changesWaiting: door.waiting(),
      writesBlocked: door.isBlocked(),
    }),
    async close() {
      // A caller that hung up has not taken its change along.
      await door.idle()
      await database.close()
    },
  }
  return store
}

function webhookStore(database: Database, listeners: EventListener[]): WebhookStore {
  const tell: EventListener = (accountId, kind) => {
    for (const listen of listeners) listen(accountId, kind)
  }
  return {
    onEvent: (listen) => void listeners.push(listen),
    findWebhookAccounts: () => lanes.findWebhookAccounts(database),
    claimLanes: (claim) => lanes.claimLanes(database, claim),
    readLaneWork: (reading) => lanes.readLaneWork(database, reading),
    readEventsBySeq: (accountId, seqs) => lanes.readLaneEvents(database, accountId, seqs),
    settleLanes: (settlements, leaseMs) => settleLanes(database, settlements, leaseMs),
    isLaneHeld: (accountId, endpointId) => lanes.isLaneHeld(database, accountId, endpointId),
    readWebhookBacklog: () => readWebhookBacklog(database),
    listWebhookEndpoints: (accountId, page) =>
      deliveries.listWebhookEndpoints(database, accountId, page),
    readWebhookEndpoint: (accountId, id) => deliveries.readWebhookEndpoint(database, accountId, id),
    searchWebhookEndpoints: (search, page) =>
      deliveries.searchWebhookEndpoints(database, search, page),
    listWebhookDeliveries: (accountId, endpointId, listing) =>
      deliveries.listWebhookDeliveries(database, { accountId, endpointId }, listing),
    readWebhookDelivery: (accountId, endpointId, seq) =>
      deliveries.readWebhookDelivery(database, { accountId, endpointId }, seq),
    countReplay: (accountId, endpointId, replay) =>
      deliveries.countReplay(database, { accountId, endpointId }, replay),
    async replay(accountId, endpointId, replaying) {
      const started = await deliveries.replay(database, { accountId, endpointId }, replaying)
      tell(accountId, 'webhook_endpoint')
      return started
    },
    pruneWebhookDeliveries: (accountId, before, limit) =>
      deliveries.pruneWebhookDeliveries(database, accountId, { before, limit }),
  }
}

async function readRecord<K extends RecordKind>(
  database: Database,
  accountId: string,
  kind: K,
  id: string,
): Promise<RecordOfKind<K> | null> {
  const table = recordTables[kind]
  const { name, text, values } = table.read([{ accountId, id }])
  const rows = await database.query<Record<string, unknown>>({ name, text }, values)
  const [row] = rows
  // The table of a kind holds records of that kind.
  return row === undefined ? null : (table.fromRow(row) as RecordOfKind<K>)
}

async function readEventRows(
  database: Database,
  statement: typeof events.readEvents,
  values: readonly unknown[],
): Promise<StoredEvent[]> {
  return (await database.query<events.EventRow>(statement, values)).map(events.eventFromRow)
}

async function readOperation(
  database: Database,
  accountId: string,
  operationId: string,
): Promise<Operation | null> {
  const values = [accountId, operationId]
  const [kept] = await database.query<operations.OperationRow>(operations.readOperation, values)
  if (kept !== undefined) return operations.operationFromRow(kept)
  const [event] = await readEventRows(database, events.readByOperation, values)
  return event === undefined ? null : operations.appliedOperation(event)
}

async function readSent(
  database: Database,
  accountId: string,
  operationId: string,
): Promise<string | null> {
  const values = [accountId, operationId]
  const [row] = await database.query<{ sent: string }>(operations.readSent, values)
  return row === undefined || row.sent === 'null' ? null : row.sent
}

/** Those that changed nothing have a row of their own, the others are told by their events. */
async function listOperations(
  database: Database,
  accountId: string,
  { verdict, recordId: said }: OperationFilter,
  { after, limit }: Page,
): Promise<Operation[]> {
  const recordId = said ?? null
  const isApplied = verdict === 'applied'
  const recordKinds = arrayLiteral(Object.keys(recordTables))
  const kept = isApplied
    ? []
    : await database.query<operations.OperationRow>(operations.listOperations, [
        accountId,
        after,
        verdict ?? null,
        recordId,
        limit,
      ])
  const applied =
    verdict === undefined || isApplied
      ? await readEventRows(database, events.listByOperation, [
          accountId,
          after,
          recordId,
          recordKinds,
          limit,
        ])
      : []
  return [...kept.map(operations.operationFromRow), ...applied.map(operations.appliedOperation)]
    .toSorted((a, b) => (a.operationId < b.operationId ? 1 : -1))
    .slice(0, limit)
}

async function prune(database: Database, accountId: string, before: string): Promise<number> {
  const deleted = await Promise.all(
    [operations.pruneOperations, idempotency.pruneIdempotencyKeys, pruneImports].map((statement) =>
      database.query<{ count: number }>(
        {
          ...statement,
          text: `with gone as (${statement.text} returning 1) select count(*) from gone`,
        },
        [accountId, before],
      ),
    ),
  )
  return deleted.flat().reduce((sum, row) => sum + row.count, 0)
}

export async function readSetting(database: Database, name: string): Promise<string | null> {
  const text = 'select value from hub_setting where name = $1'
  const [row] = await database.query<{ value: string }>(text, [name])
  return row?.value ?? null
}

async function initSetting(database: Database, name: string, value: string): Promise<string> {
  await database.query(
    'insert into hub_setting (name, value) values ($1, $2) on conflict do nothing',
    [name, value],
  )
  const stored = await readSetting(database, name)
  if (stored === null) throw new HubError('internal', `the setting ${name} could not be stored`)
  return stored
}
