// GET /console: the operator's console. Its files are public, like those of any website; what it shows, it
// gets from the operator's API, where it has to sign in like everybody.
import { HubError } from '../../domain/hub-error.ts'
import { isKnown } from '../cached-document.ts'
import type { Page, PageAnswer, PageRequest } from '../page.ts'
import { encodings, readConsoleFiles, type ConsoleFile, type Encoding } from './console-files.ts'

/** Nothing but what the hub itself serves, nothing that is written into a page, and no frame around it. */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "connect-src 'self'",
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

/** The names of assets tell their content; the page names the assets, so it is asked for each time. */
const cacheControl = { asset: 'public, max-age=31536000, immutable', page: 'no-cache' } as const

export function consolePages(): readonly Page[] {
  // Read when somebody looks for the first time: most processes of a hub are never asked.
  let files: ReturnType<typeof readConsoleFiles> | null = null
  const answer = async (request: PageRequest): Promise<PageAnswer> => {
    files ??= readConsoleFiles()
    const all = await files
    const name = request.params['*'] ?? ''
    if (all.size === 0) return notBuilt
    const named = all.get(name)
    // An address within the console may end like a file: the id of an invoice is what its source made it.
    if (named === undefined && isFileName.test(name)) throw noSuchFile(request.path)
    const file = named ?? all.get('index.html')
    return file === undefined ? notBuilt : fileAnswer(file, name, request)
  }
  return [
    { method: 'GET', path: '/console', name: 'show-console', answer },
    { method: 'GET', path: '/console/*', name: 'get-console-file', answer },
  ]
}

/** With an ending, and where files are: at the top, below `assets`, or outside of the console. */
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
    // Of what it stands for, even where that is not sent.
    'content-length': String(body.length),
  }
  return isKnown(file.etag, request)
    ? { status: 304, type: file.type, body: '', headers: about }
    : { status: 200, type: file.type, body, headers: about }
}

/** The smallest that the browser takes; one that is refused with `;q=0` is not worth the rest of the rules. */
function encodingFor({ small }: ConsoleFile, accepted: unknown): Encoding | null {
  if (typeof accepted !== 'string') return null
  const names = accepted.split(',').map((one) => one.trim().toLowerCase())
  return encodings.find((one) => small[one] !== undefined && names.includes(one)) ?? null
}

const notBuilt: PageAnswer = {
  status: 503,
  type: 'text/plain; charset=utf-8',
  body: 'The console was not built: `npm run build` does it.\n',
}

function noSuchFile(path: string): HubError {
  const message = `There is no file ${path.slice(0, 120)}.`
  return new HubError('not_found', message, { rule: 'route_not_found' })
}
