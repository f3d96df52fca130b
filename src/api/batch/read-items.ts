// Reads a batch that is one JSON document, `{"items":[…]}`. A fault in one item hides no other, as with lines.
import { invalid, type HubError } from '../../domain/hub-error.ts'
import { scanList, scanObject } from '../../json/json-spans.ts'
import { readJson } from '../../json/read-json.ts'
import { newIssues } from '../../schema/issues.ts'
import type { Line } from '../read-lines.ts'
import { batchLimits } from './limits.ts'
import { documentFields } from './schema.ts'

/** The items as lines, numbered from 1. Throws HubError `invalid` if they cannot be told apart, or are too many. */
export function readItems(document: Uint8Array): readonly Line[] {
  const items: Line[] = []
  let lists = 0
  let others = 0
  const isObject = scanObject(document, (name, { from, to }) => {
    const list = document.subarray(from, to)
    const isList = scanList(list, (item) => {
      items.push({ number: items.length + 1, bytes: list.subarray(item.from, item.to) })
    })
    if (isList && name === 'items') lists += 1
    else others += 1
  })
  const isSound = isObject && lists === 1 && others === 0
  if (isSound && items.length <= batchLimits.itemsMax) return items
  throw refusalOf(document)
}

/** Names the faults of the document. */
function refusalOf(document: Uint8Array): HubError {
  const issues = newIssues()
  documentFields.read(readJson(document), '', issues)
  return invalid([...issues.faults, ...issues.warnings])
}
