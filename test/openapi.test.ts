// The OpenAPI document is a sound one, by somebody else's rules.
import { createConfig, lintFromString } from '@redocly/openapi-core'
import { expect, it } from 'vitest'
import { openApiDocument } from '../src/http/openapi.ts'

it('passes the recommended rules of an OpenAPI linter without a word', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const source = JSON.stringify(openApiDocument())
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  expect(problems.map(({ ruleId, message }) => `${ruleId}: ${message}`)).toEqual([])
})

it('fails them where the document is broken', async () => {
  const config = await createConfig({ extends: ['recommended'] })
  const broken = { ...(openApiDocument() as object), paths: { '/x': { get: { responses: {} } } } }
  const source = JSON.stringify(broken)
  const problems = await lintFromString({ source, absoluteRef: 'openapi.json', config })
  expect(problems.map(({ ruleId }) => ruleId)).toContain('operation-operationId')
})
