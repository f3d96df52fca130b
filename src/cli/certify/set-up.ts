// What happens in the hub without the connector: records that are there already, a cancellation, a buyer who pays.
import { setTimeout as pause } from 'node:timers/promises'
import type { Sandbox } from '../../testing/test-hub.ts'
import type { SetUp } from './certification-test.ts'
import type { Change } from './step.ts'

/** How long a payment may take to settle. */
const settledMsMax = 30_000
const lookEveryMs = 25

export async function setUp(account: Sandbox, doing: SetUp): Promise<void> {
  if ('push' in doing) return push(account, doing.push)
  if ('cancel' in doing) return cancel(account, doing.cancel)
  return pay(account, doing.pay)
}

type Call = { readonly method: string; readonly body?: unknown }

export async function callAs(
  { baseUrl, headers }: Pick<Sandbox, 'baseUrl' | 'headers'>,
  path: string,
  { method, body }: Call = { method: 'GET' },
): Promise<{ status: number; body: unknown }> {
  const answer = await fetch(baseUrl + path, {
    method,
    headers: { ...headers, 'Content-Type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: answer.status, body: await answer.json() }
}

async function required(account: Sandbox, path: string, call?: Call): Promise<unknown> {
  const { status, body } = await callAs(account, path, call)
  if (status >= 300) throw new Error(`The set-up failed: ${path} ${status} ${JSON.stringify(body)}`)
  return body
}

type BatchAnswer = {
  readonly items: readonly { readonly status: number; readonly answer: unknown }[]
}

async function push(account: Sandbox, changes: readonly Change[]): Promise<void> {
  const items = changes.map(({ kind, id, changedAt, record }) => {
    return { op: `upsert-${kind}`, id, body: { ...record, sourceModifiedDate: changedAt } }
  })
  const call = { method: 'POST', body: { items } }
  const answer = (await required(account, '/integration/batch', call)) as BatchAnswer
  const refused = answer.items.find(({ status }) => status >= 300)
  if (refused !== undefined) throw new Error(`The set-up failed: ${JSON.stringify(refused)}`)
}

async function cancel(account: Sandbox, id: string): Promise<void> {
  await required(account, `/integration/invoice/${id}/cancel`, { method: 'PUT' })
}

/** By bank, through the link that its buyer gets. */
async function pay(account: Sandbox, id: string): Promise<void> {
  const answer = await required(account, `/integration/invoice/${id}/checkout`)
  const { search } = new URL((answer as { checkOutUrl: string }).checkOutUrl)
  const buyer = { ...account, headers: {} as Sandbox['headers'] }
  await required(buyer, `/buyer/invoice/payment${search}`, {
    method: 'POST',
    body: { method: 'ach' },
  })
  const untilMs = performance.now() + settledMsMax
  for (;;) {
    const invoice = (await required(account, `/integration/invoice/${id}`)) as { status: string }
    if (invoice.status === 'Paid') return
    if (performance.now() > untilMs) throw new Error(`The payment of ${id} did not settle.`)
    await pause(lookEveryMs)
  }
}
