// The faults that can be injected into the calls and the webhooks of a sandbox: what each does, and its parameters.

type Parameter = {
  readonly min: number
  readonly max: number
  /** Absent if the fault needs the parameter. */
  readonly default?: number
  /** The only values. */
  readonly values?: readonly number[]
  readonly meaning: string
}

type Fault = {
  readonly side: 'call' | 'webhook'
  /** Whether it can be injected into calls whose body or answer is a stream of lines. */
  readonly streams: boolean
  /** What the client, or the receiver, sees. */
  readonly effect: string
  /** What a connector needs to survive it. */
  readonly survives: string
  readonly parameters: Readonly<Record<string, Parameter>>
}

export const faultLimits = {
  rulesMax: 50,
  /** Of `nth` and `times`. */
  countMax: 1_000_000,
  seedMax: 4_294_967_295,
  /** How long a slow answer takes at most; then the rest is sent at once. */
  slowAnswerMsMax: 60_000,
  /** Held calls in a process; beyond it, they arrive at once. */
  heldMax: 1_000,
} as const

const ms = (meaning: string, max: number, value?: number): Parameter => ({
  min: 1,
  max,
  ...(value === undefined ? {} : { default: value }),
  meaning,
})

export const faults = {
  delay: {
    side: 'call',
    streams: true,
    effect: 'The call is handled late.',
    survives: 'a timeout of its own',
    parameters: { ms: ms('How late, in ms.', 60_000) },
  },
  status: {
    side: 'call',
    streams: true,
    effect: 'The call is refused without being handled; 502 with a proxy’s HTML page.',
    survives: 'retry with patience',
    parameters: {
      status: {
        min: 408,
        max: 504,
        values: [408, 429, 500, 502, 503, 504],
        meaning: 'The HTTP status.',
      },
      retryAfter: {
        min: 0,
        max: 3_600,
        default: -1,
        meaning: '`Retry-After` in seconds; without it, the header is absent.',
      },
    },
  },
  'drop-before': {
    side: 'call',
    streams: true,
    effect: 'The connection is reset, and nothing was done.',
    survives: 'retry',
    parameters: {},
  },
  'commit-then-drop': {
    side: 'call',
    streams: true,
    effect: 'The connection is reset after the call was handled and its outcome is on disk.',
    survives: 'retry without a double',
    parameters: {},
  },
  truncate: {
    side: 'call',
    streams: false,
    effect: 'The connection ends within the answer.',
    survives: 'no half answer taken for success',
    parameters: {
      bytes: {
        min: 0,
        max: 1_000_000,
        default: -1,
        meaning: 'Bytes of the body that are sent; by default half of it.',
      },
    },
  },
  'slow-answer': {
    side: 'call',
    streams: false,
    effect: 'The answer arrives byte by byte.',
    survives: 'no parse error, and a timeout of its own',
    parameters: { msPerByte: ms('Time between two bytes, in ms.', 1_000, 10) },
  },
  twice: {
    side: 'call',
    streams: false,
    effect: 'The hub handles the call twice, and sends the first answer.',
    survives: 'nothing: the verdict does',
    parameters: {},
  },
  hold: {
    side: 'call',
    streams: false,
    effect: 'The connection is reset; the call arrives after the account’s next write.',
    survives: 'late messages: the source clock decides',
    parameters: {
      ms: ms('After which time it arrives without another write, in ms.', 60_000, 5_000),
    },
  },
  'webhook-twice': {
    side: 'webhook',
    streams: false,
    effect: 'The delivery is sent twice.',
    survives: 'deduplicate by `webhook-id`',
    parameters: {},
  },
  'webhook-delay': {
    side: 'webhook',
    streams: false,
    effect: 'The delivery is sent late; others of the endpoint pass it.',
    survives: 'nothing depends on prompt webhooks',
    parameters: { ms: ms('How late, in ms.', 60_000) },
  },
  'webhook-reorder': {
    side: 'webhook',
    streams: false,
    effect: 'The delivery is sent after the endpoint’s next one, also of the same record.',
    survives: 'order by `seq`',
    parameters: {
      ms: ms('After which time it is sent without another one, in ms.', 60_000, 5_000),
    },
  },
  'webhook-tamper': {
    side: 'webhook',
    streams: false,
    effect: 'A changed body is sent with the signature of the original.',
    survives: 'verify, and refuse; the retry is intact',
    parameters: {},
  },
  'webhook-lose': {
    side: 'webhook',
    streams: false,
    effect: 'The delivery is recorded as delivered and never sent.',
    survives: 'read the gap in `seq` from the feed',
    parameters: {},
  },
  'webhook-burst': {
    side: 'webhook',
    streams: false,
    effect: 'The delivery is sent many times at once.',
    survives: 'deduplicate under load',
    parameters: {
      count: { min: 2, max: 100, default: 20, meaning: 'How many times.' },
    },
  },
} as const satisfies Readonly<Record<string, Fault>>

export type FaultName = keyof typeof faults
export const faultNames = Object.keys(faults) as readonly FaultName[]
export type CallFault = {
  [Name in FaultName]: (typeof faults)[Name]['side'] extends 'call' ? Name : never
}[FaultName]
export type WebhookFault = Exclude<FaultName, CallFault>

type ParameterOf<Name extends FaultName> = keyof (typeof faults)[Name]['parameters']
export type ParameterName = { [Name in FaultName]: ParameterOf<Name> }[FaultName]

export function parametersOf(name: FaultName): Readonly<Record<string, Parameter>> {
  return faults[name].parameters
}

export function isCallFault(name: FaultName): name is CallFault {
  return faults[name].side === 'call'
}

/** The parameter of a rule, or its default; `null` without one. */
export function parameterOf(
  rule: { readonly fault: FaultName } & Partial<Record<ParameterName, number>>,
  name: ParameterName,
): number | null {
  const value = rule[name] ?? parametersOf(rule.fault)[name]?.default ?? null
  return value === -1 ? null : value
}
