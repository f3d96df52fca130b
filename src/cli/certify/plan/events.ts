// Tests of what the hub tells the connector: the feed and the webhooks.
import type { CertificationTest } from '../certification-test.ts'
import type { Change } from '../step.ts'
import { answered, bookedOnce, isRefusal, isSuccess, knownIn, last } from './checks.ts'
import { customer, invoice } from './records.ts'

const added = 'invoice.payment_added'
const customers: readonly Change[] = Array.from({ length: 120 }, (_, at) => {
  return customer({ id: `C-${at}` })
})
const open = [{ push: [customer(), invoice('I-1')] }] as const
const paid = [...open, { pay: 'I-1' }] as const

const notBooked = {
  says: 'Nothing is booked.',
  fault: (seen: Parameters<typeof knownIn>[0]) => {
    const count = knownIn(seen).bookings?.length ?? 0
    return count === 0 ? null : `${count} payments are booked.`
  },
}

/** Answers later than this are failures for the hub, which repeats the webhook. */
const answerMsMax = 15_000

export const eventTests: readonly CertificationTest[] = [
  {
    id: 'feed-from-the-last-number',
    title: 'The feed is read from the last number on',
    why: 'A feed that is read from the beginning takes longer every day, and everything in it happens again.',
    setUp: [...open],
    steps: [{ do: 'read-feed' }, { do: 'read-feed' }],
    looksFor: [
      {
        says: 'The second time, the connector asks for what comes after the last number.',
        fault: (seen) => {
          const first = last(seen).calls.find(({ operation }) => operation === 'list-events')
          if (first === undefined) return 'It did not read the feed.'
          const after = Number(first.query['after'] ?? 0)
          return after === seen.seqBefore
            ? null
            : `It asked for what comes after ${after}, not ${seen.seqBefore}.`
        },
      },
    ],
    remedy: 'Store the last number that was processed, and send it as `after`.',
    page: 'concepts/events.md',
  },
  {
    id: 'feed-to-the-end',
    title: 'The feed is read to its end',
    why: 'A page has a hundred events; on a busy day the rest is a day late, and then two.',
    setUp: [{ push: customers }],
    steps: [{ do: 'read-feed' }, { do: 'report' }],
    looksFor: [
      {
        says: 'The connector processes all pages, and reports the last number.',
        fault: async (seen) => {
          const { seq } = knownIn(seen)
          const end = await seen.hub.lastSeq()
          return seq === end ? null : `It reports ${seq ?? 'no number'}; the last one is ${end}.`
        },
      },
    ],
    remedy: 'Read pages until `items` is empty.',
    page: 'concepts/events.md',
  },
  {
    id: 'payment-booked',
    title: 'A payment in the feed is booked',
    why: 'The buyer has paid, and the accounting system sends a reminder.',
    setUp: [...paid],
    steps: [{ do: 'read-feed' }, { do: 'report' }],
    looksFor: [bookedOnce('I-1')],
    remedy: 'Book the `payment` of every event invoice.payment_added.',
    page: 'concepts/webhooks.md',
  },
  {
    id: 'payment-told-twice',
    title: 'A payment that is told by webhook and by the feed is booked once',
    why: 'A payment that is booked twice is money that nobody has.',
    setUp: [...paid],
    steps: [{ do: 'listen', deliver: [{ event: added }] }, { do: 'read-feed' }, { do: 'report' }],
    looksFor: [bookedOnce('I-1')],
    remedy: 'Book a payment by its `id`, whichever way it comes.',
    page: 'concepts/webhooks.md',
  },
  {
    id: 'webhook-accepted',
    title: 'A genuine webhook is accepted and processed',
    why: 'A receiver that refuses what it does not need is disabled by the hub after some days.',
    setUp: [...paid],
    steps: [
      { do: 'listen', deliver: [{ event: 'invoice.created' }, { event: added }] },
      { do: 'report' },
    ],
    looksFor: [
      answered('', isSuccess, 'Webhooks are answered with a 2xx, also of types that need nothing.'),
      bookedOnce('I-1'),
    ],
    remedy:
      'Verify the signature over the raw bytes of the body, and answer every genuine webhook with 204.',
    page: 'guides/receive-webhooks.md',
  },
  {
    id: 'webhook-tampered',
    title: 'A webhook whose body was changed is refused',
    why: 'Anyone who knows the URL could book payments.',
    setUp: [...paid],
    steps: [{ do: 'listen', deliver: [{ event: added, how: 'tampered' }] }, { do: 'report' }],
    looksFor: [answered(added, isRefusal, 'It is answered with a 4xx.'), notBooked],
    remedy: 'Compare the signature before you look at the body.',
    page: 'guides/receive-webhooks.md',
  },
  {
    id: 'webhook-foreign',
    title: 'A webhook that is signed with another secret is refused',
    why: 'A receiver that only looks whether there is a signature accepts everybody’s.',
    setUp: [...paid],
    steps: [{ do: 'listen', deliver: [{ event: added, how: 'foreign-secret' }] }, { do: 'report' }],
    looksFor: [answered(added, isRefusal, 'It is answered with a 4xx.'), notBooked],
    remedy:
      'Compute the signature with your endpoint’s secret, and compare it with those in the header.',
    page: 'guides/receive-webhooks.md',
  },
  {
    id: 'webhook-too-old',
    title: 'A webhook that was sent an hour ago is refused',
    why: 'Whoever has recorded a webhook could send it again.',
    setUp: [...paid],
    steps: [{ do: 'listen', deliver: [{ event: added, how: 'too-old' }] }, { do: 'report' }],
    looksFor: [answered(added, isRefusal, 'It is answered with a 4xx.'), notBooked],
    remedy: 'Refuse a webhook-timestamp that is more than five minutes off.',
    page: 'guides/receive-webhooks.md',
  },
  {
    id: 'webhook-twice',
    title: 'A webhook that comes twice is processed once',
    why: 'The hub delivers at least once: an answer that is lost is a webhook that comes again.',
    setUp: [...paid],
    steps: [{ do: 'listen', deliver: [{ event: added }, { event: added }] }, { do: 'report' }],
    looksFor: [answered(added, isSuccess, 'Both are answered with a 2xx.'), bookedOnce('I-1')],
    remedy: 'Remember the webhook-id of what was processed, and answer a repetition with 204.',
    page: 'guides/receive-webhooks.md',
  },
  {
    id: 'webhook-order',
    title: 'Webhooks that overtake each other leave the newer state',
    why: 'An invoice that is paid shows as unpaid, because an older message came later.',
    setUp: [...open],
    steps: [
      {
        do: 'listen',
        deliver: [
          { pay: 'I-1' },
          { event: 'invoice.paid' },
          { event: 'invoice.payment_processing' },
        ],
      },
      { do: 'report' },
    ],
    looksFor: [
      {
        says: 'The connector knows the invoice as Paid.',
        fault: (seen) => {
          const status = knownIn(seen).statuses?.['I-1']
          return status === 'Paid' ? null : `It knows it as ${status ?? 'nothing'}.`
        },
      },
    ],
    remedy:
      'Compare `seq`, or the versions of the record, and ignore what is older than what you know.',
    page: 'guides/receive-webhooks.md',
  },
  {
    id: 'webhook-gap',
    title: 'A webhook that never came is read from the feed',
    why: 'A webhook can be parked after days of failures. The number that is missing is the only sign.',
    setUp: [...open],
    steps: [
      { do: 'read-feed' },
      { do: 'listen', deliver: [{ pay: 'I-1' }, { event: 'invoice.paid' }] },
      { do: 'report' },
    ],
    looksFor: [
      bookedOnce('I-1'),
      {
        says: 'The connector reads the feed when it sees the gap.',
        fault: (seen) => {
          const listening = seen.steps.find(({ name }) => name === 'listen')
          const read = listening?.calls.some(({ operation }) => operation === 'list-events')
          return read === true ? null : 'It did not.'
        },
      },
    ],
    remedy: 'When `seq` is not the last number plus one, read the feed from the last number.',
    page: 'guides/receive-webhooks.md',
  },
  {
    id: 'webhook-in-time',
    title: 'Webhooks are answered within 15 seconds, also when many come at once',
    why: 'What is answered later counts as failed and comes again: the more there is to do, the more is repeated.',
    setUp: [{ push: customers.slice(0, 40) }],
    steps: [{ do: 'listen', deliver: [{ burst: 40 }] }],
    looksFor: [
      answered('customer.created', isSuccess, 'All of them are answered with a 2xx.'),
      {
        says: 'No answer takes longer than 15 seconds.',
        fault: (seen) => {
          const slowest = Math.max(0, ...last(seen).deliveries.map(({ ms }) => ms))
          return slowest <= answerMsMax ? null : `One took ${Math.round(slowest / 1_000)} s.`
        },
      },
    ],
    remedy: 'Store the event, answer, and process it afterwards.',
    page: 'guides/receive-webhooks.md',
  },
  {
    id: 'webhook-test-event',
    title: 'A test event is accepted, and changes nothing',
    why: 'It has no number. A receiver that expects one fails on the day somebody presses “Test”.',
    setUp: [...open],
    steps: [{ do: 'read-feed' }, { do: 'listen', deliver: [{ test: true }] }, { do: 'report' }],
    looksFor: [
      answered('test event', isSuccess, 'It is answered with a 2xx.'),
      {
        says: 'The last number of the feed is still known.',
        fault: (seen) => {
          const { seq } = knownIn(seen)
          return seq === seen.seqBefore
            ? null
            : `The connector reports ${seq ?? 'none'}, not ${seen.seqBefore}.`
        },
      },
    ],
    remedy: 'Answer an event whose `seq` is null with 204, and do nothing.',
    page: 'guides/receive-webhooks.md',
  },
  {
    id: 'webhook-rotation',
    title: 'A secret is rotated without losing a webhook',
    why: 'During a rotation a webhook has two signatures. A receiver that looks at the first one only refuses half of them.',
    setUp: [...paid],
    steps: [
      { do: 'listen', rotates: true, deliver: [{ event: added }] },
      { do: 'listen', deliver: [{ event: 'invoice.paid' }] },
      { do: 'report' },
    ],
    looksFor: [
      answered(
        '',
        isSuccess,
        'Webhooks with both signatures are answered with a 2xx, with the old secret and with both.',
      ),
      bookedOnce('I-1'),
    ],
    remedy:
      'Compare with every signature in the header, which spaces separate, and accept any of your secrets.',
    page: 'guides/receive-webhooks.md',
  },
]
