// Implements the store on PostgreSQL: the queries of each table, group commit, and events to listeners.
import { accountStore } from './accounts/account-store.ts'
import { auditQueries } from './accounts/audit-log.ts'
import { findMissing } from './find-missing.ts'
import { findSilent } from './accounts/find-silent.ts'
import { clockQueries } from './accounts/account-clock.ts'
import { createSandbox, sandboxQueries } from './accounts/sandboxes.ts'
import { operatorSessionStore } from './accounts/operator-sessions.ts'
import { bindQueries } from './bind-queries.ts'
import { findCompanies } from './companies/find-companies.ts'
import { readCreditPosition } from './credit/credit-position.ts'
import { listOwedDraws } from './credit/owed-draws.ts'
import { readCredits } from './credit/read-credits.ts'
import { readBuyerNames } from './customers/buyer-names.ts'
import { openAcknowledged } from './events/acknowledged.ts'
import type { LostEvents } from './events/event-port.ts'
import { lossEntry, lossQueries } from './events/losses.ts'
import { tailQueries } from './events/feed-tail.ts'
import { feedQueries } from './events/read-feed.ts'
import { findLookAlike, findLookAlikes } from './find-look-alike.ts'
import { importStore } from './imports/customer-imports.ts'
import { findInvoices } from './invoices/find-invoices.ts'
import { listRecords } from './list-records.ts'
import { findMessageQueries } from './messages/find-messages.ts'
import { certificationQueries } from './certifications/certifications.ts'
import { letterQueries } from './messages/letters.ts'
import { messageCursorQueries } from './messages/message-cursors.ts'
import { messageWorkQueries } from './messages/message-work.ts'
import { reminderQueries } from './messages/reminders.ts'
import { countRounding } from './operations/count-rounding.ts'
import { countQueries } from './operations/count-writes.ts'
import { findOperations } from './operations/find-operations.ts'
import { idempotencyQueries } from './operations/idempotency.ts'
import { beginOnce } from './operations/once.ts'
import { readStoredCalls } from './operations/read-stored-calls.ts'
import { lookupQueries } from './lookups.ts'
import { operationQueries } from './operations/read-operations.ts'
import { timelineQueries } from './operations/read-timeline.ts'
import { paymentWorkQueries } from './payments/payment-work.ts'
import { readReplication } from './replication.ts'
import { beginDryRun } from './dry-run.ts'
import type { Database } from './postgres.ts'
import { prune } from './prune-account.ts'
import { readRecord, readRecordAt } from './read-record.ts'
import { findDiffering } from './reconciliations/find-differing.ts'
import { keptReconciliations } from './reconciliations/reconciliations.ts'
import { openSnapshots } from './reconciliations/snapshot.ts'
import { searchQueries } from './search.ts'
import { initSetting, readSetting } from './settings.ts'
import type { Store } from './store.ts'
import { openGroupCommit } from './unit-of-work/group-commit.ts'
import { replayQueries } from './webhooks/replay-deliveries.ts'
import { readWebhookBacklog } from './webhooks/webhook-backlog.ts'
import { deliveryQueries } from './webhooks/webhook-deliveries.ts'
import type { EventListener } from './webhooks/webhook-port.ts'
import { queueQueries } from './webhooks/webhook-queues.ts'
import { writeQueueOutcomes } from './webhooks/write-outcomes.ts'

type Options = {
  readonly database: Database
  readonly clock: () => Date
  /** The secret for hashing keys; it is never stored in the database. */
  readonly pepper: Buffer
  /** Called when acknowledged events turn out to be missing. */
  readonly onEventsLost?: (lost: LostEvents) => void
}

const queries = {
  ...auditQueries,
  ...clockQueries,
  ...countQueries,
  ...deliveryQueries,
  ...feedQueries,
  ...findMessageQueries,
  ...idempotencyQueries,
  ...certificationQueries,
  ...letterQueries,
  ...lossQueries,
  ...messageCursorQueries,
  ...messageWorkQueries,
  ...reminderQueries,
  ...operationQueries,
  ...timelineQueries,
  ...lookupQueries,
  ...paymentWorkQueries,
  ...queueQueries,
  ...replayQueries,
  ...sandboxQueries,
  ...searchQueries,
  ...tailQueries,
  countRounding,
  findCompanies,
  findInvoices,
  findLookAlike,
  findLookAlikes,
  findOperations,
  findMissing,
  findDiffering,
  findSilent,
  initSetting,
  listOwedDraws,
  prune,
  readBuyerNames,
  readCredits,
  readCreditPosition,
  readReplication,
  readSetting,
  readStoredCalls,
  readWebhookBacklog,
  writeQueueOutcomes,
}

export function openStore({ database, clock, pepper, onEventsLost }: Options): Store {
  const listeners: EventListener[] = []
  const notify: EventListener = (accountId, kind) => {
    for (const listen of listeners) listen(accountId, kind)
  }
  const acknowledged = openAcknowledged({
    clock,
    onLost(lost) {
      onEventsLost?.(lost)
      // The entry is for other hubs and the console; the log has it in any case.
      void bound.addAuditEntry(lossEntry(lost)).catch(() => undefined)
    },
  })
  database.onNewServer({
    run: (client) => acknowledged.compare(client),
    isDue: () => acknowledged.isSuspicious(),
  })
  const writes = openGroupCommit({ database, clock, notify, acknowledged })
  /** Calls that can join the transaction of an idempotent call. */
  const transactional = (on: Database) => ({
    ...importStore(on),
    ...operatorSessionStore(on),
    ...accountStore(on, pepper),
  })
  const bound = bindQueries(database, queries)
  const storeOn = (on: Database): Store => ({ ...store, ...transactional(on) })
  const store: Store = {
    ...transactional(database),
    ...bound,
    ...openSnapshots(database),
    ...keptReconciliations(database),
    // bindQueries would lose the type parameters of these.
    readRecord: (accountId, kind, id) => readRecord(database, accountId, kind, id),
    readRecordAt: (accountId, kind, id, at) => readRecordAt(database, accountId, kind, id, at),
    listRecords: (accountId, kind, listing) => listRecords(database, accountId, kind, listing),

    async moveClock(move, entry) {
      const isMoved = await bound.moveClock(move, entry)
      // Workers look at once for what fell due.
      if (isMoved)
        for (const kind of ['webhook_endpoint', 'message'] as const) notify(move.accountId, kind)
      return isMoved
    },
    createSandbox: (account, entry) => createSandbox(database, pepper, account, entry),
    change: (request, decide) => writes.change(request, decide),
    beginDryRun: () => beginDryRun({ database, clock, store }),
    beginOnce: (reservation) => Promise.resolve(beginOnce({ database, storeOn }, reservation)),
    onEvent: (listen) => void listeners.push(listen),
    async replay(accountId, endpointId, options) {
      const started = await bound.replay(accountId, endpointId, options)
      notify(accountId, 'webhook_endpoint')
      return started
    },
    ping: () => database.ping(),
    status: () => ({
      connections: database.pools(),
      changesWaiting: writes.waiting(),
      writesBlocked: writes.isBlocked(),
      lostEvents: acknowledged.lost(),
    }),
    async close() {
      // Changes of callers that hung up are still committed.
      await writes.idle()
      await database.close()
    },
  }
  return store
}
