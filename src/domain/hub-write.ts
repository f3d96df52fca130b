// The hub's own writes: they increment hubVersion, leave version to the source, and list the changed fields in
// the event.
import type { EventType } from './event.ts'
import { laterOf } from './instant.ts'
import type { HubRecord } from './record.ts'
import type { Change, Json } from './json-changes.ts'
import type { Decision, DecisionContext, Write } from './verdict.ts'

/** The write that changes these fields of a stored record. */
export function updated<R extends HubRecord>(
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

/** The write that creates a record. */
export function created<R extends HubRecord>(
  record: R,
  type: EventType,
): Write & { readonly record: R } {
  return { record, event: { type, changes: [] } }
}

/** The versions and times of a new record. */
export function initialFields(context: DecisionContext) {
  return { version: 1, hubVersion: 0, createdAt: context.now, updatedAt: context.now } as const
}

/** The decision with `record` in its response; `writes` must contain the record's last state. */
export function applied<R extends HubRecord>(record: R, writes: readonly Write[]): Decision<R> {
  const own = writes.filter((write) => isSame(write.record, record))
  const changed = own.flatMap((write) => write.event?.changes ?? []).map(({ pointer }) => pointer)
  return { verdict: 'applied', record, changed: [...new Set(changed)], warnings: [], writes }
}

/** The decision that there is nothing to write. */
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
