import { expect, test } from 'vitest'
import { judgeReplication, type Replication } from './replication-check.ts'

const replicated: Replication = {
  synchronousCommit: 'on',
  synchronousStandbyNames: '*',
  standbys: [{ name: 'db2', state: 'streaming', sync: 'sync' }],
  unusedSlots: [],
}
const standby = (state: string | null, sync: string | null) => ({
  standbys: [{ name: 'db2', state, sync }],
})

test.each<[Partial<Replication>, string, RegExp]>([
  [{}, 'fine', /^db2 streaming sync; synchronous_commit on\.$/],
  [standby('streaming', 'quorum'), 'fine', /quorum/],
  [{ standbys: [], synchronousStandbyNames: '' }, 'note', /No standby/],
  [{ standbys: [] }, 'broken', /none follows/],
  [standby('catchup', 'sync'), 'broken', /none follows/],
  [{ ...standby('streaming', 'async'), synchronousStandbyNames: '' }, 'warning', /can lose/],
  [{ synchronousCommit: 'local' }, 'warning', /do not wait/],
  [{ synchronousCommit: 'remote_write' }, 'note', /both machines/],
  [{ unusedSlots: ['db3'] }, 'warning', /db3/],
  [standby(null, null), 'note', /may not see/],
])('%o is %s', (change, health, said) => {
  expect(judgeReplication({ ...replicated, ...change })).toMatchObject({
    health,
    said: expect.stringMatching(said),
  })
})
