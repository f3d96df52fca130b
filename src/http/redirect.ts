// Where a payment page may send the payer back to: hosts of the account's own list, so that nobody can
// make a link of this hub lead to a page of his.
import type { Account } from '../domain/account.ts'
import { invalid } from '../domain/hub-error.ts'
import type { RuleName } from '../domain/rules.ts'

export const redirectUrlLengthMax = 2_048

const defaultPorts: Readonly<Record<string, string>> = { 'http:': '80', 'https:': '443' }

/** Throws HubError `invalid` for what is no address of a page, or of a host that is not on the list. */
export function requireRedirect(text: string | undefined, account: Account): string {
  if (text === undefined) throw refused('redirect_url_invalid', 'redirectUrl is missing.')
  const url = URL.canParse(text) ? new URL(text) : null
  const port = url === null ? undefined : defaultPorts[url.protocol]
  if (url === null || port === undefined || url.username !== '' || url.password !== '') {
    const message = `redirectUrl is ${JSON.stringify(text.slice(0, 60))}, which is not an absolute address such as https://shop.example.com/thanks.`
    throw refused('redirect_url_invalid', message)
  }
  const names = [url.host, `${url.hostname}:${url.port || port}`]
  const isAllowed = account.policies.redirectHosts.some((host) => names.includes(host))
  if (isAllowed) return url.href
  const message = `The host ${url.host.slice(0, 100)} is not on the account’s list of redirectHosts.`
  throw refused('redirect_host_not_allowed', message)
}

function refused(rule: RuleName, message: string) {
  return invalid([{ pointer: '?redirectUrl', rule, message }])
}
