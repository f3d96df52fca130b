// A document that is rendered and compressed once, and served with an ETag.
import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import type { PageAnswer, PageRequest } from './page.ts'

export type CachedDocument = {
  readonly type: string
  readonly etag: string
  readonly bytes: Buffer
  readonly zipped: Buffer
  readonly headers: Readonly<Record<string, string>>
}

export function cacheDocument(
  type: string,
  text: string,
  headers: CachedDocument['headers'] = {},
): CachedDocument {
  const bytes = Buffer.from(text)
  const etag = `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  return { type, etag, bytes, zipped: gzipSync(bytes, { level: 9 }), headers }
}

/** Browsers revalidate by default, so that they notice a new version of the hub. */
export function cachedAnswer(
  { type, etag, bytes, zipped, headers }: CachedDocument,
  request: Pick<PageRequest, 'headers'>,
  lifetime: 'revalidated' | 'immutable' = 'revalidated',
): PageAnswer {
  const takesZipped = takesGzip(one(request.headers['accept-encoding']))
  const body = takesZipped ? zipped : bytes
  const all = {
    'cache-control':
      lifetime === 'revalidated' ? 'no-cache' : 'public, max-age=31536000, immutable',
    vary: 'accept, accept-encoding',
    etag,
    ...headers,
  }
  if (isKnown(etag, request)) return { status: 304, type, body: '', headers: all }
  const encoding = takesZipped ? { 'content-encoding': 'gzip' } : {}
  return { status: 200, type, body, headers: { ...all, ...encoding } }
}

/** RFC 9110, section 13.1.2: weak comparison, and `*` matches everything. */
export function isKnown(etag: string, { headers }: Pick<PageRequest, 'headers'>): boolean {
  const known = one(headers['if-none-match']).split(',')
  return known.some((tag) => ['*', etag].includes(tag.trim().replace(/^W\//, '')))
}

function one(header: string | readonly string[] | undefined): string {
  return typeof header === 'string' ? header : (header ?? []).join(', ')
}

function takesGzip(accepted: string): boolean {
  return accepted.split(',').some((part) => {
    const [name = '', weight = ''] = part.split(';')
    return name.trim() === 'gzip' && !/^\s*q=0(\.0{0,3})?\s*$/.test(weight)
  })
}
