// The accounting system: a folder with two files. Yours has tables or an API in their place.
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

export type LedgerRecord = {
  readonly kind: 'company' | 'customer' | 'quote' | 'invoice'
  readonly id: string
  /** When it was changed last, with its zone. */
  readonly changedAt: string
  /** As the hub takes it, without `id` and `sourceModifiedDate`; amounts are texts, so that no float touches them. */
  readonly record: Readonly<Record<string, unknown>>
  readonly canceled?: boolean
}

export type Booking = {
  readonly paymentId: string
  readonly invoiceId: string
  readonly amount: string
}

export class Ledger {
  private readonly folder: string

  constructor(folder: string) {
    this.folder = folder
  }

  records(): readonly LedgerRecord[] {
    return readJson(join(this.folder, 'records.json'), [])
  }

  /** As people change it; the last change of a record counts. */
  save(changes: readonly LedgerRecord[]): void {
    const all = new Map(this.records().map((one) => [`${one.kind} ${one.id}`, one]))
    for (const change of changes) all.set(`${change.kind} ${change.id}`, change)
    writeJson(join(this.folder, 'records.json'), [...all.values()])
  }

  bookings(): readonly Booking[] {
    return readJson(join(this.folder, 'bookings.json'), [])
  }

  /** A payment that is told again is the same payment. */
  book(booking: Booking): void {
    const bookings = this.bookings()
    if (bookings.some(({ paymentId }) => paymentId === booking.paymentId)) return
    writeJson(join(this.folder, 'bookings.json'), [...bookings, booking])
  }
}

export function readJson<T>(file: string, otherwise: T): T {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T) : otherwise
}

/** Whole or not at all, also when the process is killed. */
export function writeJson(file: string, value: unknown): void {
  writeFileSync(`${file}.new`, JSON.stringify(value, null, 2))
  renameSync(`${file}.new`, file)
}
