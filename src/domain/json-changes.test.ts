import { expect, it } from 'vitest'
import { jsonChanges, leafChangesMax } from './json-changes.ts'

it.each([
  [{ a: 1, b: 'x' }, { a: 1, b: 'x' }, []],
  [{ a: 1 }, { a: 2 }, ['/d/a']],
  [{ a: { b: null } }, { a: { b: 'x' } }, ['/d/a/b']],
  [{ a: [1, 2] }, { a: [1, 3] }, ['/d/a/1']],
  [{ a: [1, 2] }, { a: [1] }, ['/d/a']],
  [{ a: {} }, { a: [] }, ['/d/a']],
  [{ a: 1 }, { b: 1 }, ['/d/a', '/d/b']],
  [null, { a: 1 }, ['/d']],
  [{ a: 1 }, null, ['/d']],
  ['x', 'y', ['/d']],
])('%j to %j changes %j', (before, after, pointers) => {
  expect(jsonChanges('/d', before, after).map(({ pointer }) => pointer)).toStrictEqual(pointers)
})

it('returns values before and after', () => {
  const changes = jsonChanges('', { a: { b: 1 } }, { a: { b: [2] } })
  expect(changes).toStrictEqual([{ pointer: '/a/b', before: 1, after: [2] }])
})

it('returns one change for a document with too many changes', () => {
  const documentOf = (value: number) =>
    Object.fromEntries(Array.from({ length: leafChangesMax + 1 }, (_, at) => [`m${at}`, value]))
  const [before, after] = [documentOf(1), documentOf(2)]
  expect(jsonChanges('/d', before, after)).toStrictEqual([{ pointer: '/d', before, after }])
})
