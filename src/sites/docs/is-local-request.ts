// Also checks the Host header, against DNS rebinding by another site.
import type { PageRequest } from '../page.ts'

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i
const loopbackPeer = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/

export function isLocalRequest({ headers, peer }: Pick<PageRequest, 'headers' | 'peer'>): boolean {
  const { host } = headers
  return typeof host === 'string' && loopbackHost.test(host) && loopbackPeer.test(peer)
}
