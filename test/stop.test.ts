// Stopping a hub: told to, it answers what it has begun, ends its PostgreSQL and goes. What takes longer is in
// stop.long.test.ts.
import { describe, expect, test } from 'vitest'
import { eventually } from './support/eventually.ts'
import { isAlive, newDataFolder, postmasterOf, spawnHub } from './support/hub-process.ts'
import { cleanUp, endedSince, openScene, tell } from './support/scene.ts'
import { startAgain, stopUnderLoad } from './support/stop-hub.ts'

describe('a hub under load', { timeout: 180_000 }, () => {
  test('answers every call under way on SIGTERM, and ends in 5 s with its PostgreSQL', () =>
    stopUnderLoad('SIGTERM'))

  test('loses nothing when it is told to stop in the middle of it', async () => {
    const scene = await openScene()
    const load = scene.load()
    for (let more = 0; more < 20; more += 1) await scene.history.nextAcknowledged()
    scene.hub.signal('SIGTERM')
    expect(await scene.hub.ended).toEqual({ code: 0, signal: null })
    await load.stop()
    const ended = endedSince(scene)
    // A call on its way to a connection that is just closed has no answer, but none is half of one.
    const statuses = new Set(ended.map((write) => write.status))
    expect([...statuses].filter((status) => ![0, 201, 202].includes(status))).toEqual([])
    await startAgain(scene)
    const cut = ended.filter((write) => write.failure?.includes('ECONNREFUSED') === false)
    tell('stop in the middle', ended, { 'cut without an answer': cut.length })
  })
})

describe('a hub that is still starting', { timeout: 180_000 }, () => {
  test('ends on SIGTERM with its PostgreSQL', async () => {
    const dataFolder = newDataFolder()
    const { child, ended } = spawnHub({ dataFolder })
    cleanUp(() => void child.kill('SIGKILL'))
    await eventually(() => postmasterOf(dataFolder) !== null, 60_000)
    const pid = postmasterOf(dataFolder)?.pid ?? 0
    child.kill('SIGTERM')
    expect(await ended).toEqual({ code: 0, signal: null })
    expect(isAlive(pid)).toBe(false)
  })
})
