import { describe, expect, test } from 'vitest'
import { type Decimal, decimal } from './decimal.ts'
import { type Finding, findingsMax } from './finding.ts'
import { checkMoney, type InvoiceAmounts, type LineAmounts } from './money.ts'

type Amounts<Name extends string> = Record<Name, string>
type LineTexts = Amounts<'unitAmount' | 'quantity' | 'subTotal' | 'taxAmount' | 'totalAmount'>
type InvoiceTexts = Amounts<'subTotal' | 'taxAmount' | 'totalAmount'> & {
  amountDue: string | null
  lines: LineTexts[] | null
}

/** The sample of the contract: 500 × 2 = 1000, + 100 = 1100. */
const sampleLine: LineTexts = {
  unitAmount: '500',
  quantity: '2',
  subTotal: '1000',
  taxAmount: '100',
  totalAmount: '1100',
}
const sample: InvoiceTexts = {
  subTotal: '1000',
  taxAmount: '100',
  totalAmount: '1100',
  amountDue: '1100',
  lines: [sampleLine],
}

function lineOf(texts: LineTexts): LineAmounts {
  return {
    unitAmount: decimal(texts.unitAmount),
    quantity: decimal(texts.quantity),
    subTotal: decimal(texts.subTotal),
    taxAmount: decimal(texts.taxAmount),
    totalAmount: decimal(texts.totalAmount),
  }
}

function check(changes: Partial<InvoiceTexts>) {
  const texts = { ...sample, ...changes }
  return checkMoney({
    subTotal: decimal(texts.subTotal),
    taxAmount: decimal(texts.taxAmount),
    totalAmount: decimal(texts.totalAmount),
    amountDue: texts.amountDue === null ? null : decimal(texts.amountDue),
    lines: texts.lines?.map(lineOf) ?? null,
  })
}

/** An invoice of one line that the header agrees with, whatever the line says. */
function checkLine(changes: Partial<LineTexts>) {
  const line = { ...sampleLine, ...changes }
  const { subTotal, taxAmount, totalAmount } = line
  const { faults, warnings } = check({
    subTotal,
    taxAmount,
    totalAmount,
    amountDue: null,
    lines: [line],
  })
  return { faults: faults.filter(isOfLine), warnings: warnings.filter(isOfLine) }
}

const named = (findings: readonly Finding[]) =>
  findings.map(({ pointer, rule }) => `${pointer} ${rule}`)

const isOfLine = ({ pointer }: Finding) => pointer.startsWith('/lines/')
const isOfSubTotal = ({ pointer }: Finding) => pointer === '/subTotal'

type Outcome = 'silent' | 'warned' | 'refused'

function outcome({ faults, warnings }: { faults: Finding[]; warnings: Finding[] }): Outcome {
  if (faults.length > 0) return 'refused'
  return warnings.length > 0 ? 'warned' : 'silent'
}

describe('an invoice whose amounts agree', () => {
  test.each<[string, Partial<InvoiceTexts>]>([
    ['the sample of the contract', {}],
    ['without lines said', { lines: null }],
    ['with no lines', { lines: [] }],
    [
      'with a fraction as quantity',
      { lines: [{ ...sampleLine, unitAmount: '800', quantity: '1.25' }] },
    ],
    ['with a discounted line', { lines: [{ ...sampleLine, unitAmount: '600' }] }],
    ['of nothing', { subTotal: '0', taxAmount: '0', totalAmount: '0', amountDue: '0', lines: [] }],
    [
      'with a discount line',
      {
        lines: [
          { ...sampleLine, unitAmount: '600', subTotal: '1200', totalAmount: '1300' },
          {
            unitAmount: '-200',
            quantity: '1',
            subTotal: '-200',
            taxAmount: '0',
            totalAmount: '-200',
          },
        ],
      },
    ],
  ])('passes in silence: %s', (_, changes) => {
    expect(check(changes)).toEqual({ faults: [], warnings: [] })
  })
})

describe('total_mismatch', () => {
  test.each<[string, Outcome]>([
    ['1100', 'silent'],
    ['1100.0001', 'warned'],
    ['1100.01', 'warned'],
    ['1100.010001', 'refused'],
    ['1100.02', 'refused'],
    ['1099.99', 'warned'],
    ['1099.989999', 'refused'],
    ['0', 'refused'],
  ])('a totalAmount of %s for 1000 + 100 is %s', (totalAmount, expected) => {
    expect(outcome(check({ totalAmount, amountDue: null, lines: null }))).toBe(expected)
  })

  test('shows both amounts and their difference', () => {
    expect(check({ totalAmount: '1100.5', lines: null }).faults).toEqual([
      {
        pointer: '/totalAmount',
        rule: 'total_mismatch',
        message: 'totalAmount is 1100.50, but subTotal + taxAmount is 1100.00.',
        sent: '1100.50',
        expected: '1100.00',
        difference: '0.50',
      },
    ])
  })

  test('becomes a warning of rounding within a cent', () => {
    expect(check({ totalAmount: '1100.01', lines: null }).warnings).toEqual([
      {
        pointer: '/totalAmount',
        rule: 'rounding_difference',
        message: 'totalAmount is 1100.01, but subTotal + taxAmount is 1100.00.',
        sent: '1100.01',
        expected: '1100.00',
        difference: '0.01',
      },
    ])
  })
})

describe('line_total_mismatch', () => {
  test.each<[string, Outcome]>([
    ['1100', 'silent'],
    ['1100.0001', 'warned'],
    ['1100.01', 'warned'],
    ['1100.0101', 'refused'],
    ['1099.99', 'warned'],
    ['1099.9899', 'refused'],
    ['-1100', 'refused'],
  ])('a totalAmount of %s for 1000 + 100 is %s', (totalAmount, expected) => {
    expect(outcome(checkLine({ totalAmount }))).toBe(expected)
  })

  test('names the line as people count it', () => {
    const lines = [sampleLine, { ...sampleLine, totalAmount: '1090' }]
    const header = { subTotal: '2000', taxAmount: '200', totalAmount: '2190' }
    expect(check({ ...header, lines }).faults).toContainEqual({
      pointer: '/lines/1/totalAmount',
      rule: 'line_total_mismatch',
      message: 'Line 2: totalAmount is 1090.00, but subTotal + taxAmount is 1100.00.',
      sent: '1090.00',
      expected: '1100.00',
      difference: '10.00',
    })
  })
})

describe('line_amount_exceeds_price', () => {
  test.each<[string, string, string, Outcome]>([
    ['500', '2', '1000', 'silent'],
    ['500', '2', '1000.01', 'silent'],
    ['500', '2', '1000.0101', 'refused'],
    ['500', '2', '1', 'silent'],
    ['500', '2', '0', 'silent'],
    ['500', '2', '-0.0001', 'refused'],
    ['500', '2', '-1000', 'refused'],
    ['500', '-2', '-1000', 'silent'],
    ['500', '-2', '-1000.01', 'silent'],
    ['500', '-2', '-1000.0101', 'refused'],
    ['500', '-2', '0', 'silent'],
    ['500', '-2', '1', 'refused'],
    ['-500', '-2', '1000', 'silent'],
    ['0', '2', '0', 'silent'],
    ['0', '2', '0.01', 'refused'],
    ['500', '0', '-0.01', 'refused'],
    ['0.004', '1', '0.01', 'silent'],
    ['0.333333', '3', '1', 'silent'],
    ['0.000001', '0.000001', '0.01', 'silent'],
    ['0.000001', '0.000001', '0.0101', 'refused'],
    ['999999999.999999', '999999999.999999', '99999999999.9999', 'silent'],
  ])('%s × %s as a subTotal of %s is %s', (unitAmount, quantity, subTotal, expected) => {
    const totalAmount = subTotal
    const found = checkLine({ unitAmount, quantity, subTotal, taxAmount: '0', totalAmount })
    expect(outcome(found)).toBe(expected)
    expect(found.faults.every(({ rule }) => rule === 'line_amount_exceeds_price')).toBe(true)
  })

  test('shows the price that the subTotal exceeds', () => {
    expect(checkLine({ subTotal: '1050', totalAmount: '1150' }).faults).toEqual([
      {
        pointer: '/lines/0/subTotal',
        rule: 'line_amount_exceeds_price',
        message: 'Line 1: subTotal is 1050.00, but unitAmount × quantity is 1000.00.',
        sent: '1050.00',
        expected: '1000.00',
        difference: '50.00',
      },
    ])
  })
})

describe('lines_sum_mismatch', () => {
  const half: LineTexts = {
    unitAmount: '500',
    quantity: '1',
    subTotal: '500',
    taxAmount: '50',
    totalAmount: '550',
  }

  test.each<[number, string, Outcome]>([
    [1, '1000', 'silent'],
    [1, '1000.01', 'warned'],
    [1, '1000.010001', 'refused'],
    [1, '999.99', 'warned'],
    [1, '999.989999', 'refused'],
    [2, '1000', 'silent'],
    [2, '1000.015', 'warned'],
    [2, '1000.015001', 'refused'],
    [2, '999.985', 'warned'],
    [2, '999.984999', 'refused'],
  ])('with %i lines of 1000 in all, a subTotal of %s is %s', (count, subTotal, expected) => {
    const lines = count === 1 ? [sampleLine] : [half, half]
    const { faults, warnings } = check({ subTotal, lines })
    const found = {
      faults: faults.filter(isOfSubTotal),
      warnings: warnings.filter(isOfSubTotal),
    }
    expect(outcome(found)).toBe(expected)
  })

  test('judges each of the three sums by itself', () => {
    const header = { subTotal: '900', taxAmount: '300', totalAmount: '1200', amountDue: '0' }
    expect(named(check(header).faults)).toEqual([
      '/subTotal lines_sum_mismatch',
      '/taxAmount lines_sum_mismatch',
      '/totalAmount lines_sum_mismatch',
    ])
  })

  test('shows the sum, and the line that makes the difference alone', () => {
    const freight = {
      ...sampleLine,
      unitAmount: '35',
      quantity: '1',
      subTotal: '35',
      taxAmount: '0',
      totalAmount: '35',
    }
    const [fault] = check({ lines: [sampleLine, freight] }).faults
    expect(fault).toEqual({
      pointer: '/subTotal',
      rule: 'lines_sum_mismatch',
      message:
        'subTotal is 1000.00, but the sum over the lines is 1035.00. Line 2 alone makes the difference.',
      sent: '1000.00',
      expected: '1035.00',
      difference: '35.00',
    })
  })

  test.each([null, []])('has nothing to compare when the lines are %j', (lines) => {
    expect(outcome(check({ lines }))).toBe('silent')
  })
})

describe('amount_due_out_of_range', () => {
  test.each<[string | null, Outcome]>([
    ['0', 'silent'],
    ['0.01', 'silent'],
    ['1100', 'silent'],
    ['1100.01', 'refused'],
    ['-0.01', 'refused'],
    [null, 'silent'],
  ])('an amountDue of %s of 1100 is %s', (amountDue, expected) => {
    expect(outcome(check({ amountDue }))).toBe(expected)
  })

  test('shows the bound that the amount due is beyond', () => {
    expect([...check({ amountDue: '1200' }).faults, ...check({ amountDue: '-5' }).faults]).toEqual([
      {
        pointer: '/amountDue',
        rule: 'amount_due_out_of_range',
        message: 'amountDue is 1200.00, but totalAmount is 1100.00.',
        sent: '1200.00',
        expected: '1100.00',
        difference: '100.00',
      },
      {
        pointer: '/amountDue',
        rule: 'amount_due_out_of_range',
        message: 'amountDue is -5.00, but the least it may be is 0.00.',
        sent: '-5.00',
        expected: '0.00',
        difference: '5.00',
      },
    ])
  })

  test('names every negative amount of the header, and not an amount due that only the total condemns', () => {
    const negative = { subTotal: '-1', taxAmount: '-1', totalAmount: '-2', lines: null }
    const header = ['/subTotal', '/taxAmount', '/totalAmount'].map(
      (at) => `${at} amount_due_out_of_range`,
    )
    expect(named(check({ ...negative, amountDue: '0' }).faults)).toEqual(header)
    expect(named(check({ ...negative, amountDue: '-2' }).faults)).toEqual([
      ...header,
      '/amountDue amount_due_out_of_range',
    ])
  })
})

describe('many findings', () => {
  const linesMax = 5_000

  test('stop at the most that an answer lists', () => {
    const bad = { ...sampleLine, subTotal: '1050' }
    const { faults, warnings } = check({ lines: Array.from({ length: linesMax }, () => bad) })
    expect(faults).toHaveLength(findingsMax)
    expect(warnings).toHaveLength(0)
    expect(faults[0]?.rule).toBe('lines_sum_mismatch')
  })

  test('do not let a crowd of warnings hide a fault', () => {
    const rounded = { ...sampleLine, totalAmount: '1100.01' }
    const lines = [
      ...Array.from({ length: linesMax - 1 }, () => rounded),
      { ...sampleLine, totalAmount: '0' },
    ]
    const { faults, warnings } = check({ lines })
    expect(warnings).toHaveLength(findingsMax)
    expect(named(faults)).toContain(`/lines/${linesMax - 1}/totalAmount line_total_mismatch`)
  })
})

// The model: the table of rules once more, in integers of 1e-12 dollars and without decimal.ts.
type Units = bigint
type ModelLine = Record<'subTotal' | 'taxAmount' | 'totalAmount', Units> & {
  /** In 1e-6, so that their product is in 1e-12. */
  unitAmount: bigint
  quantity: bigint
}
type Model = Record<'subTotal' | 'taxAmount' | 'totalAmount', Units> & {
  amountDue: Units | null
  lines: ModelLine[] | null
}

const dollar = 10n ** 12n
const cent = dollar / 100n
const fields = ['subTotal', 'taxAmount', 'totalAmount'] as const
const size = (units: bigint) => (units < 0n ? -units : units)

function decimalOf(units: bigint, places: number): Decimal {
  const padded = String(size(units)).padStart(places + 1, '0')
  const text = `${padded.slice(0, -places)}.${padded.slice(-places)}`.replace(/[.]?0+$/, '')
  return `${units < 0n ? '-' : ''}${text}` as Decimal
}

function unitsOf(text = ''): Units {
  const [integer = '', fraction = ''] = text.split('.')
  return BigInt(integer + fraction.padEnd(12, '0'))
}

function amountsOf(model: Model): InvoiceAmounts {
  const totals = (from: Record<(typeof fields)[number], Units>) => ({
    subTotal: decimalOf(from.subTotal, 12),
    taxAmount: decimalOf(from.taxAmount, 12),
    totalAmount: decimalOf(from.totalAmount, 12),
  })
  return {
    ...totals(model),
    amountDue: model.amountDue === null ? null : decimalOf(model.amountDue, 12),
    lines:
      model.lines?.map((line) => ({
        ...totals(line),
        unitAmount: decimalOf(line.unitAmount, 6),
        quantity: decimalOf(line.quantity, 6),
      })) ?? null,
  }
}

/** What has to be found: `kind pointer rule sent expected difference`, in any order. */
function modelFindings(model: Model): string[] {
  const found: string[] = []
  const note = (kind: string, at: string, rule: string, sent: Units, wanted: Units) =>
    found.push([kind, at, rule, sent, wanted, size(sent - wanted)].join(' '))
  const equal = (at: string, rule: string, sent: Units, wanted: Units, within: Units) => {
    const gap = size(sent - wanted)
    if (gap > within) note('fault', at, rule, sent, wanted)
    else if (gap > 0n) note('warning', at, 'rounding_difference', sent, wanted)
  }

  for (const field of [...fields, 'amountDue'] as const) {
    const sent = model[field]
    if (sent !== null && sent < 0n) note('fault', `/${field}`, 'amount_due_out_of_range', sent, 0n)
  }
  const { amountDue, totalAmount } = model
  if (amountDue !== null && totalAmount >= 0n && amountDue > totalAmount) {
    note('fault', '/amountDue', 'amount_due_out_of_range', amountDue, totalAmount)
  }
  equal('/totalAmount', 'total_mismatch', totalAmount, model.subTotal + model.taxAmount, cent)

  const lines = model.lines ?? []
  const within = (cent * BigInt(lines.length + 1)) / 2n
  for (const field of lines.length > 0 ? fields : []) {
    const total = lines.reduce((all, line) => all + line[field], 0n)
    equal(`/${field}`, 'lines_sum_mismatch', model[field], total, within)
  }
  for (const [index, line] of lines.entries()) {
    const at = `/lines/${index}`
    const price = line.unitAmount * line.quantity
    const [least, most] =
      price > 0n ? [0n, price + cent] : price < 0n ? [price - cent, 0n] : [0n, 0n]
    if (line.subTotal < least || line.subTotal > most) {
      note('fault', `${at}/subTotal`, 'line_amount_exceeds_price', line.subTotal, price)
    }
    const wanted = line.subTotal + line.taxAmount
    equal(`${at}/totalAmount`, 'line_total_mismatch', line.totalAmount, wanted, cent)
  }
  return found.toSorted()
}

function tell(kind: string, { pointer, rule, sent, expected, difference }: Finding): string {
  return [kind, pointer, rule, unitsOf(sent), unitsOf(expected), unitsOf(difference)].join(' ')
}

function actualFindings(amounts: InvoiceAmounts): string[] {
  const { faults, warnings } = checkMoney(amounts)
  const told = faults.map((fault) => tell('fault', fault))
  return [...told, ...warnings.map((warning) => tell('warning', warning))].toSorted()
}

/** Repeatable invoices that lie on the bounds of the rules, just inside, just outside, or far off. */
function invoiceGenerator(seed: number): () => Model {
  let state = seed
  // A multiplicative congruential generator (Park and Miller): the same invoices in every run.
  const below = (limit: number) => {
    state = (state * 48_271) % 2_147_483_647
    return state % limit
  }
  const pick = <T>(choices: readonly [T, ...T[]]): T => choices[below(choices.length)] ?? choices[0]
  const sign = () => pick([1n, 1n, 1n, -1n])
  /** Nothing mostly; else the bound itself, a step inside, a step outside, either way; or far off. */
  const nudge = (bound: Units): Units => {
    if (below(3) > 0) return 0n
    const step = pick([1n, 10n ** 6n, 10n ** 8n, cent])
    return (
      sign() *
      pick([-1n, 1n]) *
      pick([bound, bound, bound - step, bound + step, step, 250n * dollar])
    )
  }
  const upTo = (limit: number, unit: bigint) => BigInt(below(limit)) * unit

  const line = (): ModelLine => {
    const unitAmount =
      sign() *
      pick([upTo(100_000, 10_000n), upTo(1_000_000_000, 1n), upTo(1_000_000_000, 10n ** 6n)])
    const quantity = sign() * pick([upTo(20, 10n ** 6n), upTo(5_000, 10_000n), upTo(2_000_000, 1n)])
    const price = unitAmount * quantity
    const whole = price - (price % pick([1n, 10n ** 8n, cent]))
    const slack =
      (price < 0n ? -1n : 1n) *
      pick([0n, 0n, cent, cent + 1n, cent - 1n, cent + 10n ** 8n, -dollar])
    const subTotal = pick([price + slack, price + slack, whole, whole / 2n, 0n, -whole, 1n])
    const taxAmount = pick([0n, subTotal / 10n, upTo(100_000, cent)])
    return {
      unitAmount,
      quantity,
      subTotal,
      taxAmount,
      totalAmount: subTotal + taxAmount + nudge(cent),
    }
  }

  return () => {
    const lines = Array.from({ length: below(5) }, line)
    const within = (cent * BigInt(lines.length + 1)) / 2n
    const total = (field: (typeof fields)[number]) =>
      lines.reduce((all, { [field]: own }) => all + own, 0n)
    const subTotal = total('subTotal') + nudge(within)
    const taxAmount = total('taxAmount') + nudge(within)
    const totalAmount = pick([
      total('totalAmount') + nudge(within),
      subTotal + taxAmount + nudge(cent),
    ])
    const amountDue = pick([
      null,
      0n,
      -1n,
      totalAmount,
      totalAmount / 2n,
      totalAmount + 1n,
      totalAmount - 1n,
    ])
    const said = lines.length > 0 || below(2) === 0
    return { subTotal, taxAmount, totalAmount, amountDue, lines: said ? lines : null }
  }
}

describe('50,000 invoices around every bound', () => {
  const generate = invoiceGenerator(20_230_104)
  const invoices = Array.from({ length: 50_000 }, generate)

  test('are judged as the model judges them, amount by amount', () => {
    const wrong = invoices.find((model) => {
      const found = actualFindings(amountsOf(model))
      return found.join('\n') !== modelFindings(model).join('\n')
    })
    expect(wrong && { amounts: amountsOf(wrong), wanted: modelFindings(wrong) }).toBeUndefined()
  })

  test('break and keep every rule often enough to prove it', () => {
    const counts = new Map<string, number>()
    for (const finding of invoices.flatMap(modelFindings)) {
      const [kind, at = '', rule] = finding.split(' ')
      const key = `${kind} ${rule} ${at.startsWith('/lines') ? 'line' : 'header'}`
      counts.set(key, (counts.get(key) ?? 0) + 1)
    }
    const clean = invoices.filter((model) => modelFindings(model).length === 0)
    expect([...counts.values(), clean.length].every((count) => count > 1_000)).toBe(true)
    expect([...counts.keys()].toSorted()).toEqual([
      'fault amount_due_out_of_range header',
      'fault line_amount_exceeds_price line',
      'fault line_total_mismatch line',
      'fault lines_sum_mismatch header',
      'fault total_mismatch header',
      'warning rounding_difference header',
      'warning rounding_difference line',
    ])
  })
})
