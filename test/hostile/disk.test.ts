// A disk that fills up under a running hub, and one that is full at the start: callers get a plain 503, operators are
// given the reason and the place, and the hub goes on by itself once there is room. On a file system of the test's own.
import { spawnSync } from 'node:child_process'
import { closeSync, openSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { servicePrefix } from '../../src/api/endpoint.ts'
import { eventually } from '../support/eventually.ts'
import {
  createCaller,
  failToStart,
  newDataFolder,
  postmasterOf,
  startHubProcess,
} from '../support/hub-process.ts'
import { customerBody } from '../support/hub.ts'
import { has } from '../support/needs.ts'

const isRoot = process.getuid?.() === 0
const mounts = ['-m', 'mount', '-t', 'tmpfs', 'tmpfs', '/mnt']
const canMount =
  isRoot &&
  has({ command: 'unshare', probe: mounts, install: 'allow the tests to mount (CAP_SYS_ADMIN)' })

const cleanups: (() => unknown)[] = []
afterEach(async () => {
  while (cleanups.length > 0) await cleanups.pop()?.()
})

function diskOf(megabytes: number): string {
  const folder = newDataFolder()
  const size = ['-o', `size=${megabytes}m,mode=711`]
  expect(spawnSync('mount', ['-t', 'tmpfs', ...size, 'tmpfs', folder]).status).toBe(0)
  cleanups.push(() => {
    spawnSync('umount', ['-l', folder])
    rmSync(folder, { recursive: true, force: true })
  })
  return folder
}

/** Takes what is left, to the last byte. */
function fill(folder: string): string {
  const file = join(folder, 'filler')
  const fd = openSync(file, 'w')
  for (let block = 1024 * 1024; block >= 1; block = Math.floor(block / 2)) {
    try {
      for (;;) if (writeSync(fd, Buffer.alloc(block)) < block) break
    } catch {
      // Smaller blocks may still fit.
    }
  }
  closeSync(fd)
  return file
}

describe.runIf(canMount)('a full disk', { timeout: 120_000 }, () => {
  test('is named to operators, is a plain 503 to callers, and over once there is room', async () => {
    const dataFolder = diskOf(320)
    const hub = await startHubProcess({ dataFolder })
    cleanups.push(async () => {
      hub.signal('SIGTERM')
      await hub.ended
    })
    const { key, accountId } = await createCaller(postmasterOf(dataFolder)?.url ?? '', 'acme')
    const headers = { 'X-BlueTape-Key': key, 'X-Integration-AccountId': accountId }
    let made = 0
    const create = async () => {
      const lastName = 'x'.repeat(200)
      const body = JSON.stringify(customerBody({ id: `c${(made += 1)}`, lastName }))
      const url = `${hub.url}/integration/customer`
      const answer = await fetch(url, { method: 'POST', headers, body })
      return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
    }
    const ready = async () => {
      const answer = await fetch(hub.url.replace(servicePrefix, '/health/ready'))
      return { status: answer.status, body: await answer.json() }
    }
    expect((await create()).status).toBe(201)
    const filler = fill(dataFolder)
    let last = await create()
    for (let more = 0; more < 2_000 && last.status === 201; more += 1) last = await create()
    expect(last).toMatchObject({
      status: 503,
      body: { code: '503', reason: 'The database can’t be written to.' },
    })
    expect(JSON.stringify(last.body)).not.toContain(dataFolder)
    expect(await ready()).toMatchObject({ status: 503, body: { checks: { disk: 'full' } } })
    expect(hub.log.some((line) => line.includes('"disk-full"') && line.includes(dataFolder))).toBe(
      true,
    )
    const read = await fetch(`${hub.url}/integration/customer/c1`, { headers })
    expect(read.status).toBe(200)
    rmSync(filler)
    await eventually(async () => (await create()).status === 201, 20_000)
    await eventually(async () => (await ready()).status === 200, 20_000)
  })

  test('at the start is told with the place and the way out', async () => {
    const dataFolder = diskOf(8)
    fill(dataFolder)
    const { code, said } = await failToStart({ dataFolder })
    expect(code).toBe(1)
    expect(said).toContain('The disk is full.')
    expect(said).toContain(dataFolder)
    expect(said).toContain('--data')
  })
})
