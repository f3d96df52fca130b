// Reads the URL of an SMTP server.

export type SmtpOptions = {
  readonly host: string
  readonly port: number
  /** TLS from the start. */
  readonly secure: boolean
  /** STARTTLS, without which nothing is sent. */
  readonly requireTLS: boolean
  /** Without TLS: on this machine only. */
  readonly ignoreTLS: boolean
  readonly auth?: { readonly user: string; readonly pass: string }
  /** Certificates, for tests. */
  readonly tls?: { readonly ca: string; readonly servername: string }
}

const defaultPorts = { 'smtps:': 465, 'smtp:': 587 } as const

/** Reads `smtp://` or `smtps://user:password@host:port`. Throws an error that does not repeat the password. */
export function readSmtpUrl(text: string): SmtpOptions {
  const url = URL.canParse(text) ? new URL(text) : null
  const isSecure = url?.protocol === 'smtps:'
  if (url === null || url.hostname === '' || !(isSecure || url.protocol === 'smtp:')) {
    throw new Error('must be a URL such as smtps://user:password@mail.example.com.')
  }
  if (!['', '/'].includes(url.pathname) || url.search !== '' || url.hash !== '') {
    throw new Error('must end after the host or the port.')
  }
  const [user, pass] = [url.username, url.password].map(decoded)
  if ((user === '') !== (pass === '')) throw new Error('must have both a user and a password.')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const isLocal = isLoopback(host)
  return {
    host,
    port: Number(url.port) || defaultPorts[isSecure ? 'smtps:' : 'smtp:'],
    secure: isSecure,
    requireTLS: !isSecure && !isLocal,
    ignoreTLS: !isSecure && isLocal,
    ...(user === undefined || pass === undefined || user === '' ? {} : { auth: { user, pass } }),
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Error('must have its user and password percent-encoded.')
  }
}

function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127\.\d+\.\d+\.\d+$/.test(host)
}
