// The few files that the pages of the documentation load: named by what they hold, so that a browser
// keeps them for good and still sees a new version at once.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { keepDocument, keptAnswer, type KeptDocument } from '../cached-document.ts'
import type { PageAnswer, PageRequest } from '../page.ts'

const types = {
  'docs.css': 'text/css; charset=utf-8',
  'docs.js': 'text/javascript; charset=utf-8',
  'api.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const
type AssetName = keyof typeof types

const folder = join(import.meta.dirname, 'assets')
const kept = new Map<AssetName, KeptDocument>()

function asset(name: AssetName): KeptDocument {
  const known = kept.get(name)
  if (known !== undefined) return known
  const document = keepDocument(types[name], readFileSync(join(folder, name), 'utf8'))
  kept.set(name, document)
  return document
}

export function assetPath(name: AssetName): string {
  return `/docs/assets/${name}?${versionOf(name)}`
}

function versionOf(name: AssetName): string {
  return asset(name).etag.slice(1, 9)
}

/** `null` for what is no such file. */
export function assetAnswer(request: PageRequest): PageAnswer | null {
  const name = (Object.keys(types) as AssetName[]).find((one) => one === request.params['name'])
  if (name === undefined) return null
  const isThisVersion = versionOf(name) in request.query
  return keptAnswer(asset(name), request, isThisVersion ? 'immutable' : 'asked')
}
