import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { processStartedAt } from './process-identity.ts'
import { withStartLock } from './start-lock.ts'

let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'bthub-lock-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

const locked = (): Promise<string> => withStartLock(folder, async () => 'done')

describe('the start lock', () => {
  test('is held by one process at a time, and by all eventually', async () => {
    let inside = 0
    let most = 0
    const work = async (): Promise<void> => {
      inside += 1
      most = Math.max(most, inside)
      await pause(1)
      inside -= 1
    }
    await Promise.all(Array.from({ length: 20 }, () => withStartLock(folder, work)))
    expect(most).toBe(1)
    expect(readdirSync(folder)).toEqual(['start-lock.20'])
  })

  test('is released when the work fails', async () => {
    const failing = withStartLock(folder, () => Promise.reject(new Error('no luck')))
    await expect(failing).rejects.toThrow('no luck')
    expect(await locked()).toBe('done')
  })

  test('passes from a killed holder to one waiter only', async () => {
    const holder = spawn('sleep', ['60'], { stdio: 'ignore' })
    await once(holder, 'spawn')
    const pid = holder.pid ?? 0
    writeFileSync(join(folder, 'start-lock.7'), `${pid} ${processStartedAt(pid)}\n`)
    const waiters = [locked(), locked(), locked()]
    const first = await Promise.race([...waiters, pause(50, 'waiting')])
    expect(first).toBe('waiting')
    holder.kill('SIGKILL')
    expect(await Promise.all(waiters)).toEqual(['done', 'done', 'done'])
    expect(readdirSync(folder)).toEqual(['start-lock.10'])
  })

  test('is not held by another process with the pid of the holder', async () => {
    writeFileSync(join(folder, 'start-lock.1'), `${process.pid} another-time\n`)
    expect(await locked()).toBe('done')
  })

  test('expires when its writer was killed before writing its pid', async () => {
    writeFileSync(join(folder, 'start-lock.1'), '')
    expect(await locked()).toBe('done')
  })

  test('is not acquired when the wait is aborted', async () => {
    const stopping = new AbortController()
    await withStartLock(folder, async () => {
      const waiting = withStartLock(folder, async () => 'done', stopping.signal)
      stopping.abort()
      await expect(waiting).rejects.toThrow(/abort/)
    })
    expect(await locked()).toBe('done')
  })
})
