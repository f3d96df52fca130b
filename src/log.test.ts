// The formats of the log.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { eventually } from '../test/support/eventually.ts'
import { openLog } from './log.ts'

const folder = mkdtempSync(join(tmpdir(), 'bthub-log-'))
afterAll(() => rmSync(folder, { recursive: true }))

async function lineOf(format: 'json' | 'pretty' | 'auto'): Promise<string> {
  const destination = join(folder, format)
  const log = openLog('info', { destination, format })
  log.info('started', { url: 'http://127.0.0.1:4080', key: 'bthub_1_2', name: 'a\nb\u001b[31m' })
  await eventually(() => readFileSync(destination, 'utf8') !== '')
  return readFileSync(destination, 'utf8')
}

it('is JSON, or a readable line without what is hidden', async () => {
  const json = await lineOf('json')
  expect(JSON.parse(json)).toMatchObject({ level: 'info', event: 'started', key: '[Redacted]' })
  const pretty = await lineOf('pretty')
  expect(pretty).toMatch(
    /^\[\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}\] INFO \("a\\nb.*"\): started \{"url":/,
  )
  expect(pretty.trim().split('\n')).toHaveLength(1)
  expect(pretty).not.toContain('bthub_1_2')
  expect(pretty).not.toContain('\u001b')
})

it('is JSON where nobody looks at a terminal', async () => {
  expect(process.stderr.isTTY ? '{' : await lineOf('auto')).toMatch(/^\{/)
})
