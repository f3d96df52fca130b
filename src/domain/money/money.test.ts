import { describe, expect, test } from 'vitest'
import { decimal } from '../decimal.ts'
import type { LineAmounts } from './document-amounts.ts'
import { type Issue, issuesMax } from '../issue.ts'
import { checkMoney } from './money.ts'

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

function lineText(
  unitAmount: string,
  quantity: string,
  subTotal: string,
  taxAmount: string,
  totalAmount: string,
): LineTexts {
  return { unitAmount, quantity, subTotal, taxAmount, totalAmount }
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

function check(changes: Partial<InvoiceTexts>, options?: { strict: boolean }) {
  const texts = { ...sample, ...changes }
  const amounts = {
    subTotal: decimal(texts.subTotal),
    taxAmount: decimal(texts.taxAmount),
    totalAmount: decimal(texts.totalAmount),
    amountDue: texts.amountDue === null ? null : decimal(texts.amountDue),
    lines: texts.lines?.map(lineOf) ?? null,
  }
  return checkMoney(amounts, options)
}

/** An invoice of one line whose header always agrees with the line. */
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

const named = (issues: readonly Issue[]) => issues.map(({ pointer, rule }) => `${pointer} ${rule}`)

const isOfLine = ({ pointer }: Issue) => pointer.startsWith('/lines/')

type Outcome = 'silent' | 'warned' | 'refused'

function outcome({ faults, warnings }: { faults: Issue[]; warnings: Issue[] }): Outcome {
  if (faults.length > 0) return 'refused'
  return warnings.length > 0 ? 'warned' : 'silent'
}

describe('an invoice whose amounts agree', () => {
  test.each<[string, Partial<InvoiceTexts>]>([
    ['the sample of the contract', {}],
    ['without lines', { lines: null }],
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
  ])('passes without issues: %s', (_, changes) => {
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

  test('becomes a rounding warning within a cent', () => {
    expect(check({ totalAmount: '1100.01', lines: null }).warnings).toEqual([
      {
        pointer: '/totalAmount',
        rule: 'rounding_difference',
        message: 'totalAmount is 1100.01, but subTotal + taxAmount is 1100.00.',
        sent: '1100.01',
        expected: '1100.00',
        difference: '0.01',
        explanation: 'amounts_rounded_apart',
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

  test('numbers lines from 1', () => {
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
    ['500', '2', '1000.01', 'warned'],
    ['500', '2', '1000.03', 'warned'],
    ['500', '2', '1000.0301', 'refused'],
    ['500', '2', '900', 'silent'],
    ['500', '2', '0', 'silent'],
    ['500', '2', '-0.0001', 'refused'],
    ['500', '2', '-1000', 'refused'],
    ['500', '-2', '-1000', 'silent'],
    ['500', '-2', '-1000.03', 'warned'],
    ['500', '-2', '-1000.0301', 'refused'],
    ['500', '-2', '0', 'silent'],
    ['500', '-2', '1', 'refused'],
    ['-500', '-2', '1000', 'silent'],
    ['0', '2', '0', 'silent'],
    ['0', '2', '0.03', 'warned'],
    ['0', '2', '0.0301', 'refused'],
    ['0', '1', '50', 'refused'],
    ['500', '0', '0.01', 'warned'],
    ['500', '0', '0.0101', 'refused'],
    // A price between two cents is rounded up, which is no difference.
    ['0.004', '1', '0.01', 'silent'],
    ['0.333333', '3', '1', 'silent'],
    ['0.000001', '0.000001', '0.01', 'silent'],
    ['0.0111051596', '3', '0.033316', 'silent'],
    // Rounded prices and quantities of real systems.
    ['0.01110515964', '278362.5', '3091.26', 'silent'],
    ['0.011105', '278362.5', '3091.26', 'warned'],
    ['0.33', '3000', '1000', 'warned'],
    ['0.333333', '300000', '100000', 'warned'],
    ['110', '0.083', '9.17', 'warned'],
    ['110', '0.083', '9.26', 'refused'],
    ['1.11', '0.083', '0.10', 'silent'],
    ['1.11', '0.083', '0.11', 'refused'],
    ['1234567.890123', '123456.789', '152415787500', 'silent'],
    ['1234567.890123', '123456.789', '152415788751.79', 'warned'],
    ['1234567.890123', '123456.789', '152415788751.8', 'refused'],
  ])('%s × %s as a subTotal of %s is %s', (unitAmount, quantity, subTotal, expected) => {
    const totalAmount = subTotal
    const found = checkLine({ unitAmount, quantity, subTotal, taxAmount: '0', totalAmount })
    expect(outcome(found)).toBe(expected)
    expect(found.faults.every(({ rule }) => rule === 'line_amount_exceeds_price')).toBe(true)
  })

  test.each([
    ['0.33', '3000', '1000', 'price_rounded'],
    ['110', '0.083', '9.17', 'quantity_rounded'],
    ['1.11', '0.083', '0.1039', 'price_and_quantity_rounded'],
  ])('%s × %s as %s is explained by %s', (unitAmount, quantity, subTotal, explanation) => {
    const found = checkLine({
      unitAmount,
      quantity,
      subTotal,
      totalAmount: subTotal,
      taxAmount: '0',
    })
    expect(found.warnings).toMatchObject([{ rule: 'rounding_difference', explanation }])
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

describe('line_amount_below_price', () => {
  test.each<[string, string, string, Outcome]>([
    ['33973.68', '871.12', '33973.68', 'warned'],
    ['-33973.68', '871.12', '-33973.68', 'warned'],
    ['100', '12', '100', 'warned'],
    ['45', '500', '225', 'warned'],
    ['45', '500', '22.5', 'warned'],
    ['100', '10', '200', 'silent'],
    ['100', '10', '199', 'warned'],
    ['100', '10', '100', 'silent'],
    ['100', '10', '20', 'silent'],
    ['100', '10', '10', 'warned'],
    ['0.33', '7', '0.23', 'silent'],
    ['100', '10', '0', 'silent'],
  ])('%s × %s for %s is %s', (unitAmount, quantity, subTotal, expected) => {
    const totalAmount = subTotal
    const found = checkLine({ unitAmount, quantity, subTotal, taxAmount: '0', totalAmount })
    expect(outcome(found)).toBe(expected)
    expect(found.warnings.every(({ rule }) => rule === 'line_amount_below_price')).toBe(true)
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

  test.each([
    ['subTotal', 1, 0.01, 'half_up_per_line'],
    ['subTotal', 1, 0.02, 'up_or_down_per_line'],
    ['subTotal', 1, 0.03, null],
    ['subTotal', 4, 0.02, 'half_up_per_line'],
    ['subTotal', 4, 0.03, 'up_or_down_per_line'],
    ['subTotal', 4, 0.05, 'up_or_down_per_line'],
    ['subTotal', 4, 0.06, null],
    ['taxAmount', 4, 0.02, 'half_up_per_line'],
    ['taxAmount', 4, 0.05, 'up_or_down_per_line'],
    ['taxAmount', 4, 0.06, 'several_taxes_per_line'],
    ['taxAmount', 4, 0.1, 'several_taxes_per_line'],
    ['taxAmount', 4, 0.11, null],
    ['totalAmount', 4, 0.05, 'half_up_per_line'],
    ['totalAmount', 4, 0.1, 'up_or_down_per_line'],
    ['totalAmount', 4, 0.15, 'several_taxes_per_line'],
    ['totalAmount', 4, 0.16, null],
    ['subTotal', 4, 0.009999, 'header_rounded_once'],
  ] as const)('%s over %i lines, %d off either way: %s', (field, count, off, explanation) => {
    const lines = Array.from({ length: count }, () => half)
    const sum = { subTotal: 500, taxAmount: 50, totalAmount: 550 }[field] * count
    for (const sent of [sum + off, sum - off]) {
      const { faults, warnings } = check({ [field]: sent.toFixed(6), lines })
      const found = [...faults, ...warnings].filter(({ pointer, message }) => {
        return pointer === `/${field}` && message.includes('the lines')
      })
      const rule = explanation === null ? 'lines_sum_mismatch' : 'rounding_difference'
      expect(found).toMatchObject([{ rule, ...(explanation === null ? {} : { explanation }) }])
    }
  })

  test('does not count comment lines', () => {
    const comment = {
      unitAmount: '0',
      quantity: '0',
      subTotal: '0',
      taxAmount: '0',
      totalAmount: '0',
    }
    const comments = Array.from({ length: 20 }, () => comment)
    expect(
      named(check({ subTotal: '1000.03', lines: [sampleLine, ...comments] }).faults),
    ).toContain('/subTotal lines_sum_mismatch')
  })

  test('checks each of the three sums separately', () => {
    const header = { subTotal: '900', taxAmount: '300', totalAmount: '1200', amountDue: '0' }
    expect(named(check(header).faults)).toEqual([
      '/subTotal lines_sum_mismatch',
      '/taxAmount lines_sum_mismatch',
      '/totalAmount lines_sum_mismatch',
    ])
  })

  test('shows the sum, and the line that accounts for the difference', () => {
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
        'subTotal is 1000.00, but the sum over the lines is 1035.00. Line 2 alone accounts for the difference.',
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
    ['1100.01', 'warned'],
    ['1100.02', 'refused'],
    ['-0.01', 'refused'],
    [null, 'silent'],
  ])('an amountDue of %s of 1100 is %s', (amountDue, expected) => {
    expect(outcome(check({ amountDue }))).toBe(expected)
  })

  test('shows the bound that the amount due exceeds', () => {
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
})

describe('credit_note', () => {
  test('is the only fault of a negative total, whatever amountDue is', () => {
    const negative = { subTotal: '-1000', taxAmount: '-100', totalAmount: '-1100', lines: null }
    for (const amountDue of ['0', '-1100', '5']) {
      expect(check({ ...negative, amountDue }).faults).toEqual([
        {
          pointer: '/totalAmount',
          rule: 'credit_note',
          message:
            'totalAmount is -1100.00, but the least it may be is 0.00. It is a credit note, and the API has none: lower the amountDue of the invoice that it credits.',
          sent: '-1100.00',
          expected: '0.00',
          difference: '1100.00',
        },
      ])
    }
  })

  test('does not mention amountDue for a quote', () => {
    const negative = {
      subTotal: '-1',
      taxAmount: '0',
      totalAmount: '-1',
      amountDue: null,
      lines: null,
    }
    expect(check(negative).faults.map(({ message }) => message)).toEqual([
      'totalAmount is -1.00, but the least it may be is 0.00.',
    ])
  })

  test('is not reported for an exempt sale with a taxed return', () => {
    const header = {
      subTotal: '400',
      taxAmount: '-8.25',
      totalAmount: '391.75',
      amountDue: '391.75',
    }
    const lines = [
      lineText('500', '1', '500', '0', '500'),
      lineText('100', '-1', '-100', '-8.25', '-108.25'),
    ]
    expect(check({ ...header, lines })).toEqual({ faults: [], warnings: [] })
  })

  test('is not reported when only subTotal is negative', () => {
    const header = { subTotal: '-5', taxAmount: '5', totalAmount: '0', amountDue: '0' }
    expect(check({ ...header, lines: null })).toEqual({ faults: [], warnings: [] })
  })
})

describe('invoices of real tax engines', () => {
  const same = (count: number, ...texts: Parameters<typeof lineText>) =>
    Array.from({ length: count }, () => lineText(...texts))
  const header = (subTotal: string, taxAmount: string, totalAmount: string) => {
    return { subTotal, taxAmount, totalAmount, amountDue: totalAmount }
  }

  test.each<[string, Partial<InvoiceTexts>, string[]]>([
    [
      'prices of four decimals, the header rounded once',
      {
        ...header('48.70', '4.02', '52.72'),
        lines: same(4, '12.1744', '1', '12.17', '1.00', '13.17'),
      },
      [
        '/subTotal half_up_per_line',
        '/taxAmount half_up_per_line',
        '/totalAmount half_up_per_line',
      ],
    ],
    [
      'three tax authorities, each rounded per line',
      { ...header('375', '30.01', '405.01'), lines: same(5, '75', '1', '75', '6.01', '81.01') },
      ['/taxAmount up_or_down_per_line', '/totalAmount half_up_per_line'],
    ],
    [
      'a tax rounded up per line',
      {
        ...header('69.12', '5.71', '74.83'),
        lines: same(4, '17.28', '1', '17.28', '1.44', '18.72'),
      },
      ['/taxAmount up_or_down_per_line', '/totalAmount half_up_per_line'],
    ],
    [
      'lines of six decimals',
      {
        ...header('0.33', '0', '0.33'),
        lines: same(3, '0.111111', '1', '0.111111', '0', '0.111111'),
      },
      ['/subTotal header_rounded_once', '/totalAmount header_rounded_once'],
    ],
  ])('%s', (_, changes, explained) => {
    const { faults, warnings } = check(changes)
    expect(faults).toEqual([])
    expect(warnings.map(({ pointer, explanation }) => `${pointer} ${explanation}`)).toEqual(
      explained,
    )
  })

  test('are explained in words', () => {
    const lines = same(5, '75', '1', '75', '6.01', '81.01')
    expect(check({ ...header('375', '29.95', '404.95'), lines }).warnings[0]?.message).toBe(
      'taxAmount is 29.95, but the sum over the lines is 30.05. Rounding several taxes per line explains it.',
    )
  })
})

describe('common mistakes', () => {
  const freight = lineText('35', '1', '35', '0', '35')
  const half = lineText('500', '1', '500', '50', '550')
  const hintsOf = (changes: Partial<InvoiceTexts>) =>
    check(changes).faults.map(({ pointer, message }) => {
      return `${pointer} ${message.slice(message.indexOf('. ') + 2)}`
    })
  const sum = 'the sum over the lines is'

  test('tax in the header only, with both remedies', () => {
    const lines = [lineText('500', '1', '500', '0', '500'), lineText('500', '1', '500', '0', '500')]
    expect(hintsOf({ lines })[0]).toBe(
      '/taxAmount All tax is in the header: omit `lines`, or send one line that carries the tax.',
    )
    const taxLine = lineText('0', '1', '0', '100', '100')
    expect(check({ lines: [...lines, taxLine] })).toEqual({ faults: [], warnings: [] })
    expect(check({ lines: null })).toEqual({ faults: [], warnings: [] })
  })

  test('tax in the lines only', () => {
    const header = { taxAmount: '0', totalAmount: '1000', amountDue: '1000' }
    expect(hintsOf(header)[0]).toBe(
      '/taxAmount The tax is in the lines only, and belongs in the header, too.',
    )
  })

  test.each([
    [
      'after one line',
      [sampleLine, lineText('1000', '1', '1000', '100', '1100')],
      'Line 2 repeats line 1: omit it if it is a subtotal.',
    ],
    [
      'after a comment and one line',
      [lineText('0', '0', '0', '0', '0'), sampleLine, lineText('1000', '1', '1000', '100', '1100')],
      'Line 3 repeats line 2: omit it if it is a subtotal.',
    ],
    [
      'without its tax',
      [half, half, lineText('1000', '1', '1000', '0', '1000')],
      'Line 3 repeats the sum of the lines before it: omit it.',
    ],
    [
      'beside a comment',
      [lineText('0', '0', '0', '0', '0'), half, half, lineText('1000', '1', '1000', '100', '1100')],
      'Line 4 repeats',
    ],
    [
      'of two sections, and of both',
      [
        lineText('300', '1', '300', '30', '330'),
        lineText('200', '1', '200', '20', '220'),
        lineText('500', '1', '500', '50', '550'),
        lineText('400', '1', '400', '40', '440'),
        lineText('100', '1', '100', '10', '110'),
        lineText('500', '1', '500', '50', '550'),
        lineText('1000', '1', '1000', '100', '1100'),
      ],
      'Lines 3, 6 and 7 repeat',
    ],
  ])('a subtotal that is sent as a line, %s', (_, lines, hint) => {
    const hints = hintsOf({ lines })
    expect(hints.length).toBeGreaterThan(1)
    expect(hints.filter((text) => !text.includes(hint))).toEqual([])
  })

  test('freight in the lines only, in the header only, or in a part of the header', () => {
    expect(hintsOf({ lines: [sampleLine, freight] })).toEqual([
      '/subTotal Line 2 alone accounts for the difference.',
      '/totalAmount Line 2 alone accounts for the difference.',
    ])
    expect(hintsOf({ subTotal: '1035', totalAmount: '1135' })[0]).toBe(
      '/subTotal What is in the header only, such as freight, needs a line of its own.',
    )
    const inTotalOnly = check({ totalAmount: '1135', lines: [sampleLine, freight] }).faults
    expect(named(inTotalOnly)).toEqual([
      '/totalAmount total_mismatch',
      '/subTotal lines_sum_mismatch',
    ])
    expect(inTotalOnly[1]?.message).toContain('Line 2 alone accounts for the difference.')
  })

  test('a discount in the header only', () => {
    expect(hintsOf({ subTotal: '950', totalAmount: '1050', amountDue: '0' })[0]).toBe(
      '/subTotal What lowers the header only, such as a discount, needs a line of its own, with negative amounts.',
    )
  })

  test('tax within the subTotal of the lines', () => {
    const lines = [lineText('550', '2', '1100', '0', '1100')]
    expect(check({ lines }).faults[0]?.message).toContain('That is the totalAmount')
  })

  test('a line is named only if no other line explains the difference', () => {
    const twice = check({ lines: [sampleLine, freight, freight] }).faults
    const once = check({
      subTotal: '1035',
      totalAmount: '1135',
      lines: [sampleLine, freight, freight],
    })
    expect([...twice, ...once.faults].filter(({ message }) => message.includes('alone'))).toEqual(
      [],
    )
    // The tax is missing in the lines, and the discount has nothing to do with it.
    const discount = lineText('-100', '1', '-100', '0', '-100')
    const lines = [lineText('1100', '1', '1100', '0', '1100'), discount]
    expect(check({ lines }).faults.some(({ message }) => message.includes(' alone '))).toBe(false)
  })

  test('a difference of cents is reported with the most that rounding explains', () => {
    expect(check({ subTotal: '1000.05', totalAmount: '1100.05' }).faults[0]?.message).toBe(
      `subTotal is 1000.05, but ${sum} 1000.00. Rounding explains at most 0.02.`,
    )
  })
})

describe('strict money', () => {
  test.each<[string, Partial<InvoiceTexts>, string]>([
    ['a total', { totalAmount: '1100.01', lines: null }, '/totalAmount total_mismatch'],
    ['a sum', { subTotal: '1000.01', totalAmount: '1100.01' }, '/subTotal lines_sum_mismatch'],
    ['an amount due', { amountDue: '1100.01' }, '/amountDue amount_due_out_of_range'],
    [
      'a line’s amount',
      { lines: [{ ...sampleLine, unitAmount: '333.33', quantity: '3' }] },
      '/lines/0/subTotal line_amount_exceeds_price',
    ],
    [
      'a line far below its price',
      { lines: [{ ...sampleLine, unitAmount: '7654.32' }] },
      '/lines/0/subTotal line_amount_below_price',
    ],
  ])('refuses what would be a warning: %s', (_, changes, expected) => {
    expect(check(changes).faults).toEqual([])
    expect(check(changes).warnings.length).toBeGreaterThan(0)
    const { faults, warnings } = check(changes, { strict: true })
    expect(warnings).toEqual([])
    expect(named(faults)).toContain(expected)
    const rounded = faults.filter(({ rule }) => rule !== 'line_amount_below_price')
    expect(
      rounded.every(({ message }) => message.endsWith('Strict money takes no rounding.')),
    ).toBe(true)
  })

  test('accepts a price between two cents', () => {
    const lines = [lineText('12.1755', '1', '12.18', '0', '12.18')]
    const header = { subTotal: '12.18', taxAmount: '0', totalAmount: '12.18', amountDue: '0' }
    expect(check({ ...header, lines }, { strict: true })).toEqual({ faults: [], warnings: [] })
  })
})

describe('many issues', () => {
  const linesMax = 5_000

  test('stop at the most that a response lists', () => {
    const bad = { ...sampleLine, subTotal: '1050' }
    const { faults, warnings } = check({ lines: Array.from({ length: linesMax }, () => bad) })
    expect(faults).toHaveLength(issuesMax)
    expect(warnings).toHaveLength(0)
    expect(faults[0]?.rule).toBe('lines_sum_mismatch')
  })

  test('do not let many warnings hide a fault', () => {
    const rounded = { ...sampleLine, totalAmount: '1100.01' }
    const lines = [
      ...Array.from({ length: linesMax - 1 }, () => rounded),
      { ...sampleLine, totalAmount: '0' },
    ]
    const { faults, warnings } = check({ lines })
    expect(warnings).toHaveLength(issuesMax)
    expect(named(faults)).toContain(`/lines/${linesMax - 1}/totalAmount line_total_mismatch`)
  })
})
