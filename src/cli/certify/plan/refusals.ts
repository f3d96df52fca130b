// Tests of what a connector does when the hub refuses.
import type { CertificationTest } from '../certification-test.ts'
import { attempts, last, nothingReported, pushed, reported, storedAs } from './checks.ts'
import { broken, customer, evening, invoice, noon } from './records.ts'

const changes = ['I-1', 'I-2', 'I-3'].map((id) => invoice(id))

export const refusalTests: readonly CertificationTest[] = [
  {
    id: 'refused-once',
    title: 'A refused record is not pushed again',
    why: 'A 400 stays a 400 until a person corrects the record; repeating it is load without end.',
    setUp: [{ push: [customer()] }],
    steps: [{ do: 'push', changes: [invoice('I-1', { record: broken })] }, { do: 'resume' }],
    looksFor: [attempts('I-1', 1)],
    remedy: 'Do not retry a 4xx other than 408 and 429, and do not keep it for the next run.',
    page: 'guides/integrate-an-erp.md',
  },
  {
    id: 'refusal-reported',
    title: 'A refusal is reported with its reason',
    why: 'Nobody can correct a record of which only “400” is known.',
    setUp: [{ push: [customer()] }],
    steps: [{ do: 'push', changes: [invoice('I-1', { record: broken })] }],
    looksFor: [reported('I-1')],
    remedy: 'Report the id of the record with `reason`; `errors` has every issue with its rule.',
    page: 'guides/integrate-an-erp.md',
  },
  {
    id: 'refusal-stops-nothing',
    title: 'A refused record does not stop the others',
    why: 'One wrong invoice in the morning, and nothing arrives all day.',
    setUp: [{ push: [customer()] }],
    steps: [
      { do: 'push', changes: [invoice('I-1', { record: broken }), invoice('I-2'), invoice('I-3')] },
    ],
    looksFor: [pushed(['I-2', 'I-3'])],
    remedy: 'Report the refused record, and go on with the next one.',
    page: 'guides/integrate-an-erp.md',
  },
  {
    id: 'corrected-record',
    title: 'A corrected record is pushed',
    why: 'A connector that remembers the refusal longer than the mistake never recovers.',
    setUp: [{ push: [customer()] }],
    steps: [
      { do: 'push', changes: [invoice('I-1', { record: broken })] },
      { do: 'push', changes: [invoice('I-1', { changedAt: noon })] },
    ],
    looksFor: [storedAs(invoice('I-1'))],
    remedy: 'Push every change, whatever became of the one before.',
    page: 'guides/integrate-an-erp.md',
  },
  {
    id: 'wrong-key-stops',
    title: 'After a 401 the connector stops calling',
    why: 'A revoked key does not come back, and wrong keys are answered more and more slowly.',
    setUp: [{ push: [customer()] }],
    steps: [{ do: 'push', changes, keyIsRevoked: true }],
    looksFor: [
      {
        says: 'After the first 401 there are no more calls.',
        fault: (seen) => {
          const { calls } = last(seen)
          const first = calls.findIndex(({ got }) => got === 401)
          if (first === -1) return 'The connector made no writes.'
          const after = calls.length - first - 1
          return after === 0 ? null : `${after} more calls were made.`
        },
      },
    ],
    remedy: 'Stop at the first 401 or 403 until a person has looked at the key.',
    page: 'guides/integrate-an-erp.md',
  },
  {
    id: 'wrong-key-alarms',
    title: 'A 401 alarms a person, and loses nothing',
    why: 'A connector that is silently locked out is found weeks later, by a customer.',
    setUp: [{ push: [customer()] }],
    steps: [{ do: 'push', changes: [invoice('I-1')], keyIsRevoked: true }, { do: 'resume' }],
    looksFor: [
      {
        says: 'The connector raises an alarm.',
        fault: (seen) => {
          const alarm = seen.steps[0]?.result.alarm
          return alarm === undefined || alarm === '' ? 'It raised none.' : null
        },
      },
      {
        ...storedAs(invoice('I-1')),
        says: 'When the key works again, the next run pushes what was not accepted.',
      },
    ],
    remedy: 'Raise an alarm, keep the changes, and push them when the key works again.',
    page: 'guides/integrate-an-erp.md',
  },
  {
    id: 'locked-record',
    title: 'A locked record is reported and left alone',
    why: 'Once money is on its way, the hub keeps amounts; both sides differ until a person decides.',
    setUp: [{ push: [customer(), invoice('I-1')] }, { cancel: 'I-1' }],
    steps: [
      {
        do: 'push',
        changes: [
          invoice('I-1', {
            changedAt: evening,
            record: { subTotal: '260.00', totalAmount: '280.63', amountDue: '280.63', lines: [] },
          }),
        ],
      },
    ],
    looksFor: [attempts('I-1', 1), reported('I-1')],
    remedy: 'Treat a 409 of the rule status_locked as a refusal: report it, with its reason.',
    page: 'concepts/status.md',
  },
  {
    id: 'canceled',
    title: 'A cancellation arrives',
    why: 'A buyer pays an invoice that no longer exists.',
    setUp: [{ push: [customer(), invoice('I-1')] }],
    steps: [{ do: 'push', changes: [invoice('I-1', { changedAt: evening, canceled: true })] }],
    looksFor: [
      {
        says: 'In the end the invoice is Canceled.',
        fault: async (seen) => {
          const stored = await seen.hub.read('/integration/invoice/I-1')
          const status = String(stored?.['status'])
          return status === 'Canceled' ? null : `It is ${status}.`
        },
      },
      nothingReported,
    ],
    remedy: 'Call PUT /integration/invoice/{id}/cancel, or push the invoice as Canceled.',
    page: 'guides/integrate-an-erp.md',
  },
  {
    id: 'canceled-twice',
    title: 'A cancellation that was already done is success',
    why: 'A repeated cancellation is a 409, which says that the wanted state is there.',
    setUp: [{ push: [customer(), invoice('I-1')] }, { cancel: 'I-1' }],
    steps: [{ do: 'push', changes: [invoice('I-1', { changedAt: evening, canceled: true })] }],
    looksFor: [attempts('I-1', 1), nothingReported],
    remedy: 'Take a 409 of the rule already_canceled for success.',
    page: 'concepts/status.md',
  },
]
