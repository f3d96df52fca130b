import type pg from 'pg'
import { Client } from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { NotRun, openPipeline, runBatch, type Step, type StepResult } from './statement-pipeline.ts'
import { ask } from '../ask.ts'

let client: pg.PoolClient

beforeEach(async () => {
  const one = new Client({ connectionString: inject('databaseUrl'), pipeline: true })
  // A lost connection fails its query; without a listener the error would also end the process.
  one.on('error', () => undefined)
  await one.connect()
  client = one as pg.PoolClient
  await ask(client, { text: 'create temporary table kept (value text)' })
})
afterEach(() => (client as unknown as Client).end().catch(() => undefined))

const begin: Step = { name: 'begin', text: 'begin' }
const commit: Step = { name: 'commit', text: 'commit' }
const wrong: Step = { name: 'wrong', text: 'select 1 / 0' }
const end: Step = { name: 'end', text: 'select pg_terminate_backend(pg_backend_pid())' }
const value = (text: string): Step => {
  return { name: 'value', text: 'select $1::text as value', values: [text], gives: 'rows' }
}
const keep = (text: string): Step => {
  return { name: 'keep', text: 'insert into kept values ($1)', values: [text] }
}

function shown(results: readonly StepResult[]): unknown[] {
  return results.flatMap(({ rows }) => rows.map((row) => row['value']))
}

async function kept(): Promise<unknown[]> {
  return (await ask(client, { text: 'select value from kept order by value' })).rows.map(
    (row: { value: string }) => row.value,
  )
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  )

describe('a batch of steps', () => {
  it('returns the rows of each step', async () => {
    const results = await runBatch(client, [value('a'), value('b'), value('c')])
    expect(shown(results)).toEqual(['a', 'b', 'c'])
    expect(results.map(({ tag }) => tag)).toEqual(['SELECT 1', 'SELECT 1', 'SELECT 1'])
  })

  it('leaves the connection usable, even after a failure', async () => {
    expect(await failureOf(runBatch(client, [value('a'), wrong, value('b')]))).toMatchObject({
      code: '22012',
    })
    expect(shown(await runBatch(client, [value('c')]))).toEqual(['c'])
  })

  it('returns nothing without steps', async () => {
    expect(await runBatch(client, [])).toEqual([])
  })
})

describe('a pipeline', () => {
  it('returns results before it ends', async () => {
    const pipeline = openPipeline(client)
    expect(shown(await pipeline.ask([value('a')]))).toEqual(['a'])
    expect(shown(await pipeline.ask([value('b')]))).toEqual(['b'])
    await pipeline.ended()
    expect(shown(await runBatch(client, [value('c')]))).toEqual(['c'])
  })

  it('returns results in order, without waiting in between', async () => {
    const pipeline = openPipeline(client)
    const asked = ['a', 'b', 'c'].map((text) => pipeline.ask([value(text), value(`${text}'`)]))
    asked.push(pipeline.end([value('d')]))
    expect((await Promise.all(asked)).map(shown)).toEqual([
      ['a', "a'"],
      ['b', "b'"],
      ['c', "c'"],
      ['d'],
    ])
    await pipeline.ended()
  })

  it('returns the results of added steps with those of the next ask', async () => {
    const pipeline = openPipeline(client)
    const added = pipeline.add([value('added')])
    pipeline.send()
    const more = pipeline.add([value('more')])
    expect(shown(await pipeline.ask([value('asked')]))).toEqual(['asked'])
    expect(shown([...(await added), ...(await more)])).toEqual(['added', 'more'])
    await pipeline.ended()
  })

  it('runs nothing after a failure, not even a commit that was sent already', async () => {
    const pipeline = openPipeline(client)
    const before = pipeline.ask([begin, keep('before'), commit])
    const added = pipeline.add([begin, keep('of the failed one')])
    const failed = pipeline.ask([value('same transaction'), wrong, value('behind')])
    const behind = [pipeline.ask([commit]), pipeline.ask([begin, keep('behind'), commit])]
    expect((await before).map(({ tag }) => tag)).toEqual(['BEGIN', 'INSERT 0 1', 'COMMIT'])
    expect((await added).map(({ tag }) => tag)).toEqual(['BEGIN', 'INSERT 0 1'])
    expect(await failureOf(failed)).toMatchObject({ code: '22012' })
    for (const promise of behind) expect(await failureOf(promise)).toBeInstanceOf(NotRun)
    expect(await failureOf(pipeline.ask([keep('later')]))).toBeInstanceOf(NotRun)
    await pipeline.ended()
    await ask(client, { text: 'rollback' })
    expect(await kept()).toEqual(['before'])
  })

  it('accepts no steps after its end', async () => {
    const pipeline = openPipeline(client)
    expect(shown(await pipeline.end([value('a')]))).toEqual(['a'])
    expect(await failureOf(pipeline.ask([value('b')]))).toEqual(
      new Error('The pipeline has ended.'),
    )
    await pipeline.ended()
    expect(shown(await runBatch(client, [value('c')]))).toEqual(['c'])
  })

  it('rejects all steps without a result when the connection is lost', async () => {
    const pipeline = openPipeline(client)
    expect(shown(await pipeline.ask([value('a')]))).toEqual(['a'])
    const asked = [pipeline.ask([end]), pipeline.ask([value('b')]), pipeline.ask([keep('c')])]
    for (const promise of asked) {
      const error = await failureOf(promise)
      expect(error).toBeInstanceOf(Error)
      expect(error).not.toBeInstanceOf(NotRun)
    }
    await pipeline.ended()
  })
})
