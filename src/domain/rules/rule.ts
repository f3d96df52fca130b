// What the catalogue says about a rule.
export type Rule = {
  /** `refusal` stops the write; `warning` is returned with a processed write. */
  readonly effect: 'refusal' | 'warning'
  /** What the rule requires. */
  readonly demand: string
  readonly cause: string
  /** What to send or do instead. */
  readonly wayOut: string
}

export const refusal = (demand: string, cause: string, wayOut: string) =>
  ({ effect: 'refusal', demand, cause, wayOut }) as const satisfies Rule

export const warning = (demand: string, cause: string, wayOut: string) =>
  ({ effect: 'warning', demand, cause, wayOut }) as const satisfies Rule
