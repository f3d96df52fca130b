// Contents of invoices made at random, and the reading of a list of changes as its reader would do it.
import * as fc from 'fast-check'
import { decimal } from '../../src/domain/decimal.ts'
import type { InvoiceContent } from '../../src/domain/invoices/invoice.ts'
import type { Change, Json } from '../../src/domain/json-changes.ts'
import { calendarDate } from './domain-fixtures.ts'

// Few values of each field, so that two contents often agree in some fields and differ in others.
const amounts = fc.constantFrom('0', '0.01', '1100').map(decimal)
const dates = fc.constantFrom('2026-01-04', '2026-02-03').map(calendarDate)
const texts = fc.constantFrom(null, '', 'a', 'null')

/** Records such as a parser of JSON makes them. */
function plain<T>(fields: { [Name in keyof T]: fc.Arbitrary<T[Name]> }): fc.Arbitrary<T> {
  return fc.record(fields, { noNullPrototype: true })
}

const lines = plain({
  description: texts,
  unitAmount: amounts,
  quantity: amounts,
  subTotal: amounts,
  taxAmount: amounts,
  totalAmount: amounts,
})
const salesPersons = plain({
  firstName: texts,
  lastName: texts,
  emailAddress: texts,
  cellPhoneNumber: texts,
})

/** Now and then with lists so long that their changes are told as one. */
export const contents: fc.Arbitrary<InvoiceContent & { customerId: string }> = plain({
  invoiceNumber: fc.constantFrom('INV-1', 'INV-2'),
  customerId: fc.constantFrom('C-1', 'C-2'),
  invoiceDate: dates,
  dueDate: dates,
  expirationDate: dates,
  subTotal: amounts,
  taxAmount: amounts,
  totalAmount: amounts,
  amountDue: amounts,
  lines: listsOf(lines),
  salesInfo: listsOf(salesPersons),
  payersInfo: fc.constant(null),
})

function listsOf<T>(items: fc.Arbitrary<T>): fc.Arbitrary<readonly T[]> {
  const short = fc.array(items, { maxLength: 3 })
  const long = fc.tuple(items, fc.integer({ min: 30, max: 110 }))
  return fc.oneof(
    { arbitrary: short, weight: 4 },
    { arbitrary: long.map(([item, length]) => Array<T>(length).fill(item)), weight: 1 },
  )
}

/** `before` with each change's `after` put at its pointer; an item of a list that becomes null is gone. */
export function applyChanges(before: InvoiceContent, changes: readonly Change[]): Json {
  const after = new Map<string, Json>(Object.entries(before))
  for (const { pointer, after: value } of changes) {
    const [, field = '', place, leaf] = pointer.split('/')
    if (place === undefined) {
      after.set(field, value)
      continue
    }
    const items = listOf(after.get(field))
    const item = leaf === undefined ? value : { ...recordOf(items[Number(place)]), [leaf]: value }
    after.set(field, Object.assign([...items], { [place]: item }))
  }
  for (const list of ['lines', 'salesInfo']) {
    after.set(
      list,
      listOf(after.get(list)).filter((item) => item !== null),
    )
  }
  return Object.fromEntries(after)
}

function listOf(value: Json | undefined): readonly Json[] {
  if (!Array.isArray(value)) throw new TypeError('a change points into what is no list')
  return value
}

function recordOf(value: Json | undefined): object {
  if (typeof value !== 'object' || value === null) throw new TypeError('a change points nowhere')
  return value
}
