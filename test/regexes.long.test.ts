// No regular expression of the source can be made to run for long by what a caller sends.
import { checkSync } from 'recheck'
import { describe, expect, it } from 'vitest'
import { sourceFiles } from './support/source-files.ts'

// Its own engine in this process: the others are programs that it would have to start.
process.env['RECHECK_BACKEND'] = 'pure'

/** Literals as this code base writes them: after what can't end an expression, on one line. */
const literal =
  /(?<=^|[(,=:[!&|?{};]|=>|return|case)\s*\/(?![*/])((?:[^\\/[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+)\/([dgimsuvy]*)/gm

const regexes = sourceFiles('src')
  .filter(({ path }) => !path.endsWith('.test.ts'))
  .flatMap(({ path, text }) =>
    [...text.matchAll(literal)].map(([, source = '', flags = '']) => ({ path, source, flags })),
  )

describe('regular expressions', () => {
  it('are found in the source', () => {
    expect(regexes.map(({ source }) => source)).toContain('^[\\w.:-]+$')
    expect(regexes.length).toBeGreaterThan(20)
  })

  it('that are dangerous are told', () => {
    expect(checkSync('^(a+)+$', '').status).toBe('vulnerable')
  })

  it.each(regexes)(
    'take no more than linear time: /$source/$flags in $path',
    ({ source, flags }) => {
      expect(checkSync(source, flags).status).toBe('safe')
    },
  )
})
