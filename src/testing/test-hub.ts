// The types of `bthub/testing`.

export const startMsDefault = 120_000

export type StartOptions = {
  /** Where the hub keeps its data from one run to the next; by default a temporary folder of this installation and user. */
  readonly dataFolder?: string
  /** How long the start may take, in ms; 120 s by default. Only the first one in a folder takes more than about a second. */
  readonly startMs?: number
}

export type TestHub = {
  /** `http://127.0.0.1:40123`, without the service's prefix. */
  readonly url: string
  /** The key of an operator of this hub, for calls of operators; it may write. */
  readonly operatorKey: string
  /** A new account with a key of its own, so that tests do not see each other's records. */
  sandbox(options?: SandboxOptions): Promise<Sandbox>
  /** Replaces the account's plan of faults; `null` removes it. Returns the plan with how often each rule was injected. */
  faults(account: { readonly accountId: string }, plan: FaultPlan | null): Promise<FaultPlan>
  /** Moves the account's clock forward; resolves when all that fell due has happened. Without a move, reads it. */
  clock(account: { readonly accountId: string }, move?: ClockMove): Promise<ClockMoved>
  /** The events of the account's feed; with `count`, waits until there are so many. */
  events(account: Sandbox, query?: EventsQuery): Promise<HubEvent[]>
  /** Deletes the accounts made by `sandbox`, and leaves the hub; it ends after its last user. */
  close(): Promise<void>
}

export type SandboxOptions = {
  /** What it has at the beginning; `empty` by default. */
  readonly template?: 'empty' | 'contract' | 'world'
  /** After how many hours it is deleted if `close` was not called, from 1 to 720; 1 by default. */
  readonly hours?: number
  readonly name?: string
}

export type Sandbox = {
  readonly accountId: string
  /** May write. */
  readonly key: string
  /** Where the accounting system calls: `http://127.0.0.1:40123/genericBthubService`. */
  readonly baseUrl: string
  /** Both headers of every call. */
  readonly headers: Readonly<Record<'X-BlueTape-Key' | 'X-Integration-AccountId', string>>
}

/** Documented at `PUT /operator/account/{accountId}/faults`. */
export type FaultPlan = { readonly seed?: number; readonly rules: readonly FaultRule[] }

export type FaultRule = {
  /** `commit-then-drop`, `status`, `webhook-twice` … */
  readonly fault: string
  /** The operationId of a call, such as `update-invoice`; by default every write. */
  readonly call?: string
  /** The id of a record. */
  readonly record?: string
  readonly [parameter: string]: unknown
}

/** `{ advance: 'P30D' }`, or `{ now: '2026-02-01T00:00:00Z' }`; forward only. */
export type ClockMove = { readonly advance: string } | { readonly now: string }

export type ClockMoved = {
  readonly now: string
  readonly offsetSeconds: number
  readonly events?: readonly HubEvent[]
}

export type EventsQuery = {
  /** The number after which the events are returned; 0 by default. */
  readonly after?: number
  /** Only of this type, such as `invoice.paid`. */
  readonly type?: string
  /** Waits until there are so many. */
  readonly count?: number
  /** How long it waits, in ms; 10 s by default. */
  readonly timeoutMs?: number
}

export type HubEvent = {
  readonly id: string
  readonly seq: number
  readonly type: string
  readonly at: string
  readonly record: { readonly kind: string; readonly id: string; readonly version: number }
  readonly data: Readonly<Record<string, unknown>>
  readonly [member: string]: unknown
}

/** What a call of `TestHub` rejects with when the hub refuses it. */
export type CallRefused = Error & {
  readonly status: number
  readonly answer: Readonly<Record<string, unknown>>
}
