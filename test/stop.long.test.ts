// Stopping a hub: killed, it is started again at once; and two hubs on one data folder.
import { describe, expect, test } from 'vitest'
import { startHubProcess } from './support/hub-process.ts'
import { cleanUp, endedSince, openScene, tell } from './support/scene.ts'
import { startAgain, stopUnderLoad } from './support/stop-hub.ts'

describe('a hub under load', { timeout: 180_000 }, () => {
  test('answers every call under way on SIGINT, and ends in 5 s with its PostgreSQL', () =>
    stopUnderLoad('SIGINT'))

  test('is started again at once after SIGKILL', async () => {
    const scene = await openScene()
    const load = scene.load()
    for (let more = 0; more < 20; more += 1) await scene.history.nextAcknowledged()
    scene.hub.signal('SIGKILL')
    await scene.hub.ended
    await load.stop()
    const hub = await startAgain(scene)
    expect(hub.startMs).toBeLessThan(10_000)
    tell('start after SIGKILL', endedSince(scene), { 'listens after, ms': Math.round(hub.startMs) })
  })
})

describe('two hubs on one data folder', { timeout: 180_000 }, () => {
  test('share its PostgreSQL, and the one goes on when the other ends', async () => {
    const scene = await openScene()
    const other = await startHubProcess({ dataFolder: scene.hub.dataFolder })
    cleanUp(async () => {
      other.signal('SIGTERM')
      await other.ended
    })
    const load = scene.load({ urlFor: (client) => (client % 2 === 0 ? scene.hub : other).url })
    for (let more = 0; more < 20; more += 1) await scene.history.nextAcknowledged()
    // The first one launched PostgreSQL, so it ends it.
    scene.hub.signal('SIGTERM')
    expect(await scene.hub.ended).toEqual({ code: 0, signal: null })
    const alone = performance.now()
    await scene.history.nextAcknowledged()
    const healedAfter = Math.round(performance.now() - alone)
    await load.stop()
    expect(await scene.judge()).toEqual([])
    tell('two hubs on one data folder', endedSince(scene), { 'healed after, ms': healedAfter })
  })
})
