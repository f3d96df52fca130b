// Which fault hits a call: the rules of a step, each counted for itself.

export type CallFault =
  | { readonly fault: 'status'; readonly status: number; readonly retryAfter?: number }
  | { readonly fault: 'drop-before' | 'commit-then-drop' | 'truncate' }
  | { readonly fault: 'delay'; readonly ms: number }

/** As a rule of a plan of faults: it hits from its `nth` call on (the first by default), `times` calls (1 by default). */
export type PlannedFault = CallFault & {
  /** The operationId of a call; by default every write. */
  readonly call?: string
  readonly nth?: number
  readonly times?: number
}

export type Injector = { next(operation: string | null, isWrite: boolean): CallFault | null }

export function openInjector(rules: readonly PlannedFault[]): Injector {
  const counts = rules.map(() => 0)
  return {
    next(operation, isWrite) {
      for (const [at, rule] of rules.entries()) {
        const isMeant = rule.call === undefined ? isWrite : rule.call === operation
        if (!isMeant) continue
        const count = (counts[at] ?? 0) + 1
        counts[at] = count
        const { nth = 1, times = 1 } = rule
        if (count >= nth && count < nth + times) return rule
      }
      return null
    },
  }
}
