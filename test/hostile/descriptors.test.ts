// File descriptors: too few of them to start are said in a sentence, and none left while serving costs connections and
// not the hub.
import { execFileSync, spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { connectionsWithin, descriptorLimit } from '../../src/descriptors.ts'
import { createMigratedDatabase } from '../support/database.ts'
import { eventually } from '../support/eventually.ts'
import { newDataFolder, startHubProcess } from '../support/hub-process.ts'
import { openConnections } from '../support/hostile.ts'
import { projectRoot } from '../support/source-files.ts'

const hasProc = process.platform === 'linux'

describe.runIf(hasProc)('a start with few file descriptors', () => {
  it.each([['--version'], ['serve'], ['serve', '--demo']])(
    'says in a sentence how many are needed and how to raise them: bthub %s',
    (...args) => {
      const bin = join(projectRoot, 'bin', 'bthub.js')
      const script = `ulimit -n 64; exec "${process.execPath}" "${bin}" ${args.join(' ')}`
      const { status, stderr, stdout } = spawnSync('sh', ['-c', script], {
        encoding: 'utf8',
        timeout: 20_000,
        cwd: newDataFolder(),
      })
      expect({ status, stdout }).toStrictEqual({ status: 1, stdout: '' })
      expect(stderr).toMatch(
        /^bthub: the limit of open files and connections is 64, but bthub needs at least 256\. .*ulimit -n 4096.*\n$/,
      )
    },
  )
})

describe('connections', () => {
  it('are no more than the descriptors allow for', () => {
    expect(connectionsWithin(null, 10_000)).toBe(10_000)
    expect(connectionsWithin(1_048_576, 10_000)).toBe(10_000)
    for (const limit of [256, 300, 1_024, 4_096, 20_000]) {
      const most = connectionsWithin(limit, 10_000)
      expect(most).toBeGreaterThan(0)
      expect(most * 2).toBeLessThanOrEqual(limit)
    }
  })

  it.runIf(hasProc)('are counted by the limit that this process has', () => {
    expect(descriptorLimit()).toBeGreaterThanOrEqual(256)
  })
})

describe.runIf(hasProc)('a hub without a free descriptor', () => {
  it('closes new connections, goes on, and serves again when there is one', async () => {
    const database = await createMigratedDatabase()
    const hub = await startHubProcess({ dataFolder: newDataFolder(), databaseUrl: database.url })
    const probe = new URL('/health/ready', hub.url).href
    const isReady = async () => {
      const answer = await fetch(probe, { headers: { connection: 'close' } }).catch(() => null)
      return answer?.status === 200
    }
    await eventually(isReady)
    const limitTo = (most: number) =>
      execFileSync('prlimit', ['--pid', String(hub.pid), `--nofile=${most}:`])
    const usual = descriptorLimit() ?? 0
    limitTo(readdirSync(`/proc/${hub.pid}/fd`).length + 4)
    const connections = await openConnections(hub.url, {
      count: 40,
      bytes: 'GET /health/live HTTP/1.1\r\nHost: a\r\n\r\n',
      reads: true,
    })
    await eventually(() => connections.closedCount() >= 30)
    limitTo(usual)
    connections.reset()
    await eventually(isReady)
    hub.signal('SIGTERM')
    expect(await hub.ended).toStrictEqual({ code: 0, signal: null })
    await database.drop()
  })
})
