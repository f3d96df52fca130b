import { describe, expect, it } from 'vitest'
import { invisibleIn, isBlank, visible } from './visible-text.ts'

describe('isBlank', () => {
  it.each([
    '',
    ' ',
    '   ',
    '\t\n',
    '\u00a0',
    '\u3000 ',
    '\u200b',
    '\ufeff',
    '\u200e \u200f',
    '\u3164',
    '\u2800',
    '\u034f\u180b\ufe0f',
    '\u{e0100}\u{e0020}',
  ])('is true for %j', (text) => {
    expect(isBlank(text)).toBe(true)
  })

  it.each(['a', ' a', '\u00e4', '\u200bx', '0', '-', '\u{1f600}'])('is false for %j', (text) => {
    expect(isBlank(text)).toBe(false)
  })
})

describe('invisibleIn', () => {
  it.each(['PAD-1', 'a b', 'é', 'e\u0301', 'x', '漢字', '\u{1f600}', '~'])(
    'finds nothing in %j',
    (text) => {
      expect(invisibleIn(text)).toBeNull()
    },
  )

  it.each([
    ['PAD-1   ', 'ends with a blank'],
    [' PAD-1', 'begins with a blank'],
    ['\u00a0PAD-1\u00a0', 'begins and ends with a blank'],
    ['PAD\u200b-1', 'contains the invisible character U+200B'],
    ['PAD-1\u200e', 'contains the invisible character U+200E'],
    ['\ufeffPAD-1', 'contains the invisible character U+FEFF'],
    ['PAD\u00ad-1', 'contains the invisible character U+00AD'],
    ['\u202ePAD-1', 'contains the invisible character U+202E'],
    ['PAD\u2800-1', 'contains the invisible character U+2800'],
    ['PAD-1\ufe0f', 'contains the invisible character U+FE0F'],
    ['P\u034fAD-1', 'contains the invisible character U+034F'],
    ['PAD-1\u{e0100}', 'contains the invisible character U+E0100'],
  ])('reports that %j %s', (text, found) => {
    expect(invisibleIn(text)).toBe(found)
    expect(visible(text)).toBe('PAD-1')
  })
})
