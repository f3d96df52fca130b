import { describe, expect, it } from 'vitest'
import { csvRow } from './csv.ts'

const unseen = [
  '',
  ' ',
  '   ',
  '\t',
  '\r',
  '\n',
  '\r\n',
  '\u00A0',
  '\u3000',
  '\u200B',
  '\u200B \u200E',
  '\u202E',
  '\uFEFF',
  '\u0000',
  '\u0085',
  '\u2028',
  '\u00AD',
  '\u3164',
]
const signs = ['=', '+', '-', '@', '＝', '＋', '－', '＠', '﹦', '﹢', '﹣', '﹫', '⁼', '−']

/** The cell as a spreadsheet reads it, without its quotes. */
const cellOf = (value: string) => csvRow([value]).replace(/\r\n$/, '').replace(/^"/, '')

describe('a cell', () => {
  it.each(unseen)('is text, whatever precedes the formula character: %j', (before) => {
    for (const sign of signs) expect(cellOf(`${before}${sign}1+1`)).toMatch(/^'/)
  })

  it.each(['\t', '\r', '\n'])('does not begin with a line break or tab: %j', (first) => {
    expect(cellOf(`${first}text`)).toMatch(/^'/)
  })

  it('is unchanged if it is not a formula', () => {
    const cells = ['INV-1', ' INV', 'a=b', '(1)', '"quoted"', 'Ünal & Söhne', '＃1', '#1', '']
    expect(cells.map((cell) => csvRow([cell]))).toStrictEqual(
      ['INV-1', ' INV', 'a=b', '(1)', '"""quoted"""', 'Ünal & Söhne', '＃1', '#1', ''].map(
        (cell) => `${cell}\r\n`,
      ),
    )
    expect(csvRow([-1.5, null, 'x'])).toBe('-1.5,,x\r\n')
  })
})
