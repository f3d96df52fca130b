// Statuses and verdicts; colour never carries meaning alone.
type Tone = 'good' | 'bad' | 'busy' | 'plain'

const tones: Readonly<Record<string, Tone>> = {
  applied: 'good',
  unchanged: 'plain',
  superseded: 'busy',
  refused: 'bad',
  Placed: 'busy',
  InReview: 'busy',
  Approved: 'good',
  PaymentProcessing: 'busy',
  Paid: 'good',
  Rejected: 'bad',
  Failed: 'bad',
  Settled: 'good',
  Processing: 'busy',
  Repaid: 'good',
  active: 'good',
  suspended: 'bad',
  enabled: 'good',
  disabled: 'bad',
  delivered: 'good',
  pending: 'busy',
  failed: 'bad',
  parked: 'bad',
  failing: 'bad',
  'enabled, failing': 'bad',
  'disabled, failing': 'bad',
  usable: 'good',
  refusal: 'bad',
  live: 'good',
  interrupted: 'bad',
  connecting: 'busy',
  paused: 'busy',
  PLACED: 'busy',
  AUTHORIZED: 'good',
  REJECTED: 'bad',
  EXPIRED: 'bad',
  frozen: 'bad',
  fine: 'good',
  warning: 'busy',
  broken: 'bad',
  running: 'busy',
  done: 'good',
  canceled: 'bad',
  revoked: 'bad',
  sent: 'good',
  waiting: 'busy',
  not_sent: 'busy',
  expired: 'bad',
  equal: 'good',
  differs: 'bad',
}

type Props = {
  readonly children: string
  /** By default that of the text. */
  readonly tone?: Tone
}

export function Label({ children, tone }: Props) {
  return (
    <span className="label" data-tone={tone ?? tones[children] ?? 'plain'}>
      {children}
    </span>
  )
}
