// Batches of the same records at once, and clients and hubs that make it hard: the lines of each record keep their order, memory
// stays bounded, and every batch ends clearly.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openBatch, pushLines, type LineAnswer } from './support/batch.ts'
import { rowsOf } from './support/database.ts'
import { eventually } from './support/eventually.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'
import { sized } from './support/sized.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub({ http: { limits: { answerReadTimeoutMs: 300 } } })
  await hub.seed()
})
afterAll(() => hub.stop())

const batches = 16
const ids = ['r1', 'r2', 'r3', 'r4']

const update = (id: string, change: Readonly<Record<string, unknown>>) => ({
  op: 'update-invoice',
  id,
  body: invoiceBody(change),
})

describe('batches of the same records', () => {
  it('keep the order of their lines for each record', async () => {
    await pushLines(
      hub,
      ids.map((id) => ({ op: 'create-invoice', body: { id, ...invoiceBody() } })),
    )
    const linesOf = (batch: number) =>
      Array.from({ length: sized(24, 400) }, (_, at) =>
        update(ids[at % ids.length] ?? '', { invoiceNumber: `${batch}-${at}` }),
      )
    const answered = await Promise.all(
      Array.from({ length: batches }, (_, batch) => pushLines(hub, linesOf(batch))),
    )
    const events = await rowsOf<{ operation_id: string; record_id: string; seq: number }>(
      hub.databaseUrl,
      `select operation_id::text, record_id, seq::integer from event where type = 'invoice.updated'`,
    )
    const seqs = new Map(events.map((event) => [event.operation_id, event.seq]))
    for (const { answers, summary } of answered) {
      expect(summary).toMatchObject({ lines: answers.length, applied: answers.length })
      for (const id of ids) {
        const own = answers.filter((answer) => answer.id === id)
        const order = own.map(
          ({ answer }: LineAnswer) => seqs.get(answer.details.operationId) ?? -1,
        )
        expect(order).toEqual(order.toSorted((a, b) => a - b))
        expect(order).not.toContain(-1)
      }
    }
  })
})

describe('a client that does not read', () => {
  it('is read no faster than it reads, and is cut off in time', async () => {
    const batch = openBatch(hub)
    // Answered with a warning for each field, so that the sockets are full soon.
    const colours = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`colour${at}`, 1]))
    const chunk = `${JSON.stringify({ op: 'update-invoice', id: 'r1', body: colours })}\n`.repeat(
      16,
    )
    let written = 0
    const room = () => new Promise<void>((resolve) => batch.request.once('drain', resolve))
    const closed = new Promise<void>((resolve) => batch.request.once('close', resolve))
    while (!batch.request.closed) {
      written += chunk.length
      if (!batch.write(chunk)) await Promise.race([room(), closed])
      else await new Promise((resolve) => setImmediate(resolve))
    }
    // What the sockets hold, in both directions, and no more.
    expect(written).toBeLessThan(16 * 1024 * 1024)
    await eventually(() => hub.logged.some(({ fields }) => fields['status'] === 499))
  })
})
