// What the money rules accept is stored as it was sent, by every call that takes amounts, and counted for operators.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invoiceBody, quoteBody, simplifiedBody, startHub, type TestHub } from './support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const line = (
  unitAmount: number,
  quantity: number,
  [subTotal, taxAmount, totalAmount]: readonly [number, number, number],
) => ({ description: 'Item', unitAmount, quantity, subTotal, taxAmount, totalAmount })

const documents = [
  ['invoice', '/integration/invoice', invoiceBody],
  ['simplified invoice', '/integration/invoice/simplify', simplifiedBody],
  ['quote', '/integration/quote', quoteBody],
] as const

const accepted = [
  [
    'a negative tax beside a total that is not',
    { subTotal: 400, taxAmount: -8.25, totalAmount: 391.75 },
    [line(500, 1, [500, 0, 500]), line(100, -1, [-100, -8.25, -108.25])],
  ],
  [
    'a negative subTotal beside a total of zero',
    { subTotal: -5, taxAmount: 5, totalAmount: 0 },
    [line(-5, 1, [-5, 5, 0])],
  ],
  [
    'prices of eleven and twelve decimals, amounts of six',
    { subTotal: 3091.26, taxAmount: 0, totalAmount: 3091.26 },
    [
      line(0.01110515964, 278362.5, [3091.26, 0, 3091.26]),
      line(0.000000000001, 123456.789012, [0.000001, 0, 0.000001]),
    ],
  ],
  [
    'taxes rounded per line',
    { subTotal: 48.7, taxAmount: 4.02, totalAmount: 52.72 },
    Array.from({ length: 4 }, () => line(12.1744, 1, [12.17, 1, 13.17])),
  ],
] as const

let ids = 0
function create(path: string, body: object) {
  ids += 1
  return hub.call('POST', path, { body: { id: `m${ids}`, ...body } })
}

describe.each(documents)('a new %s', (name, path, bodyOf) => {
  it.each(accepted)('takes and keeps %s', async (_, header, lines) => {
    const amountDue = name === 'quote' ? {} : { amountDue: header.totalAmount }
    const answer = await create(path, bodyOf({ ...header, ...amountDue, lines }))
    expect(answer.body.errors).toBeUndefined()
    expect(answer.status).toBe(201)
    const record = path === '/integration/quote' ? 'quote' : 'invoice'
    const stored = await hub.call('GET', `/integration/${record}/m${ids}`)
    expect(stored.body).toMatchObject({ ...header, ...amountDue, lines })
  })

  it('is no credit note', async () => {
    const body = { subTotal: -10, taxAmount: 0, totalAmount: -10, amountDue: 0, lines: [] }
    const answer = await create(path, bodyOf(body))
    expect(answer.status).toBe(400)
    const rules = answer.body.errors.map(({ rule }: { rule: string }) => rule)
    expect(rules).toEqual(['credit_note'])
  })

  it('has its sums judged though another field could not be read', async () => {
    const answer = await create(
      path,
      bodyOf({ totalAmount: 1200, dueDate: 'soon', amountDue: 'x' }),
    )
    const rules = answer.body.errors.map(({ rule }: { rule: string }) => rule)
    expect(rules).toEqual(expect.arrayContaining(['date_invalid', 'total_mismatch']))
  })
})

it('an amountDue of a cent above the total is stored with a warning', async () => {
  const answer = await create(
    '/integration/invoice',
    invoiceBody({ amountDue: 1100.01, expirationDate: '2099-01-12' }),
  )
  expect(answer.status).toBe(201)
  expect(answer.body.details.warnings).toMatchObject([
    { pointer: '/amountDue', rule: 'rounding_difference', explanation: 'amounts_rounded_apart' },
  ])
  expect((await hub.call('GET', `/integration/invoice/m${ids}`)).body.amountDue).toBe(1100.01)
})

it('what explains a difference that was accepted is counted, and a refusal is not', async () => {
  const before = await counted('up_or_down_per_line')
  await create('/integration/invoice', invoiceBody({ subTotal: 1000.02, totalAmount: 1100.02 }))
  expect(await counted('up_or_down_per_line')).toBe(before + 1)
  await create(
    '/integration/invoice',
    invoiceBody({ subTotal: 1000.02, totalAmount: 1100.02, amountDue: 2000 }),
  )
  expect(await counted('up_or_down_per_line')).toBe(before + 1)
})

async function counted(explanation: string): Promise<number> {
  const text = await (await fetch(`${hub.url}/metrics`)).text()
  const pattern = `bthub_rounding_differences_total\\{explanation="${explanation}"\\} (\\d+)`
  return Number(new RegExp(pattern).exec(text)?.[1])
}
