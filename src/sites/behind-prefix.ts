// Adds the public prefix to absolute paths in pages, for a hub behind a proxy that strips a path. Done on sending, so that
// pages need not know about it.
import type { Page, PageAnswer, PageRequest } from './page.ts'

/** `/bt` of `https://example.com/bt`; usually empty. */
export function prefixOf(publicUrl: string): string {
  return publicUrl === '' ? '' : new URL(publicUrl).pathname.replace(/\/$/, '')
}

/** Assets are immutable and contain no absolute path. */
const asset = /^\/(docs|console)\/assets\//

/** By content type: what precedes the slash of an absolute path. */
const addresses: readonly (readonly [type: string, address: RegExp])[] = [
  ['text/html', /(\s(?:href|src|action|data-path)=")\/(?!\/)/g],
  ['text/markdown', /(\]\()\/(?!\/)/g],
  // The server URL of the OpenAPI document.
  ['application/json', /("url":\s?")\/(?=genericBthubService")/g],
]

export function behindPrefix({ answer }: Pick<Page, 'answer'>, prefix: string): Page['answer'] {
  if (prefix === '') return answer
  return async (request) => {
    if (asset.test(request.path)) return answer(request)
    return withPrefix(await answer({ ...request, headers: withoutCache(request.headers) }), prefix)
  }
}

/** A body can only be rewritten when it is complete and uncompressed. */
function withoutCache(headers: PageRequest['headers']): PageRequest['headers'] {
  const { 'accept-encoding': _, 'if-none-match': __, ...others } = headers
  return others
}

export function withPrefix(answer: PageAnswer, prefix: string): PageAnswer {
  if (prefix === '') return answer
  const { location, etag, 'content-length': length, ...headers } = answer.headers ?? {}
  const at = location?.startsWith('/') === true ? `${prefix}${location}` : location
  const moved = { ...headers, ...(at === undefined ? {} : { location: at }) }
  const [, address] = addresses.find(([type]) => answer.type.startsWith(type)) ?? []
  const text = address === undefined ? null : textOf(answer.body)
  if (address === undefined || text === null) {
    const kept = {
      ...(etag === undefined ? {} : { etag }),
      ...(length && { 'content-length': length }),
    }
    return { ...answer, headers: { ...moved, ...kept } }
  }
  // The ETag belongs to the original body.
  return {
    ...answer,
    body: text.replaceAll(address, (_, before: string) => `${before}${prefix}/`),
    headers: moved,
  }
}

function textOf(body: PageAnswer['body']): string | null {
  if (typeof body === 'string') return body
  return body instanceof Uint8Array ? Buffer.from(body).toString() : null
}
