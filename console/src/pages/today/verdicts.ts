// The verdicts in their order, and the name of the colour of each in charts.

export const verdictNames = ['applied', 'unchanged', 'superseded', 'refused'] as const
export type Verdict = (typeof verdictNames)[number]

/** Names of variables of the sheet, so that light and dark have their own. */
export const verdictColors: Readonly<Record<Verdict, string>> = {
  applied: 'chart-good',
  unchanged: 'chart-plain',
  superseded: 'chart-busy',
  refused: 'chart-bad',
}
