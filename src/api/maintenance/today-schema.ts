// The answer about the state of the hub.
import { reconciledKinds } from '../../domain/reconciliations/reconciliation.ts'
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
  /** By the last reconciliation of each kind. */
  differing: arrayOf(
    shape('DifferingBooks', {
      accountId: string,
      id: string,
      recordKind: { type: 'string', enum: reconciledKinds },
      at: instant,
      differences: integer,
    }),
  ),
  /** Of the last 30 days. */
  lostEvents: arrayOf(
    shape('LostEvents', {
      accountId: string,
      acknowledged: integer,
      found: integer,
      at: instant,
    }),
  ),
  /** Since the start of the hub; the first entry is for all calls. */
  latency: arrayOf(latencySchema),
  /** Writes waiting to be committed, events not yet queued for their endpoints, and pending deliveries. */
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
