// GET /console. The files are public; the data comes from the operator API, which requires a session.
import { HubError } from '../../domain/hub-error.ts'
import { isKnown } from '../cached-document.ts'
import type { Page, PageAnswer, PageRequest } from '../page.ts'
import { encodings, readConsoleFiles, type ConsoleFile, type Encoding } from './console-files.ts'

const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
  // A message to a buyer is shown as the page that it is.
  "frame-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

const pageHeaders = {
  'content-security-policy': policy,
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'DENY',
}

/** Asset names contain a hash of the content; the page is revalidated. */
const cacheControl = { asset: 'public, max-age=31536000, immutable', page: 'no-cache' } as const

export function consolePages(): readonly Page[] {
  // Read on the first request, since most processes never get one.
  let files: ReturnType<typeof readConsoleFiles> | null = null
  const answer = async (request: PageRequest): Promise<PageAnswer> => {
    files ??= readConsoleFiles()
    const all = await files
    const name = request.params['*'] ?? ''
    if (all.size === 0) return notBuilt
    const named = all.get(name)
    // A record ID in an address may look like a file name.
    if (named === undefined && isFileName.test(name)) throw noSuchFile(request.path)
    const file = named ?? all.get('index.html')
    return file === undefined ? notBuilt : fileAnswer(file, name, request)
  }
  return [
    { method: 'GET', path: '/console', name: 'show-console', answer },
    { method: 'GET', path: '/console/*', name: 'get-console-file', answer },
  ]
}

/** An extension in a place of files: the root, `assets`, or outside of the console. */
const isFileName = /^(?:assets\/.*|\.\..*|[^/]*)\.\w+$/

function fileAnswer(file: ConsoleFile, name: string, request: PageRequest): PageAnswer {
  const encoding = encodingFor(file, request.headers['accept-encoding'])
  const body = (encoding === null ? null : file.small[encoding]) ?? file.bytes
  const about = {
    ...pageHeaders,
    etag: file.etag,
    vary: 'accept-encoding',
    'cache-control': name.startsWith('assets/') ? cacheControl.asset : cacheControl.page,
    ...(encoding === null ? {} : { 'content-encoding': encoding }),
    // Required even for HEAD and 304, which send no body.
    'content-length': String(body.length),
  }
  return isKnown(file.etag, request)
    ? { status: 304, type: file.type, body: '', headers: about }
    : { status: 200, type: file.type, body, headers: about }
}

/** The smallest accepted encoding; weights such as `;q=0` are ignored. */
function encodingFor({ small }: ConsoleFile, accepted: unknown): Encoding | null {
  if (typeof accepted !== 'string') return null
  const names = accepted.split(',').map((one) => one.trim().toLowerCase())
  return encodings.find((one) => small[one] !== undefined && names.includes(one)) ?? null
}

const notBuilt: PageAnswer = {
  status: 503,
  type: 'text/plain; charset=utf-8',
  body: 'The console is not built. Run `npm run build`.\n',
}

function noSuchFile(path: string): HubError {
  const message = `There is no file ${path.slice(0, 120)}.`
  return new HubError('not_found', message, { rule: 'route_not_found' })
}
