// Thousands of invoices, other ones in every run: what tax engines compute is accepted, what no rounding explains is
// refused, and every issue is the one that a model in whole fractions has. A failure shows the seed of its invoice.
import { randomInt } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { type Decimal, decimal } from '../src/domain/decimal.ts'
import type { DocumentAmounts } from '../src/domain/money/document-amounts.ts'
import type { Issue } from '../src/domain/issue.ts'
import { checkMoney } from '../src/domain/money/money.ts'
import { type DocumentTexts, modelFindings, unitsOf } from './support/money-model.ts'
import { chanceOf, type Chance, engines, invoiceOf } from './support/tax-engines.ts'

const invoicesPerEngine = 40
const invoicesOfChance = 4_000
const roundsMax = 1_000
const fields = ['subTotal', 'taxAmount', 'totalAmount'] as const

const firstSeed = randomInt(1_000_000_000)
const seeds = (count: number) => Array.from({ length: count }, (_, at) => firstSeed + at)

function amountsOf({ lines, amountDue, ...header }: DocumentTexts): DocumentAmounts {
  return {
    ...decimalsOf(header),
    amountDue: amountDue === null ? null : decimal(amountDue),
    lines: lines.map(decimalsOf),
  }
}

function decimalsOf<Name extends string>(texts: Readonly<Record<Name, string>>) {
  const entries = Object.entries<string>(texts).map(([name, text]) => [name, decimal(text)])
  return Object.fromEntries(entries) as Record<Name, Decimal>
}

function hubFindings(invoice: DocumentTexts): string[] {
  const { faults, warnings } = checkMoney(amountsOf(invoice))
  const told = (kind: string) => (issue: Issue) =>
    [kind, issue.pointer, issue.rule, issue.explanation].filter(Boolean).join(' ')
  return [...faults.map(told('fault')), ...warnings.map(told('warning'))].toSorted()
}

type Seeded = { readonly seed: number; readonly invoice: DocumentTexts; readonly engine?: unknown }
type Judged = Seeded & { readonly hub: readonly string[]; readonly model: readonly string[] }

function judge(seeded: Seeded): Judged {
  return { ...seeded, hub: hubFindings(seeded.invoice), model: modelFindings(seeded.invoice) }
}

/** The first that the hub judges other than it should be judged, with both judgements. */
function firstWrong(judged: readonly Judged[], isRight: (one: Judged) => boolean = () => true) {
  return judged.find((one) => one.hub.join() !== one.model.join() || !isRight(one))
}

const isRefused = ({ hub }: Judged) => hub.some((issue) => issue.startsWith('fault'))

describe(`invoices of ${engines.length} tax engines, ${invoicesPerEngine} of each`, () => {
  const made = engines.flatMap((engine) =>
    seeds(invoicesPerEngine).map((seed) => {
      const chance = chanceOf(seed)
      return { seed, engine, invoice: invoiceOf(engine, chance), chance }
    }),
  )
  const changed = (change: (invoice: DocumentTexts, chance: Chance) => DocumentTexts) =>
    made.map(({ seed, engine, invoice, chance }) =>
      judge({ seed, engine, invoice: change(invoice, chance) }),
    )

  test('are all accepted, with the explanations that the model has', () => {
    const judged = made.map(({ seed, engine, invoice }) => judge({ seed, engine, invoice }))
    expect(firstWrong(judged, (one) => !isRefused(one))).toBeUndefined()
    const explanations = new Set(judged.flatMap(({ hub }) => hub.map(explanationOf)))
    // The rarest is in one of 1,400 invoices, so one sample in nine lacks it and is continued.
    for (
      let round = 1;
      round <= roundsMax && !explanations.has('several_taxes_per_line');
      round += 1
    ) {
      const more = engines.map((engine, at) => {
        const seed = firstSeed + invoicesPerEngine * round + at
        return judge({ seed, engine, invoice: invoiceOf(engine, chanceOf(seed)) })
      })
      expect(firstWrong(more, (one) => !isRefused(one))).toBeUndefined()
      for (const issue of more.flatMap(({ hub }) => hub)) explanations.add(explanationOf(issue))
    }
    expect([...explanations]).toEqual(
      expect.arrayContaining([
        'amounts_rounded_apart',
        'header_rounded_once',
        'half_up_per_line',
        'up_or_down_per_line',
        'several_taxes_per_line',
        'price_rounded',
      ]),
    )
  })

  test('are all refused when a header amount is beyond what rounding explains', () => {
    const ofSum = ({ hub }: Judged) => hub.some((issue) => /^fault.* lines_sum_/.test(issue))
    expect(firstWrong(changed(beyondRounding), ofSum)).toBeUndefined()
  })

  test('are judged as the model judges them when one amount is changed', () => {
    const judged = changed(withOneChanged)
    expect(firstWrong(judged)).toBeUndefined()
    const refused = judged.filter(isRefused).length
    expect(refused).toBeGreaterThan(100)
    expect(judged.length - refused).toBeGreaterThan(100)
  })
})

function explanationOf(issue: string): string | undefined {
  return issue.split(' ')[3]
}

const perLine = { subTotal: 1n, taxAmount: 2n, totalAmount: 3n }

/** The header is off by twice the bound and more, so however it was off before, it is beyond now. */
function beyondRounding(invoice: DocumentTexts, chance: Chance): DocumentTexts {
  const field = fields[chance(3)] ?? 'subTotal'
  const bound = perLine[field] * BigInt(invoice.lines.length + 1)
  const cents = 2n * bound + BigInt(1 + chance(200))
  return { ...invoice, [field]: shifted(invoice[field], chance(2) === 0 ? cents : -cents) }
}

function withOneChanged(invoice: DocumentTexts, chance: Chance): DocumentTexts {
  const cents = BigInt(1 + chance(chance(2) === 0 ? 4 : 100)) * (chance(2) === 0 ? 1n : -1n)
  const field = fields[chance(3)] ?? 'subTotal'
  if (chance(2) === 0) return { ...invoice, [field]: shifted(invoice[field], cents) }
  const at = chance(invoice.lines.length)
  const lines = invoice.lines.map((line, index) =>
    index === at ? { ...line, [field]: shifted(line[field], cents) } : line,
  )
  return { ...invoice, lines }
}

function shifted(text: string, cents: bigint): string {
  return textOf(unitsOf(text) + cents * 10n ** 22n)
}

/** 1e-24 dollars as text, in the canonical form of a decimal. */
function textOf(units: bigint): string {
  const digits = String(units < 0n ? -units : units).padStart(25, '0')
  const text = `${digits.slice(0, -24)}.${digits.slice(-24)}`.replace(/\.?0*$/, '')
  return units < 0n ? `-${text}` : text
}

/** Amounts that lie on the bounds of the rules, a step inside, a step outside, or far off. */
function invoiceAtBounds(chance: Chance): DocumentTexts {
  const pick = <T>(choices: readonly [T, ...T[]]): T =>
    choices[chance(choices.length)] ?? choices[0]
  const unit = 10n ** 18n
  const cent = 10n ** 22n
  const sign = () => pick([1n, 1n, 1n, -1n])
  const nudge = (bound: bigint): bigint => {
    if (chance(3) > 0) return 0n
    const step = pick([unit, 100n * unit, cent])
    return sign() * pick([bound, bound, bound - step, bound + step, step, 25_000n * cent])
  }
  const line = () => {
    const unitAmount =
      sign() * BigInt(chance(100_000)) * pick([10n ** 12n, 10n ** 18n, 10n ** 21n, cent])
    const quantity = sign() * BigInt(chance(2_000)) * pick([10n ** 20n, 10n ** 21n, 10n ** 24n])
    const price = (unitAmount * quantity) / 10n ** 24n
    const whole = price - (price % pick([unit, 100n * unit, cent]))
    const [unitPlaces, countPlaces] = [unitAmount, quantity].map((factor) =>
      placesOf(textOf(factor)),
    )
    const ofPrice = size(quantity) / 10n ** BigInt(Math.max(2, unitPlaces ?? 0))
    const ofCount = countPlaces === 0 ? 0n : size(unitAmount) / 10n ** BigInt(countPlaces ?? 0)
    const slack =
      pick([0n, ofPrice, ofCount, ofPrice + ofCount]) + pick([0n, unit, cent, cent + unit, -unit])
    const above = whole + (price < 0n ? -slack : slack)
    const share = (price * BigInt(chance(30))) / 100n
    const chosen = pick([price, above, above, whole, share, share + nudge(cent), 0n, -whole])
    const subTotal = chosen - (chosen % unit)
    const taxAmount = pick([0n, BigInt(chance(100_000)) * cent])
    return {
      unitAmount,
      quantity,
      subTotal,
      taxAmount,
      totalAmount: subTotal + taxAmount + nudge(cent),
    }
  }
  const lines = Array.from({ length: chance(5) }, line)
  const amounts = BigInt(lines.length) + 1n
  const header = (field: (typeof fields)[number]) => {
    const sum = lines.reduce((all, each) => all + each[field], 0n)
    const near =
      sum + nudge(perLine[field] * cent * amounts) + nudge((perLine[field] * cent * amounts) / 2n)
    return near - (near % cent)
  }
  const subTotal = header('subTotal')
  const taxAmount = header('taxAmount')
  const totalAmount = pick([header('totalAmount'), subTotal + taxAmount + nudge(cent)])
  const amountDue = pick([0n, -1n * cent, totalAmount, totalAmount + cent, totalAmount + 2n * cent])
  return {
    subTotal: textOf(subTotal),
    taxAmount: textOf(taxAmount),
    totalAmount: textOf(totalAmount - (totalAmount % cent)),
    amountDue: pick([null, textOf(amountDue - (amountDue % cent))]),
    lines: lines.map((each) => ({
      unitAmount: textOf(each.unitAmount),
      quantity: textOf(each.quantity),
      subTotal: textOf(each.subTotal),
      taxAmount: textOf(each.taxAmount),
      totalAmount: textOf(each.totalAmount),
    })),
  }
}

const size = (units: bigint) => (units < 0n ? -units : units)
const placesOf = (text: string) => text.split('.')[1]?.length ?? 0

test(`${invoicesOfChance} invoices around every bound are judged as the model judges them`, () => {
  const judged = seeds(invoicesOfChance).map((seed) =>
    judge({ seed, invoice: invoiceAtBounds(chanceOf(seed)) }),
  )
  expect(firstWrong(judged)).toBeUndefined()
  const kinds = judged.flatMap(({ hub }) => hub.map((issue) => issue.replace(/ \S+/, '')))
  expect([...new Set(kinds)].toSorted()).toEqual([
    'fault amount_due_out_of_range',
    'fault credit_note',
    'fault line_amount_exceeds_price',
    'fault line_total_mismatch',
    'fault lines_sum_mismatch',
    'fault total_mismatch',
    'warning line_amount_below_price',
    'warning rounding_difference amounts_rounded_apart',
    'warning rounding_difference half_up_per_line',
    'warning rounding_difference header_rounded_once',
    'warning rounding_difference price_and_quantity_rounded',
    'warning rounding_difference price_rounded',
    'warning rounding_difference quantity_rounded',
    'warning rounding_difference several_taxes_per_line',
    'warning rounding_difference up_or_down_per_line',
  ])
})
