// docs/reference/limits.md: every limit with its value. The meanings are typed by the tables in the code,
// so a limit without one does not compile.
import { docsLimits } from '../src/sites/docs/search.ts'
import { callLimits } from '../src/domain/accounts/account.ts'
import { digitsMax } from '../src/domain/decimal.ts'
import { secretLimits } from '../src/domain/webhooks/webhook-endpoint.ts'
import { descriptorLimits } from '../src/descriptors.ts'
import { pdfLimits } from '../src/documents/pdf-renderer.ts'
import { findingsMax } from '../src/domain/issue.ts'
import { listChangesMax } from '../src/domain/invoices/invoice-changes.ts'
import { fullDiskLimits } from '../src/full-disk.ts'
import { lineSinkLimits } from '../src/line-sink.ts'
import { importLimits } from '../src/customer-import/limits.ts'
import { aheadMaxMs } from '../src/domain/source-clock.ts'
import { shareLimits } from '../src/server/account-share.ts'
import { authenticationLimits } from '../src/server/authenticate.ts'
import { eventLimits } from '../src/api/events/list-events.ts'
import { formLimits } from '../src/sites/buyer/form.ts'
import { submitLimits } from '../src/sites/buyer/submit.ts'
import { replayLimits } from '../src/api/idempotency.ts'
import { exportLimits } from '../src/api/invoices/export-invoices.ts'
import { holdLimits } from '../src/api/customers/hold-invoices.ts'
import { jsonLimits } from '../src/json/json.ts'
import { liveLimits } from '../src/api/event-stream.ts'
import { rememberLimits } from '../src/api/ttl-cache.ts'
import { pageLimits } from '../src/api/read.ts'
import { requestIdLimits } from '../src/api/request-id.ts'
import { httpLimits } from '../src/server/http-limits.ts'
import { sessionLimits } from '../src/api/session.ts'
import { companyLimits } from '../src/api/companies/schema.ts'
import { customerLimits } from '../src/api/customers/schema.ts'
import { registrationLimits } from '../src/api/customers/sign-up-schema.ts'
import { idLengthMax } from '../src/schema/field.ts'
import { lineLimits } from '../src/api/invoices/line-schema.ts'
import { invoiceLimits } from '../src/api/invoices/schema.ts'
import { simplifiedLimits } from '../src/api/invoices/simplified-schema.ts'
import { sourceLimits } from '../src/api/imports/schema.ts'
import { projectLimits } from '../src/api/projects/schema.ts'
import { quoteLimits } from '../src/api/quotes/schema.ts'
import { outboundLimits } from '../src/outbound/limits.ts'
import { resolveLimits } from '../src/outbound/resolve.ts'
import { targetLimits } from '../src/outbound/target.ts'
import { paymentLimits } from '../src/payments/process-due.ts'
import { outputLimits } from '../src/cli/output.ts'
import { pruneLimits } from '../src/prune.ts'
import { writeWatchLimits } from '../src/store/unit-of-work/write-watch.ts'
import { doorLimits } from '../src/store/unit-of-work/commit-limits.ts'
import { idempotencyLimits } from '../src/store/operations/idempotency.ts'
import { invoiceOrderLimits } from '../src/store/invoices/find-invoices.ts'
import { countLimits } from '../src/store/operations/count-writes.ts'
import { silenceLimits } from '../src/store/accounts/find-silent.ts'
import { operationSearchLimits } from '../src/store/operations/find-operations.ts'
import { buyerSearchLimits } from '../src/store/customers/buyers-by-name.ts'
import { migrationLimits } from '../src/store/migrate.ts'
import { databaseLimits } from '../src/store/ask.ts'
import { sendLimits } from '../src/webhooks/send.ts'
import { deliveryLimits } from '../src/webhooks/delivery.ts'
import { dispatchLimits } from '../src/webhooks/limits.ts'
import { laneEndLimits } from '../src/api/webhooks/await-queue-end.ts'
import { webhookHeaderLimits } from '../src/api/webhooks/headers-schema.ts'
import { endpointLimits } from '../src/api/webhooks/schema.ts'
import { webhookStoreLimits } from '../src/store/webhooks/webhook-port.ts'
import { backupLockLimits } from '../src/maintenance/backup-lock.ts'
import { backupLimits } from '../src/maintenance/backups.ts'
import { workerLimits } from '../src/workers/limits.ts'
import { sessionsPerKeyMax } from '../src/store/accounts/operator-sessions.ts'
import { wrongKeyLimits } from '../src/api/wrong-keys.ts'
import { code, table } from './markdown.ts'

type Limits = Readonly<Record<string, number>>
type Meanings<Table extends Limits> = Readonly<Record<keyof Table, string>>

function section<Table extends Limits>(
  title: string,
  limits: Table,
  meanings: Meanings<Table>,
): string {
  const rows = Object.entries(limits).map(([name, value]) => [
    code(name),
    value.toLocaleString('en-US'),
    meanings[name as keyof Table],
  ])
  return `## ${title}\n\n${table(['name', 'value', 'meaning'], rows)}`
}

const judgingLimits = { digitsMax, idLengthMax, findingsMax, listChangesMax, aheadMaxMs } as const

const sections = [
  section('What is judged', judgingLimits, {
    digitsMax: 'Digits of an amount or a quantity.',
    idLengthMax: 'Characters of the source’s own id of a record.',
    findingsMax: 'Faults, and warnings, that one answer lists.',
    listChangesMax: 'Changes in one list that are told one by one; more are told as one.',
    aheadMaxMs: 'How far `sourceModifiedDate` may be ahead of the hub’s clock.',
  }),
  section(
    'An invoice',
    { ...invoiceLimits, ...lineLimits },
    {
      linesMax: 'Lines of an invoice.',
      salesInfoMax: 'Entries of `salesInfo`.',
      invoiceNumberMax: 'Characters of `invoiceNumber`.',
      descriptionMax: 'Characters of a line’s `description`.',
      personTextMax: 'Characters of a text of `salesInfo`.',
      headerPlaces: 'Decimals of the header’s amounts.',
      linePlaces: 'Decimals of a line’s amounts.',
      quantityPlaces: 'Decimals of `unitAmount` and `quantity`.',
    },
  ),
  section('A simplified invoice', simplifiedLimits, {
    payersMax: 'Entries of `payersInfo`.',
    businessNameMax: 'Characters of a payer’s `businessName`.',
  }),
  section('A customer', customerLimits, {
    personTextMax: 'Characters of a text of a customer.',
  }),
  section('A company', companyLimits, {
    businessTextMax: 'Characters of a name or a telephone of the business.',
    businessAddressMax: 'Characters of `businessAddress`.',
    creditTextMax: 'Characters of a text of `creditDetails`.',
    creditPlaces: 'Decimals of a number of `creditDetails`.',
    agingBucketsMax: 'Entries of `agingOverdueBalance`.',
  }),
  section(
    'A quote, and its project',
    { ...quoteLimits, ...projectLimits },
    {
      quoteNumberMax: 'Characters of `quoteNumber`.',
      projectTextMax: 'Characters of a text of `projectDetails`.',
      notesMax: 'Characters of a `description` or of `notes` in it.',
      contractPlaces: 'Decimals of `contractValue`.',
      ownersMax: 'Entries of `individualOwners`, and of `businessOwners`.',
    },
  ),
  section('A sign-up', registrationLimits, {
    personTextMax: 'Characters of a text about the person.',
    businessTextMax: 'Characters of a text about the business.',
  }),
  section(
    'A form on a page for buyers',
    { ...formLimits, ...submitLimits },
    {
      bytesMax: 'Bytes of a form.',
      fieldsMax: 'Fields of a form.',
      triesMax: 'How often the second of two clicks looks whether the first has been answered.',
      waitMs: 'How long it waits in between.',
    },
  ),
  section('A PDF', pdfLimits, {
    waitingMax: 'Documents of one hub that wait or are made; one more is answered 503.',
    pagesMax: 'Pages of a document.',
    sliceMs: 'How long a document is worked at before calls have their turn.',
    timeMaxMs: 'After which a document is given up.',
  }),
  section('A body as text', jsonLimits, {
    depthMax: 'Objects and arrays inside each other.',
    fieldsMax: 'Fields of one object.',
    fieldNameUnitsMax: 'UTF-16 units of a field’s name.',
    numberCharactersMax: 'Characters of a number as it is written.',
    valuesMax: 'Values of all kinds in one body.',
  }),
  section(
    'A call',
    { ...httpLimits, ...requestIdLimits },
    {
      bodyBytesMax: 'Bytes of a body.',
      bodyBytesInAllMax:
        'Bytes of all bodies that are being received; beyond it those that take longest are cut off.',
      headerBytesMax: 'Bytes of all headers.',
      pathParameterLengthMax: 'Characters of an id in the path, as it is sent.',
      headersTimeoutMs: 'Within which headers have to arrive.',
      requestTimeoutMs: 'Within which a whole request has to arrive.',
      handlerTimeoutMs: 'After which a call is given up.',
      answerReadTimeoutMs:
        'How often a client that reads its answer slowly is looked at, and cut off when it was too slow.',
      answerBytesPerSecondMin: 'Bytes of an answer that it has to read in a second.',
      answerBytesInAllMax:
        'Bytes of all answers that wait to be read; beyond it those that wait longest are cut off.',
      keepAliveTimeoutMs: 'How long an idle connection is kept open.',
      connectionsCheckEveryMs: 'How often slow connections are looked for.',
      connectionsSweepEveryMs: 'How often bytes that are received or wait to be read are counted.',
      connectionsMax:
        'Connections of one hub. With few file descriptors it is half of what the hub itself leaves of them.',
      connectionsSpare:
        'Connections that are kept free by closing those that have been idle longest.',
      callsPerConnectionMax: 'Calls of one connection, after which it is closed.',
      requestsReadAheadMax:
        'Pipelined requests that wait in all connections; the connection with one more is closed.',
      callsUnderWayMax: 'Calls of one hub at a time; one more is answered 503.',
      admittedNothingMs: 'After which a hub that could admit no call is not ready.',
      drainMs: 'How long a stop waits for calls under way.',
      requestIdLengthMax: 'Characters of a caller’s own `X-Request-Id`.',
    },
  ),
  section('Lists', pageLimits, {
    default: 'Items of a page when `limit` is not said.',
    max: 'The most that `limit` can ask for.',
    cursorLengthMax: 'Characters of a cursor.',
  }),
  section('Operations of all accounts', operationSearchLimits, {
    candidatesFirst: 'Of the newest, that one page looks at first where a filter has no index.',
    candidatesMax: 'That it looks at then, before it ends as it is.',
    recordsOfNumberMax: 'Invoices of one number, in one account.',
  }),
  section(
    'Invoices of all accounts',
    { ...buyerSearchLimits, ...invoiceOrderLimits, ...exportLimits },
    {
      buyersMax:
        'Customers of a name, by which invoices are looked for; of more, invoices are asked for the name.',
      sortedMax: 'Invoices that are sorted; of more, the newest events are followed.',
      firstLookedAt: 'Newest operations that are followed at first.',
      thenLookedAt: 'Newest operations that are followed then.',
      lastLookedAt: 'Newest operations that are followed at last, before a page ends as it is.',
      rowsMax: 'Invoices of one file.',
      pageMax: 'Invoices that are read at a time for it.',
    },
  ),
  section(
    'How the hub is doing',
    { ...countLimits, ...silenceLimits, ...rememberLimits },
    {
      rulesMax: 'Rules that are told, the most frequent first.',
      accountsMax: 'Accounts that are told, or asked for their habit.',
      pauseMinMs: 'What is no silence, however busy a source is.',
      habitDays: 'How far back the habit of a source goes, before its last push.',
      habitHoursMin: 'Hours with pushes without which a source has no habit yet.',
      forgottenDays: 'After which nobody waits for a source any more.',
      countsRememberedMs: 'How long what was counted is told again.',
      pastAfterMs: 'After which writes are past: none is added to a time that ended so long ago.',
      pastRememberedMs: 'How long it is told again how many past writes there were.',
      silenceRememberedMs: 'How long it is told again whose source is silent.',
      answersRememberedMax: 'Answers that are remembered.',
    },
  ),
  section('Server-sent events', liveLimits, {
    listenersMax: 'Listeners of one process; one more is answered 503.',
    pollMs: 'How often the feeds are looked at, while somebody listens.',
    beatMs: 'How often a sign of life is sent.',
    eventsMax: 'Events of one look that are told one by one.',
    replayedMax: 'Events that a listener who comes back is told again.',
    replayedOverlapMs: 'How far before its last event it is told again.',
    waitingBytesMax: 'Bytes that may wait for a listener; one who is slower is cut off.',
    countedMs: 'The time for which `writes` counts.',
  }),
  section('A customer’s freeze', holdLimits, {
    pageMax: 'Invoices that are moved at a time.',
    movedMax: 'Invoices that one call moves; it is repeated while there are more.',
    timeMaxMs: 'After which a call begins no further page.',
  }),
  section('The feed', eventLimits, {
    default: 'Events when `limit` is not said.',
    max: 'The most that `limit` can ask for.',
  }),
  section('Keys', authenticationLimits, {
    cachedMs: 'How long a valid key is cached: a revoked one stops working within this time.',
    cachedMax: 'Keys in the cache.',
    accountIdLengthMax: 'Characters of `X-Integration-AccountId`.',
    keyLengthMax: 'Characters of `X-BlueTape-Key`.',
    usesFlushedEveryMs: 'How often the time of last use is written down.',
  }),
  section(
    'Sessions of operators',
    { ...sessionLimits, sessionsPerKeyMax },
    {
      lastsMs: 'From signing in until it ends by itself.',
      cookieHeaderLengthMax: 'Characters of the `Cookie` header.',
      sessionsPerKeyMax: 'Sessions of one key at once: one more ends the oldest.',
    },
  ),
  section('Wrong keys', wrongKeyLimits, {
    promptMax: 'Wrong keys with the same id that are answered at once, in a window.',
    windowMs: 'The window, from the first wrong key on.',
    pauseMs: 'How much later the others are answered. A right key never is.',
    pausedMax: 'Answers of one process that are held back at once.',
    idsMax: 'Ids that are remembered.',
  }),
  section('An account’s share', shareLimits, {
    runningMax:
      'Calls of accounts and buyers that are worked on at a time; more wait, accounts in turn.',
    grantedMin: 'An account with fewer calls than these under way never waits.',
    sweepMs: 'How often the hub checks whether calls come to an end.',
    admittedWhenStalled: 'Calls that are let in when none has ended in that time.',
    readsRunningMax: 'Reads of one account that run at a time. More wait for one of them to end.',
    waitMsMax: 'How long a call waits for its turn; then it is 503 `hub_busy`.',
    sharesMax: 'Accounts that are tracked while they have no call in flight.',
  }),
  section('The policies of an account’s calls', callLimits, {
    callsMin: 'The least that `callsInFlightMax` and `callsPerSecondMax` may be.',
    callsMax: 'The most.',
  }),
  section('Repeated answers', replayLimits, {
    secretShownMs: 'How long a replay with an `Idempotency-Key` repeats a secret.',
  }),
  section('File descriptors', descriptorLimits, {
    ownDescriptors: 'Descriptors of the hub itself. Half of the rest is for connections.',
    fewConnections: 'With fewer connections than these the log says so at the start.',
  }),
  section('The log', lineSinkLimits, {
    waitingMax:
      'Characters that wait while the log can’t be written. More lines are dropped and counted.',
    fullRetryMs: 'After which a pipe that was full is tried again.',
    faultRetryMs: 'After which any other fault is tried again.',
    flushMs: 'How long the end of the process waits for what is left.',
  }),
  section('The output of a command', outputLimits, {
    unreadBytesMax:
      'Bytes that wait while nobody reads what `bthub listen` prints. More is dropped and counted.',
  }),
  section('The disk', fullDiskLimits, {
    freeBytesMin: 'With less free space than this the hub is not ready.',
    noticedMs: 'How long the hub is not ready after a write that found no room.',
  }),
  section('Secrets of a webhook endpoint', secretLimits, {
    olderSecretsMax: 'Secrets that still sign after they were replaced.',
  }),
  section('The documentation', docsLimits, {
    queryLengthMax: 'Characters of what is searched for.',
    queryWordsMax: 'Words of it that are looked for.',
    resultsMax: 'Places that a page of results lists.',
    suggestionsMax: 'Places that are told while one types.',
    resultsOfPageMax: 'Places of one page among them.',
    excerptLength: 'Characters of a place that are shown.',
  }),
  section('Idempotency keys', idempotencyLimits, {
    reservationSeconds: 'How long a first call may run before another may take its key over.',
    keptDays: 'How long the first answer is kept.',
  }),
  section('Payments', paymentLimits, {
    everyMs: 'How often a hub looks for payments that are due.',
    backoffMsMax: 'The longest wait, when payments are due and none can be carried on.',
    batchMax: 'Payouts, and payments, of one round.',
    leaseMs: 'How long a payment is one hub’s; one that vanished is not waited for longer.',
    providerMs: 'Within which a provider has to answer.',
  }),
  section(
    'A call to another',
    { ...outboundLimits, ...targetLimits, ...resolveLimits, ...sendLimits },
    {
      totalMs: 'The whole call, from the name to the last byte that is read.',
      connectMs: 'From the name to a connection.',
      dialMs: 'One address, before the next of the same name is tried.',
      addressesMax: 'Addresses of a name that are tried.',
      noConnectionMs: 'When a failed connection is reported, whatever the cause.',
      answerBytesMax: 'Bytes of an answer that are read.',
      answerHeaderBytesMax: 'Bytes of its headers.',
      poolsMax: 'Addresses to which connections are kept.',
      idleMs: 'How long an idle connection is kept.',
      urlLengthMax: 'Characters of a URL.',
      serverMs: 'How long a name server may take, before it is asked again.',
      cachedMs: 'How long the addresses of a name are cached.',
      cachedMax: 'Names in the cache.',
      answerStoredBytesMax: 'Bytes of a receiver’s answer that are stored.',
      retryAfterMaxMs: 'The longest that a receiver can ask to be spared by `Retry-After`.',
    },
  ),
  section(
    'Endpoints of webhooks',
    { ...endpointLimits, ...webhookHeaderLimits, ...webhookStoreLimits, ...laneEndLimits },
    {
      perAccountMax: 'Endpoints of an account that were not deleted.',
      urlMax: 'Characters of `url`.',
      descriptionMax: 'Characters of `description`.',
      eventTypesMax: 'Entries of `eventTypes`.',
      headersMax: 'Entries of `headers`.',
      headerNameMax: 'Characters of the name of a header.',
      headerValueMax: 'Characters of its value.',
      attemptsKeptMax: 'Attempts of a delivery that are kept: the latest.',
      countedMax: 'Deliveries that are counted for a look at an endpoint.',
      replayedMax: 'Events of the feed that are counted for a replay.',
      waitMaxMs: 'How long a call waits for hubs that still send to an endpoint it switched off.',
      everyMs: 'How often it looks.',
    },
  ),
  section(
    'Deliveries',
    { ...deliveryLimits, ...dispatchLimits },
    {
      attemptsMax: 'Attempts of a delivery, after which it is parked.',
      retryAfterMaxMs: 'The longest that a receiver can ask to be spared.',
      failingMaxMs: 'How long nothing gets through to an endpoint before it is switched off.',
      queuesMax: 'Endpoints that one hub delivers to at a time.',
      degradedQueuesMax: 'Degraded endpoints (failing or slow) that it delivers to in addition.',
      sendsPerQueueMax: 'Deliveries to one endpoint at a time.',
      readAheadMax: 'Events of one endpoint that are read ahead.',
      readAheadBytesMax: 'The same in bytes, as PostgreSQL stores them.',
      scanMax: 'Events of a feed that one look passes over.',
      dueMax: 'Retries of one endpoint that one look finds.',
      payloadBytesMax: 'Bytes of events that are kept ready.',
      leaseMs: 'How long an endpoint is one hub’s; one that vanished is not waited for longer.',
      renewMs: 'How often a hub renews it.',
      pollMs: 'How often a hub looks for work that nobody told it of.',
      slowMs: 'From here on an answer is slow.',
      slowRetryMs: 'When a slow delivery is due again if the hub that sent it has vanished.',
      failuresToDegradedMax: 'Consecutive failures after which an endpoint is degraded.',
      degradedPauseMs: 'How long a degraded endpoint pauses after a failure.',
      degradedTurnMax: 'Attempts after which a degraded endpoint makes room for another one.',
      turnMs: 'How long any endpoint is served while others wait.',
      stopMs: 'How long a stop waits for answers that are on their way.',
      claimPauseMs: 'How long a hub rests that found nothing to claim, at first.',
      claimPauseMsMax: 'The longest of these rests, each being twice the one before.',
      outageMs: 'How long it rests without a database, at first.',
      outageMsMax: 'The longest of these rests, each being twice the one before.',
      outcomesPerWriteMax: 'Outcomes that one statement writes.',
      backlogMs: 'How often the backlog is measured.',
    },
  ),
  section(
    'A pull of customers',
    { ...importLimits, ...sourceLimits },
    {
      everyMs: 'How often a hub looks for pages that are due.',
      backoffMsMax: 'The longest wait, when imports are due and no page can be read.',
      atOnceMax: 'Imports that one hub carries on at a time.',
      leaseMs: 'How long a page is one hub’s; one that vanished is not waited for longer.',
      pageAsked: 'Customers that a page is asked for, as `limit`.',
      pageMax: 'The most that it may have.',
      pageBytesMax: 'Bytes of a page.',
      cursorMax: 'Characters of `nextCursor`.',
      pagesMax: 'Pages of one import.',
      writesAtOnceMax: 'Customers of an import that are at the write door at a time.',
      faultsMax: 'Refused customers that an import lists; more are only counted.',
      triesMax: 'Tries of a page, the first included.',
      retryMs: 'How long the second try waits; each one after it waits twice as long.',
      urlMax: 'Characters of the URL.',
    },
  ),
  section('Pruning', pruneLimits, {
    retentionDays:
      'How long operations that changed nothing, and deliveries that have ended, are kept.',
    everyMs: 'How often older ones are deleted.',
    deliveriesAtOnce: 'Deliveries that are deleted with one statement.',
  }),
  section('The write door', doorLimits, {
    connections:
      'One for the groups that follow each other, one for groups that are tried again, one for writes to records that somebody else keeps locked.',
    groupMax: 'Writes of one group.',
    groupsOfRunMax:
      'Groups one behind another, before PostgreSQL is left a moment to count what was done.',
    lockedAfterRace:
      'Groups that lock what they load, after one found a record changed by another hub since it was read.',
    waitingMax: 'Writes that may wait; one more is answered 503.',
    restartsMax:
      'New transactions for a change that discovers one record after another that it has to lock.',
    retriesMax: 'Tries after a deadlock, a serialization failure or a race of two creations.',
    retryDelayMs: 'Base of the random delay before such a try.',
  }),
  section('Readiness', writeWatchLimits, {
    blockedMs:
      'How long nothing is committed, while something is to be, until the hub is not ready.',
    forgottenMs: 'How long after the last failure that counts, when no calls come.',
  }),
  section('The database', databaseLimits, {
    readConnectionsMax: 'Connections for reads.',
    keyConnectionsMax: 'Connections for looking up keys, and for readiness.',
    connectTimeoutMs: 'Within which a connection has to be there.',
    statementTimeoutMs: 'After which PostgreSQL gives a statement up.',
    lockTimeoutMs: 'After which PostgreSQL gives waiting for a lock up.',
    groupLockTimeoutMs: 'After which a group leaves writes to locked records aside.',
    idleInTransactionTimeoutMs: 'After which PostgreSQL ends a transaction that nobody continues.',
    transactionTimeoutMs:
      'After which PostgreSQL 17 and later end a transaction, whatever it waits for: a hub may be stopped in the middle.',
    queryTimeoutMs: 'After which the hub itself gives a query up, and the connection with it.',
  }),
  section('Workers', workerLimits, {
    perCoreMax: 'Workers for each core of the machine.',
    connectionsToSpare: 'Connections to PostgreSQL that workers leave to others.',
    restartAfterMs: 'How long the second restart of a worker waits; the first is immediate.',
    restartAfterMsMax: 'The most that a restart waits; each one waits twice as long as the last.',
    stableMs: 'A worker that lived this long is restarted at once.',
    failuresMax: 'When every worker has died so often in a row, the hub ends with 1.',
    stopMs: 'How long a stop waits for the workers.',
    eventBatchMs: 'How long a worker gathers events before it tells the dispatcher of them.',
    metricsMs: 'Within which a worker has to tell its metrics.',
  }),
  section(
    'Backups of a running hub',
    { ...backupLimits, ...backupLockLimits },
    {
      backupsKept:
        'The newest ones in the data folder; older ones are removed once a new one is there.',
      backupAnswerMs: 'How long the caller waits for it; then it goes on without him.',
      backupSpareBytes: 'What has to be left on the disk besides the backup.',
      backupLockRefreshMs: 'How often a hub that writes one says so.',
      backupLockStaleMs: 'After which a hub that no longer says so has no turn.',
    },
  ),
  section('Migrations', migrationLimits, {
    lockTimeoutMs: 'How long a step waits for a lock, so that no writes queue up behind it.',
    leaseSeconds: 'How long a hub that vanished keeps others from migrating.',
    waitMs: 'How often a waiting hub looks again.',
    waitMaxMs: 'How long it waits in all.',
  }),
]

export function limitsPage(): string {
  const head =
    'Everything has a limit. Names end in their unit: `Ms` is milliseconds. What is beyond a limit is refused and never cut.'
  return ['# Limits', head, ...sections].join('\n\n')
}
