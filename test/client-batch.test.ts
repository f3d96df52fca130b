// Batches of the typed client: answers in the order of lines, pressure both ways, and every way in which one ends.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, it } from 'vitest'
import {
  HubRefusal,
  HubUnreachable,
  openHubClient,
  type BatchLine,
  type BatchLineAnswer,
  type BatchOptions,
} from '../client/src/hub-client.ts'
import { silent, startFaultyServer, type Behaviour } from './support/faulty-server.ts'
import { invoiceBody, startHub, type TestHub } from './support/hub.ts'

let hub: TestHub
beforeAll(async () => {
  hub = await startHub()
  await hub.seed()
})
afterAll(() => hub.stop())

const client = () => openHubClient({ url: hub.url, credentials: hub.acme })

const update = (change: Readonly<Record<string, unknown>> = {}) => ({
  op: 'update-invoice',
  id: 'i1',
  body: invoiceBody(change),
})

async function answersOf(lines: Iterable<BatchLine>, options?: BatchOptions) {
  const batch = client().batch(lines, options)
  const answers: BatchLineAnswer[] = []
  for await (const answer of batch) answers.push(answer)
  return { answers, summary: batch.summary }
}

const begun = (socket: Parameters<Behaviour>[0], text: string) =>
  socket.write(`HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n${text}`)
const answer = '{"line":1,"status":202,"answer":{}}\n'

/** More than sockets hold. */
const bytesMax = 64 * 1024 * 1024

it('answers each line in order, then has a summary', async () => {
  const { answers, summary } = await answersOf([
    update({ dueDate: '2024-01-01' }),
    '',
    '{"op":"update-invoice","id":"i1","body":',
    update({ dueDate: '2024-01-01' }),
  ])
  expect(answers).toMatchObject([
    { line: 1, id: 'i1', status: 202, answer: { details: { verdict: 'applied' } } },
    { line: 3, status: 400, answer: { errors: [{ rule: 'body_not_json' }] } },
    { line: 4, status: 202, answer: { details: { verdict: 'unchanged' } } },
  ])
  expect(summary).toMatchObject({ lines: 3, applied: 1, unchanged: 1, refused: 1 })
})

it('takes the next line after the answer of the one before, where the caller waits for it', async () => {
  let answered: () => void = () => undefined
  async function* lines() {
    for (const dueDate of ['2024-02-01', '2024-02-02', '2024-02-03']) {
      const wait = new Promise<void>((resolve) => (answered = resolve))
      yield update({ dueDate })
      await wait
    }
  }
  const seen: number[] = []
  for await (const { status } of client().batch(lines())) {
    seen.push(status)
    answered()
  }
  expect(seen).toEqual([202, 202, 202])
})

it('writes nothing in a dry run', async () => {
  const { answers } = await answersOf([update({ dueDate: '2024-03-01' })], { dryRun: true })
  expect(answers).toMatchObject([{ status: 200, answer: { wouldAnswer: 202 } }])
})

it('takes no more lines than the hub reads, and stops when it is left', async () => {
  const server = await startFaultyServer([
    (socket) => {
      begun(socket, answer)
      socket.pause()
    },
  ])
  try {
    let bytes = 0
    let isLeft = false
    const line = JSON.stringify({ ...update(), note: 'x'.repeat(20_000) })
    function* lines() {
      try {
        for (; bytes < bytesMax; bytes += line.length) yield line
      } finally {
        isLeft = true
      }
    }
    const batch = openHubClient({ url: server.url, credentials: hub.acme }).batch(lines())
    expect(bytes).toBe(0)
    await batch.next()
    await pause(300)
    expect(bytes).toBeLessThan(bytesMax)
    await batch.return({} as never)
    await expect.poll(() => isLeft).toBe(true)
  } finally {
    await server.stop()
  }
})

it('reads no faster than its answers are taken', async () => {
  let bytes = 0
  const server = await startFaultyServer([
    (socket) => {
      begun(socket, answer)
      const flood = () => {
        while (bytes < bytesMax) {
          bytes += answer.length * 1_000
          if (!socket.write(answer.repeat(1_000))) return
        }
      }
      socket.on('drain', flood)
      flood()
    },
  ])
  try {
    const batch = openHubClient({ url: server.url, credentials: hub.acme }).batch([update()])
    await batch.next()
    await pause(300)
    expect(bytes).toBeLessThan(bytesMax)
    await batch.return({} as never)
  } finally {
    await server.stop()
  }
})

it('throws what the lines throw, and what was answered stays', async () => {
  async function* lines() {
    yield update({ dueDate: '2024-04-01' })
    await pause(100)
    throw new RangeError('the database of the source is gone')
  }
  const batch = client().batch(lines())
  expect((await batch.next()).value).toMatchObject({ status: 202 })
  await expect(batch.next()).rejects.toThrow(RangeError)
  expect((await hub.call('GET', '/integration/invoice/i1')).body).toMatchObject({
    dueDate: '2024-04-01',
  })
})

it('throws a TypeError for a line with a line break', async () => {
  await expect(client().batch(['{}\n{}']).next()).rejects.toThrow(TypeError)
})

it('throws the refusal of the batch', async () => {
  const credentials = { accountId: 'acme', key: 'bthub_no_key' }
  const refused = openHubClient({ url: hub.url, credentials }).batch([update()])
  await expect(refused.next()).rejects.toMatchObject({ name: 'HubRefusal', status: 401 })
  await expect(refused.next()).resolves.toMatchObject({ done: true })
})

it('ends at once with the reason of an abort, before and between answers', async () => {
  const gone = new Error('gone')
  await expect(
    client()
      .batch([update()], { signal: AbortSignal.abort(gone) })
      .next(),
  ).rejects.toBe(gone)
  async function* endless() {
    yield update()
    await new Promise(() => undefined)
  }
  const controller = new AbortController()
  const batch = client().batch(endless(), { signal: controller.signal })
  await batch.next()
  const next = batch.next()
  controller.abort(gone)
  await expect(next).rejects.toBe(gone)
})

it.each<[string, Behaviour, object]>([
  ['never begins', silent, { kind: 'timeout' }],
  ['stops answering', (socket) => void begun(socket, answer), { kind: 'timeout' }],
  [
    'breaks off',
    (socket) => {
      begun(socket, answer)
      socket.end()
    },
    { kind: 'broken_answer', status: 200 },
  ],
  ['is no batch', (socket) => void begun(socket, '<html>\n'), { kind: 'broken_answer' }],
])('throws HubUnreachable when the answer %s', async (_, behaviour, expected) => {
  const server = await startFaultyServer([behaviour])
  try {
    const own = openHubClient({ url: server.url, credentials: hub.acme, attemptTimeoutMs: 200 })
    const drain = async () => {
      for await (const { status } of own.batch([update()])) expect(status).toBe(202)
    }
    const error = await drain().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(HubUnreachable)
    expect(error).toMatchObject(expected)
  } finally {
    await server.stop()
  }
})

it('throws HubRefusal with the reason of the hub when it ends the batch early', async () => {
  const end = {
    summary: { lines: 1, applied: 1, unchanged: 0, superseded: 0, refused: 0, seconds: 1 },
    error: { code: '503', reason: 'The hub is stopping.', rule: 'hub_stopping' },
  }
  const server = await startFaultyServer([
    (socket) => {
      begun(socket, `${answer}${JSON.stringify(end)}\n`)
      socket.end()
    },
  ])
  try {
    const batch = openHubClient({ url: server.url, credentials: hub.acme }).batch([update()])
    await batch.next()
    const error = await batch.next().catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(HubRefusal)
    expect(error).toMatchObject({ status: 503, rule: 'hub_stopping' })
    expect(batch.summary).toMatchObject({ lines: 1 })
  } finally {
    await server.stop()
  }
})
