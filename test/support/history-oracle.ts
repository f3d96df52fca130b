// Judges what a database holds against what was sent to it. It reads the tables directly, in one
// snapshot, and knows the hub's rules only from their description: nothing of its code is used.
import { isDeepStrictEqual } from 'node:util'
import { Client, type QueryResultRow } from 'pg'
import {
  writeOfContent,
  type EndedWrite,
  type StoredContent,
  type WriteHistory,
} from './write-history.ts'

export type StoredWrite = {
  readonly seq: number
  readonly id: string
  readonly version: number
  readonly operationId: string
}

export type HistoryOracle = {
  /** Judges what came since the last look; with `all` everything once more. */
  look(databaseUrl: string, options?: { readonly all?: boolean }): Promise<Look>
}

export type Look = {
  /** A sentence for everything that must not be. */
  readonly problems: readonly string[]
  readonly lastSeq: number
  /** By the number of the write, since the beginning. */
  readonly stored: ReadonlyMap<number, StoredWrite>
  /** Unknown writes that turned out to be there. */
  readonly unknownStored: number
}

type EventRow = {
  seq: number
  record_kind: string
  record_id: string
  version: number
  hub_version: number
  type: string
  operation_id: string
  request_id: string | null
  data: RecordData
}
type RecordData = {
  version: number
  hubVersion: number
  status: string
  blueTapeId: string
  sourceModifiedDate: string
  content: StoredContent
}
type OperationRow = { operation_id: string; verdict: string; request_id: string | null }
type KeyRow = { idempotency_key: string; answered: boolean }
type Snapshot = {
  lastSeq: number
  feed: { count: number; first: number; last: number }
  events: EventRow[]
  operations: OperationRow[]
  keys: KeyRow[]
  invoices: InvoiceRow[]
  invoiceCount: number
}
type InvoiceRow = {
  id: string
  version: number
  hub_version: number
  status: string
  blue_tape_id: string
  source_modified_date: string
  invoice_number: string
  customer_id: string
  invoice_date: string
  due_date: string
  expiration_date: string
  sub_total: string
  tax_amount: string
  total_amount: string
  amount_due: string
  lines: unknown
  sales_info: unknown
  extra: { readonly payersInfo: unknown } | null
}

type State = {
  lastSeq: number
  /** The last event of each invoice. */
  records: Map<string, { version: number; hubVersion: number; data: RecordData }>
  stored: Map<number, StoredWrite>
  /** Operations without an event, by the number of the write. */
  operations: Map<number, OperationRow>
  /** Writes whose answers were checked already. */
  judged: Set<number>
}

export function openHistoryOracle(accountId: string, history: WriteHistory): HistoryOracle {
  let state = newState()
  return {
    async look(databaseUrl, { all = false } = {}) {
      if (all) state = newState()
      const snapshot = await readSnapshot(databaseUrl, accountId, state.lastSeq, all)
      const problems = [
        ...judgeFeed(snapshot),
        ...judgeEvents(snapshot, state, history),
        ...judgeOperations(snapshot, state, history),
        ...judgeAnswers(state, history),
        ...judgeKeys(snapshot, state, history),
        ...judgeInvoices(snapshot, state),
      ]
      return {
        problems,
        lastSeq: state.lastSeq,
        stored: state.stored,
        unknownStored: [...state.stored.keys()].filter((n) => history.classOf(n) === 'unknown')
          .length,
      }
    },
  }
}

function newState(): State {
  return {
    lastSeq: 0,
    records: new Map(),
    stored: new Map(),
    operations: new Map(),
    judged: new Set(),
  }
}

async function readSnapshot(
  databaseUrl: string,
  accountId: string,
  after: number,
  all: boolean,
): Promise<Snapshot> {
  const client = new Client({ connectionString: databaseUrl })
  await client.connect()
  const rows = async <Row extends QueryResultRow>(text: string, values: unknown[] = []) =>
    (await client.query<Row>(text, [accountId, ...values])).rows
  try {
    await client.query('begin isolation level repeatable read read only')
    const [feed] = await rows<{ last_seq: number }>(
      'select last_seq::integer from feed where account_id = $1',
    )
    const [counted] = await rows<{ count: number; first: number; last: number }>(
      `select count(*)::integer as count, coalesce(min(seq), 1)::integer as first,
         coalesce(max(seq), 0)::integer as last
       from event where account_id = $1`,
    )
    const events = await rows<EventRow>(
      `select seq::integer, record_kind, record_id, version, hub_version, type, operation_id, data,
         operation->>'requestId' as request_id
       from event where account_id = $1 and seq > $2 order by seq`,
      [after],
    )
    const operations = await rows<OperationRow>(
      `select operation_id, verdict, operation->>'requestId' as request_id from operation
       where account_id = $1`,
    )
    const keys = await rows<KeyRow>(
      `select idempotency_key, answer is not null as answered from idempotency where account_id = $1`,
    )
    const touched = events.map((event) => event.record_id)
    const invoices = await rows<InvoiceRow>(
      `select *, invoice_date::text, due_date::text, expiration_date::text from invoice where account_id = $1 and ($2 or id = any($3))`,
      [all, touched],
    )
    const [invoiceCount] = await rows<{ count: number }>(
      'select count(*)::integer as count from invoice where account_id = $1',
    )
    await client.query('commit')
    return {
      lastSeq: feed?.last_seq ?? 0,
      feed: counted ?? { count: 0, first: 1, last: 0 },
      events,
      operations,
      keys,
      invoices,
      invoiceCount: invoiceCount?.count ?? 0,
    }
  } finally {
    await client.end()
  }
}

function judgeFeed({ lastSeq, feed }: Snapshot): string[] {
  const { count, first, last } = feed
  if (count === last && first === 1 && last === lastSeq) return []
  return [`the feed has ${count} events from ${first} to ${last}, and its counter is ${lastSeq}`]
}

function judgeEvents({ events }: Snapshot, state: State, history: WriteHistory): string[] {
  const problems: string[] = []
  for (const event of events) {
    const { seq, record_id: id, version, hub_version: hubVersion, data } = event
    if (seq !== state.lastSeq + 1) problems.push(`event ${seq} follows event ${state.lastSeq}`)
    state.lastSeq = seq
    if (event.record_kind !== 'invoice') continue
    const before = state.records.get(id) ?? null
    const name = `event ${seq} (${id}, version ${version})`
    state.records.set(id, { version, hubVersion, data })
    if (data.version !== version || data.hubVersion !== hubVersion) {
      problems.push(`${name} holds version ${data.version}`)
    }
    const hubMoved = hubVersion - (before?.hubVersion ?? 0)
    const versionMoved = version - (before?.version ?? 0)
    if (versionMoved + hubMoved !== 1 || versionMoved < 0 || hubMoved < 0) {
      problems.push(`${name} follows version ${before?.version}`)
    }
    const n = numberOf(event.request_id)
    if (n === null) continue
    problems.push(...judgeWrite(n, event, { before: before?.data ?? null, state, history }))
    state.stored.set(n, { seq, id, version, operationId: event.operation_id })
  }
  return problems
}

function judgeWrite(
  n: number,
  event: EventRow,
  { before, state, history }: { before: RecordData | null; state: State; history: WriteHistory },
): string[] {
  const sent = history.sent.get(n)
  const name = `write ${n} (event ${event.seq})`
  if (sent === undefined) return [`${name} was never sent`]
  const problems: string[] = []
  if (state.stored.has(n)) problems.push(`${name} is there twice`)
  if (history.classOf(n) === 'refused') problems.push(`${name} was refused and is there`)
  if (event.record_id !== sent.id) problems.push(`${name} went to ${event.record_id}`)
  if (sent.kind === 'cancel') {
    if (event.type !== 'invoice.canceled' || event.data.status !== 'Canceled') {
      problems.push(`${name} canceled and made ${event.type}`)
    }
    if (!isDeepStrictEqual(event.data.content, before?.content)) {
      problems.push(`${name} canceled and changed the content`)
    }
  } else {
    const writer = writeOfContent(event.data.content)
    if (writer !== n) problems.push(`${name} holds ${writer ?? 'a torn content'}`)
    const clockBefore = before?.sourceModifiedDate ?? ''
    if (event.data.sourceModifiedDate <= clockBefore) problems.push(`${name} is an older clock's`)
  }
  return problems
}

function judgeOperations({ operations }: Snapshot, state: State, history: WriteHistory): string[] {
  const problems: string[] = []
  const found = new Map<number, OperationRow>()
  for (const operation of operations) {
    const n = numberOf(operation.request_id)
    if (n === null) continue
    if (found.has(n)) problems.push(`write ${n} has two operations`)
    if (state.stored.has(n)) problems.push(`write ${n} has an event and ${operation.verdict}`)
    if (!history.sent.has(n)) problems.push(`write ${n} was never sent and has an operation`)
    found.set(n, operation)
  }
  for (const n of state.operations.keys()) {
    if (!found.has(n)) problems.push(`the operation of write ${n} is lost`)
  }
  state.operations = found
  return problems
}

/** Whatever was answered has to be so. */
function judgeAnswers(state: State, history: WriteHistory): string[] {
  const problems: string[] = []
  for (const [n, write] of history.ended) {
    if (state.judged.has(n)) continue
    state.judged.add(n)
    problems.push(...judgeAnswer(write, state))
  }
  return problems
}

function judgeAnswer(write: EndedWrite, { stored, operations }: State): string[] {
  const { n, verdict, version, operationId } = write
  const name = `write ${n} (${write.status} ${verdict})`
  if (write.class === 'unknown') return []
  if (verdict === 'applied') {
    const there = stored.get(n)
    if (there === undefined) return [`${name} is lost`]
    if (there.version === version && there.operationId === operationId) return []
    return [`${name} was answered with version ${version} and is version ${there.version}`]
  }
  // A refusal without an operation id was never at the door.
  if (operationId === null) return operations.has(n) ? [`${name} has an operation unsaid`] : []
  const operation = operations.get(n)
  if (operation === undefined) return [`the operation of ${name} is lost`]
  const isSame = operation.operation_id === operationId
  const isJust = operation.verdict === verdict || write.status === 409
  return isSame && isJust ? [] : [`${name} is kept as ${operation.verdict}`]
}

/** The answer of a write that was applied is kept with it; a refusal leaves nothing. */
function judgeKeys({ keys }: Snapshot, { stored }: State, history: WriteHistory) {
  const rows = new Map(keys.map((row) => [row.idempotency_key, row.answered]))
  const problems: string[] = []
  for (const { n, idempotencyKey } of history.sent.values()) {
    if (idempotencyKey === null) continue
    const isThere = stored.has(n)
    const answered = rows.get(idempotencyKey) ?? false
    if (isThere === answered) continue
    problems.push(`write ${n} is ${isThere ? '' : 'not '}there, its key is answered: ${answered}`)
  }
  return problems
}

/** Each invoice is what its newest event says. */
function judgeInvoices({ invoices, invoiceCount }: Snapshot, { records }: State): string[] {
  const problems: string[] = []
  if (invoiceCount !== records.size) {
    problems.push(`there are ${invoiceCount} invoices and ${records.size} in the feed`)
  }
  for (const row of invoices) {
    const newest = records.get(row.id)
    if (newest === undefined) {
      problems.push(`invoice ${row.id} has no event`)
      continue
    }
    if (row.version !== newest.version || row.hub_version !== newest.hubVersion) {
      problems.push(`${row.id} is version ${row.version}, its newest event ${newest.version}`)
    }
    if (!isDeepStrictEqual(stateOf(row), asState(newest.data))) {
      problems.push(`${row.id} differs from its newest event`)
    }
  }
  return problems
}

function stateOf(row: InvoiceRow) {
  return {
    status: row.status,
    blueTapeId: row.blue_tape_id,
    sourceModifiedDate: row.source_modified_date,
    content: {
      invoiceNumber: row.invoice_number,
      customerId: row.customer_id,
      invoiceDate: row.invoice_date,
      dueDate: row.due_date,
      expirationDate: row.expiration_date,
      subTotal: Number(row.sub_total),
      taxAmount: Number(row.tax_amount),
      totalAmount: Number(row.total_amount),
      amountDue: Number(row.amount_due),
      lines: row.lines,
      salesInfo: row.sales_info,
      payersInfo: row.extra?.payersInfo ?? null,
    },
  }
}

function asState({ status, blueTapeId, sourceModifiedDate, content }: RecordData) {
  return {
    status,
    blueTapeId,
    sourceModifiedDate,
    content: {
      ...content,
      subTotal: Number(content.subTotal),
      taxAmount: Number(content.taxAmount),
      totalAmount: Number(content.totalAmount),
      amountDue: Number(content.amountDue),
    },
  }
}

function numberOf(requestId: string | null): number | null {
  const n = /^w-(\d+)$/.exec(requestId ?? '')?.[1]
  return n === undefined ? null : Number(n)
}
