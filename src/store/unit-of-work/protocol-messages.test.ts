import type pg from 'pg'
import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { arrayLiteral, JsonArray } from './array-parameters.ts'
import { runBatch, type StepResult } from './statement-pipeline.ts'
import type { Parameter } from './protocol-messages.ts'

const texts = ['', 'plain', 'a "quote"', 'back\\slash', '{a,b}', 'NULL', 'line\nbreak\ttab', 'é😀']
/** Long enough for the exact size to be reserved, and larger than the initial buffer. */
const long = 'é😀x'.repeat(20_000)

let client: pg.PoolClient
beforeAll(async () => {
  const one = new Client({
    connectionString: inject('databaseUrl'),
    pipeline: true,
  })
  await one.connect()
  client = one as pg.PoolClient
})
afterAll(() => (client as unknown as Client).end())

const statements = {
  value: 'select $1::text as value',
  texts: 'select value from unnest($1::text[]) as a (value)',
  numbers: 'select value from unnest($1::int[]) as a (value)',
  documents: 'select value::text from unnest($1::json[]) as a (value)',
  bytes: `select encode($1::bytea, 'hex') as value`,
} as const

async function valuesOf(name: keyof typeof statements, parameter: Parameter): Promise<unknown[]> {
  const step = { name, text: statements[name], values: [parameter], gives: 'rows' } as const
  return shown(await runBatch(client, [step]))
}

function shown(results: readonly StepResult[]): unknown[] {
  return results.flatMap(({ rows }) => rows.map((row) => row['value']))
}

describe('parameters', () => {
  it.each([...texts, long])('arrive unchanged as text: %.20s', async (text) => {
    expect(await valuesOf('value', text)).toEqual([text])
  })

  it('arrive as null, numbers and bytes', async () => {
    expect(await valuesOf('value', null)).toEqual([null])
    expect(await valuesOf('value', -12)).toEqual(['-12'])
    expect(await valuesOf('bytes', Buffer.from([0, 1, 255]))).toEqual(['0001ff'])
  })

  it('arrive unchanged as arrays of texts and numbers', async () => {
    const literal = arrayLiteral([...texts, long, null])
    expect(await valuesOf('texts', literal)).toEqual([...texts, long, null])
    expect(await valuesOf('numbers', arrayLiteral([0, -1, 2_147_483_647]))).toEqual([
      0, -1, 2_147_483_647,
    ])
    expect(await valuesOf('texts', arrayLiteral([]))).toEqual([])
  })

  it('arrive unchanged as documents', async () => {
    const documents = [...texts, long].map((text) => JSON.stringify({ text }))
    const sent = [...documents, '{ "n": 1100.00 }', '[]', null]
    expect(await valuesOf('documents', new JsonArray(sent))).toEqual(sent)
  })

  it('are refused as documents when they are not JSON', async () => {
    await expect(valuesOf('documents', new JsonArray(['{"a":']))).rejects.toThrow(/json/)
  })

  it('of concurrent queries do not mix', async () => {
    const sent = ['first', long, 'third', 'é'.repeat(30_000)]
    const asked = sent.map((text) => ({ text, got: valuesOf('value', text) }))
    for (const { text, got } of asked) expect(await got).toEqual([text])
  })
})
