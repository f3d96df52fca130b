import { describe, expect, it } from 'vitest'
import { refusalOf } from '../../test/support/domain-fixtures.ts'
import { asText, requireMatch, type IfMatch } from './if-match.ts'
import type { Change } from './json-changes.ts'

const stored = { version: 7 }

function mustNotCompare(): readonly Change[] {
  throw new Error('differences are calculated only for a refusal')
}

describe('requireMatch', () => {
  it.each<[string, IfMatch | null]>([
    ['no condition', null],
    ['any version', 'any'],
    ['the stored version', ['"7"']],
    ['the stored version among others', ['"3"', '"7"']],
  ])('accepts %s', (_name, condition) => {
    expect(() => requireMatch(condition, stored, mustNotCompare)).not.toThrow()
  })

  it('refuses another version, names the stored one and lists the differences', () => {
    const differences = [
      { pointer: '/dueDate', before: '2026-02-03', after: '2026-02-04' },
      { pointer: '/lines/2', before: null, after: { description: 'Nails' } },
    ]
    const refusal = refusalOf(() => requireMatch(['"3"', '"6"'], stored, () => differences))
    expect(refusal).toMatchObject({
      code: 'version_mismatch',
      rule: 'version_mismatch',
      message: 'The stored version is 7, not 3 or 6.',
      version: 7,
      verdict: 'refused',
    })
    expect(refusal.issues).toStrictEqual([
      {
        pointer: 'If-Match',
        rule: 'version_mismatch',
        message: 'The stored version is 7, not 3 or 6.',
        sent: '3 or 6',
        stored: '7',
      },
      {
        pointer: '/dueDate',
        rule: 'version_mismatch',
        message: '/dueDate differs from what is stored.',
        sent: '2026-02-04',
        stored: '2026-02-03',
      },
      {
        pointer: '/lines/2',
        rule: 'version_mismatch',
        message: '/lines/2 differs from what is stored.',
        sent: '{"description":"Nails"}',
        stored: 'null',
      },
    ])
  })

  it.each([
    ['W/"7"', 'The stored version is 7, not W/"7". A weak tag never matches (RFC 9110).'],
    ['"7-gzip"', 'The stored version is 7, not "7-gzip". ETags are versions, such as "7".'],
    ['"07"', 'The stored version is 7, not 07.'],
  ])('compares strongly and explains why %s does not match', (tag, message) => {
    expect(refusalOf(() => requireMatch([tag], stored, () => [])).message).toBe(message)
  })

  it('accepts the stored version among tags that never match', () => {
    expect(() => requireMatch(['W/"7"', '"7-gzip"', '"7"'], stored, mustNotCompare)).not.toThrow()
  })

  it('refuses another version when nothing else differs', () => {
    const refusal = refusalOf(() => requireMatch(['"8"'], stored, () => []))
    expect(refusal.issues.map((issue) => issue.pointer)).toStrictEqual(['If-Match'])
  })

  it('refuses a condition that names no version', () => {
    expect(refusalOf(() => requireMatch([], stored, () => [])).code).toBe('version_mismatch')
  })
})

describe('asText', () => {
  it.each([
    ['text as it is', 'a "b"', 'a "b"'],
    ['nothing as null', null, 'null'],
    ['an empty list', [], '[]'],
    ['a record as JSON', { a: ['1'], b: null }, '{"a":["1"],"b":null}'],
    ['200 characters in full', 'x'.repeat(200), 'x'.repeat(200)],
    ['201 characters cut, and marked as cut', 'x'.repeat(201), `${'x'.repeat(199)}…`],
  ])('shows %s', (_name, value, text) => {
    expect(asText(value)).toBe(text)
  })
})
