// The hosts to which a payment page may redirect the payer: those of the account's list, which prevents open redirects.
import type { Account } from '../../domain/accounts/account.ts'
import { invalid } from '../../domain/hub-error.ts'
import type { RuleName } from '../../domain/rules.ts'

export const redirectUrlLengthMax = 2_048

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** Throws HubError `invalid` for an invalid URL, or one whose host is not in the list. */
export function requireRedirect(text: string | undefined, account: Account): string {
  if (text === undefined) throw refused('redirect_url_invalid', 'redirectUrl is missing.')
  const url = URL.canParse(text) ? new URL(text) : null
  const port = url === null ? undefined : defaultPorts[url.protocol]
  if (url === null || port === undefined || url.username !== '' || url.password !== '') {
    const message = `redirectUrl is ${JSON.stringify(text.slice(0, 60))}, which is not an absolute address such as https://shop.example.com/thanks.`
    throw refused('redirect_url_invalid', message)
  }
  if (isAllowed(url, account)) return url.href
  const message = `The host ${url.host.slice(0, 100)} is not on the account’s list of redirectHosts.`
  throw refused('redirect_host_not_allowed', message)
}

/** `null` if the host is no longer in the list; the link itself remains valid. */
export function allowedRedirect(text: string | null, account: Account): string | null {
  return text !== null && URL.canParse(text) && isAllowed(new URL(text), account) ? text : null
}

function isAllowed({ protocol, host, hostname, port }: URL, { policies }: Account): boolean {
  const names = [host, `${hostname}:${port || defaultPorts[protocol]}`]
  return policies.redirectHosts.some((one) => names.includes(one))
}

function refused(rule: RuleName, message: string) {
  return invalid([{ pointer: '?redirectUrl', rule, message }])
}
