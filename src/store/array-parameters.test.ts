import { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { arrayLiteral, jsonArray } from './array-parameters.ts'

const texts = ['', 'plain', 'a "quote"', 'back\\slash', '{a,b}', 'NULL', 'line\nbreak\ttab', 'é😀']

let client: Client
beforeAll(async () => {
  client = new Client({ connectionString: inject('databaseUrl') })
  await client.connect()
})
afterAll(() => client.end())

describe('array parameters', () => {
  it('arrive as the texts that they were', async () => {
    const values = [arrayLiteral([...texts, null])]
    const { rows } = await client.query('select value from unnest($1::text[]) as a (value)', values)
    expect(rows.map(({ value }) => value as unknown)).toEqual([...texts, null])
  })

  it('arrive as the numbers that they were', async () => {
    const values = [arrayLiteral([0, -1, 2_147_483_647])]
    const { rows } = await client.query('select value from unnest($1::int[]) as a (value)', values)
    expect(rows.map(({ value }) => value as unknown)).toEqual([0, -1, 2_147_483_647])
  })

  it('arrive as the documents that they were, letter for letter', async () => {
    const documents = [...texts.map((text) => JSON.stringify({ text })), '{ "n": 1100.00 }', '[]']
    const text = 'select value::text from unnest($1::json[]) as a (value)'
    const { rows } = await client.query(text, [jsonArray(documents)])
    expect(rows.map(({ value }) => value as unknown)).toEqual(documents)
  })

  it('arrive as nothing where there is no document', async () => {
    const text = 'select value::text from unnest($1::json[]) as a (value)'
    const { rows } = await client.query(text, [jsonArray([null, '{}', null])])
    expect(rows.map(({ value }) => value as unknown)).toEqual([null, '{}', null])
  })

  it('refuse a document that is none', async () => {
    const text = 'select value::text from unnest($1::json[]) as a (value)'
    await expect(client.query(text, [jsonArray(['{"a":'])])).rejects.toThrow(/json/)
  })
})
