// Planned work on the database under load, through a proxy, as with Patroni and HAProxy: `npm run drill:failover` is the long form.
import { expect, test } from 'vitest'
import { openDatabaseProxy } from './support/database-proxy.ts'
import { eventually } from './support/eventually.ts'
import { startReplicatedPostgres } from './support/other-postgres.ts'
import { runOn } from './support/run-on.ts'
import { badAnswers, cleanUp, endedSince, openScene, tell, turnedAway } from './support/scene.ts'

const cut = `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'bthub'`

test(
  'a switchover, a read-only database and a restarted proxy lose nothing',
  { timeout: 120_000 },
  async () => {
    const { primary, standby } = await startReplicatedPostgres()
    cleanUp(() => standby.stop())
    const proxy = await openDatabaseProxy(primary.url)
    cleanUp(() => proxy.close())
    const scene = await openScene(primary.url, proxy.url)
    const load = scene.load({ clients: 8 })
    cleanUp(() => load.stop())
    const readiness = async () => {
      const answer = await fetch(new URL('/health/ready', scene.hub.url))
      const { checks } = (await answer.json()) as { checks: { database: string; events: string } }
      return { status: answer.status, ...checks }
    }
    const acknowledged = async (count: number) => {
      for (let more = 0; more < count; more += 1) await scene.history.nextAcknowledged()
    }
    await acknowledged(20)

    await runOn(primary.url, 'alter database bthub set default_transaction_read_only = on')
    await runOn(primary.url, cut)
    await turnedAway(scene, scene.history.sent.size, 10)
    expect(await readiness()).toMatchObject({ status: 503, database: 'read-only' })
    const writable = `${primary.url}?options=${encodeURIComponent('-c default_transaction_read_only=off')}`
    await runOn(writable, 'alter database bthub reset default_transaction_read_only')
    await acknowledged(20)

    proxy.set('reset')
    await turnedAway(scene, scene.history.sent.size, 10)
    proxy.set('open')
    await acknowledged(20)

    const from = scene.history.sent.size
    await primary.stop()
    proxy.leadTo(standby.url)
    await eventually(async () => (await readiness()).database === 'standby')
    await turnedAway(scene, from, 10)
    await runOn(standby.url, `alter system set synchronous_standby_names = ''`)
    await runOn(standby.url, 'select pg_promote()')
    await acknowledged(20)
    await eventually(async () => (await readiness()).status === 200)
    await load.stop()

    const ended = endedSince(scene)
    expect(badAnswers(ended)).toEqual([])
    expect(ended.filter(({ status }) => status === 500)).toEqual([])
    expect(await scene.judge(standby.url)).toEqual([])
    expect(await readiness()).toMatchObject({ events: 'kept' })
    tell('planned work on the database', ended)
  },
)
