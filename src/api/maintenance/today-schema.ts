// How the hub is doing, on the wire.
import { ruleNames } from '../../domain/rules.ts'
import { verdicts } from '../../domain/verdict.ts'
import { monitoredEndpointSchema } from '../webhooks/schema.ts'
import { arrayOf, instant, integer, nullable, number, shape, string } from '../../schema/shape.ts'

const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, integer]))

const latencySchema = shape('Latency', {
  operation: string,
  calls: integer,
  p50Ms: nullable(number),
  p99Ms: nullable(number),
})

export const todaySchema = shape('Today', {
  from: instant,
  to: instant,
  bucketMinutes: integer,
  writes: arrayOf(shape('WriteCounts', { from: instant, ...counts })),
  refusals: shape('RefusalCounts', {
    byRule: arrayOf(
      shape('RuleCount', { rule: { type: 'string', enum: ruleNames }, count: integer }),
    ),
    byAccount: arrayOf(shape('AccountCount', { accountId: string, count: integer })),
  }),
  silent: arrayOf(
    shape('SilentAccount', {
      accountId: string,
      lastPushAt: instant,
      usualPauseMs: number,
      silentMs: number,
    }),
  ),
  /** Since the hub began; of all calls first. */
  latency: arrayOf(latencySchema),
  /** Writes at the door; events that endpoints have yet to take, and deliveries that have to be tried. */
  waiting: shape('Waiting', {
    changes: integer,
    events: integer,
    deliveries: integer,
    oldestMs: number,
  }),
  endpoints: arrayOf(
    shape('EndpointInTrouble', { accountId: string, endpoint: monitoredEndpointSchema }),
  ),
})
