// Every question of an operator's console: each list with each filter, what is rare, what nothing matches,
// filters together, pages far from the first, one record's story.
import { longHistory } from './console-fill.ts'

export type Question = {
  readonly name: string
  /** Each turn asks about something else where it can. */
  readonly path: (turn: number) => string
  /** Passes over pages without a find for a while, as the console does. */
  readonly seeks?: true
  /** Continues after the previous page, and starts again after the last one. */
  readonly walks?: true
  /** For answers that the hub remembers for a while: how often it is asked, each time after so long. */
  readonly rests?: { readonly times: number; readonly ms: number }
}

type Query = string | ((turn: number) => string)

const number = (turn: number) => String((turn * 7_919) % 20_000).padStart(7, '0')
const accountOf = (turn: number) => (turn % 2 === 0 ? 'big' : `small-${turn % 25}`)
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString()
/** As many rows as a page of the console has. */
const limit = 100

function ask(path: string, ...queries: readonly Query[]): Question[] {
  return queries.map((query) => {
    const of = typeof query === 'string' ? () => query : query
    return {
      name: `${path} ${of(1)}`,
      path: (turn) => `${path}?${new URLSearchParams(`limit=${limit}&${of(turn)}`).toString()}`,
    }
  })
}

const walk = (path: string, ...queries: readonly Query[]) =>
  ask(path, ...queries).map((one): Question => {
    return { ...one, name: `${one.name.trim()}, on and on`, walks: true }
  })

const plain = (path: string, ...queries: readonly string[]) =>
  queries.map((query): Question => {
    const whole = query === '' ? path : `${path}?${query}`
    return { name: whole.replace('?', ' '), path: () => whole }
  })

const invoices = [
  ...ask(
    '/invoice',
    '',
    (turn) => `accountId=${accountOf(turn)}`,
    (turn) => `number=INV-${number(turn)}`,
    (turn) => `number=inv-${number(turn).slice(0, 5)}`,
    'number=INV',
    'number=INV-00',
    'number=nothing',
    (turn) => `id=inv-${number(turn)}`,
    (turn) => `customerId=c-${turn}`,
    'status=Paid',
    'status=Placed',
    'status=InReview',
    'status=Failed',
    'status=Canceled',
    (turn) => `customer=berg+${turn * 9 + 1}`,
    'customer=berg',
    'customer=a',
    'customer=ada+berg',
    'customer=nobody',
    'customer=timber',
    (turn) => `text=inv-${number(turn)}`,
    (turn) => `text=ada+${turn * 10}`,
    'text=egan',
    'text=i',
    'text=nothing',
    (turn) => `amountFrom=${2_000 + turn}&amountTo=${2_000 + turn}`,
    'amountFrom=50000',
    'amountTo=1100',
    'amountFrom=9000000',
    'dueFrom=2024-05-01&dueTo=2024-05-02',
    'dueFrom=2025-01-01',
    'dateFrom=2024-03-01&dateTo=2024-03-01',
    'dateTo=2024-06-01',
    'dateFrom=2040-01-01',
  ),
  ...ask(
    '/invoice',
    (turn) => `accountId=${accountOf(turn)}&status=Placed&dueFrom=2025-06-01&customer=ada`,
    'accountId=big&status=Failed&customer=berg',
    'status=Canceled&customer=berg',
    'status=Paid&customer=nobody',
    'status=Failed&number=INV-00',
    'status=Failed&amountFrom=1000&amountTo=60000&dueFrom=2024-01-01',
    'status=Paid&amountFrom=1000&dueFrom=2024-01-01&dateFrom=2024-01-01&number=INV&customer=cole',
    'status=Paid&amountTo=50&customer=berg',
    'text=berg&status=Canceled',
    'text=i&amountFrom=9000000',
  ),
  ...walk(
    '/invoice',
    '',
    'accountId=big',
    'status=Paid',
    'status=InReview',
    'customer=berg',
    'text=egan&status=Failed',
    'dueFrom=2024-05-01&dueTo=2024-05-02',
    'status=Canceled&customer=berg',
  ),
]

const operations = [
  ...ask(
    '/operation',
    '',
    (turn) => `accountId=${accountOf(turn)}`,
    'verdict=applied',
    'verdict=unchanged',
    'verdict=superseded',
    'verdict=refused',
    'rule=total_mismatch',
    'rule=frozen',
    'rule=key_revoked',
    'name=update-invoice',
    'name=cancel-invoice',
    'name=create-quote',
    'name=cancel-invoice&verdict=refused',
    'accountId=big&name=cancel-invoice&verdict=unchanged',
    (turn) => `recordId=inv-${number(turn)}`,
    `recordId=${longHistory.id}`,
    `recordId=${longHistory.id}&verdict=refused`,
    'recordId=nothing',
    (turn) => `invoiceNumber=INV-${number(turn)}`,
    'invoiceNumber=nothing',
    (turn) => `requestId=nightly-${turn * 300}`,
    'requestId=never',
    'operationId=019b8f9c-0000-7000-8000-000000000001',
    `from=${day(20)}&to=${day(19)}`,
    `from=${day(20)}&to=${day(19)}&verdict=refused&rule=status_locked`,
    `from=${day(25)}&to=${day(5)}&rule=frozen`,
    `from=${day(300)}&to=${day(200)}`,
  ),
  ...walk(
    '/operation',
    '',
    'verdict=refused',
    'rule=frozen',
    'name=cancel-invoice',
    `recordId=${longHistory.id}`,
  ),
  ...ask('/account/big/operations', '', 'verdict=refused', 'verdict=superseded'),
  ...walk('/account/big/operations', ''),
]

const others = [
  ...ask(
    '/customer',
    '',
    (turn) => `email=buyer-${turn}@example.com`,
    'email=nobody@example.com',
    'phone=5550100',
    'phone=999',
    (turn) => `lastName=berg+${turn * 9 + 1}`,
    'lastName=nobody',
    (turn) => `companyId=co-${turn * 2}`,
  ),
  ...ask(
    '/customer',
    (turn) => `text=berg+${turn * 9 + 1}`,
    'text=berg',
    'text=timber',
    'text=nobody',
  ),
  ...walk('/customer', '', 'text=berg'),
  ...ask(
    '/quote',
    '',
    'status=PLACED',
    'status=EXPIRED',
    (turn) => `number=q-${number(turn).slice(0, 6)}`,
    'number=nothing',
    (turn) => `customerId=c-${turn * 10}`,
    'customer=berg',
    'customer=nobody',
    'text=egan',
    'text=nothing',
    'status=REJECTED&customer=ada+berg',
    'projectId=nothing',
  ),
  ...walk('/quote', '', 'status=EXPIRED', 'customer=berg'),
  ...ask('/company', '', 'name=timber', 'name=nobody', (turn) => `phone=+1555${number(turn)}`),
  ...walk('/company', '', 'name=stone'),
  ...ask(
    '/payment',
    '',
    'status=Failed',
    'status=Processing',
    'status=Settled',
    'method=card',
    'method=credit',
    'purpose=repayment',
    'direction=out',
    (turn) => `companyId=co-${turn * 2}`,
    (turn) => `customerId=c-${turn}`,
    'customerId=nobody',
    (turn) => `invoiceId=inv-${number(turn)}`,
    'invoiceId=nothing',
    'status=Failed&method=card&purpose=repayment',
  ),
  ...walk('/payment', '', 'method=card'),
  ...ask(
    '/draw',
    '',
    'status=InReview',
    'status=Approved',
    (turn) => `companyId=co-${turn * 2}`,
    'customerId=nobody',
  ),
  ...ask('/account', '', 'sandbox=true', 'text=small-1'),
  ...ask('/webhook-endpoint', '', 'inTrouble=true'),
  ...ask('/act', '', 'accountId=big', 'operator=nobody', 'name=set-account', `from=${day(2)}`),
  ...ask('/account/big/events', '', 'after=500000'),
]

const story = `/account/${longHistory.account}/invoice/${longHistory.id}`
const stories = [
  ...plain(story, ''),
  ...ask(`${story}/history`, ''),
  ...walk(`${story}/history`, ''),
  // As of when it is asked: the data may have been filled in this very run.
  ...ask(`${story}/history`, () => `at=${day(0)}`),
]

/** The hub remembers these for five seconds. */
const rests = { times: 4, ms: 5_100 }
const today = [
  ...plain('/today', 'span=hour', 'span=day', 'span=week', 'span=week&accountId=big').map(
    (one): Question => ({ ...one, rests }),
  ),
  ...['hour', 'day', 'week'].map((span): Question => {
    const of = (turn: number) => `span=${span}&accountId=small-${turn % 25}`
    return {
      name: `/today ${of(1)}`,
      path: (turn) => `/today?${of(turn)}`,
      rests: { times: 25, ms: 0 },
    }
  }),
]

/** Of these the console passes over pages without a find. */
const sought = operations.map((one): Question => (one.walks ? one : { ...one, seeks: true }))

export const questions: readonly Question[] = [
  ...invoices,
  ...sought,
  ...others,
  ...stories,
  ...today,
]

/** Files, of which the first row is waited for. */
export const exports: readonly Question[] = plain(
  '/invoice/export',
  '',
  'accountId=big',
  'status=Failed',
  'status=Paid&customer=berg',
  'text=nothing',
)
