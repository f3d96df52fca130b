import { isDeepStrictEqual } from 'node:util'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { JsonFault, type JsonRule } from './json-fault.ts'
import { JsonNumber, type JsonValue, jsonLimits, parseJson } from './json.ts'
import { sized } from '../../test/support/sized.ts'

const parseText = (text: string): JsonValue => parseJson(Buffer.from(text))

function faultOf(body: string | Uint8Array): JsonFault {
  try {
    parseJson(typeof body === 'string' ? Buffer.from(body) : body)
  } catch (error) {
    if (error instanceof JsonFault) return error
    throw error
  }
  throw new Error('the body was accepted')
}

/** The value JSON.parse would give: numbers converted, maps as objects. */
function plain(value: JsonValue): unknown {
  if (value instanceof JsonNumber) return Number(value.raw)
  if (Array.isArray(value)) return value.map(plain)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries([...value].map(([name, member]) => [name, plain(member)]))
}

function attempt<T>(run: () => T): { value: T } | { error: unknown } {
  try {
    return { value: run() }
  } catch (error) {
    return { error }
  }
}

// Rules for text that JSON.parse may accept.
const extraRules: readonly JsonRule[] = [
  'body_encoding',
  'duplicate_field',
  'field_name_too_long',
  'number_too_long',
  'text_not_storable',
  'too_deep',
  'too_many_fields',
  'too_many_values',
]

function isReadAsJsonParseDoes(text: string): boolean {
  return isDeepStrictEqual(plain(parseText(text)), JSON.parse(text))
}

/** Whether both parsers return the same value or both refuse; extra refusals of ours are ignored. */
function agrees(text: string): boolean {
  const ours = attempt(() => plain(parseText(text)))
  const theirs = attempt((): unknown => JSON.parse(text))
  if ('value' in ours) return 'value' in theirs && isDeepStrictEqual(ours.value, theirs.value)
  if (!(ours.error instanceof JsonFault)) return false
  return extraRules.includes(ours.error.rule) || 'error' in theirs
}

const escapeNonAscii = (text: string): string =>
  text.replaceAll(
    /[\u0080-\uFFFF]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )

// Compact, indented, tabbed, and with non-ASCII escaped as Python's json.dumps does.
const validText = fc
  .tuple(
    fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' }),
    fc.constantFrom('', '  ', '\t'),
    fc.boolean(),
  )
  .map(([value, indent, ascii]) => {
    const text = JSON.stringify(value, null, indent)
    return ascii ? escapeNonAscii(text) : text
  })

const fragments = [
  ...'{ } [ ] , : " \\ \\u \\u0041 \\ud83d \\ude00 {} [] "" "a":1 ,"a":1'.split(' '),
  ...'0 1 - + . e E5 01 1. .5 1e NaN null true fals None'.split(' '),
  ..."' / // # = & < é 😀".split(' '),
  ...' |\n|\r\n|\t|\v|\f|\u00A0|\u2028|\uFEFF|\u0000|\u001F|\u007F'.split('|'),
]
const fragment = fc.constantFrom(...fragments)

type Edit = { at: number; removed: number; added: string }

const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.nat(400),
  removed: fc.nat(3),
  added: fc.option(fragment, { nil: '' }),
})

function applyEdit(text: string, { at, removed, added }: Edit): string {
  const from = at % (text.length + 1)
  return text.slice(0, from) + added + text.slice(from + removed)
}

// Edits may split a surrogate pair, which UTF-8 cannot represent; the round trip through bytes replaces it.
const mutatedText = fc
  .tuple(validText, fc.array(edit, { minLength: 1, maxLength: 3 }))
  .map(([text, edits]) => Buffer.from(edits.reduce(applyEdit, text)).toString())

/** The smallest generated input for which the property fails, with its seed; null if there is none. */
function counterexample<T>(
  inputs: fc.Arbitrary<T>,
  holds: (input: T) => boolean,
  numRuns: number,
): { readonly seed: number; readonly input: T } | null {
  const { counterexample: found, seed } = fc.check(fc.property(inputs, holds), { numRuns })
  return found === null ? null : { seed, input: found[0] }
}

describe('parseJson agrees with JSON.parse', () => {
  it('reads generated documents to the same value', () => {
    const storable = validText.filter((text) => !text.includes('\\u0000'))
    expect(counterexample(storable, isReadAsJsonParseDoes, 3000)).toBeNull()
  })

  it('accepts and refuses the same mutations of them', () => {
    expect(counterexample(mutatedText, agrees, sized(1_000, 10_000))).toBeNull()
  })

  it('accepts and refuses the same sequences of fragments', () => {
    const text = fc.array(fragment, { maxLength: 6 }).map((parts) => parts.join(''))
    expect(counterexample(text, agrees, sized(1_000, 10_000))).toBeNull()
  })

  it('accepts and refuses the same sequences of number characters', () => {
    const text = fc.string({
      unit: fc.constantFrom('-', '+', '.', 'e', 'E', '0', '1', '2'),
      minLength: 1,
      maxLength: 7,
    })
    expect(counterexample(text, agrees, sized(1_000, 10_000))).toBeNull()
  })
})

describe('parseJson keeps', () => {
  it.each(['0', '-0', '1100.00', '1.1e3', '1E+2', '1e400', '-0.0e-0', '12345678901234567890'])(
    'the number %s as written',
    (raw) => {
      expect(parseText(raw)).toEqual(new JsonNumber(raw))
      expect(parseText(` [${raw} ] `)).toEqual([new JsonNumber(raw)])
    },
  )

  it('__proto__ and constructor as ordinary fields', () => {
    const value = parseText('{"__proto__":{"polluted":true},"constructor":"a","toString":null}')
    const inner = new Map([['polluted', true]])
    expect(value).toEqual(
      new Map<string, unknown>([
        ['__proto__', inner],
        ['constructor', 'a'],
        ['toString', null],
      ]),
    )
    expect('polluted' in {}).toBe(false)
  })

  it('escaped and unescaped text alike', () => {
    expect(parseText('"\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\uD83D\\ude00 é😀\u2028\u007F"')).toBe(
      '"\\/\b\f\n\r\té😀 é😀\u2028\u007F',
    )
  })

  it('to its part of a larger buffer', () => {
    expect(parseJson(Buffer.from('x[true]x').subarray(1, 7))).toEqual([true])
    expect(parseJson(new TextEncoder().encode('"é"'))).toBe('é')
  })

  it('strings of a megabyte', () => {
    const plainText = 'é'.repeat(1_000_000)
    expect(parseText(`"${plainText}"`) === plainText).toBe(true)
    expect(parseText(`"${'\\n'.repeat(500_000)}"`) === '\n'.repeat(500_000)).toBe(true)
  })
})

type Refusal = readonly [
  body: string,
  rule: JsonRule,
  place: readonly [line: number, column: number, pointer: string],
  says: string,
]

const refusals: readonly Refusal[] = [
  ['', 'body_empty', [1, 1, ''], 'the body is empty'],
  [' \r\n\t', 'body_empty', [2, 2, ''], 'the body is empty'],
  ['{', 'body_not_json', [1, 2, ''], 'found the end of the body'],
  ['}', 'body_not_json', [1, 1, ''], 'expected a value, found "}"'],
  ['[', 'body_not_json', [1, 2, '/0'], 'expected a value, found the end of the body'],
  ['{"a"}', 'body_not_json', [1, 5, '/a'], 'expected a colon after the field name, found "}"'],
  ['{"a":}', 'body_not_json', [1, 6, '/a'], 'expected a value, found "}"'],
  [
    '{"a":1 "b":2}',
    'body_not_json',
    [1, 8, ''],
    'a comma or } after a field, found a double quote',
  ],
  ['{"a":[1 2]}', 'body_not_json', [1, 9, '/a'], 'expected a comma or ] after an item, found "2"'],
  ['{"a":[1,{"b":x}]}', 'body_not_json', [1, 14, '/a/1/b'], 'expected a value, found "x"'],
  ['{"a/b~c":[tru]}', 'body_not_json', [1, 11, '/a~1b~0c/0'], 'found "tru"'],
  ['{}{}', 'body_not_json', [1, 3, ''], 'expected nothing after the JSON value, found "{"'],
  ['1 2', 'body_not_json', [1, 3, ''], 'expected nothing after the JSON value'],
  ['{"a":1}\u0000', 'body_not_json', [1, 8, ''], 'zero byte'],
  ['[\n1,\n\n  x]', 'body_not_json', [4, 3, '/1'], 'found "x"'],
  ['[\r\n1,\rx]', 'body_not_json', [3, 1, '/1'], 'found "x"'],
  ['["é😀", x]', 'body_not_json', [1, 8, '/1'], 'found "x"'],
  ['[1,\u00A02]', 'body_not_json', [1, 4, '/1'], 'found U+00A0'],
  ['[\v1]', 'body_not_json', [1, 2, '/0'], 'found U+000B'],
  ['[1,,2]', 'body_not_json', [1, 4, '/1'], 'expected a value, found ","'],

  ['{"a":1,}', 'body_not_json', [1, 7, ''], 'trailing comma; remove the comma before }'],
  ['{"a":[1,\n ]}', 'body_not_json', [1, 8, '/a'], 'trailing comma; remove the comma before ]'],
  ["{'a': 1}", 'body_not_json', [1, 2, ''], 'not single ones (Python: send json.dumps(data))'],
  [`{"a": 'b'}`, 'body_not_json', [1, 7, '/a'], 'double quotes, not single ones'],
  ['{“a”: 1}', 'body_not_json', [1, 2, ''], 'not typographic ones'],
  ['{a: 1}', 'body_not_json', [1, 2, ''], 'a field name must be in double quotes: "a"'],
  ['{1: 1}', 'body_not_json', [1, 2, ''], 'expected a field name in double quotes or }, found "1"'],
  ['// x\n{}', 'body_not_json', [1, 1, ''], 'no comments'],
  ['{"a":1, /* x */ "b":2}', 'body_not_json', [1, 9, ''], 'no comments'],
  ['[1 # x\n]', 'body_not_json', [1, 4, ''], 'no comments'],
  ['{"a": None}', 'body_not_json', [1, 7, '/a'], "Python's None"],
  ['[True]', 'body_not_json', [1, 2, '/0'], "Python's True"],
  ['[False]', 'body_not_json', [1, 2, '/0'], "Python's False"],
  ['[NaN]', 'body_not_json', [1, 2, '/0'], 'neither NaN nor Infinity'],
  ['[-Infinity]', 'body_not_json', [1, 3, '/0'], 'neither NaN nor Infinity'],
  ['[undefined]', 'body_not_json', [1, 2, '/0'], 'no undefined'],
  ['<invoice/>', 'body_not_json', [1, 1, ''], 'XML or HTML'],
  ['{\u0000"\u0000', 'body_not_json', [1, 2, ''], 'UTF-16'],

  ['[01]', 'body_not_json', [1, 2, '/0'], 'no leading zeros'],
  ['[-01]', 'body_not_json', [1, 3, '/0'], 'no leading zeros'],
  ['[+1]', 'body_not_json', [1, 2, '/0'], 'no plus sign'],
  ['[.5]', 'body_not_json', [1, 2, '/0'], 'a digit before it'],
  ['[1.]', 'body_not_json', [1, 4, '/0'], 'expected a digit after the decimal point, found "]"'],
  ['[1e]', 'body_not_json', [1, 4, '/0'], 'expected a digit in the exponent'],
  ['[1e+]', 'body_not_json', [1, 5, '/0'], 'expected a digit in the exponent'],
  ['[-]', 'body_not_json', [1, 3, '/0'], 'expected a digit after the minus sign'],
  ['[0x10]', 'body_not_json', [1, 3, ''], 'expected a comma or ] after an item, found "x10"'],
  ['{"a": 1,100.00}', 'body_not_json', [1, 9, ''], 'no thousands separator'],

  ['["a', 'body_not_json', [1, 4, '/0'], 'its closing " is missing'],
  ['["a\\', 'body_not_json', [1, 5, '/0'], 'its closing " is missing'],
  ['["a\\n', 'body_not_json', [1, 6, '/0'], 'its closing " is missing'],
  ['["a\n"]', 'body_not_json', [1, 4, '/0'], 'a line break inside a string; write it as \\n'],
  [
    '["\\n\t"]',
    'body_not_json',
    [1, 5, '/0'],
    'a control character inside a string; write it as \\u0009',
  ],
  ['["C:\\Users"]', 'body_not_json', [1, 5, '/0'], 'a backslash in a string is written \\\\'],
  ['["\\u12g4"]', 'body_not_json', [1, 3, '/0'], 'four hexadecimal digits'],
  ['["\\u12', 'body_not_json', [1, 3, '/0'], 'four hexadecimal digits'],
  ['{"a":{"\\x":1}}', 'body_not_json', [1, 8, '/a'], 'no such escape'],

  ['["a\\u0000"]', 'text_not_storable', [1, 4, '/0'], 'text cannot hold \\u0000'],
  ['["\\ud800"]', 'body_encoding', [1, 3, '/0'], '\\ud800 is half of a surrogate pair'],
  ['["\\uDC00\\uD800"]', 'body_encoding', [1, 3, '/0'], '\\uDC00 is half of a surrogate pair'],
  ['["\\uD83D\\u0041"]', 'body_encoding', [1, 3, '/0'], '\\uD83D is half'],
  ['["\\uD83D\\uD83D"]', 'body_encoding', [1, 3, '/0'], '\\uD83D is half'],
  ['["\\uD83D\\uE000"]', 'body_encoding', [1, 3, '/0'], '\\uD83D is half'],
  ['["\\uDC00\\uDC00"]', 'body_encoding', [1, 3, '/0'], '\\uDC00 is half'],
  ['{"\\uD83D":1}', 'body_encoding', [1, 3, ''], '\\uD83D is half'],

  ['{"a":1,"a":1}', 'duplicate_field', [1, 8, '/a'], 'the field "a" occurs twice in one object'],
  ['{"a":1,\n"\\u0061":2}', 'duplicate_field', [2, 1, '/a'], 'the field "a" occurs twice'],
  ['[{"x":{"a":1,"a":1}}]', 'duplicate_field', [1, 14, '/0/x/a'], 'the field "a"'],
  ['{"__proto__":1,"__proto__":2}', 'duplicate_field', [1, 16, '/__proto__'], '"__proto__"'],
  ['{"\\n":1,"\\n":2}', 'duplicate_field', [1, 9, '/\n'], 'the field "\\n" occurs twice'],

  ['a=1&b=2', 'body_form_encoded', [1, 1, ''], 'json=data instead of data=data'],
  ['lines%5B0%5D=x', 'body_form_encoded', [1, 1, ''], 'this is form text, not JSON'],
  ['1=2', 'body_form_encoded', [1, 1, ''], 'this is form text, not JSON'],
  ['null=', 'body_form_encoded', [1, 1, ''], 'this is form text, not JSON'],
  ['--7MA4YWxk\r\nContent-Disposition: form-data', 'body_form_encoded', [1, 1, ''], 'form text'],
]

describe('parseJson refuses', () => {
  it.each(refusals)('%j as %s', (body, rule, [line, column, pointer], says) => {
    const { message, ...fault } = faultOf(body)
    expect(fault).toEqual({ name: 'JsonFault', rule, line, column, pointer })
    expect(message).toContain(says)
    expect(message.startsWith(`Line ${line}, column ${column}: `)).toBe(true)
  })

  it.each([
    ['UTF-8', [0xef, 0xbb, 0xbf, 0x7b, 0x7d]],
    ['UTF-16', [0xff, 0xfe, 0x7b, 0x00]],
    ['UTF-16', [0xfe, 0xff, 0x00, 0x7b]],
  ])('a %s byte order mark by name', (mark, bytes) => {
    const fault = faultOf(Uint8Array.from(bytes))
    expect(fault.rule).toBe('body_encoding')
    expect(fault.message).toContain(`begins with a ${mark} byte order mark`)
  })

  it.each([
    ['Latin-1', '[{"name":"M', [0xfc, 0x6c], '0xFC at byte offset 11', '/0/name'],
    ['a lone continuation', '["é', [0x80, 0x22], '0x80 at byte offset 4', '/0'],
    ['an overlong form', '["', [0xc0, 0x80, 0x22], '0xC0 at byte offset 2', '/0'],
    ['a surrogate', '["', [0xed, 0xa0, 0x80, 0x22], '0xED at byte offset 2', '/0'],
    ['a character beyond the last', '["', [0xf4, 0x90, 0x80, 0x80], '0xF4 at byte offset 2', '/0'],
    ['a character cut short', '["\uFFFD😀', [0xe2, 0x82], '0xE2 at byte offset 9', '/0'],
    ['a bad byte after a fault', '[x, "', [0xff], '0xFF at byte offset 5', ''],
    ['a bad byte after the value', '{"a":1}', [0xff], '0xFF at byte offset 7', ''],
    ['compressed bytes', '', [0x1f, 0x8b, 0x08], '0x8B at byte offset 1', ''],
  ])('%s, naming the place', (_name, text, bytes, says, pointer) => {
    const fault = faultOf(Buffer.concat([Buffer.from(text), Uint8Array.from(bytes)]))
    expect(fault).toMatchObject({ rule: 'body_encoding', pointer, line: 1 })
    expect(fault.message).toContain(says)
  })
})

const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth)

const wide = (fields: number): string =>
  `{${Array.from({ length: fields }, (_, index) => `"f${index}":0`).join(',')}}`

const zeros = (items: number): string => `[${'0,'.repeat(items - 1)}0]`

describe('parseJson bounds', () => {
  const { depthMax, fieldsMax, fieldNameUnitsMax, numberCharactersMax, valuesMax } = jsonLimits

  it('the depth', () => {
    expect(() => parseText(nested(depthMax))).not.toThrow()
    expect(() => parseText('{"a":'.repeat(depthMax) + '1' + '}'.repeat(depthMax))).not.toThrow()
    const fault = faultOf(nested(depthMax + 1))
    expect(fault).toMatchObject({ rule: 'too_deep', pointer: '/0'.repeat(depthMax) })
    expect(fault.column).toBe(depthMax + 1)
    expect(faultOf('{"a":'.repeat(depthMax + 1)).rule).toBe('too_deep')
  })

  it('the depth of 100,000 open brackets, quickly', () => {
    const body = Buffer.from('['.repeat(100_000))
    const start = performance.now()
    for (let round = 0; round < 100; round += 1) expect(faultOf(body).rule).toBe('too_deep')
    expect(performance.now() - start).toBeLessThan(1000)
  })

  it('the fields of one object', () => {
    expect(() => parseText(`[${wide(fieldsMax)},${wide(fieldsMax)}]`)).not.toThrow()
    const fault = faultOf(`{"a":${wide(fieldsMax + 1)}}`)
    expect(fault).toMatchObject({ rule: 'too_many_fields', pointer: '/a' })
  })

  it('the values of a body', () => {
    expect(() => parseText(zeros(valuesMax - 1))).not.toThrow()
    const fault = faultOf(zeros(valuesMax))
    expect(fault).toMatchObject({ rule: 'too_many_values', pointer: `/${valuesMax - 1}` })
  })

  it('the length of a field name', () => {
    expect(() => parseText(`{"${'n'.repeat(fieldNameUnitsMax)}":1}`)).not.toThrow()
    const fault = faultOf(`{"${'n'.repeat(fieldNameUnitsMax + 1)}":1}`)
    expect(fault).toMatchObject({ rule: 'field_name_too_long', pointer: '', column: 2 })
  })

  it('the length of a number', () => {
    expect(() => parseText('9'.repeat(numberCharactersMax))).not.toThrow()
    const fault = faultOf(`{"a":${'9'.repeat(numberCharactersMax + 1)}}`)
    expect(fault).toMatchObject({ rule: 'number_too_long', pointer: '/a', column: 6 })
  })
})

function isReadOrWellRefused(bytes: Uint8Array): boolean {
  const outcome = attempt(() => parseJson(bytes))
  if ('value' in outcome) return true
  if (!(outcome.error instanceof JsonFault)) return false
  return /^(?=.{1,200}$)Line \d+, column \d+: [^\p{Cc}\p{Cs}]+$/u.test(outcome.error.message)
}

describe('parseJson throws only JsonFault, with a short and well-formed message', () => {
  it('on random bytes', () => {
    expect(
      counterexample(fc.uint8Array({ maxLength: 200 }), isReadOrWellRefused, sized(1_000, 10_000)),
    ).toBeNull()
  })

  it('on valid documents with random bytes inserted', () => {
    const body = fc
      .tuple(mutatedText, fc.nat(400), fc.uint8Array({ maxLength: 3 }))
      .map(([text, at, bytes]) => {
        const buffer = Buffer.from(text)
        const from = at % (buffer.length + 1)
        return Buffer.concat([buffer.subarray(0, from), bytes, buffer.subarray(from)])
      })
    expect(counterexample(body, isReadOrWellRefused, 5000)).toBeNull()
  })

  it('on a long field name sent twice', () => {
    const name = '\\n😀'.repeat(42)
    const body = `{"${name}":1,"${name}":2}`
    expect(faultOf(body).rule).toBe('duplicate_field')
    expect(isReadOrWellRefused(Buffer.from(body))).toBe(true)
  })
})
