// `bthub operate` beside a demo whose data another user may not reach: root's data is kept elsewhere then.
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { bthub } from './support/command-line.ts'
import { startHubProcess } from './support/hub-process.ts'

test.runIf(process.getuid?.() === 0)(
  'finds the keys of a demo that keeps its data elsewhere',
  { timeout: 120_000 },
  async () => {
    const closed = mkdtempSync(join(tmpdir(), 'bthub-closed-'))
    chmodSync(closed, 0o700)
    const requested = join(closed, 'data')
    const hub = await startHubProcess({ dataFolder: requested, flags: ['--demo'] })
    const [moved = ''] = hub.log.flatMap(
      (line) => /"notice":"Data is kept in ([^:]+):/.exec(line)?.[1] ?? [],
    )
    try {
      expect(moved).toMatch(/^\/var\/lib\/bthub\//)
      const { port } = new URL(hub.url)
      const flags = ['--data', requested, '--port', port, '--json']
      expect(await bthub(['operate', 'list-accounts', ...flags])).toMatchObject({
        code: 0,
        err: '',
      })
      expect(await bthub(['events', ...flags])).toMatchObject({ code: 0, err: '' })
    } finally {
      hub.signal('SIGTERM')
      await hub.ended
      rmSync(closed, { recursive: true })
      if (moved !== '') rmSync(moved, { recursive: true })
    }
  },
)
