// Whether a request comes from this machine and names it: what is only for whoever runs the hub here must not
// reach another machine, nor a page of another site whose name was pointed at this one (DNS rebinding).
import type { PageRequest } from '../page.ts'

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i
const loopbackPeer = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/

export function isOfThisMachine({ headers, peer }: Pick<PageRequest, 'headers' | 'peer'>): boolean {
  const { host } = headers
  return typeof host === 'string' && loopbackHost.test(host) && loopbackPeer.test(peer)
}
