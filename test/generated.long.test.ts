// The types of the typed client are what the code says now.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { apiTypes, apiTypesFile } from '../scripts/generated-files.ts'

it(`npm run generate would write ${apiTypesFile} as it is`, async () => {
  const written = readFileSync(join(import.meta.dirname, '..', apiTypesFile), 'utf8')
  expect(await apiTypes()).toBe(written)
})
