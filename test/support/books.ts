// Books of invoices and a source's list of them, with known differences.
import type { Discrepancy } from '../../src/domain/reconciliations/reconciliation.ts'
import { compareIds } from '../../src/domain/reconciliations/id-order.ts'

export type Book = ReadonlyMap<string, BookEntry>
type BookEntry = { readonly clock: string; readonly cents: number }

export type Listed = {
  readonly entries: readonly object[]
  /** By id. */
  readonly expected: ReadonlyMap<string, Discrepancy>
  readonly equal: number
}

const firstClock = Date.UTC(2024, 0, 1)
const alphabet = ['a', 'B', '-', ' ', 'ä', '1', '10', '\uffee', '\u{1f600}', 'Z']

/** Invoices with ids that sort differently as bytes, as UTF-16 and in a language. */
export function anyBook(random: () => number, size: number): Book {
  const book = new Map<string, BookEntry>()
  while (book.size < size) {
    const at = Math.floor(random() * size * 8)
    const letters = Array.from({ length: 3 }, () => alphabet[Math.floor(random() * 10)] ?? '')
    const id = `x${letters.join('')}${at.toString(36)}x`
    book.set(id, { clock: clockOf(random), cents: Math.floor(random() * 1e9) })
  }
  return book
}

function clockOf(random: () => number): string {
  return new Date(firstClock + Math.floor(random() * 1e10)).toISOString()
}

/** The list of a source whose books differ from these by about every `nth` record. */
export function anyList(random: () => number, book: Book, nth: number, complete: boolean): Listed {
  const entries: (Readonly<Record<string, unknown>> & { readonly id: string })[] = []
  const expected = new Map<string, Discrepancy>()
  let equal = 0
  for (const [id, { clock, cents }] of book) {
    const entry = {
      id,
      sourceModifiedDate: clock,
      totalAmount: cents / 100,
      amountDue: cents / 100,
    }
    const shifted = (ms: number) => new Date(Date.parse(clock) + ms).toISOString()
    switch (Math.floor(random() * nth * 4)) {
      case 0:
        if (complete) expected.set(id, 'extra')
        continue
      case 1:
        entries.push({ ...entry, sourceModifiedDate: shifted(1 + Math.floor(random() * 1e6)) })
        expected.set(id, 'stale')
        continue
      case 2:
        entries.push({ ...entry, sourceModifiedDate: shifted(-1 - Math.floor(random() * 1e6)) })
        expected.set(id, 'ahead')
        continue
      case 3:
        entries.push({ ...entry, amountDue: (cents + 1) / 100 })
        expected.set(id, 'different')
        continue
      default:
        equal += 1
        entries.push(random() < 0.5 ? entry : { id, totalAmount: (cents / 100).toFixed(2) })
    }
  }
  for (let count = Math.floor(random() * (book.size / nth + 2)); count > 0; count -= 1) {
    const id = `m${Math.floor(random() * 1e9).toString(36)}`
    if (book.has(id) || expected.has(id)) continue
    entries.push({ id })
    expected.set(id, 'missing')
  }
  entries.sort((a, b) => compareIds(a.id, b.id))
  return { entries, expected, equal }
}

/** SQL that puts the book into an account with customer `c1`. */
export function insertBook(accountId: string, book: Book): string {
  const rows = [...book].map(([id, { clock, cents }]) => {
    const amount = (cents / 100).toFixed(2)
    return `('${accountId}', '${id}', '${id}', 1, 0, 'Placed', 'N', 'c1', '2024-01-01', '2024-01-01',
      '2099-01-01', ${amount}, 0, ${amount}, ${amount}, '[]', '[]', '${clock}', now(), now())`
  })
  return `insert into invoice (account_id, id, blue_tape_id, version, hub_version, status, invoice_number,
    customer_id, invoice_date, due_date, expiration_date, sub_total, tax_amount, total_amount, amount_due,
    lines, sales_info, source_modified_date, created_at, updated_at) values ${rows.join(',')}`
}
