// Verdicts and their chart colours.
export const verdictNames = ['applied', 'unchanged', 'superseded', 'refused'] as const
export type Verdict = (typeof verdictNames)[number]

/** CSS variables, which differ between light and dark. */
export const verdictColors: Readonly<Record<Verdict, string>> = {
  applied: 'chart-good',
  unchanged: 'chart-plain',
  superseded: 'chart-busy',
  refused: 'chart-bad',
}
