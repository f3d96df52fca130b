// Asset URLs contain a hash, so that browsers cache them for good and still notice a new version.
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { ownFolder } from '../../own-folder.ts'
import { cacheDocument, cachedAnswer, type CachedDocument } from '../cached-document.ts'
import type { PageAnswer, PageRequest } from '../page.ts'

const types = {
  'docs.css': 'text/css; charset=utf-8',
  'docs.js': 'text/javascript; charset=utf-8',
  'api.js': 'text/javascript; charset=utf-8',
  'icon.svg': 'image/svg+xml',
} as const
type AssetName = keyof typeof types

const folder = join(ownFolder, 'sites', 'docs', 'assets')
const cache = new Map<AssetName, CachedDocument>()

function asset(name: AssetName): CachedDocument {
  const known = cache.get(name)
  if (known !== undefined) return known
  const document = cacheDocument(types[name], readFileSync(join(folder, name), 'utf8'))
  cache.set(name, document)
  return document
}

export function assetPath(name: AssetName): string {
  return `/docs/assets/${name}?${versionOf(name)}`
}

function versionOf(name: AssetName): string {
  return asset(name).etag.slice(1, 9)
}

/** `null` for an unknown file. */
export function assetAnswer(request: PageRequest): PageAnswer | null {
  const name = (Object.keys(types) as AssetName[]).find((one) => one === request.params['name'])
  if (name === undefined) return null
  const isThisVersion = versionOf(name) in request.query
  return cachedAnswer(asset(name), request, isThisVersion ? 'immutable' : 'revalidated')
}
