// Generated files are what the code says now: none is stale, and no page is left of a rule that is gone.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { generatedFiles, rulePagesFolder } from '../scripts/generated-files.ts'
import { statusDrawings } from '../scripts/status-page.ts'
import { invoiceMoves } from '../src/domain/invoices/invoice-status.ts'
import { quoteMoves } from '../src/domain/quotes/quote-status.ts'
import { limitsPage } from '../scripts/limits-page.ts'
import { sourceFiles } from './support/source-files.ts'

const root = join(import.meta.dirname, '..')
const files = await generatedFiles()

describe('npm run generate', () => {
  it.each([...files])('would write %s as it is', (path, text) => {
    expect(readFileSync(join(root, path), 'utf8')).toBe(text)
  })

  it('has a page for each rule and none besides', () => {
    const pages = readdirSync(join(root, rulePagesFolder)).map(
      (name) => `${rulePagesFolder}/${name}`,
    )
    const generated = [...files.keys()].filter((path) => path.startsWith(`${rulePagesFolder}/`))
    expect(pages.toSorted()).toEqual(generated.toSorted())
  })

  it('draws every move that changes a status', () => {
    const drawings = new Map(statusDrawings())
    for (const [name, moves] of [
      ['invoice-moves.svg', invoiceMoves],
      ['quote-moves.svg', quoteMoves],
    ] as const) {
      const drawing = drawings.get(name) ?? ''
      for (const [action, { actor, from, to }] of Object.entries(moves)) {
        const arrows = (from as readonly string[]).filter((start) => start !== to)
        for (const start of arrows)
          expect(drawing).toMatch(arrow(start, to, `${action} by the ${actor}`))
        expect(drawing.split(`<tspan class="${actor}"`).length).toBeGreaterThan(1)
        expect(drawing.split(`>${action}</tspan>`)).toHaveLength(arrows.length + 1)
      }
    }
  })

  it('lists every table of limits', () => {
    const tables = sourceFiles('src').flatMap(({ text }) => [
      ...text.matchAll(/^export const (\w+Limits) = \{/gm),
    ])
    const generator = readFileSync(join(root, 'scripts/limits-page.ts'), 'utf8')
    const missing = tables.map(([, name = '']) => name).filter((name) => !generator.includes(name))
    expect(missing).toEqual([])
    expect(limitsPage()).not.toContain('undefined')
  })
})

function arrow(from: string, to: string, action: string): RegExp {
  return new RegExp(`\\b${from} to ${to}: [^.]*\\b${action}\\b`)
}
