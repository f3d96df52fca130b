import { describe, expect, it } from 'vitest'
import { lookAlikesOf } from './look-alikes.ts'

describe('lookAlikesOf', () => {
  it.each([
    ['PAD-1', 'PAD-1   '],
    ['PAD-1   ', 'PAD-1'],
    [' PAD-1', 'PAD-1'],
    ['PAD-1', ' PAD-1'],
    ['PAD-1', 'pad-1'],
    ['pad-1', 'PAD-1'],
    ['PAD-1', 'Pad-1'],
    ['PAD\u200b-1', 'PAD-1'],
    ['Caf\u00e9', 'Cafe\u0301'],
    ['Cafe\u0301', 'Caf\u00e9'],
    ['CAF\u00c9 ', 'caf\u00e9'],
    ['\uff11\uff12', '12'],
  ])('%j has the look-alike %j', (id, other) => {
    expect(lookAlikesOf(id)).toContain(other)
  })

  it('returns few ids, and never the id itself', () => {
    for (const id of ['a', 'A ', 'PAD-1', '\u00e9', ' x', '17']) {
      const ids = lookAlikesOf(id)
      expect(ids).not.toContain(id)
      expect(ids.length).toBeLessThan(64)
    }
  })
})
