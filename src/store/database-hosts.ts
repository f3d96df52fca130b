// Splits a DATABASE_URL that names several servers, in libpq's notation, into one URL per host: the driver supports
// only one.

/** URLs with one host each, in the given order. Throws with a readable message when the text is no such URL. */
export function urlsOfHosts(text: string): readonly string[] {
  const parts = /^(postgres(?:ql)?:\/\/)(?:([^@/?#]*)@)?([^@/?#]*)(\/[^?#]*)?(?:\?([^#]*))?$/.exec(
    text,
  )
  if (parts === null) throw new Error(form)
  const [, scheme = '', user, authority = '', path = '', query = ''] = parts
  const parameters = new URLSearchParams(query)
  requireWritable(parameters.get('target_session_attrs'))
  requireSslMode(parameters.get('sslmode'))
  parameters.delete('target_session_attrs')
  return hostsOf(authority, parameters).map(({ host, port, source }) => {
    const own = new URLSearchParams(parameters)
    own.delete('host')
    own.delete('port')
    if (source === 'query') {
      own.set('host', host)
      if (port !== '') own.set('port', port)
    }
    const at = source === 'query' ? authority : `${host}${port === '' ? '' : `:${port}`}`
    const url = `${scheme}${user === undefined ? '' : `${user}@`}${at}${path}`
    return readable(own.size === 0 ? url : `${url}?${own.toString()}`)
  })
}

const form =
  'must be a URL such as postgres://user:password@host:5432/database, with special characters in the password percent-encoded.'

/** The hub always looks for a writable server, so other values of libpq are refused. */
const writable = ['read-write', 'primary', 'any']

function requireWritable(wanted: string | null): void {
  if (wanted === null || writable.includes(wanted)) return
  throw new Error(
    `has target_session_attrs=${wanted.slice(0, 20)}: it has to be ${writable.join(', ')}, or left out.`,
  )
}

/** The driver would take any other for no encryption. */
const sslModes = ['disable', 'prefer', 'require', 'verify-ca', 'verify-full', 'no-verify']

function requireSslMode(mode: string | null): void {
  if (mode === null || sslModes.includes(mode)) return
  throw new Error(`has sslmode=${mode.slice(0, 20)}: it has to be one of ${sslModes.join(', ')}.`)
}

type Host = { readonly host: string; readonly port: string; readonly source: 'authority' | 'query' }

function hostsOf(authority: string, parameters: URLSearchParams): Host[] {
  const named = parameters.get('host') ?? ''
  const ports = (parameters.get('port') ?? '').split(',')
  const hosts = (named === '' ? authority : named).split(',')
  if (ports.length !== 1 && ports.length !== hosts.length)
    throw new Error('must have one port, or one for each host.')
  return hosts.map((one, at) => {
    const port = ports[at] ?? ports[0] ?? ''
    if (named !== '') return hostOf(one, port, 'query')
    const parts = /^(\[[0-9a-f:.]+\]|[^:[\]]*)(?::(\d*))?$/i.exec(one)
    if (parts === null) throw new Error(form)
    return hostOf(parts[1] ?? '', port || (parts[2] ?? ''), 'authority')
  })
}

function hostOf(host: string, port: string, source: Host['source']): Host {
  const isPort = /^\d{0,5}$/.test(port) && Number(port) <= 65_535 && port !== '0'
  if (!isPort) throw new Error('has a port that is not from 1 to 65535.')
  return { host, port, source }
}

/** Parses like the driver: `new URL`, with a default host where there is none. */
function readable(url: string): string {
  const isUrl = URL.canParse(
    url.replace('@/', '@localhost/').replace(/^(\w+:\/\/)(?=[/?]|$)/, '$1localhost'),
  )
  if (isUrl && /%(?![0-9a-f]{2})/i.exec(url) === null) return url
  throw new Error(form)
}

/** `host:port` of a URL with one host. */
export function hostOfUrl(url: string): string {
  const { hostname, port, searchParams } = new URL(
    url.replace('@/', '@localhost/'),
    'postgres://localhost',
  )
  return `${searchParams.get('host') ?? (hostname || 'localhost')}:${searchParams.get('port') ?? (port || '5432')}`
}
