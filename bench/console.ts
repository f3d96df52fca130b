// What the lists and searches of the console take, with a million invoices and five million attempts to write.
import { join } from 'node:path'
import { servicePrefix } from '../src/http/routes.ts'
import { withClosing } from './closing.ts'
import { fillConsole } from './console-fill.ts'
import { median, shown } from './figures.ts'
import { startHub } from './hub.ts'
import { requireDisk, withBundledServer } from './server.ts'
import { settings } from './settings.ts'

/** Each question is asked so often, each time about something else where it can be. */
const timesAsked = 40
const gigabytesPerMillion = 25

type Question = { readonly name: string; readonly path: (turn: number) => string }

const number = (turn: number) => String((turn * 7_919) % 20_000).padStart(7, '0')
const accountOf = (turn: number) => (turn % 2 === 0 ? 'big' : `small-${turn % 25}`)
const day = (daysAgo: number) => new Date(Date.now() - daysAgo * 86_400_000).toISOString()

const ask = (path: string, ...queries: readonly (string | ((turn: number) => string))[]) =>
  queries.map((query): Question => {
    const of = typeof query === 'string' ? () => query : query
    return { name: `${path} ${of(1)}`, path: (turn) => `${path}?${of(turn)}` }
  })

const questions: readonly Question[] = [
  ...ask(
    '/invoice',
    '',
    (turn) => `accountId=${accountOf(turn)}`,
    (turn) => `number=INV-${number(turn)}`,
    (turn) => `number=inv-${number(turn).slice(0, 5)}`,
    'number=INV',
    (turn) => `id=inv-${number(turn)}`,
    (turn) => `customerId=c-${turn}`,
    'status=Paid',
    'status=Placed',
    'status=InReview',
    'status=Failed',
    'status=Canceled',
    (turn) => `customer=berg+${turn * 9 + 1}`,
    'customer=berg',
    (turn) => `text=inv-${number(turn)}`,
    (turn) => `text=ada+${turn * 10}`,
    'text=egan',
    (turn) => `amountFrom=${2_000 + turn}&amountTo=${2_000 + turn}`,
    'amountFrom=50000',
    'dueFrom=2024-05-01&dueTo=2024-05-02',
    'dueFrom=2025-01-01',
    'dateFrom=2024-03-01&dateTo=2024-03-01',
    (turn) => `accountId=${accountOf(turn)}&status=Placed&dueFrom=2025-06-01&customer=ada`,
  ),
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
    'name=update-invoice',
    'name=cancel-invoice',
    (turn) => `recordId=inv-${number(turn)}`,
    (turn) => `invoiceNumber=INV-${number(turn)}`,
    (turn) => `requestId=nightly-${turn * 300}`,
    'requestId=never',
    'operationId=019b8f9c-0000-7000-8000-000000000001',
    `from=${day(20)}&to=${day(19)}`,
    `from=${day(20)}&to=${day(19)}&verdict=refused&rule=status_locked`,
  ),
  ...ask('/today', (turn) => `span=hour&accountId=${accountOf(turn)}`, 'span=day', 'span=week'),
]

export async function measureConsole(): Promise<void> {
  const invoices = settings.consoleInvoices
  requireDisk((invoices / 1_000_000) * gigabytesPerMillion, 'console')
  await withBundledServer(async (server, folder) => {
    await server.admin.query('create database bench_console')
    const place = { databaseUrl: server.urlOf('bench_console'), dataFolder: join(folder, 'hub') }
    const began = performance.now()
    const { operatorKey, operations } = await fillConsole(place, invoices)
    const seconds = shown((performance.now() - began) / 1000)
    console.log(`${shown(invoices)} invoices, ${shown(operations)} operations, in ${seconds} s`)
    const { running, url } = await startHub(place)
    await withClosing(
      () => running.stop(),
      () => askAll(`${url}${servicePrefix}/operator`, operatorKey),
    )
  })
}

async function askAll(url: string, operatorKey: string): Promise<void> {
  console.log(`Each asked ${timesAsked} times, alone: ms to the whole answer`)
  console.log(`${'question'.padEnd(76)}  median     p99  first`)
  const all: number[] = []
  for (const { name, path } of questions) {
    const times: number[] = []
    for (let turn = 0; turn < timesAsked; turn += 1) {
      const asked = performance.now()
      const answer = await fetch(`${url}${path(turn)}`, {
        headers: { 'X-Operator-Key': operatorKey },
      })
      if (!answer.ok) throw new Error(`${name}: ${answer.status} ${await answer.text()}`)
      await answer.text()
      times.push(performance.now() - asked)
    }
    all.push(...times)
    const figures = [median(times), percentile(times, 0.99), times[0] ?? 0]
    console.log(`${name.padEnd(76)}  ${figures.map((one) => shown(one).padStart(6)).join('  ')}`)
  }
  console.log(`${'all'.padEnd(76)}  ${[median(all), percentile(all, 0.99)].map(shown).join('  ')}`)
}

function percentile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * part) - 1)] ?? 0
}
