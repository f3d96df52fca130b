// The URL of the SMS gateway, with its credentials as user and password.
import { readTarget } from '../outbound/target.ts'

export type SmsTarget = {
  /** Without credentials. */
  readonly url: string
  /** The value of the Authorization header; `null` without credentials. */
  readonly authorization: string | null
}

/** A password without a user is a bearer token. Throws an error that does not repeat the URL, which contains a secret. */
export function readSmsUrl(text: string): SmsTarget {
  if (!URL.canParse(text))
    throw new Error('must be a URL such as https://user:password@sms.example.com/send.')
  const url = new URL(text)
  const [user, password] = [decoded(url.username), decoded(url.password)]
  url.username = ''
  url.password = ''
  const target = readTarget(url.href)
  if (typeof target === 'string') throw new Error(target)
  return { url: url.href, authorization: authorizationOf(user, password) }
}

function authorizationOf(user: string, password: string): string | null {
  if (user === '' && password === '') return null
  if (user !== '') return `Basic ${Buffer.from(`${user}:${password}`).toString('base64')}`
  if (/^[\w.~+/=-]+$/.test(password)) return `Bearer ${password}`
  throw new Error('must have a token of letters, digits and -._~+/= as its password.')
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    throw new Error('must have percent-encoded characters in its user and password.')
  }
}
