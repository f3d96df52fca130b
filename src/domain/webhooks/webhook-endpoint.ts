// Where events of an account are delivered to: a URL, and which types of events it wants.
import type { Instant } from '../instant.ts'

const endpointStatuses = ['enabled', 'disabled', 'deleted'] as const
type EndpointStatus = (typeof endpointStatuses)[number]

export const disabledReasons = ['asked', 'gone', 'failing'] as const
/** `asked`: somebody switched it off. `gone`: it answered 410. `failing`: nothing got through for days. */
export type DisabledReason = (typeof disabledReasons)[number]

export type WebhookEndpoint = {
  readonly kind: 'webhook_endpoint'
  /** Made by the hub, 12 hex digits, and its blueTapeId too. */
  readonly id: string
  readonly blueTapeId: string
  readonly version: number
  readonly hubVersion: number
  readonly url: string
  /** Types such as `invoice.paid`, and patterns: `invoice.*`, `*`. */
  readonly eventTypes: readonly string[]
  readonly description: string | null
  /** What is sent besides, by name. The values may be secrets, and are sealed. */
  readonly headers: Readonly<Record<string, string>>
  /** A deleted one stays as the record that its events are about, and nothing finds it any more. */
  readonly status: EndpointStatus
  readonly disabledBecause: DisabledReason | null
  /** From which its secret is derived: one more with every rotation. */
  readonly secretNumber: number
  /** Older secrets that were promised to sign as well, the newest first. */
  readonly olderSecrets: readonly OlderSecret[]
  /** Until when any of them does. */
  readonly overlapUntil: Instant | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
}

export type OlderSecret = { readonly number: number; readonly until: Instant }

export const secretLimits = {
  /** Each is one more signature in a header of every delivery. */
  olderSecretsMax: 10,
} as const
