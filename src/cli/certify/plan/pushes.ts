// Tests of what a push has to be: its credentials, its fields and its clock.
import { readDecimal } from '../../../domain/decimal.ts'
import {
  pageCustomer,
  pageInvoice,
  sampleInvoice,
  pageInvoiceId,
} from '../../../api/contract-page.ts'
import type { CertificationTest } from '../certification-test.ts'
import type { Change } from '../step.ts'
import { amountsIn, last, storedAs, writesOfRecord } from './checks.ts'
import { customer, evening, invoice, later, line, noon } from './records.ts'

const { sourceModifiedDate: pageClock, ...page } = sampleInvoice

function changeOf(
  kind: 'customer' | 'invoice',
  { id, sourceModifiedDate, ...record }: Readonly<Record<string, unknown>>,
): Change {
  return { kind, id: String(id), changedAt: String(sourceModifiedDate), record }
}

const amounts = {
  subTotal: '1234567890123.45',
  taxAmount: '0.30',
  totalAmount: '1234567890123.75',
  amountDue: '1234567890123.75',
  lines: [
    {
      description: 'Three at 0.1, and what a float makes of it',
      unitAmount: '0.1',
      quantity: '3',
      subTotal: '0.30',
      taxAmount: '0.30',
      totalAmount: '0.60',
    },
    {
      description: 'The rest',
      unitAmount: '1234567890123.15',
      quantity: '1',
      subTotal: '1234567890123.15',
      taxAmount: '0',
      totalAmount: '1234567890123.15',
    },
  ],
} as const

const fast = [
  invoice('I-1', { changedAt: '2024-06-03T12:05:30.120-04:00', record: later }),
  invoice('I-1', { changedAt: '2024-06-03T12:05:30.980-04:00', record: { dueDate: '2024-07-20' } }),
] as const

export const pushTests: readonly CertificationTest[] = [
  {
    id: 'both-headers',
    title: 'Every call names the account and its key',
    why: 'A call without both headers is refused with 401, whatever else is right about it.',
    setUp: [],
    steps: [{ do: 'push', changes: [customer(), invoice('I-1')] }, { do: 'read-feed' }],
    looksFor: [
      {
        says: 'Every call has X-BlueTape-Key and X-Integration-AccountId.',
        fault: (seen) => {
          const calls = seen.steps.flatMap((step) => step.calls)
          if (calls.length === 0) return 'The connector made no calls.'
          const odd = calls.find(({ hasKey, hasAccount }) => !hasKey || !hasAccount)
          if (odd === undefined) return null
          const missing = odd.hasKey ? 'X-Integration-AccountId' : 'X-BlueTape-Key'
          return `${odd.method} ${odd.path} has no ${missing}, or a wrong one.`
        },
      },
    ],
    remedy: 'Set both headers in one place that all calls go through, reads included.',
    page: 'start.md',
  },
  {
    id: 'contract-page',
    title: 'The sample invoice of the contract arrives as printed',
    why: 'What differs from the documented form works today by luck.',
    setUp: [{ push: [changeOf('customer', pageCustomer), changeOf('invoice', pageInvoice)] }],
    steps: [
      {
        do: 'push',
        changes: [{ kind: 'invoice', id: pageInvoiceId, changedAt: pageClock, record: page }],
      },
    ],
    looksFor: [
      {
        says: `The push is PUT /integration/invoice/${pageInvoiceId} with JSON, and is answered with 202.`,
        fault: (seen) => {
          const write = last(seen).writes.findLast(({ id }) => id === pageInvoiceId)
          if (write === undefined) return 'It was not pushed.'
          if (write.status !== 202) return `It was answered with ${write.status}: ${write.reason}`
          return null
        },
      },
      storedAs({ kind: 'invoice', id: pageInvoiceId, changedAt: pageClock, record: page }),
    ],
    remedy: 'Compare the body with the sample of the contract, member by member.',
    page: 'start.md',
  },
  {
    id: 'exact-decimals',
    title: 'Amounts are exact',
    why: 'An amount that went through floating point is off by a cent, or has seventeen digits.',
    setUp: [{ push: [customer()] }],
    steps: [{ do: 'push', changes: [invoice('I-1', { record: amounts })] }],
    looksFor: [
      {
        says: 'Every amount and quantity in the body equals that of the accounting system, digit by digit.',
        fault: (seen) => {
          const write = writesOfRecord(seen, 'I-1').at(-1)
          if (write?.body === undefined || write.body === null) return 'The invoice was not pushed.'
          const sent = amountsIn(write.body)
          const wrong = [...amountsIn(amounts)].filter(([pointer, own]) => {
            if (pointer.endsWith('/description')) return false
            const given = sent.get(pointer)
            return given === undefined || readDecimal(given) !== readDecimal(own)
          })
          const [first] = wrong
          if (first === undefined) return null
          return `${first[0]} is ${sent.get(first[0]) ?? 'missing'}, not ${first[1]}.`
        },
      },
    ],
    remedy:
      'Keep amounts as decimals or as text, and send them as text if your language has floating point only.',
    page: 'concepts/money.md',
  },
  {
    id: 'dates-without-shift',
    title: 'Dates stay on their day',
    why: 'A date that is converted to UTC at midnight is due a day earlier for half of the world.',
    setUp: [{ push: [customer()] }],
    steps: [
      {
        do: 'push',
        changes: [
          invoice('I-1', {
            changedAt: '2024-03-01T00:10:00+13:00',
            record: {
              invoiceDate: '2024-03-01',
              dueDate: '2024-03-31',
              expirationDate: '2099-12-31',
            },
          }),
        ],
      },
    ],
    looksFor: [
      {
        says: 'invoiceDate, dueDate and expirationDate are sent as the days that the accounting system has.',
        fault: (seen) => {
          const body = writesOfRecord(seen, 'I-1').at(-1)?.body
          if (body === undefined || body === null) return 'The invoice was not pushed.'
          const own = {
            invoiceDate: '2024-03-01',
            dueDate: '2024-03-31',
            expirationDate: '2099-12-31',
          }
          const [wrong] = Object.entries(own).filter(([name, day]) => {
            return !String(body[name]).startsWith(day)
          })
          return wrong === undefined
            ? null
            : `${wrong[0]} is ${String(body[wrong[0]])}, not ${wrong[1]}.`
        },
      },
    ],
    remedy: 'Send dates as YYYY-MM-DD text, and never through a type that has a time of day.',
    page: 'concepts/source-clock.md',
  },
  {
    id: 'whole-records',
    title: 'A change is pushed as a whole record',
    why: 'The contract has no partial update: required fields that are missing are refused.',
    setUp: [{ push: [customer(), invoice('I-1')] }],
    steps: [{ do: 'push', changes: [invoice('I-1', { changedAt: noon, record: later })] }],
    looksFor: [
      {
        says: 'The body has every field of the record, not only the one that changed.',
        fault: (seen) => {
          const body = writesOfRecord(seen, 'I-1').at(-1)?.body
          if (body === undefined || body === null) return 'The invoice was not pushed.'
          const missing = Object.keys(invoice('I-1').record).filter((name) => !(name in body))
          return missing.length === 0 ? null : `Missing: ${missing.join(', ')}.`
        },
      },
      storedAs(invoice('I-1', { record: later })),
    ],
    remedy: 'Read the whole record when you push it, instead of remembering what changed.',
    page: 'concepts/verdicts.md',
  },
  {
    id: 'lists-emptied',
    title: 'An empty list clears the stored one',
    why: 'If the last line is removed and the list is left out, the hub keeps lines that no longer exist.',
    setUp: [{ push: [customer(), invoice('I-1')] }],
    steps: [{ do: 'push', changes: [invoice('I-1', { changedAt: noon, record: { lines: [] } })] }],
    looksFor: [storedAs(invoice('I-1', { record: { lines: [] } }))],
    remedy: 'Send "lines": [] when the record has no lines.',
    page: 'concepts/verdicts.md',
  },
  {
    id: 'lists-unknown',
    title: 'A list that is not known is left out',
    why: 'An empty list in place of an unknown one deletes the stored lines.',
    setUp: [{ push: [customer(), invoice('I-1')] }],
    steps: [
      { do: 'push', changes: [withoutLines(invoice('I-1', { changedAt: noon, record: later }))] },
    ],
    looksFor: [storedAs(invoice('I-1', { record: { ...later, lines: [line] } }))],
    remedy: 'Leave "lines" out, or send null, when the accounting system did not give them.',
    page: 'concepts/verdicts.md',
  },
  {
    id: 'clock-of-the-record',
    title: 'sourceModifiedDate is the time of the change, with its zone',
    why: 'With the time of sending, a late message overwrites a newer one; without a zone, it is off by hours.',
    setUp: [{ push: [customer()] }],
    steps: [{ do: 'push', changes: [invoice('I-1', { changedAt: evening })] }],
    looksFor: [
      {
        says: 'sourceModifiedDate is the time at which the record changed, and names its zone.',
        fault: (seen) => {
          const clock = writesOfRecord(seen, 'I-1').at(-1)?.body?.['sourceModifiedDate']
          if (typeof clock !== 'string')
            return 'The invoice was not pushed with a sourceModifiedDate.'
          if (!/(?:[Zz]|[+-]\d\d:?\d\d)$/.test(clock)) return `It is ${clock}, without a zone.`
          const is = Date.parse(clock) === Date.parse(evening)
          return is ? null : `It is ${clock}, but the record changed at ${evening}.`
        },
      },
    ],
    remedy:
      'Send the time that your system stores for the change, converted to UTC or with its offset.',
    page: 'concepts/source-clock.md',
  },
  {
    id: 'clock-rises',
    title: 'Two changes within a second are in order',
    why: 'A clock that is cut to seconds makes the second change look as old as the first.',
    setUp: [{ push: [customer(), invoice('I-1')] }],
    steps: fast.map((change) => ({ do: 'push' as const, changes: [change] })),
    looksFor: [
      {
        says: 'The sourceModifiedDate of the second push is later than that of the first.',
        fault: (seen) => {
          const clocks = writesOfRecord(seen, 'I-1').map(({ body }) =>
            String(body?.['sourceModifiedDate']),
          )
          const [first, second] = [clocks[0], clocks.at(-1)]
          if (first === undefined || clocks.length < 2) return 'The invoice was not pushed twice.'
          return Date.parse(first) < Date.parse(String(second))
            ? null
            : `${second} is not later than ${first}.`
        },
      },
      storedAs(invoice('I-1', { record: { dueDate: '2024-07-20' } })),
    ],
    remedy: 'Send the milliseconds, and never round the time.',
    page: 'concepts/source-clock.md',
  },
]

function withoutLines(change: Change): Change {
  const { lines: _, ...record } = change.record
  return { ...change, record }
}
