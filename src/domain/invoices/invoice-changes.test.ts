import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyChanges, contents } from '../../../test/support/content-properties.ts'
import { calendarDate, content, line, salesPerson } from '../../../test/support/domain-fixtures.ts'
import { decimal } from '../decimal.ts'
import { reportable } from '../field-changes.ts'
import { changedField, invoiceChanges } from './invoice-changes.ts'
import type { InvoiceContent } from './invoice.ts'

const [firstLine = line, secondLine = line] = content.lines

function changesTo(fields: Partial<InvoiceContent>) {
  return invoiceChanges(content, { ...content, ...fields })
}

function linesOf(count: number, description: string): InvoiceContent {
  return { ...content, lines: Array.from({ length: count }, () => ({ ...line, description })) }
}

describe('invoiceChanges', () => {
  it('finds no changes between equal contents, the same object or not', () => {
    expect(invoiceChanges(content, content)).toStrictEqual([])
    expect(invoiceChanges(content, structuredClone(content))).toStrictEqual([])
  })

  it('lists every changed header field with its values, in the order of the contract', () => {
    const after = {
      invoiceNumber: 'INV-2',
      customerId: 'C-2',
      invoiceDate: calendarDate('2026-01-05'),
      dueDate: calendarDate('2026-02-04'),
      expirationDate: calendarDate('2026-03-06'),
      subTotal: decimal('1001'),
      taxAmount: decimal('101'),
      totalAmount: decimal('1102'),
      amountDue: decimal('0.5'),
    }
    expect(changesTo(after)).toStrictEqual([
      { pointer: '/invoiceNumber', before: 'INV-1', after: 'INV-2' },
      { pointer: '/customerId', before: 'C-1', after: 'C-2' },
      { pointer: '/invoiceDate', before: '2026-01-04', after: '2026-01-05' },
      { pointer: '/dueDate', before: '2026-02-03', after: '2026-02-04' },
      { pointer: '/expirationDate', before: '2026-03-05', after: '2026-03-06' },
      { pointer: '/subTotal', before: '1000', after: '1001' },
      { pointer: '/taxAmount', before: '100', after: '101' },
      { pointer: '/totalAmount', before: '1100', after: '1102' },
      { pointer: '/amountDue', before: '1100', after: '0.5' },
    ])
  })

  it('lists every changed field of lines and salespersons by index', () => {
    const otherLine = {
      description: null,
      unitAmount: decimal('1'),
      quantity: decimal('3'),
      subTotal: decimal('4'),
      taxAmount: decimal('5'),
      totalAmount: decimal('6'),
    }
    const emptyPerson = {
      firstName: null,
      lastName: null,
      emailAddress: null,
      cellPhoneNumber: null,
    }
    const after = {
      lines: [firstLine, otherLine],
      salesInfo: [emptyPerson, ...content.salesInfo.slice(1)],
    }
    expect(changesTo(after)).toStrictEqual([
      { pointer: '/lines/1/description', before: 'Nails', after: null },
      { pointer: '/lines/1/unitAmount', before: '250', after: '1' },
      { pointer: '/lines/1/quantity', before: '2', after: '3' },
      { pointer: '/lines/1/subTotal', before: '500', after: '4' },
      { pointer: '/lines/1/taxAmount', before: '50', after: '5' },
      { pointer: '/lines/1/totalAmount', before: '550', after: '6' },
      { pointer: '/salesInfo/0/firstName', before: 'Ann', after: null },
      { pointer: '/salesInfo/0/lastName', before: 'Lee', after: null },
      { pointer: '/salesInfo/0/emailAddress', before: 'ann@example.com', after: null },
      { pointer: '/salesInfo/0/cellPhoneNumber', before: '+15550100', after: null },
    ])
  })

  it('lists added and removed items as a whole, with null for the missing side', () => {
    expect(changesTo({ lines: [...content.lines, line], salesInfo: [] })).toStrictEqual([
      { pointer: '/lines/2', before: null, after: line },
      { pointer: '/salesInfo/0', before: content.salesInfo[0], after: null },
      { pointer: '/salesInfo/1', before: content.salesInfo[1], after: null },
    ])
    expect(changesTo({ lines: [], salesInfo: [...content.salesInfo, salesPerson] })).toStrictEqual([
      { pointer: '/lines/0', before: firstLine, after: null },
      { pointer: '/lines/1', before: secondLine, after: null },
      { pointer: '/salesInfo/2', before: null, after: salesPerson },
    ])
  })

  it('compares lines by index: swapped lines are changed lines', () => {
    expect(changesTo({ lines: [secondLine, firstLine] })).toStrictEqual([
      { pointer: '/lines/0/description', before: 'Lumber', after: 'Nails' },
      { pointer: '/lines/1/description', before: 'Nails', after: 'Lumber' },
    ])
  })

  it('transforms any content into any other, and is empty for equal ones', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const changes = invoiceChanges(before, after)
        expect(applyChanges(before, changes)).toStrictEqual(after)
        expect(invoiceChanges(after, structuredClone(after))).toStrictEqual([])
      }),
      { numRuns: 200 },
    )
  })
})

describe('reportable', () => {
  it('lists up to 100 changes of one list individually', () => {
    const before = linesOf(100, 'old')
    const after = { ...linesOf(100, 'new'), invoiceNumber: 'INV-2' }
    const changes = invoiceChanges(before, after)
    expect(changes).toHaveLength(101)
    expect(reportable(changes, before, after)).toStrictEqual(changes)
  })

  it('reports more than 100 changes of one list as one change of the list', () => {
    const before = linesOf(101, 'old')
    const after = { ...linesOf(101, 'new'), invoiceNumber: 'INV-2' }
    expect(reportable(invoiceChanges(before, after), before, after)).toStrictEqual([
      { pointer: '/invoiceNumber', before: 'INV-1', after: 'INV-2' },
      { pointer: '/lines', before: before.lines, after: after.lines },
    ])
  })

  it('shortens only the list with too many changes', () => {
    const before = linesOf(5_000, 'old')
    const after = { ...linesOf(5_000, 'new'), salesInfo: [salesPerson] }
    const reported = reportable(invoiceChanges(before, after), before, after)
    expect(reported.map((change) => change.pointer).toSorted()).toStrictEqual([
      '/lines',
      '/salesInfo/1',
    ])
  })

  it('also shortens a long list of salespersons', () => {
    const before = { ...content, salesInfo: [] }
    const after = { ...content, salesInfo: Array.from({ length: 101 }, () => salesPerson) }
    expect(reportable(invoiceChanges(before, after), before, after)).toStrictEqual([
      { pointer: '/salesInfo', before: [], after: after.salesInfo },
    ])
  })

  it('results in the same content as the full changes', () => {
    fc.assert(
      fc.property(contents, contents, (before, after) => {
        const reported = reportable(invoiceChanges(before, after), before, after)
        expect(applyChanges(before, reported)).toStrictEqual(after)
      }),
      { numRuns: 200 },
    )
  })
})

describe('changedField', () => {
  it.each([
    ['/invoiceNumber', 'invoiceNumber'],
    ['/customerId', 'customerId'],
    ['/invoiceDate', 'invoiceDate'],
    ['/dueDate', 'dueDate'],
    ['/expirationDate', 'expirationDate'],
    ['/subTotal', 'subTotal'],
    ['/taxAmount', 'taxAmount'],
    ['/totalAmount', 'totalAmount'],
    ['/amountDue', 'amountDue'],
    ['/lines/0', 'lines'],
    ['/lines/12/description', 'lines/description'],
    ['/lines/12/unitAmount', 'lines'],
    ['/lines/12/quantity', 'lines'],
    ['/lines/12/subTotal', 'lines'],
    ['/lines/12/taxAmount', 'lines'],
    ['/lines/12/totalAmount', 'lines'],
    ['/salesInfo/0', 'salesInfo'],
    ['/salesInfo/0/firstName', 'salesInfo'],
  ])('maps %s to %s', (pointer, field) => {
    expect(changedField({ pointer, before: null, after: null })).toBe(field)
  })
})
