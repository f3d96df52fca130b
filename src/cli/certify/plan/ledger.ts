// Tests of many records: their order, the nightly push, the batch and the reconciliation.
import type { CertificationTest } from '../certification-test.ts'
import { last, nothingReported, pushed, reported, storedAs, writesOfRecord } from './checks.ts'
import { broken, customer, evening, invoice, later, morning, noon } from './records.ts'

const many = Array.from({ length: 12 }, (_, at) => invoice(`I-${at + 1}`))
const lines = [invoice('I-1'), invoice('I-2', { record: broken }), invoice('I-3'), invoice('I-4')]
const ledger = [
  customer(),
  invoice('I-1'),
  invoice('I-2'),
  invoice('I-3', { changedAt: evening, record: later }),
]

export const ledgerTests: readonly CertificationTest[] = [
  {
    id: 'order-of-changes',
    title: 'Two changes of one record arrive in their order',
    why: 'Pushed at the same time, either of them may be the last.',
    setUp: [{ push: [customer(), invoice('I-1')] }],
    steps: [
      {
        do: 'push',
        changes: [
          invoice('I-1', { changedAt: noon, record: later }),
          invoice('I-1', { changedAt: evening, record: { dueDate: '2024-08-01' } }),
        ],
      },
    ],
    looksFor: [
      {
        says: 'The pushes of the record come one after the other, with rising clocks; the first may be left out.',
        fault: (seen) => {
          const writes = writesOfRecord(seen, 'I-1')
          for (const [at, { body, call }] of writes.entries()) {
            const next = writes[at + 1]
            if (next === undefined) break
            const [one, other] = [body, next.body].map((of) =>
              Date.parse(String(of?.['sourceModifiedDate'])),
            )
            if ((one ?? 0) > (other ?? 0)) return 'The later change was pushed first.'
            if (call !== next.call && next.call.at < call.at + call.ms - 2)
              return 'They were pushed at the same time.'
          }
          return null
        },
      },
      storedAs(invoice('I-1', { record: { dueDate: '2024-08-01' } })),
    ],
    remedy:
      'Push the changes of one record one after the other; different records may go at the same time.',
    page: 'concepts/source-clock.md',
  },
  {
    id: 'nightly-push',
    title: 'The nightly push of everything changes nothing',
    why: 'With the time of sending as clock, every record looks changed every night, and late messages win.',
    setUp: [{ push: [customer(), ...many] }],
    steps: [{ do: 'push-all', changes: [customer(), ...many] }],
    looksFor: [
      pushed([customer().id, ...many.map(({ id }) => id)]),
      {
        says: 'Each has the time of its own last change.',
        fault: (seen) => {
          const odd = last(seen).writes.find(({ body }) => {
            return Date.parse(String(body?.['sourceModifiedDate'])) !== Date.parse(morning)
          })
          if (odd === undefined) return null
          return `${odd.id} was pushed with ${String(odd.body?.['sourceModifiedDate'])}, but it changed at ${morning}.`
        },
      },
      {
        says: 'Every record is “unchanged”, and the feed has no new event.',
        fault: async (seen) => {
          const odd = last(seen).writes.find(({ verdict }) => verdict !== 'unchanged')
          if (odd !== undefined)
            return `${odd.id} is ${odd.verdict ?? `answered with ${odd.status}`}.`
          const events = (await seen.hub.lastSeq()) - seen.seqBefore
          return events === 0 ? null : `There are ${events} new events.`
        },
      },
      nothingReported,
    ],
    remedy: 'Push each record with the time of its own last change.',
    page: 'guides/integrate-an-erp.md',
  },
  {
    id: 'batch-with-a-refusal',
    title: 'A refused line of a batch is reported, and the others are stored',
    why: 'The call succeeds although a line is refused: only its answer tells.',
    setUp: [{ push: [customer()] }],
    steps: [{ do: 'batch', changes: lines }],
    looksFor: [
      {
        says: 'The records are pushed by POST /integration/batch.',
        fault: (seen) => {
          const calls = last(seen).calls.filter(({ operation }) => operation === 'push-batch')
          return calls.length > 0 ? null : 'There was no such call.'
        },
      },
      pushed(['I-1', 'I-3', 'I-4']),
      reported('I-2'),
      {
        says: 'Nothing else is reported.',
        fault: (seen) => {
          const other = seen.steps
            .flatMap(({ result }) => result.reports ?? [])
            .find(({ id }) => id !== 'I-2')
          return other === undefined ? null : `${other.id} was reported, too.`
        },
      },
    ],
    remedy: 'Read the answer of each line, and treat a refused one as a refused call.',
    page: 'guides/move-a-whole-ledger.md',
  },
  {
    id: 'batch-cut-off',
    title: 'A batch that breaks off is pushed again',
    why: 'What was not answered may be stored or not; whoever takes the rest for done loses it.',
    setUp: [{ push: [customer()] }],
    steps: [
      {
        do: 'batch',
        changes: [invoice('I-1'), invoice('I-2'), invoice('I-3')],
        faults: [{ fault: 'drop-before', times: 1 }],
      },
      { do: 'resume' },
    ],
    looksFor: [
      storedAs(invoice('I-1')),
      storedAs(invoice('I-2')),
      storedAs(invoice('I-3')),
      nothingReported,
    ],
    remedy: 'Keep the lines without an answer, and push them again.',
    page: 'guides/move-a-whole-ledger.md',
  },
  {
    id: 'reconciles',
    title: 'A reconciliation finds what is missing or stale, and pushes it',
    why: 'A change that was lost somewhere is found when a buyer complains.',
    setUp: [{ push: [customer(), invoice('I-1'), invoice('I-3', { changedAt: morning })] }],
    steps: [{ do: 'reconcile', changes: ledger }],
    looksFor: [
      {
        says: 'The connector compares with the hub: by POST /integration/reconcile/invoice, or by digests.',
        fault: (seen) => {
          const asked = last(seen).calls.some(({ operation }) => {
            return operation === 'reconcile' || operation === 'get-reconciliation-digest'
          })
          return asked ? null : 'There was no such call.'
        },
      },
      storedAs(invoice('I-2')),
      storedAs(invoice('I-3', { record: later })),
      {
        says: 'It pushes only what differs.',
        fault: (seen) => {
          const more = last(seen).writes.filter(({ id }) => !['I-2', 'I-3'].includes(id))
          return more.length === 0 ? null : `It pushed ${more.map(({ id }) => id).join(', ')}, too.`
        },
      },
    ],
    remedy:
      'Send the list of all records to the reconciliation, and push those that it calls missing or stale.',
    page: 'concepts/reconciliation.md',
  },
]
