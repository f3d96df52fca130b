// docs/reference/limits.md: every limit with its value. The descriptions are typed by the tables in the code, so a limit
// without one does not compile.
import { reconciliationLimits } from '../src/domain/reconciliations/limits.ts'
import { differingLimits } from '../src/store/reconciliations/find-differing.ts'
import { snapshotLimits } from '../src/store/reconciliations/snapshot-slots.ts'
import { docsLimits } from '../src/sites/docs/search.ts'
import { callLimits } from '../src/domain/accounts/account.ts'
import { digitsMax } from '../src/domain/decimal.ts'
import { secretLimits } from '../src/domain/webhooks/webhook-endpoint.ts'
import { descriptorLimits } from '../src/descriptors.ts'
import { pdfLimits } from '../src/documents/pdf-renderer.ts'
import { issuesMax } from '../src/domain/issue.ts'
import { listChangesMax } from '../src/domain/field-changes.ts'
import { fullDiskLimits } from '../src/full-disk.ts'
import { lineSinkLimits } from '../src/line-sink.ts'
import { importLimits } from '../src/customer-import/limits.ts'
import { aheadMaxMs } from '../src/domain/source-clock.ts'
import { shareLimits } from '../src/server/account-share.ts'
import { authenticationLimits } from '../src/server/authenticate.ts'
import { eventLimits } from '../src/api/events/list-events.ts'
import { formLimits } from '../src/sites/buyer/form.ts'
import { refreshLimits } from '../src/sites/buyer/payment-refresh.ts'
import { submitLimits } from '../src/sites/buyer/submit.ts'
import { replayLimits } from '../src/api/idempotency.ts'
import { exportLimits } from '../src/api/invoices/export-invoices.ts'
import { holdLimits } from '../src/api/customers/hold-invoices.ts'
import { profileDays } from '../src/api/operations/get-rounding-profile.ts'
import { rehearsalExamples } from '../src/api/operations/rehearsal-schema.ts'
import { rehearsalLimits } from '../src/api/operations/rehearse-policies.ts'
import { roundingLimits } from '../src/store/operations/count-rounding.ts'
import { jsonLimits } from '../src/json/json.ts'
import { batchLimits } from '../src/api/batch/limits.ts'
import { batchesLimits } from '../src/api/batches.ts'
import { eventStreamLimits } from '../src/api/event-stream.ts'
import { ttlCacheLimits } from '../src/api/ttl-cache.ts'
import { pageLimits } from '../src/api/read.ts'
import { requestIdLimits } from '../src/api/request-id.ts'
import { httpLimits } from '../src/server/http-limits.ts'
import { sessionLimits } from '../src/api/session.ts'
import { companyLimits } from '../src/domain/companies/company-fields.ts'
import { customerLimits } from '../src/domain/customers/customer-fields.ts'
import { registrationLimits } from '../src/api/customers/sign-up-schema.ts'
import { idLengthMax } from '../src/schema/text-fields.ts'
import {
  invoiceLimits,
  lineLimits,
  simplifiedLimits,
} from '../src/domain/invoices/invoice-fields.ts'
import { sourceLimits } from '../src/api/imports/schema.ts'
import { projectLimits } from '../src/domain/projects/project-fields.ts'
import { quoteLimits } from '../src/domain/quotes/quote-fields.ts'
import { outboundLimits } from '../src/outbound/limits.ts'
import { resolveLimits } from '../src/outbound/resolve.ts'
import { targetLimits } from '../src/outbound/target.ts'
import { paymentLimits } from '../src/payments/process-due.ts'
import { messagePolicyLimits } from '../src/domain/messages/message-policy.ts'
import { messageLimits } from '../src/messages/limits.ts'
import { messageAttemptsMax } from '../src/messages/retry-schedule.ts'
import { smtpLimits } from '../src/messages/smtp-way.ts'
import { listDigestLimits } from '../src/cli/reconciliation/differing-buckets.ts'
import { pushLimits } from '../src/cli/push/push-limits.ts'
import { csvLimits } from '../src/cli/push/csv-rows.ts'
import { sortLimits } from '../src/cli/reconciliation/sort-records.ts'
import { outputLimits } from '../src/cli/output.ts'
import { certificationLimits } from '../src/domain/certifications/certification.ts'
import { driverLimits } from '../src/cli/certify/driver.ts'
import { recorderLimits } from '../src/cli/certify/recorder.ts'
import { reportLimits } from '../src/cli/certify/report.ts'
import { hostLimits } from '../src/testing/host-file.ts'
import { lookupLimits } from '../src/store/lookups.ts'
import { pruneLimits } from '../src/prune.ts'
import { writeMonitorLimits } from '../src/store/unit-of-work/write-monitor.ts'
import { measureLimits } from '../src/measure-state.ts'
import { acknowledgedLimits } from '../src/store/events/acknowledged.ts'
import { commitLimits } from '../src/store/unit-of-work/commit-limits.ts'
import { idempotencyLimits } from '../src/store/operations/idempotency.ts'
import { invoiceOrderLimits } from '../src/store/invoices/find-invoices.ts'
import { countLimits } from '../src/store/operations/count-writes.ts'
import { silenceLimits } from '../src/store/accounts/find-silent.ts'
import { operationSearchLimits } from '../src/store/operations/find-operations.ts'
import { buyerSearchLimits } from '../src/store/customers/buyers-by-name.ts'
import { migrationLimits } from '../src/store/migrate.ts'
import { databaseLimits } from '../src/store/ask.ts'
import { cellLimits } from '../src/domain/cells/cell.ts'
import { sendLimits } from '../src/webhooks/send.ts'
import { deliveryLimits } from '../src/webhooks/delivery.ts'
import { dispatchLimits } from '../src/webhooks/limits.ts'
import { queueEndLimits } from '../src/api/webhooks/await-queue-end.ts'
import { webhookHeaderLimits } from '../src/api/webhooks/headers-schema.ts'
import { endpointLimits } from '../src/api/webhooks/schema.ts'
import { webhookStoreLimits } from '../src/store/webhooks/webhook-port.ts'
import { backupLockLimits } from '../src/maintenance/backup-lock.ts'
import { backupLimits } from '../src/maintenance/backups.ts'
import { workerLimits } from '../src/workers/limits.ts'
import { sessionsPerKeyMax } from '../src/store/accounts/operator-sessions.ts'
import { wrongKeyLimits } from '../src/api/wrong-keys.ts'
import { sandboxLimits } from '../src/api/sandbox/schema.ts'
import { advanceLimits } from '../src/api/clock/advance-clock.ts'
import { clockLimits } from '../src/domain/accounts/account-clock.ts'
import { faultLimits } from '../src/domain/faults/faults.ts'
import { cleanupLimits } from '../src/sandbox-cleanup.ts'
import { sandboxStoreLimits } from '../src/store/accounts/sandboxes.ts'
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

const validationLimits = {
  digitsMax,
  idLengthMax,
  issuesMax,
  listChangesMax,
  aheadMaxMs,
} as const

const sections = [
  section('Validation', validationLimits, {
    digitsMax: 'Digits of an amount or a quantity.',
    idLengthMax: 'Characters of a record’s id in the source.',
    issuesMax: 'Errors, and likewise warnings, that one response lists.',
    listChangesMax: 'Changes of one list that are reported individually; more are summarized.',
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
      personTextMax: 'Characters of a text field of `salesInfo`.',
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
    personTextMax: 'Characters of a text field of a customer.',
  }),
  section('A company', companyLimits, {
    businessTextMax: 'Characters of the name or the phone number of the business.',
    businessAddressMax: 'Characters of `businessAddress`.',
    creditTextMax: 'Characters of a text field of `creditDetails`.',
    creditPlaces: 'Decimals of a number of `creditDetails`.',
    agingBucketsMax: 'Entries of `agingOverdueBalance`.',
  }),
  section(
    'A quote and its project',
    { ...quoteLimits, ...projectLimits },
    {
      quoteNumberMax: 'Characters of `quoteNumber`.',
      projectTextMax: 'Characters of a text field of `projectDetails`.',
      notesMax: 'Characters of its `description` and `notes` fields.',
      contractPlaces: 'Decimals of `contractValue`.',
      ownersMax: 'Entries of `individualOwners` and of `businessOwners`.',
    },
  ),
  section('A sign-up', registrationLimits, {
    personTextMax: 'Characters of a text field about the person.',
    businessTextMax: 'Characters of a text field about the business.',
  }),
  section(
    'Buyer pages',
    { ...formLimits, ...submitLimits, ...refreshLimits },
    {
      bytesMax: 'Bytes of a form.',
      fieldsMax: 'Fields of a form.',
      triesMax: 'How often a second click checks for the response to the first.',
      waitMs: 'How long it waits between checks.',
      refreshSeconds: 'Time between refreshes of the page of a payment in progress.',
      refreshesMax: 'How often it refreshes by itself.',
    },
  ),
  section('A PDF', pdfLimits, {
    waitingMax:
      'Documents of one hub that wait or are being rendered; one more is refused with 503.',
    pagesMax: 'Pages of a document.',
    sliceMs: 'How long rendering runs before it yields to calls.',
    timeMaxMs: 'Time after which rendering is aborted.',
  }),
  section('A JSON body', jsonLimits, {
    depthMax: 'Nesting depth of objects and arrays.',
    fieldsMax: 'Fields of one object.',
    fieldNameUnitsMax: 'UTF-16 code units of a field’s name.',
    numberCharactersMax: 'Characters of a number.',
    valuesMax: 'Values of any kind in one body.',
  }),
  section(
    'A call',
    { ...httpLimits, ...requestIdLimits },
    {
      bodyBytesMax: 'Bytes of a body.',
      bodyBytesInAllMax:
        'Bytes of all bodies being received; beyond it the slowest ones are cut off.',
      headerBytesMax: 'Bytes of all headers.',
      pathParameterLengthMax: 'Characters of an id in the path, as sent.',
      headersTimeoutMs: 'Time for the headers to arrive.',
      requestTimeoutMs: 'Time for the complete request to arrive.',
      lineTimeoutMs:
        'Time for each line of a body of lines to arrive, which has no other limit of time.',
      lingerMs:
        'How long the connection stays open when a body of lines is answered before its end.',
      handlerTimeoutMs: 'Time after which a call is aborted.',
      answerReadTimeoutMs:
        'How often clients that read a response slowly are checked; those below the minimum rate are cut off.',
      answerBytesPerSecondMin:
        'Minimum rate: bytes of a response that a client must read per second.',
      answerBytesInAllMax:
        'Bytes of all responses waiting to be read; beyond it those that have waited longest are cut off.',
      keepAliveTimeoutMs: 'How long an idle connection is kept open.',
      connectionsCheckEveryMs: 'How often the hub checks for slow connections.',
      connectionsSweepEveryMs:
        'How often bytes being received and bytes waiting to be read are counted.',
      connectionsMax:
        'Connections of one hub. With few file descriptors, half of those that the hub itself does not need.',
      connectionsSpare:
        'Connections that are kept free by closing those that have been idle longest.',
      callsPerConnectionMax: 'Calls after which a connection is closed.',
      requestsReadAheadMax:
        'Pipelined requests that wait on all connections; a connection with one more is closed.',
      callsUnderWayMax: 'Concurrent calls of one hub; one more is refused with 503.',
      admittedNothingMs: 'After this time without admitting a call, a hub is not ready.',
      drainMs: 'How long a stop waits for calls in flight.',
      requestIdLengthMax: 'Characters of a caller’s own `X-Request-Id`.',
    },
  ),
  section('Lists', pageLimits, {
    default: 'Items of a page without `limit`.',
    max: 'Maximum of `limit`.',
    cursorLengthMax: 'Characters of a cursor.',
  }),
  section('Operations of all accounts', operationSearchLimits, {
    candidatesFirst: 'Newest operations that a page reads first for a filter without an index.',
    candidatesMax: 'Operations that it then reads before it ends incomplete.',
    recordsOfNumberMax: 'Invoices with the same number in one account.',
  }),
  section(
    'Rehearsals',
    { ...rehearsalLimits, ...rehearsalExamples },
    {
      rehearsedMax: 'Operations that one call reads before it ends with a cursor.',
      rehearsalMaxMs: 'Time after which a call ends with a cursor.',
      rehearsedAtOnce: 'Operations that are read at a time.',
      rehearsedAtOnceBytes: 'Size of the bodies after which fewer are read at a time.',
      rehearsalTurnMs: 'Time after which other calls have a turn.',
      examplesPerRuleMax: 'Examples of a rule, the newest.',
    },
  ),
  section(
    'Rounding profiles',
    { daysMax: profileDays.max, ...roundingLimits },
    {
      daysMax: 'Maximum of `days`.',
      roundingWritesMax:
        'Newest writes of a day among which those of invoices and quotes are sought.',
      roundingDocumentsMax: 'Newest writes of invoices and quotes of a day that are read.',
    },
  ),
  section('Finding by id', lookupLimits, {
    operationAgeMs: 'How long before its event an operation usually began.',
    operationAgeMaxMs: 'How long before its event an operation is looked for.',
    foundMax: 'Results of one lookup.',
  }),
  section(
    'Invoices of all accounts',
    { ...buyerSearchLimits, ...invoiceOrderLimits, ...exportLimits },
    {
      buyersMax:
        'Customers of a name by which invoices are searched; with more, invoices are searched by the name.',
      sortedMax: 'Invoices that are sorted; with more, the newest events are followed.',
      firstLookedAt: 'Newest operations that are followed at first.',
      thenLookedAt: 'Newest operations that are followed then.',
      lastLookedAt: 'Newest operations that are followed last, before a page ends incomplete.',
      rowsMax: 'Invoices of one file.',
      pageMax: 'Invoices that are read at a time for a file.',
    },
  ),
  section(
    'Monitoring',
    { ...countLimits, ...silenceLimits, ...differingLimits, ...ttlCacheLimits },
    {
      rulesMax: 'Rules that are listed, most frequent first.',
      accountsMax: 'Accounts that are listed, or whose habits are computed.',
      pauseMinMs: 'A shorter pause never counts as silence, however busy the source.',
      habitDays: 'Period before its last push from which the habit of a source is computed.',
      habitHoursMin: 'Hours with pushes that a source needs to have a habit.',
      forgottenDays: 'Time after which a source is no longer expected to push.',
      booksMax: 'Reconciliations with differences that are listed, newest first.',
      countsCachedMs: 'How long counts are cached.',
      pastAfterMs: 'Time after which a period is final: no write is added to it any more.',
      pastCachedMs: 'How long counts of final periods are cached.',
      silenceCachedMs: 'How long the list of silent sources is cached.',
      cachedAnswersMax: 'Responses in the cache.',
    },
  ),
  section(
    'A batch',
    { ...batchLimits, ...batchesLimits },
    {
      itemsMax: 'Items of a JSON document. The number of lines has no limit.',
      lineBytesMax: 'Bytes of a line.',
      linesInFlightMax: 'Lines that were read and whose answers were not passed on yet.',
      bytesInFlightMax: 'Bytes of these lines; one line alone may have more.',
      readTogetherMax: 'Ids of new records that are compared with stored ones in one read.',
      answerBytesMax: 'Bytes of answers that wait for the client before no more lines are read.',
      sliceMs: 'How long reading lines runs before it yields to other calls.',
      verifiedEveryMs: 'How often the key is verified again.',
      failuresMax: 'Consecutive lines that fail because of the hub, after which the batch ends.',
      runningMax: 'Batches in progress of one process; one more is refused with 503.',
      runningOfAccountMax: 'Batches in progress of one account in one process.',
    },
  ),
  section('Server-sent events', eventStreamLimits, {
    listenersMax: 'Listeners of one process; one more is refused with 503.',
    pollMs: 'How often feeds are polled while there are listeners.',
    beatMs: 'Heartbeat interval.',
    eventsMax: 'Events of one poll that are sent individually.',
    replayedMax: 'Events that are sent again to a reconnecting listener.',
    replayedOverlapMs: 'How far before its last event the repetition starts.',
    waitingBytesMax: 'Bytes that may wait for a listener; a slower one is cut off.',
    countedMs: 'The period that `writes` counts.',
  }),
  section(
    'A reconciliation',
    { ...reconciliationLimits, ...snapshotLimits },
    {
      msMax:
        'Time after which a reconciliation is aborted: PostgreSQL keeps old versions of rows that long.',
      lineBytesMax: 'Bytes of a line.',
      linesAtOnceMax: 'Lines that are compared at once.',
      sliceMs: 'How long comparing runs before it yields to calls.',
      differencesAtOnceMax: 'Differences that are sent at once.',
      differencesKeptMax: 'Differences that are stored with the result.',
      keptBytesMax: 'Bytes of them.',
      warningsMax: 'Ignored fields that the summary lists.',
      openMax:
        'Concurrent reconciliations and digests of one process, each of another account; more wait.',
      waitMsMax: 'How long they wait; then they are refused with 503 `hub_busy`.',
      statementMsMax: 'How long PostgreSQL may take to sort the records, or to compute a digest.',
      batchMax: 'Records that are read at a time.',
    },
  ),
  section('Freezing a customer', holdLimits, {
    pageMax: 'Invoices that are changed at a time.',
    movedMax: 'Invoices that one call changes; repeat it while there are more.',
    timeMaxMs: 'Time after which a call starts no further batch.',
  }),
  section('The feed', eventLimits, {
    default: 'Events without `limit`.',
    max: 'Maximum of `limit`.',
  }),
  section('Keys', authenticationLimits, {
    cachedMs: 'How long a valid key is cached: a revoked one stops working within this time.',
    cachedMax: 'Keys in the cache.',
    accountIdLengthMax: 'Characters of `X-Integration-AccountId`.',
    keyLengthMax: 'Characters of `X-BlueTape-Key`.',
    usesFlushedEveryMs: 'How often the time of last use is stored.',
  }),
  section(
    'Sessions of operators',
    { ...sessionLimits, sessionsPerKeyMax },
    {
      lastsMs: 'Time from sign-in until the session expires.',
      cookieHeaderLengthMax: 'Characters of the `Cookie` header.',
      sessionsPerKeyMax: 'Concurrent sessions of one key: one more ends the oldest.',
    },
  ),
  section('Wrong keys', wrongKeyLimits, {
    promptMax: 'Wrong keys with the same id that get a response without delay, per window.',
    windowMs: 'Length of the window, from the first wrong key on.',
    pauseMs: 'Delay of the others. Valid keys are never delayed.',
    pausedMax: 'Responses of one process that are delayed at the same time.',
    idsMax: 'Ids that are tracked.',
  }),
  section('Fair sharing between accounts', shareLimits, {
    runningMax: 'Concurrent calls of accounts and buyers; more wait, accounts in turn.',
    runningBesideOthersMax:
      'Of these, calls of one account while other accounts call, too: what another account’s call may have to wait for.',
    grantedMin: 'An account with fewer calls than this in flight never waits.',
    sweepMs: 'How often the hub checks whether calls complete.',
    admittedWhenStalled: 'Calls that are admitted when none has completed since the last check.',
    readsRunningMax: 'Concurrent reads of one account; more wait.',
    waitMsMax: 'How long a call waits for its turn; then it is refused with 503 `hub_busy`.',
    sharesMax: 'Accounts that are tracked while they have no call in flight.',
  }),
  section('Call policies of an account', callLimits, {
    callsMin: 'Minimum of `callsInFlightMax` and `callsPerSecondMax`.',
    callsMax: 'Maximum of `callsInFlightMax` and `callsPerSecondMax`.',
  }),
  section('Replayed responses', replayLimits, {
    secretShownMs: 'How long a replay with an `Idempotency-Key` repeats a secret.',
  }),
  section('File descriptors', descriptorLimits, {
    ownDescriptors: 'Descriptors for the hub itself. Half of the rest is for connections.',
    fewConnections: 'With fewer connections than this, the hub logs a warning at startup.',
  }),
  section('The log', lineSinkLimits, {
    waitingMax:
      'Characters that wait while the log cannot be written. Further lines are dropped and counted.',
    fullRetryMs: 'Delay before a full pipe is retried.',
    faultRetryMs: 'Delay after any other fault.',
    flushMs: 'How long the end of the process waits for remaining lines.',
  }),
  section('The output of a command', outputLimits, {
    unreadBytesMax:
      'Bytes of unread output of `bthub listen`. Further output is dropped and counted.',
  }),
  section(
    'The command `bthub certify`',
    { ...driverLimits, ...recorderLimits, ...reportLimits, ...certificationLimits },
    {
      stepMsMax: 'How long the connector may take for a step.',
      listenMsMax: 'How long it may take until it receives webhooks, and until it has stopped.',
      outputBytesMax: 'Bytes of its output that are kept to explain a failure.',
      recordedBytesMax:
        'Bytes of a body or an answer that are recorded; all of them are passed on.',
      keptMax: 'Reports that are kept of an account; the last ones.',
      testsMax: 'Tests of a report that is kept.',
      checksMax: 'Checks of a test.',
      textLengthMax: 'Characters of each text of a report.',
      callsMax: 'Calls of a test in the report; the last ones.',
      bodyCharactersMax: 'Characters of a body or an answer in the report.',
    },
  ),
  section('A hub of `bthub/testing`', hostLimits, {
    idleMsMax: 'How long it stays after its last user, for the next test process.',
    firstUserMsMax: 'How long it waits for its first user.',
    lineBytesMax: 'Bytes that a user may send to join.',
  }),
  section(
    'The command `bthub reconcile`',
    { ...sortLimits, ...listDigestLimits },
    {
      partBytesMax: 'Records that are sorted at once; the others wait on disk.',
      partsMax: 'Sorted parts that are merged at once.',
      recordBytes: 'What a record takes in memory besides its text.',
      mergedAtOnceMax: 'Records that are merged at a time.',
      digestRecordsMin: 'A complete list of more records is compared by digest first.',
      deepRecordsMin:
        'From this many records on, the digest has 65,536 buckets, and 256 otherwise.',
      namesBytesMax: 'Names of differing buckets. If there are more, everything is listed.',
      answerMsMax: 'How long the hub may take to compare.',
    },
  ),
  section(
    'The command `bthub push`',
    { ...pushLimits, ...csvLimits },
    {
      unansweredMax: 'Records that were read and have no answer yet.',
      unansweredBytesMax: 'Their bytes; one record alone may have more.',
      answerMsMax: 'How long the hub may take to answer; then the connection is opened again.',
      firstWaitMs: 'Delay before the first reconnection, doubled for each further one.',
      waitMsMax: 'Maximum delay before a reconnection.',
      withoutAnswerMsMax: 'How long the push goes on without any answer.',
      failuresMax: 'How often a record is pushed that the hub fails to process.',
      saveEveryMs: 'How often results and position are saved.',
      showEveryMs: 'How often the bar on a terminal is updated.',
      printEveryMs: 'How often progress is printed where there is no terminal.',
      headerLengthMax: 'Characters of the header of a CSV file.',
    },
  ),
  section('The disk', fullDiskLimits, {
    freeBytesMin: 'With less free space than this, the hub is not ready.',
    noticedMs: 'How long the hub is not ready after a write failed for lack of space.',
  }),
  section('Secrets of a webhook endpoint', secretLimits, {
    olderSecretsMax: 'Replaced secrets that still sign.',
  }),
  section('The documentation', docsLimits, {
    queryLengthMax: 'Characters of a search query.',
    queryWordsMax: 'Words of a query that are searched.',
    resultsMax: 'Results on a page of results.',
    suggestionsMax: 'Suggestions while typing.',
    resultsOfPageMax: 'Results from the same page.',
    excerptLength: 'Characters of a result’s excerpt.',
  }),
  section('Idempotency keys', idempotencyLimits, {
    reservationSeconds: 'How long a first call may run before another one may use its key.',
    keptDays: 'How long the first response is stored.',
  }),
  section('Payments', paymentLimits, {
    everyMs: 'How often a hub polls for due payments.',
    backoffMsMax: 'The longest wait while due payments cannot be processed.',
    batchMax: 'Payouts, and payments, per round.',
    leaseMs: 'Duration of a hub’s lease of a payment, after which another hub takes over.',
    providerMs: 'Time for a provider to respond.',
  }),
  section(
    'Messages to buyers',
    { ...messageLimits, attemptsMax: messageAttemptsMax, ...smtpLimits, ...messagePolicyLimits },
    {
      everyMs: 'How often a hub looks for events and due messages.',
      backoffMsMax: 'The longest wait while nothing can be sent.',
      cursorsMax: 'Accounts whose events are read per round.',
      eventsMax: 'Events of an account that are read per round.',
      remindEveryMs: 'How often a hub checks whether reminders are to be written.',
      reminderHourUtc: 'Hour of the day, in UTC, from which reminders are written.',
      remindersAtOnce: 'Records whose reminders are added together.',
      batchMax: 'Messages per round.',
      batchPerAccountMax: 'Messages of one account per round.',
      atOnceMax: 'Messages sent concurrently, each on its own connection.',
      sendMs: 'How long sending one message may take.',
      leaseMs: 'Duration of a hub’s lease of a message, after which another hub takes over.',
      stopMs: 'How long messages in flight may take when the hub stops.',
      perAccountHourMax:
        'Messages per hour and account; more are sent later. Messages in flight are not counted.',
      perRecipientHourMax: 'Messages per hour and recipient; more are sent later.',
      pauseMs: 'The wait of a message that exceeds a limit.',
      busyMs: 'The wait of a message whose PDF cannot be rendered now.',
      ageMaxMs: 'Age after which a message that could not be sent is dropped.',
      notSentAfterMs: 'Time after which a due message that no hub can send is marked `not_sent`.',
      surveyMs: 'How often waiting messages are counted.',
      lettersMax: 'Messages of an account that the mailbox keeps; the oldest are deleted.',
      subjectNameMax: 'Characters of a name or a number in a subject.',
      failureMax: 'Characters of a server’s answer that are kept.',
      attemptsMax: 'Attempts to send a message.',
      connectMs: 'Time to connect to the SMTP server.',
      greetingMs: 'Time for its greeting.',
      silenceMs: 'Silence of the server after which the connection is given up.',
      messagesPerConnection: 'Messages after which a connection is replaced.',
      addressMax: 'Characters of an e-mail address.',
      senderNameMax: 'Characters of `senderName`.',
      remindDaysMax: 'Days before or after a due date of a reminder.',
      remindDaysListMax: 'Entries of `remindDaysBefore`, and of `remindDaysAfter`.',
      missedDaysMax: 'Days without reminders, because no hub ran, that are made up for.',
    },
  ),
  section(
    'Outgoing calls',
    { ...outboundLimits, ...targetLimits, ...resolveLimits, ...sendLimits },
    {
      totalMs: 'The whole call, from resolving the name to the last byte read.',
      connectMs: 'From resolving the name to the connection.',
      dialMs: 'Connecting to one address, before the next one is tried.',
      addressesMax: 'Addresses of a name that are tried.',
      noConnectionMs: 'When a failed connection is reported, whatever the cause.',
      answerBytesMax: 'Bytes of a response that are read.',
      answerHeaderBytesMax: 'Bytes of the response headers.',
      retryAfterMaxMs: 'The longest delay that a response can request with `Retry-After`.',
      poolsMax: 'Addresses with pooled connections.',
      idleMs: 'How long an idle connection is kept.',
      urlLengthMax: 'Characters of a URL.',
      serverMs: 'How long a name server may take before the query is repeated.',
      cachedMs: 'How long the addresses of a name are cached.',
      cachedMax: 'Names in the cache.',
      answerStoredBytesMax: 'Bytes of a receiver’s response that are stored.',
    },
  ),
  section(
    'Webhook endpoints',
    { ...endpointLimits, ...webhookHeaderLimits, ...webhookStoreLimits, ...queueEndLimits },
    {
      perAccountMax: 'Endpoints of an account, without deleted ones.',
      urlMax: 'Characters of `url`.',
      descriptionMax: 'Characters of `description`.',
      eventTypesMax: 'Entries of `eventTypes`.',
      headersMax: 'Entries of `headers`.',
      headerNameMax: 'Characters of the name of a header.',
      headerValueMax: 'Characters of the value of a header.',
      attemptsKeptMax: 'Latest attempts of a delivery that are stored.',
      countedMax: 'Deliveries that are counted for the state of an endpoint.',
      replayedMax: 'Events of the feed that are counted for a replay.',
      waitMaxMs: 'How long a call waits for hubs that still send to an endpoint it disabled.',
      everyMs: 'How often it checks for them.',
    },
  ),
  section(
    'Deliveries',
    { ...deliveryLimits, ...dispatchLimits },
    {
      attemptsMax: 'Attempts of a delivery, after which it is parked.',
      retryAfterMaxMs: 'The longest delay that a receiver can request.',
      failingMaxMs: 'How long all deliveries to an endpoint fail before it is disabled.',
      queuesMax: 'Endpoints that one hub delivers to at a time.',
      degradedQueuesMax: 'Degraded endpoints (failing or slow) that it delivers to in addition.',
      sendsPerQueueMax: 'Deliveries to one endpoint at a time.',
      readAheadMax: 'Events of one endpoint that are read ahead.',
      readAheadBytesMax: 'The same in bytes, as PostgreSQL stores them.',
      scanMax: 'Events of a feed that one read scans.',
      dueMax: 'Due retries of one endpoint that one read returns.',
      payloadBytesMax: 'Bytes of serialized events in the cache.',
      leaseMs: 'Duration of a hub’s lease of an endpoint, after which another hub takes over.',
      renewMs: 'How often a hub renews its leases.',
      pollMs: 'How often a hub polls for work.',
      slowMs: 'A response that takes this long is slow.',
      slowRetryMs: 'When a slow delivery is due again if the hub that sent it has vanished.',
      failuresToDegradedMax: 'Consecutive failures after which an endpoint is degraded.',
      degradedPauseMs: 'How long a degraded endpoint pauses after a failure.',
      degradedTurnMax: 'Attempts after which a degraded endpoint makes room for another one.',
      turnMs: 'How long any endpoint is served while others wait.',
      stopMs: 'How long a stop waits for deliveries in flight.',
      claimPauseMs: 'First pause of a hub that found nothing to lease.',
      claimPauseMsMax: 'The longest of these pauses; each is twice the one before.',
      outageMs: 'First pause without a database.',
      outageMsMax: 'The longest of these pauses; each is twice the one before.',
      outcomesPerWriteMax: 'Outcomes that one statement writes.',
      backlogMs: 'How often the backlog is measured.',
    },
  ),
  section(
    'Customer imports',
    { ...importLimits, ...sourceLimits },
    {
      everyMs: 'How often a hub polls for due imports.',
      backoffMsMax: 'The longest wait while due imports cannot be processed.',
      atOnceMax: 'Concurrent imports of one hub.',
      leaseMs: 'Duration of a hub’s lease of an import, after which another hub takes over.',
      pageAsked: 'Requested customers per page, sent as `limit`.',
      pageMax: 'Maximum number of customers per page.',
      pageBytesMax: 'Bytes of a page.',
      cursorMax: 'Characters of `nextCursor`.',
      pagesMax: 'Pages of one import.',
      writesAtOnceMax: 'Customers of an import that are written concurrently.',
      faultsMax: 'Refused customers that an import lists; more are only counted.',
      triesMax: 'Tries of a page, the first included.',
      retryMs: 'Wait before the second try; each later wait is twice as long.',
      urlMax: 'Characters of the URL.',
    },
  ),
  section('Pruning', pruneLimits, {
    retentionDays:
      'How long operations that changed nothing, completed deliveries, and messages are kept.',
    everyMs: 'How often older ones are deleted.',
    deliveriesAtOnce: 'Deliveries that one statement deletes.',
  }),
  section(
    'Sandboxes',
    { ...sandboxLimits, ...cleanupLimits, ...sandboxStoreLimits },
    {
      hoursMin: 'Hours that a sandbox exists, at least.',
      hoursMax: 'The same, at most.',
      hoursDefault: 'The same, by default.',
      nameMax: 'Characters of `name`.',
      everyMs: 'How often sandboxes whose time is over are deleted.',
      rowsAtOnce: 'Rows that one statement deletes.',
      roundsMax:
        'How often a deletion begins again because a call in progress has added a row meanwhile.',
      callsEndedMs: 'When what such calls have left behind is deleted.',
    },
  ),
  section(
    'Clocks of sandboxes',
    { ...clockLimits, ...advanceLimits },
    {
      aheadDaysMax: 'Days that a clock can be ahead of the hub’s.',
      reachedWithinMs: 'A time that the clock has passed by no more than this counts as reached.',
      waitMsMax:
        'How long a call waits for what falls due; then it is 503, and the clock stands in between.',
      everyMs: 'How often it looks whether all that fell due has happened.',
      eventsMax: 'Events in its answer.',
    },
  ),
  section('Faults', faultLimits, {
    rulesMax: 'Rules of a plan.',
    countMax: 'The greatest `nth` and `times`.',
    seedMax: 'The greatest seed.',
    slowAnswerMsMax: 'How long a slow answer takes at most; then the rest is sent at once.',
    heldMax: 'Calls, or deliveries, that are held back in a process; beyond it, they are not.',
  }),
  section('Group commit', commitLimits, {
    connections:
      'One for the commit pipeline, one for groups that are retried, one for the contended queue (writes to locked records).',
    groupMax: 'Writes of one group.',
    linesBesideSinglesMax: 'Lines of batches in progress while there are single calls.',
    singlesSeenMs: 'How long after a single call that is.',
    linesRest: 'How long lines then rest, times the time that the last ones took.',
    groupsOfRunMax:
      'Consecutive groups before a short pause in which PostgreSQL updates its statistics.',
    lockedAfterRace:
      'Groups that lock what they load, after one found that another hub had changed a record since it was read.',
    waitingMax: 'Writes that may wait; one more is refused with 503.',
    restartsMax: 'New transactions of a change that repeatedly finds further records to lock.',
    retriesMax: 'Retries after a deadlock, a serialization failure or a race of two creations.',
    retryDelayMs: 'Base of the random delay before such a retry.',
  }),
  section('Readiness', writeMonitorLimits, {
    blockedMs: 'How long writes may wait without any commit until the hub is not ready.',
    forgottenMs: 'How long a failure counts when no further calls follow.',
  }),
  section('Measurements for the metrics', measureLimits, {
    everyMs:
      'Time between two measurements of silent accounts, differing books, replication and free space.',
  }),
  section('Acknowledged events', acknowledgedLimits, {
    accountsMax:
      'Accounts whose last acknowledged event a process remembers, to notice a database that went back.',
    lossesMax: 'Losses in the metrics of a process.',
  }),
  section('The database', databaseLimits, {
    readConnectionsMax: 'Connections for reads.',
    keyConnectionsMax: 'Connections for key lookups and readiness.',
    connectTimeoutMs: 'Time for a connection to be established.',
    statementTimeoutMs: 'Time after which PostgreSQL aborts a statement.',
    lockTimeoutMs: 'Time after which PostgreSQL stops waiting for a lock.',
    groupLockTimeoutMs: 'Time after which a group defers writes to locked records.',
    idleInTransactionTimeoutMs: 'Time after which PostgreSQL ends an idle transaction.',
    transactionTimeoutMs:
      'Time after which PostgreSQL 17 and later end any transaction, because a hub may be suspended in the middle of one.',
    queryTimeoutMs: 'Time after which the hub itself aborts a query and closes its connection.',
  }),
  section('Cells', cellLimits, {
    cellsMax: 'Cells of a hub.',
    refreshMs: 'How often a hub reads the list of cells.',
    placedAfterMs: 'How long after it was added a cell gets accounts: every hub knows it by then.',
    accountsCachedMax: 'Accounts whose cell a process remembers.',
    lookedUpAgainMs: 'How often an account is looked up again that its cell does not have.',
    pingEveryMs: 'How often a cell is asked whether it answers, when there are several.',
    pingMs: 'How long it may take to; then it gets no calls until it answers.',
    askedMs: 'How long a list of all accounts waits for a cell.',
  }),
  section('Workers', workerLimits, {
    perCoreMax: 'Workers for each core of the machine.',
    connectionsToSpare: 'PostgreSQL connections that workers leave to others.',
    restartAfterMs: 'Wait before the second restart of a worker; the first is immediate.',
    restartAfterMsMax: 'The longest wait; each is twice the one before.',
    stableMs: 'A worker that ran this long is restarted at once.',
    failuresMax: 'When every worker has failed this often in a row, the hub exits with code 1.',
    stopMs: 'How long a stop waits for the workers.',
    eventBatchMs: 'How long a worker batches events before it notifies the dispatcher.',
    metricsMs: 'Time for a worker to report its metrics.',
  }),
  section(
    'Backups of a running hub',
    { ...backupLimits, ...backupLockLimits },
    {
      backupsKept:
        'Backups that are kept in the data folder; older ones are removed when a new one is complete.',
      backupAnswerMs: 'How long the caller waits; the backup then continues in the background.',
      backupSpareBytes: 'Free space that must remain on the disk after the backup.',
      backupLockRefreshMs: 'How often a hub refreshes its backup lock.',
      backupLockStaleMs: 'Time after which a lock that is not refreshed is free.',
    },
  ),
  section('Migrations', migrationLimits, {
    lockTimeoutMs: 'How long a step waits for a lock, so that writes do not queue up behind it.',
    leaseSeconds: 'Duration of a hub’s migration lease, after which another hub takes over.',
    waitMs: 'How often a waiting hub checks again.',
    waitMaxMs: 'How long it waits in total.',
  }),
]

export function limitsPage(): string {
  const head =
    'Everything has a limit. Names end in their unit: `Ms` means milliseconds. Values beyond a limit are refused, never truncated.'
  return ['# Limits', head, ...sections].join('\n\n')
}
