// Which unknown query parameters refuse a write, and which are only warned about.
import { describe, expect, it } from 'vitest'
import { newIssues } from './issues.ts'
import { queryInteger } from './query.ts'
import { validateQuery } from './write-query.ts'

function outcomeOf(name: string, value: string | string[] = 'true'): string {
  const issues = newIssues()
  const fields = { limit: queryInteger({ min: 1, max: 9 }) }
  validateQuery({ [name]: value }, { fields, others: {} }, issues)
  const { faults, warnings } = issues
  return [...faults, ...warnings].map(({ rule }) => rule).join()
}

describe('an unknown parameter of a write', () => {
  it.each([
    'dryRun',
    'DRY_RUN',
    'is-dry-run',
    'dryrun[]',
    'previewOnly',
    'only_validate',
    'simulated',
    'sandbox',
    'testRun',
    'trial',
    'readOnly',
    'rollback',
    'noCommit',
    'commit',
    'apply',
    'persist',
    'explain',
    'upsrt',
    'ifUnmodifiedSince',
    'if_match',
    'if-none-match',
    'expectedVersion',
    'createIfMissing',
    'skipIfExists',
    'Limit',
    'limt',
  ])('refuses it when it may hold the write back: %s', (name) => {
    expect(outcomeOf(name)).toBe('query_invalid')
  })

  it.each<string | string[]>(['dryRun', 'dry-run', 'TEST', 'validate_only', ['live', 'preview']])(
    'refuses it when its value does: %j',
    (value) => {
      expect(outcomeOf('mode', value)).toBe('query_invalid')
    },
  )

  it.each(['colour', 'comment', 'apiVersion', 'latest', 'industrial', 'session', 'a\u0000b', ''])(
    'is a warning otherwise: %j',
    (name) => {
      expect(outcomeOf(name)).toBe('query_unknown')
    },
  )
})
