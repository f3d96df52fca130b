// The OpenAPI document is a sound one, by somebody else's rules.
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, it } from 'vitest'
import { openApiDocument } from '../src/http/openapi.ts'

/** The contract has `simplify` where others have an id, and the router takes it first. */
const contractsOwn = /^no-ambiguous-paths: .*\/integration\/invoice\/simplify\/\{id\}/

it('passes the recommended rules of an OpenAPI linter without a word', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const source = JSON.stringify(openApiDocument())
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  const words = problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)
  expect(words.filter((word) => !contractsOwn.test(word))).toEqual([])
})

it('fails them where the document is broken', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const broken = { ...(openApiDocument() as object), paths: { '/x': { get: { responses: {} } } } }
  const source = JSON.stringify(broken)
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  expect(problems.map(({ ruleId }) => ruleId)).toContain('operation-operationId')
})
