// The connector: pushes what has changed, books what was paid, and remembers how far it came.
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { HubError, HubRefusal, openHubClient, type HubClient } from 'bthub-client'
import { readJson, writeJson, type Ledger, type LedgerRecord } from './ledger.ts'

export type ConnectorOptions = {
  readonly url: string
  readonly accountId: string
  readonly key: string
  readonly ledger: Ledger
  /** Where it remembers how far it came. */
  readonly folder: string
  readonly fetch?: typeof globalThis.fetch
}

/** What a person has to look at. */
export type Report = { readonly id: string; readonly problem: string }

export type Outcome = {
  readonly reports: readonly Report[]
  /** Set when nothing more is pushed until somebody has looked at the key. */
  readonly alarm?: string
}

type State = {
  /** By kind and id, the `changedAt` that the hub has accepted or refused. */
  settled: Record<string, string>
  /** The last number of the feed that was processed. */
  seq: number
  statuses: Record<string, string>
}

export type HubEvent = {
  readonly seq: number | null
  readonly type: string
  readonly record: { readonly kind: string; readonly id: string }
  readonly data: Readonly<Record<string, unknown>>
  readonly payment?: { readonly id: string; readonly amount: number }
}

/** An invoice needs its customer, and a customer its company. */
const order = ['company', 'customer', 'quote', 'invoice']
const serverErrorAttempts = 4

export class Connector {
  private readonly options: ConnectorOptions
  private readonly hub: HubClient
  private readonly state: State

  constructor(options: ConnectorOptions) {
    const { url, accountId, key, fetch = globalThis.fetch } = options
    this.options = options
    // It repeats calls without an answer, 408, 429 and 503, waits as Retry-After asks, and sends an Idempotency-Key.
    this.hub = openHubClient({ url, credentials: { accountId, key }, fetch })
    this.state = readJson(this.stateFile(), { settled: {}, seq: 0, statuses: {} })
  }

  /** Pushes the records that have changed since they were settled; with `all`, every record. */
  push({ all = false } = {}): Promise<Outcome> {
    return this.pushEach(this.toPush(all))
  }

  private async pushEach(records: readonly LedgerRecord[]): Promise<Outcome> {
    const reports: Report[] = []
    for (const record of records) {
      try {
        await patiently(() => this.pushOne(record))
      } catch (error) {
        if (!(error instanceof HubError)) throw error
        if (error.status === 401 || error.status === 403) return { reports, alarm: error.message }
        // The hub is away: the next run pushes this record and those after it.
        if (!isRefused(error)) return { reports }
        if (!isAlreadyDone(error)) reports.push({ id: record.id, problem: error.message })
      }
      this.settle(record)
    }
    return { reports }
  }

  /** As `push`, in one call. */
  async pushBatch(): Promise<Outcome> {
    const records = this.toPush(true)
    const reports: Report[] = []
    try {
      for await (const { line, id, status, answer } of this.hub.batch(records.map(lineOf))) {
        const record = records[line - 1]
        if (status >= 500 || record === undefined) continue
        if (status >= 400)
          reports.push({ id: id ?? record.id, problem: answer.reason ?? `${status}` })
        this.settle(record)
      }
    } catch (error) {
      // Lines without an answer are pushed by the next run.
      if (!(error instanceof HubError)) throw error
    }
    return { reports }
  }

  /** Compares the invoices of the ledger with those of the hub, and pushes what the hub lacks. */
  async reconcile(): Promise<Outcome> {
    const invoices = this.options.ledger.records().filter(({ kind }) => kind === 'invoice')
    const entries = invoices
      .toSorted((one, other) => Buffer.compare(Buffer.from(one.id), Buffer.from(other.id)))
      .map(({ id, changedAt, record: { totalAmount, amountDue } }) =>
        JSON.stringify({ id, sourceModifiedDate: changedAt, totalAmount, amountDue }),
      )
    const lacking = new Set<string>()
    const toDecide: Report[] = []
    for await (const { id, is, do: remedy } of this.hub.reconcile('invoice', entries, {
      complete: true,
    })) {
      if (remedy === 'push') lacking.add(id)
      else toDecide.push({ id, problem: `${is} in the hub` })
    }
    const outcome = await this.pushEach(invoices.filter(({ id }) => lacking.has(id)))
    return { ...outcome, reports: [...outcome.reports, ...toDecide] }
  }

  /** Processes the feed from the last number to its end. */
  async readFeed(): Promise<void> {
    for (;;) {
      const query = { after: this.state.seq, limit: 100 }
      const { items } = await patiently(() =>
        this.hub.get('/integration/events', { params: { query } }),
      )
      if (items.length === 0) return
      for (const event of items) this.process(event)
    }
  }

  /** An event of a verified webhook. A number that is missing is read from the feed, which has everything. */
  async receive(event: HubEvent): Promise<void> {
    if (event.seq === null || event.seq <= this.state.seq) return
    if (event.seq === this.state.seq + 1) this.process(event)
    else await this.readFeed()
  }

  known() {
    const { seq, statuses } = this.state
    return { bookings: this.options.ledger.bookings(), statuses, seq }
  }

  private process({ seq, type, record, data, payment }: HubEvent): void {
    if (type === 'invoice.payment_added' && payment !== undefined) {
      const { id: paymentId, amount } = payment
      this.options.ledger.book({ paymentId, invoiceId: record.id, amount: String(amount) })
    }
    if (record.kind === 'invoice') this.state.statuses[record.id] = String(data['status'])
    // Last: after a crash in between, the event comes again.
    this.state.seq = seq ?? this.state.seq
    this.save()
  }

  private toPush(all: boolean): LedgerRecord[] {
    const isDue = ({ kind, id, changedAt }: LedgerRecord) =>
      all || this.state.settled[`${kind} ${id}`] !== changedAt
    return this.options.ledger
      .records()
      .filter(isDue)
      .toSorted((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind))
  }

  private async pushOne({ kind, id, changedAt, record, canceled }: LedgerRecord): Promise<void> {
    const params = { path: { id }, query: { upsert: true } }
    const body = { ...record, sourceModifiedDate: changedAt }
    if (canceled === true)
      await this.hub.put('/integration/invoice/{id}/cancel', { params: { path: { id } } })
    // The ledger has the fields of each kind, which TypeScript cannot know.
    else
      await this.hub.put(`/integration/${kind}/{id}` as '/integration/invoice/{id}', {
        params,
        body: body as never,
      })
  }

  private settle({ kind, id, changedAt }: LedgerRecord): void {
    this.state.settled[`${kind} ${id}`] = changedAt
    this.save()
  }

  private save(): void {
    writeJson(this.stateFile(), this.state)
  }

  private stateFile(): string {
    return join(this.options.folder, 'state.json')
  }
}

function lineOf({ kind, id, changedAt, record }: LedgerRecord) {
  return { op: `upsert-${kind}`, id, body: { ...record, sourceModifiedDate: changedAt } }
}

function isRefused(error: HubError): error is HubRefusal {
  return error instanceof HubRefusal && error.status < 500 && ![408, 429].includes(error.status)
}

/** The hub says that the wanted state is there. */
function isAlreadyDone({ rule }: HubRefusal): boolean {
  return rule === 'already_canceled'
}

/** The client repeats the rest itself; a 500 it leaves to its caller. */
async function patiently<T>(call: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await call()
    } catch (error) {
      if (!(error instanceof HubRefusal) || error.status !== 500 || attempt === serverErrorAttempts)
        throw error
      await sleep(100 * 2 ** attempt * (1 + Math.random()))
    }
  }
}
