// `expected` of an issue is the right value, or words: a source may show it to people, and even send it.
import { describe, expect, it } from 'vitest'
import { readCalendarDate } from '../src/domain/calendar-date.ts'
import answers from './rule-answers.json' with { type: 'json' }

type Issue = { readonly rule: string; readonly expected?: string }
type Answer = { readonly errors?: readonly Issue[]; readonly warnings?: readonly Issue[] }

const issues = Object.values(answers as Readonly<Record<string, Answer>>)
  .flatMap(({ errors = [], warnings = [] }) => [...errors, ...warnings])
  .flatMap(({ rule, expected }) => (expected === undefined ? [] : [{ rule, expected }]))

describe('expected', () => {
  it('is told by many rules', () => {
    expect(issues.length).toBeGreaterThan(20)
  })

  it.each(issues)('of $rule is no example: $expected', ({ expected }) => {
    expect(expected).not.toMatch(/such as \d|for example|e\.g\.|1100\.00 or|019b8f9c/i)
    const isValue = readCalendarDate(expected) !== null || /^-?\d+(\.\d+)?$/.test(expected)
    // Words contain no whole date that nobody sent.
    if (!isValue) expect(expected).not.toMatch(/\d{4}-\d\d-\d\d/)
  })
})
