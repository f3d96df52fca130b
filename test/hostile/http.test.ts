// What can be taken of the HTTP edge: each resource is taken whole, and a healthy client is served all the same,
// during the attack and after it.
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openAdmission } from '../../src/server/admission.ts'
import { servicePrefix } from '../../src/api/endpoint.ts'
import { eventually } from '../support/eventually.ts'
import {
  expectHealthy,
  healthyFetch,
  measureHealthy,
  openConnections,
  type Connections,
  type HealthyCall,
} from '../support/hostile.ts'
import { invoiceBody, startHub, type TestHub } from '../support/hub.ts'
import { exchange, requestText } from '../support/raw-http.ts'

/** The shape of the hub's limits, in a size that is reached quickly. */
const limits = {
  answerReadTimeoutMs: 500,
  connectionsSweepEveryMs: 50,
  connectionsMax: 400,
  connectionsSpare: 32,
  callsUnderWayMax: 100,
  requestsReadAheadMax: 1_600,
  bodyBytesInAllMax: 8 * 1024 * 1024,
  admittedNothingMs: 200,
}

let hub: TestHub
let healthy: HealthyCall
let taken = 0
/** Called when a call takes its slot. */
let onEnter = (): void => undefined
beforeAll(async () => {
  const slots = openAdmission(limits.callsUnderWayMax)
  const enter = () => {
    slots.enter()
    taken += 1
    onEnter()
  }
  const leave = () => {
    taken -= 1
    slots.leave()
  }
  hub = await startHub({ http: { limits, admission: { ...slots, enter, leave } } })
  await hub.seed()
  const headers = {
    'X-BlueTape-Key': hub.acme.key,
    'X-Integration-AccountId': hub.acme.accountId,
  }
  const body = JSON.stringify(invoiceBody())
  const url = `${hub.url}${servicePrefix}/integration/invoice/i1`
  healthy = healthyFetch(url, { method: 'PUT', headers, body }, 202)
})
afterAll(() => hub.stop())

const probe = 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n'
const document = 'GET /openapi.json HTTP/1.1\r\nHost: a\r\n\r\n'

function put(headers: readonly (readonly [string, string])[], body = ''): string {
  const all = [
    ['Host', 'a'],
    ['X-BlueTape-Key', hub.acme.key],
    ['X-Integration-AccountId', hub.acme.accountId],
    ...headers,
  ] as const
  return requestText('PUT', `${servicePrefix}/integration/invoice/i1`, all, body)
}

function get(path: string): string {
  return requestText('GET', path, [
    ['Host', 'a'],
    ['X-BlueTape-Key', hub.acme.key],
    ['X-Integration-AccountId', hub.acme.accountId],
  ])
}

/** Calls that were begun may still end. */
async function expectNoSlotTaken(): Promise<void> {
  await eventually(() => taken === 0)
  await healthy()
}

const reset = (connections: Connections) => ({ stop: () => connections.reset() })

describe('slots', () => {
  it('are not lost with pipelined calls of a connection that is reset', async () => {
    for (let time = 0; time < 2; time += 1) {
      const connections = await openConnections(hub.url, { count: 1, bytes: probe.repeat(1_400) })
      // Whoever came before it is being served by now.
      await healthy()
      connections.reset()
    }
    await expectNoSlotTaken()
  })

  it.each([
    ['pages', () => document],
    ['reads', () => get(`${servicePrefix}/integration/rules`)],
    ['writes', () => put([['Content-Length', '2']], '{}')],
  ])(
    'are not lost with many connections of a few pipelined %s that hang up',
    async (_, bytesOf) => {
      for (let time = 0; time < 2; time += 1) {
        const connections = await openConnections(hub.url, { count: 150 })
        const hungUp = new Promise<void>((resolve) => {
          onEnter = () => {
            onEnter = () => undefined
            // The first calls are under way, and others behind them.
            setImmediate(() => {
              connections.reset()
              resolve()
            })
          }
        })
        for (const socket of connections.sockets) socket.write(bytesOf().repeat(2))
        await hungUp
      }
      await expectNoSlotTaken()
    },
  )

  it('are left to others by as many uploads as there are slots, that never end', async () => {
    const bytes = put([['Content-Length', '1000']], '{"invoiceNumber":')
    const measured = await measureHealthy({
      call: healthy,
      attack: async () => {
        return reset(await openConnections(hub.url, { count: limits.callsUnderWayMax, bytes }))
      },
    })
    expectHealthy(measured)
    await expectNoSlotTaken()
  })

  it('that are all taken for a while make the hub not ready, and say why', async () => {
    const admission = openAdmission(3)
    const own = await startHub({ http: { limits: { admittedNothingMs: 100 }, admission } })
    const ready = async () => {
      const answer = await fetch(`${own.url}/health/ready`)
      return { status: answer.status, body: (await answer.json()) as { checks: object } }
    }
    expect((await ready()).status).toBe(200)
    // Never given back, as by a defect.
    for (let slot = 0; slot < 3; slot += 1) admission.enter()
    expect((await fetch(`${own.url}/docs`)).status).toBe(503)
    await eventually(async () => (await ready()).status === 503)
    expect((await ready()).body).toMatchObject({
      ready: false,
      checks: { database: 'up', accepting: expect.stringMatching(/^no: all \d+ slots/) },
    })
    admission.leave()
    expect((await ready()).status).toBe(200)
    expect((await fetch(`${own.url}/docs`)).status).toBe(200)
    await own.stop()
  })
})

describe('a connection', () => {
  it('has one call under way, and the rest of what was pipelined in its order behind it', async () => {
    const count = 300
    const { answers } = await exchange(hub.url, probe.repeat(count), { answers: count })
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(count)
  })

  it('is there for the next client while as many as there may be are idle', async () => {
    const kept: HealthyCall = async () => {
      const { answers } = await exchange(hub.url, put([['Content-Length', '2']], '{}'))
      if (answers[0]?.status !== 400) throw new Error(String(answers[0]?.status))
    }
    const measured = await measureHealthy({
      call: kept,
      attack: async () => {
        const count = limits.connectionsMax + 50
        return reset(await openConnections(hub.url, { count, bytes: probe, reads: true }))
      },
    })
    expectHealthy(measured)
  })

  it('costs the others nothing when it pipelines without end and reads nothing', async () => {
    const measured = await measureHealthy({
      call: healthy,
      attack: async () => {
        return reset(await openConnections(hub.url, { count: 4, bytes: probe.repeat(2_000) }))
      },
    })
    expectHealthy(measured)
  })
})

describe('bytes that are received', () => {
  it('are bounded in all: the bodies that take longest are cut off', async () => {
    const size = 1024 * 1024
    const bytes = put([['Content-Length', String(2 * size)]], ' '.repeat(size))
    const count = 24
    let attack: Connections | null = null
    const measured = await measureHealthy({
      call: healthy,
      attack: async () => {
        attack = await openConnections(hub.url, { count, bytes, reads: true })
        return reset(attack)
      },
    })
    expectHealthy(measured)
  })

  it('in chunks of one byte are read as one body', async () => {
    const chunks = Array.from(JSON.stringify(invoiceBody()), (one) => `1\r\n${one}\r\n`).join('')
    const bytes = put([['Transfer-Encoding', 'chunked']], `${chunks}0\r\n\r\n`)
    const { answers } = await exchange(hub.url, bytes)
    expect(answers).toMatchObject([{ status: 202 }])
  })

  it('stop being read where there are too many', async () => {
    const size = 1024 * 1024
    const bytes = put([['Content-Length', String(2 * size)]], ' '.repeat(size))
    const uploads = await openConnections(hub.url, { count: 16, bytes, reads: true })
    const cutOff = 16 - limits.bodyBytesInAllMax / size
    await eventually(() => uploads.closedCount() >= cutOff)
    uploads.reset()
  })
})

describe('answers', () => {
  it('that nobody reads are cut off in time, and cost little memory meanwhile', async () => {
    const before = process.memoryUsage().rss
    const bytes = document.repeat(60)
    const whole = 60 * (await (await fetch(`${hub.url}/openapi.json`)).arrayBuffer()).byteLength
    let most = 0
    let read: number[] = []
    const measured = await measureHealthy({
      call: healthy,
      attack: async () => {
        const connections = await openConnections(hub.url, { count: 20, bytes })
        return {
          async stop() {
            most = process.memoryUsage().rss - before
            await pause(2 * limits.answerReadTimeoutMs)
            // Closed by the hub: nothing else ends them before their keep-alive of more than a minute.
            await connections.readToEnd()
            read = connections.sockets.map(({ bytesRead }) => bytesRead)
          },
        }
      },
    })
    expectHealthy(measured)
    expect(Math.max(...read)).toBeLessThan(whole)
    // 20 times 60 documents of about 1 MB each would be 1.2 GB.
    expect(most).toBeLessThan(300 * 1024 * 1024)
  })

  it('are bounded in all: those that wait longest are cut off', async () => {
    const bounds = { ...limits, answerReadTimeoutMs: 60_000, answerBytesInAllMax: 64 * 1024 }
    const own = await startHub({ http: { limits: bounds } })
    const count = 8
    const connections = await openConnections(own.url, { count, bytes: document.repeat(12) })
    await eventually(() => {
      // What is sent to a connection that the hub has closed comes back as a reset.
      for (const socket of connections.sockets) socket.write('\r\n')
      return connections.closedCount() >= count / 2
    })
    connections.reset()
    await own.stop()
  })

  it('are not cut off while they are read, however large they are', async () => {
    const answers = 12
    const read = await exchange(hub.url, document.repeat(answers), { answers })
    expect(read.answers.every(({ status }) => status === 200)).toBe(true)
  })
})

describe('a client that hangs up', () => {
  const statuses = () =>
    hub.logged.filter(({ event }) => event === 'call').map(({ fields }) => fields['status'])
  const failures = () => hub.logged.filter(({ event }) => event === 'call-failed')

  it('while it uploads is a closed call, and no failure of the hub', async () => {
    const bytes = put([['Content-Length', '1000']], '{"a":')
    const before = failures().length
    const connections = await openConnections(hub.url, { count: 3, bytes })
    // Whoever came before it is being served by now.
    await healthy()
    connections.reset()
    await eventually(() => statuses().filter((status) => status === 499).length >= 3)
    expect(failures()).toHaveLength(before)
    const metrics = await (await fetch(`${hub.url}/metrics`)).text()
    expect(metrics).toMatch(/bthub_calls_total\{operation="update-invoice",status="499"\} \d+/)
    expect(metrics).not.toMatch(/bthub_calls_total\{[^}]*status="500"/)
  })

  it('on its own side only, after a whole request, is served and answered', async () => {
    const body = JSON.stringify(invoiceBody({ dueDate: '2023-03-03' }))
    const { answers, closed } = await exchange(
      hub.url,
      put([['Content-Length', String(Buffer.byteLength(body))]], body),
      { untilClosed: true, onConnect: (socket) => socket.end() },
    )
    expect(answers).toMatchObject([{ status: 202 }])
    expect(closed).toBe(true)
    const stored = await hub.call('GET', '/integration/invoice/i1')
    expect(stored.body.dueDate).toBe('2023-03-03')
  })
})
