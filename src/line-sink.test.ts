// A process that writes lines survives stalled readers and full disks, and ends in time. Each case is a process that writes
// more than the buffer holds, reports its status over IPC, and exits.
import { spawn, type ChildProcess, type StdioOptions } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  existsSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { pathToFileURL } from 'node:url'
import { transformSync } from 'esbuild'
import { describe, expect, test } from 'vitest'
import { lineSinkLimits, type SinkStatus } from './line-sink.ts'

const folder = mkdtempSync(join(tmpdir(), 'bthub-sink-'))
/** The module alone, as any Node runs it. */
const compiled = join(folder, 'line-sink.mjs')
writeFileSync(compiled, compile(join(import.meta.dirname, 'line-sink.ts')))

function compile(file: string): string {
  return transformSync(readFileSync(file, 'utf8'), { loader: 'ts' }).code
}

const line = 'x'.repeat(999)
/** More than the buffer and a pipe or a socket hold. */
const many = Math.ceil((lineSinkLimits.waitingMax * 2.5) / 1000)

/** Writes on request, reports its status each time, and exits on request. */
function script(): string {
  return `
    const { openLineSink } = await import(${JSON.stringify(pathToFileURL(compiled).href)})
    const sink = openLineSink(2, {
      onRecovered: ({ dropped, reason }) => sink.write('recovered ' + dropped + ' ' + reason + '\\n'),
    })
    const line = ${JSON.stringify(`${line}\n`)}
    process.on('message', ({ lines, exit }) => {
      if (exit) process.exit(3)
      for (let at = 0; at < lines; at += 1) sink.write(line)
      setTimeout(() => process.send(sink.status()), 50)
    })
    process.send('ready')`
}

type Writer = {
  readonly child: ChildProcess
  write(lines: number): Promise<SinkStatus>
  /** The exit code and how long the exit took. */
  exit(): Promise<{ code: number | null; ms: number }>
}

async function startWriter(stderr: 'pipe' | number, wrap: readonly string[] = []): Promise<Writer> {
  const words = [...wrap, process.execPath, '--input-type=module', '-e', script()]
  const [command = '', ...args] = words
  const stdio: StdioOptions = ['ignore', 'ignore', stderr, 'ipc']
  const child = spawn(command, args, { stdio })
  await once(child, 'message')
  return {
    child,
    async write(lines) {
      child.send({ lines })
      const [status] = (await once(child, 'message')) as [SinkStatus]
      return status
    },
    async exit() {
      const began = performance.now()
      child.send({ exit: true })
      const [code] = (await once(child, 'exit')) as [number | null]
      return { code, ms: performance.now() - began }
    },
  }
}

function stderrOf({ child }: Writer): Readable {
  if (child.stderr === null) throw new Error('no stderr')
  return child.stderr
}

/** Beyond the deadline: the exit of Node itself. */
const slackMs = 400

describe('a process whose lines are not read', () => {
  const stalled = lineSinkLimits.flushMs + slackMs

  test.each([
    ['a full disk', () => startWriter(openSync('/dev/full', 'w')), 'ENOSPC', slackMs],
    ['a socket whose reader stalls', startStalled, 'stalled', stalled],
    ['a pipe whose reader stalls', () => startPiped('sleep 20'), 'stalled', stalled],
    ['a pipe whose reader is gone', () => startPiped('true'), 'EPIPE', slackMs],
  ] as const)('continues, counts them, and exits in time: %s', async (_, start, fault, msMax) => {
    const writer = await start()
    let status = await writer.write(many)
    expect(status.dropped).toBeGreaterThan(0)
    expect(status.dropped).toBeLessThan(many)
    // Until the first write fails, the status is only `stalled`.
    while (status.fault !== fault) status = await writer.write(1)
    const { dropped } = await writer.write(many)
    expect(dropped).toBeGreaterThan(status.dropped)
    const { code, ms } = await writer.exit()
    expect(code).toBe(3)
    expect(ms).toBeLessThan(msMax)
  })
})

/** Its stderr is a socket that is not read while it is paused. */
async function startStalled(): Promise<Writer> {
  const writer = await startWriter('pipe')
  stderrOf(writer).pause()
  return writer
}

async function startPiped(reader: string): Promise<Writer> {
  const fifo = join(folder, `fifo-${reader.replace(/\W/g, '')}`)
  await once(spawn('mkfifo', [fifo]), 'exit')
  const read = spawn('sh', ['-c', `exec 0<${fifo}; ${reader}`], { stdio: 'ignore' })
  const fd = openSync(fifo, 'w')
  if (reader === 'true') await once(read, 'exit')
  const writer = await startWriter(fd)
  closeSync(fd)
  writer.child.once('exit', () => read.kill('SIGKILL'))
  return writer
}

test('after a recovery, the number of lost lines is reported, and no line is truncated', async () => {
  const writer = await startStalled()
  const { dropped } = await writer.write(many)
  let text = ''
  stderrOf(writer).on('data', (bytes: Buffer) => (text += bytes.toString()))
  stderrOf(writer).resume()
  while (!text.includes('recovered')) await once(stderrOf(writer), 'data')
  const lines = text.trimEnd().split('\n')
  expect(lines.pop()).toBe(`recovered ${dropped} stalled`)
  expect(new Set(lines)).toEqual(new Set([line]))
  expect(lines).toHaveLength(many - dropped)
  expect(await writer.write(1)).toEqual({ dropped, fault: null })
  await writer.exit()
})

test('lines written just before the exit are not lost', async () => {
  const file = join(folder, 'log')
  const writer = await startWriter(openSync(file, 'a'))
  writer.child.send({ lines: 20 })
  await writer.exit()
  expect(existsSync(file) && readFileSync(file, 'utf8')).toBe(`${line}\n`.repeat(20))
  rmSync(folder, { recursive: true })
})
