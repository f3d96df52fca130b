// A log that can't be written: the disk is full, whatever reads it stalls, or is gone. The hub serves as before, says
// so, and ends when it is told to; the same goes for its greeting, and for workers.
import { spawn, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { openSync, rmSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { requestIdLimits } from '../../src/api/request-id.ts'
import { surroundings } from '../support/command-line.ts'
import { createMigratedDatabase, type TestDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'
import { freePort } from '../support/free-port.ts'
import { healthyFetch, measureHealthy, openConnections } from '../support/hostile.ts'
import { newDataFolder, testPepper } from '../support/hub-process.ts'
import { program } from '../support/program.ts'

let database: TestDatabase
const cleanups: (() => unknown)[] = []
beforeAll(async () => {
  database = await createMigratedDatabase()
})
afterAll(async () => {
  while (cleanups.length > 0) cleanups.pop()?.()
  await database.drop()
})

type Output = 'pipe' | number

/** Nothing of what it prints is read. */
async function startUnread(stderr: Output, stdout: Output = 'pipe', flags: readonly string[] = []) {
  const dataFolder = newDataFolder()
  const port = await freePort()
  const args = [...program(), 'serve', '--port', String(port), '--data', dataFolder, ...flags]
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', stdout, stderr],
    ...surroundings({ DATABASE_URL: database.url, BTHUB_PEPPER: testPepper }),
  })
  cleanups.push(() => {
    child.kill('SIGKILL')
    rmSync(dataFolder, { recursive: true, force: true })
  })
  const url = `http://127.0.0.1:${port}`
  const ready = () => fetch(`${url}/health/ready`).then((answer) => answer.json(), String)
  await eventually(async () => JSON.stringify(await ready()).includes('"ready":true'), 30_000)
  const metrics = () => fetch(`${url}/metrics`).then((answer) => answer.text())
  return { child, url, ready, metrics }
}

/** More characters than are kept, in lines as long as they can be. */
async function fillLog(url: string): Promise<{ stop: () => void }> {
  const headers = `Host: hub\r\nX-Request-Id: ${'x'.repeat(requestIdLimits.requestIdLengthMax)}`
  const call = `GET /genericBthubService/integration/none HTTP/1.1\r\n${headers}\r\n\r\n`
  const bytes = call.repeat(500)
  const connections = await openConnections(url, { count: 16, bytes, reads: true })
  return { stop: () => connections.reset() }
}

async function endsInTime(child: ChildProcess): Promise<void> {
  const began = performance.now()
  child.kill('SIGTERM')
  const [code] = (await once(child, 'exit')) as [number | null]
  expect(code).toBe(0)
  expect(performance.now() - began).toBeLessThan(3_000)
}

function gone(child: ChildProcess): void {
  child.stderr?.destroy()
  child.stdout?.destroy()
}

describe('a hub whose log can not be written', () => {
  test.each([
    ['a full disk', () => startUnread(openSync('/dev/full', 'w')), 'ENOSPC', () => undefined],
    ['a reader that stalls', () => startUnread('pipe'), 'stalled', () => undefined],
    ['a reader that is gone', () => startUnread('pipe'), 'EPIPE', gone],
  ] as const)('serves, says so and ends: %s', async (_, start, fault, then) => {
    const hub = await start()
    then(hub.child)
    const attack = async () => {
      const connections = await fillLog(hub.url)
      await eventually(async () => !(await hub.metrics()).includes('lines_dropped_total 0\n'))
      return connections
    }
    const call = healthyFetch(`${hub.url}/health/live`)
    const { rest, during, after } = await measureHealthy({ call, attack })
    expect([rest, during, after].flatMap(({ failures }) => failures)).toStrictEqual([])
    expect(await hub.ready()).toMatchObject({ ready: true, checks: { log: fault } })
    await endsInTime(hub.child)
  })

  test('serves and ends with workers, and when nobody takes its greeting', async () => {
    const full = openSync('/dev/full', 'w')
    const hub = await startUnread(full, full, ['--workers', '2'])
    await eventually(async () => {
      // Every call has a line.
      await fetch(`${hub.url}/genericBthubService/integration/none`)
      return JSON.stringify(await hub.ready()).includes('ENOSPC')
    })
    await endsInTime(hub.child)
  })
})
