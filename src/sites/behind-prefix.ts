// Pages of a hub that is public below a path, behind a proxy that strips it: every address that a page names by its path
// from the root gets that prefix. Done where pages are sent, so that no page has to think of it.
import type { Page, PageAnswer, PageRequest } from './page.ts'

/** The path of the public URL: `/bt` of `https://example.com/bt`, and nothing of most. */
export function prefixOf(publicUrl: string): string {
  return publicUrl === '' ? '' : new URL(publicUrl).pathname.replace(/\/$/, '')
}

/** Named by its content, kept for good, and without an address from the root. */
const asset = /^\/(docs|console)\/assets\//

/** By type of content: what stands before the slash that an address begins with. */
const addresses: readonly (readonly [type: string, address: RegExp])[] = [
  ['text/html', /(\s(?:href|src|action|data-path)=")\/(?!\/)/g],
  ['text/markdown', /(\]\()\/(?!\/)/g],
  // The address of the service in the OpenAPI document.
  ['application/json', /("url":\s?")\/(?=genericBthubService")/g],
]

/** The page's answer with the prefix in it; without a prefix nothing is changed. */
export function behindPrefix({ answer }: Pick<Page, 'answer'>, prefix: string): Page['answer'] {
  if (prefix === '') return answer
  return async (request) => {
    if (asset.test(request.path)) return answer(request)
    return withPrefix(await answer({ ...request, headers: plainly(request.headers) }), prefix)
  }
}

/** What is rewritten has to come whole and not compressed. */
function plainly(headers: PageRequest['headers']): PageRequest['headers'] {
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
  // The tag is that of another text.
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
