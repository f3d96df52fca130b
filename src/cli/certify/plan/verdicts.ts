// Tests of when a connector pushes, and of what it takes for success.
import type { CertificationTest } from '../certification-test.ts'
import { attempts, last, nothingReported, pushed, storedAs, versionIs } from './checks.ts'
import { customer, evening, invoice, later, morning, noon } from './records.ts'

const ids = ['I-1', 'I-2', 'I-3'] as const

export const verdictTests: readonly CertificationTest[] = [
  {
    id: 'one-push-per-change',
    title: 'One change is one push',
    why: 'Twice the calls are twice the load, and half of them are in the way of the other half.',
    setUp: [{ push: [customer(), ...ids.map((id) => invoice(id))] }],
    steps: [
      { do: 'push', changes: ids.map((id) => invoice(id, { changedAt: noon, record: later })) },
    ],
    looksFor: [
      pushed(ids),
      {
        says: 'Each change is accepted exactly once, and no call reads the record before.',
        fault: (seen) => {
          const { writes, calls } = last(seen)
          const [double] = ids.filter((id) => {
            return writes.filter((one) => one.id === id && (one.status ?? 0) < 300).length > 1
          })
          if (double !== undefined) return `${double} was pushed more than once.`
          const read = calls.find(
            ({ method, path }) => method === 'GET' && /\/invoice\//.test(path),
          )
          return read === undefined ? null : `The connector read ${read.path}.`
        },
      },
    ],
    remedy: 'Push without reading; the hub compares, and ?upsert=true creates what it lacks.',
    page: 'guides/integrate-an-erp.md',
  },
  {
    id: 'creates-what-is-new',
    title: 'A record that the hub does not have is created',
    why: 'An update of an unknown record is a 404, and the record never arrives.',
    setUp: [],
    steps: [{ do: 'push', changes: [customer(), invoice('I-1')] }],
    looksFor: [storedAs(customer()), storedAs(invoice('I-1')), nothingReported],
    remedy: 'Push with ?upsert=true, or create what is answered with 404.',
    page: 'concepts/verdicts.md',
  },
  {
    id: 'customer-first',
    title: 'A customer is pushed before its invoice',
    why: 'An invoice of an unknown customer is refused, and nobody pushes it again.',
    setUp: [],
    steps: [
      {
        do: 'push',
        changes: [invoice('I-1', { changedAt: morning }), customer({ changedAt: noon })],
      },
    ],
    looksFor: [storedAs(invoice('I-1')), nothingReported],
    remedy: 'Push companies, then customers, then quotes and invoices.',
    page: 'guides/integrate-an-erp.md',
  },
  {
    id: 'unchanged-is-success',
    title: '“unchanged” is success',
    why: 'Whoever takes it for an error repeats it forever, or alarms a person about nothing.',
    setUp: [{ push: [customer(), invoice('I-1')] }],
    steps: [{ do: 'push', changes: [invoice('I-1')] }],
    looksFor: [attempts('I-1', 1), nothingReported, versionIs('invoice', 'I-1', 1)],
    remedy: 'Take every 2xx as success, whatever its verdict.',
    page: 'concepts/verdicts.md',
  },
  {
    id: 'superseded-is-success',
    title: '“superseded” is success',
    why: 'The hub has something newer. Pushing the old state again and again changes nothing.',
    setUp: [{ push: [customer(), invoice('I-1', { changedAt: evening, record: later })] }],
    steps: [{ do: 'push', changes: [invoice('I-1', { changedAt: noon })] }],
    looksFor: [attempts('I-1', 1), nothingReported, storedAs(invoice('I-1', { record: later }))],
    remedy: 'Take every 2xx as success, and never push with a newer clock than the record has.',
    page: 'concepts/source-clock.md',
  },
]
