// Also checks the Host header, against DNS rebinding by another site. A proxy on this machine may have rewritten it, and
// passes on requests of other machines.
import type { PageRequest } from '../page.ts'

const loopbackHost = /^(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?$/i
const loopbackPeer = /^(127(\.\d{1,3}){3}|::1|::ffff:127(\.\d{1,3}){3})$/

const proxyHeaders = ['forwarded', 'via', 'x-forwarded-for', 'x-forwarded-host', 'x-real-ip']

export function isLocalRequest({ headers, peer }: Pick<PageRequest, 'headers' | 'peer'>): boolean {
  if (proxyHeaders.some((name) => headers[name] !== undefined)) return false
  const { host } = headers
  return typeof host === 'string' && loopbackHost.test(host) && loopbackPeer.test(peer)
}
