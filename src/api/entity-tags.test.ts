// Lists of entity tags are parsed as in RFC 9110, and anything else is invalid.
import { describe, expect, it } from 'vitest'
import { readEntityTags } from './entity-tags.ts'

describe('readEntityTags', () => {
  it.each<[string, readonly string[]]>([
    ['"7"', ['"7"']],
    ['""', ['""']],
    ['W/"7"', ['W/"7"']],
    ['"2-gzip"', ['"2-gzip"']],
    ['"6", "7"', ['"6"', '"7"']],
    ['"6","7",W/"8"', ['"6"', '"7"', 'W/"8"']],
    [' "6"\t,\t"7" ', ['"6"', '"7"']],
    [',"6",, "7",', ['"6"', '"7"']],
    ['"a,b", "c"', ['"a,b"', '"c"']],
    ['"\u00e9"', ['"\u00e9"']],
    [`"${'9'.repeat(60)}"`, [`"${'9'.repeat(60)}"`]],
  ])('reads %j', (header, tags) => {
    expect(readEntityTags(header)).toStrictEqual(tags)
  })

  it.each([
    '',
    ' ',
    ',',
    '7',
    '"7',
    '7"',
    "'7'",
    'w/"7"',
    'W/7',
    'W/ "7"',
    '"6" "7"',
    '"6"; "7"',
    '"1", *',
    '"a b"',
    '"a"b"',
  ])('is null for %j', (header) => {
    expect(readEntityTags(header)).toBe(null)
  })
})
