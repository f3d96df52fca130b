// The hub of `bthub/testing` in a folder of its own, of which nothing is left.
import { existsSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { inject } from 'vitest'
import { startHub, type TestHub } from '../../src/testing.ts'
import { copyCluster } from './copy-cluster.ts'
import { eventually } from './eventually.ts'
import { newDataFolder, postmasterOf } from './hub-process.ts'

export type SharedTestHub = {
  readonly hub: TestHub
  readonly folder: string
  stop(): Promise<void>
}

export async function startSharedTestHub(): Promise<SharedTestHub> {
  const folder = newDataFolder()
  const data = join(folder, 'data')
  mkdirSync(data, { mode: 0o711 })
  const prepared = inject('preparedCluster')
  if (prepared !== null) copyCluster(prepared, data)
  const hub = await startHub({ dataFolder: folder })
  return {
    hub,
    folder,
    async stop() {
      await hub.close()
      await eventually(() => !existsSync(join(folder, 'host.json')))
      await eventually(() => postmasterOf(data) === null)
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
