// How the hub writes what it owns: hubVersion is raised, version is left to the source, and the event tells
// which fields were changed.
import type { EventType } from './event.ts'
import { laterOf } from './instant.ts'
import type { HubRecord } from './record.ts'
import type { Change, Json } from './json-changes.ts'
import type { Decision, DecisionContext, Write } from './verdict.ts'

/** The record with these of its fields changed, as it is to be written. */
export function rewritten<R extends HubRecord>(
  stored: R,
  fields: Partial<R>,
  type: EventType,
  context: DecisionContext,
): Write & { readonly record: R } {
  const record = {
    ...stored,
    ...fields,
    hubVersion: stored.hubVersion + 1,
    updatedAt: laterOf(context.now, stored.updatedAt),
  }
  return { record, event: { type, changes: changesOf(stored, fields) } }
}

/** A record that the hub makes itself. */
export function made<R extends HubRecord>(
  record: R,
  type: EventType,
): Write & { readonly record: R } {
  return { record, event: { type, changes: [] } }
}

/** What every record that the hub makes begins with. */
export function firstFields(context: DecisionContext) {
  return { version: 1, hubVersion: 0, createdAt: context.now, updatedAt: context.now } as const
}

/** `record` is what the answer shows; its last state is among the writes. */
export function applied<R extends HubRecord>(record: R, writes: readonly Write[]): Decision<R> {
  const own = writes.filter((write) => isSame(write.record, record))
  const changed = own.flatMap((write) => write.event?.changes ?? []).map(({ pointer }) => pointer)
  return { verdict: 'applied', record, changed: [...new Set(changed)], warnings: [], writes }
}

/** Nothing had to be done, or somebody else has done it. */
export function unchanged<R extends HubRecord>(record: R): Decision<R> {
  return { verdict: 'unchanged', record, changed: [], warnings: [], writes: [] }
}

function isSame(one: HubRecord, other: HubRecord): boolean {
  return one.kind === other.kind && one.id === other.id
}

function changesOf<R extends HubRecord>(stored: R, fields: Partial<R>): Change[] {
  const before = stored as unknown as Readonly<Record<string, Json>>
  const after = fields as unknown as Readonly<Record<string, Json>>
  return Object.keys(after)
    .filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]))
    .map((name) => ({
      pointer: `/${name}`,
      before: before[name] ?? null,
      after: after[name] ?? null,
    }))
}
