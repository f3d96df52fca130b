// Invoices as accounting systems compute them: exact amounts, rounded where and how each system does it. Written in
// whole fractions, without any code of the hub.
import type { DocumentTexts, LineTexts } from './money-model.ts'

export const roundingModes = ['half_up', 'half_even', 'up', 'down'] as const
type Mode = (typeof roundingModes)[number]

export type Engine = {
  readonly mode: Mode
  /** Whether header amounts are sums of the lines', or rounded once from the exact amounts. */
  readonly header: 'sum of lines' | 'document'
  /** Decimals of a line's amounts. */
  readonly linePlaces: number
  readonly prices: 'without tax' | 'with tax'
  /** How many authorities tax a line, each rounded. */
  readonly taxes: number
  /** Whether a total is rounded from the exact total, apart from its subTotal and tax. */
  readonly totalApart: boolean
}

/** Every combination whose differences rounding explains. */
export const engines: readonly Engine[] = roundingModes.flatMap((mode) =>
  (['without tax', 'with tax'] as const).flatMap((prices) =>
    taxCounts(mode, prices).flatMap((taxes) => [
      { mode, prices, taxes, header: 'sum of lines', linePlaces: 2, totalApart: false } as const,
      ...[2, 4, 6].flatMap((linePlaces) =>
        totalsOf(prices, taxes).map((totalApart) => {
          return { mode, prices, taxes, header: 'document', linePlaces, totalApart } as const
        }),
      ),
    ]),
  ),
)

/** Rounded up or down, a tax of three authorities would be three cents off a line. */
function taxCounts(mode: Mode, prices: Engine['prices']): number[] {
  if (prices === 'with tax') return [1]
  return mode === 'up' || mode === 'down' ? [1, 2] : [1, 2, 3, 4]
}

function totalsOf(prices: Engine['prices'], taxes: number): boolean[] {
  return prices === 'without tax' && taxes === 1 ? [false, true] : [false]
}

/** Whole numbers from 0 to below `limit`. */
export type Chance = (limit: number) => number

/** A multiplicative congruential generator (Park and Miller). */
export function chanceOf(seed: number): Chance {
  let state = (Math.abs(seed) % 2_147_483_646) + 1
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
}

/** `of` / `by`, exactly; `by` is above 0. */
type Fraction = { readonly of: bigint; readonly by: bigint }

const fraction = (of: bigint, by = 1n): Fraction => ({ of, by })
const times = (a: Fraction, b: Fraction) => fraction(a.of * b.of, a.by * b.by)
function plus(a: Fraction, b: Fraction): Fraction {
  if (a.by % b.by === 0n) return fraction(a.of + b.of * (a.by / b.by), a.by)
  return b.by % a.by === 0n ? plus(b, a) : fraction(a.of * b.by + b.of * a.by, a.by * b.by)
}
const minus = (a: Fraction, b: Fraction) => plus(a, fraction(-b.of, b.by))
const total = (all: readonly Fraction[]) => all.reduce(plus, fraction(0n))

/** As a whole number of 10^-`places`. */
function rounded({ of, by }: Fraction, places: number, mode: Mode): Fraction {
  const scale = 10n ** BigInt(places)
  const exact = (of < 0n ? -of : of) * scale
  const [whole, rest] = [exact / by, exact % by]
  const isUp =
    mode === 'up'
      ? rest > 0n
      : mode === 'half_up'
        ? rest * 2n >= by
        : mode === 'half_even' && (rest * 2n > by || (rest * 2n === by && whole % 2n === 1n))
  const size = isUp ? whole + 1n : whole
  return fraction(of < 0n ? -size : size, scale)
}

/** A fraction of a power of ten as text. */
function textOf({ of, by }: Fraction): string {
  const places = String(by).length - 1
  const digits = String(of < 0n ? -of : of).padStart(places + 1, '0')
  const split = digits.length - places
  const text = `${digits.slice(0, split)}.${digits.slice(split)}`.replace(/\.?0*$/, '')
  return of < 0n && text !== '0' ? `-${text}` : text
}

type Item = {
  readonly price: Fraction
  readonly quantity: Fraction
  /** price × quantity, less the line's discount. */
  readonly exact: Fraction
}

function sale(chance: Chance): Item {
  const pricePlaces = chance(7)
  const price = fraction(BigInt(1 + chance(90_000)), 10n ** BigInt(pricePlaces))
  const quantityPlaces = [0, 0, 0, 1, 2, 3][chance(6)] ?? 0
  const quantity = fraction(BigInt(1 + chance(2_000)), 10n ** BigInt(quantityPlaces))
  const discount = [0, 0, 0, 5, 10, 25][chance(6)] ?? 0
  const share = fraction(BigInt(100 - discount), 100n)
  return { price, quantity, exact: times(times(price, quantity), share) }
}

/** Sales, with a return of goods or a discount as a line of its own among them. */
function itemsOf(chance: Chance): Item[] {
  const items = Array.from({ length: 1 + chance(8) }, () => sale(chance))
  const [first] = items
  // The same item again and again is where differences add up.
  if (first !== undefined && chance(3) === 0) items.fill(first)
  if (items.length > 2 && chance(3) === 0) {
    const { price, quantity, exact } = items[chance(items.length)] ?? sale(chance)
    const quarter = fraction(1n, 4n)
    items.push(
      chance(2) === 0
        ? {
            price,
            quantity: fraction(-quantity.of, quantity.by),
            exact: fraction(-exact.of, exact.by),
          }
        : {
            price: fraction(-price.of, price.by),
            quantity,
            exact: times(fraction(-exact.of, exact.by), quarter),
          },
    )
  }
  return items
}

type Amounts = Record<'subTotal' | 'taxAmount' | 'totalAmount', Fraction>

/** The amounts of a line, or of the whole, from what they come from. */
function amountsOf(
  base: Fraction,
  places: number,
  { engine, rates }: { readonly engine: Engine; readonly rates: readonly Fraction[] },
): Amounts {
  const written = (exact: Fraction) => rounded(exact, places, engine.mode)
  if (engine.prices === 'with tax') {
    const totalAmount = written(base)
    const rate = total(rates)
    const share = fraction(rate.of, rate.of + rate.by)
    const taxAmount = written(times(totalAmount, share))
    return { subTotal: minus(totalAmount, taxAmount), taxAmount, totalAmount }
  }
  const subTotal = written(base)
  const taxAmount = total(rates.map((rate) => written(times(base, rate))))
  const together = times(base, plus(fraction(1n), total(rates)))
  const totalAmount = engine.totalApart ? written(together) : plus(subTotal, taxAmount)
  return { subTotal, taxAmount, totalAmount }
}

function lineTexts(item: Item, amounts: Amounts, chance: Chance, engine: Engine): LineTexts {
  const isNet = engine.prices === 'without tax'
  // Of a price with tax the one without is worked out for the line, with as many decimals as the source keeps.
  const quotient = fraction(
    amounts.subTotal.of * item.quantity.by,
    amounts.subTotal.by * item.quantity.of,
  )
  const upright = quotient.by < 0n ? fraction(-quotient.of, -quotient.by) : quotient
  const price = isNet ? item.price : rounded(upright, 2 + chance(7), 'half_up')
  return {
    unitAmount: textOf(price),
    quantity: textOf(item.quantity),
    ...textsOf(amounts),
  }
}

function textsOf(amounts: Amounts) {
  const { subTotal, taxAmount, totalAmount } = amounts
  return {
    subTotal: textOf(subTotal),
    taxAmount: textOf(taxAmount),
    totalAmount: textOf(totalAmount),
  }
}

/** An invoice as the engine would send it. */
export function invoiceOf(engine: Engine, chance: Chance): DocumentTexts {
  const rates = Array.from({ length: engine.taxes }, () =>
    fraction(BigInt([0, 875, 2_000, 4_225, 6_000, 10_250][chance(6)] ?? 0), 100_000n),
  )
  const items = itemsOf(chance)
  const lines = items.map(({ exact }) => amountsOf(exact, engine.linePlaces, { engine, rates }))
  const sums = sumOf(lines)
  // Of prices with tax the gross amounts of the lines are what the document is computed from.
  const whole =
    engine.prices === 'with tax' ? sums.totalAmount : total(items.map((item) => item.exact))
  const header = engine.header === 'document' ? amountsOf(whole, 2, { engine, rates }) : sums
  if (header.totalAmount.of < 0n) return invoiceOf(engine, chance)
  const texts = textsOf(header)
  return {
    ...texts,
    amountDue: chance(2) === 0 ? texts.totalAmount : '0',
    lines: lines.map((line, at) => lineTexts(items[at] ?? sale(chance), line, chance, engine)),
  }
}

function sumOf(lines: readonly Amounts[]): Amounts {
  return {
    subTotal: total(lines.map((line) => line.subTotal)),
    taxAmount: total(lines.map((line) => line.taxAmount)),
    totalAmount: total(lines.map((line) => line.totalAmount)),
  }
}
