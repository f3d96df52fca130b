// Headers whose values may be secrets, as a source of customers and an endpoint of webhooks have them.
import type { AnyCall } from './call.ts'
import type { EndpointContent } from '../domain/webhooks/change-webhook-endpoint.ts'
import { masked, shorten } from '../schema/field.ts'
import { HubError } from '../domain/hub-error.ts'

type Owner = { readonly accountId: string; readonly id: string }

/** Sealed as they are stored; `***` is what is stored already. Throws HubError when nothing is. */
export function sealedHeaders(
  { webhooks }: AnyCall,
  owner: Owner,
  sent: {
    readonly headers: EndpointContent['headers']
    readonly stored: EndpointContent['headers']
  },
): EndpointContent['headers'] {
  const entries = Object.entries(sent.headers).map(([name, value]) => {
    if (value !== masked) return [name, webhooks.seal(owner, value)] as const
    const kept = sent.stored[name]
    if (kept === undefined) throw notStored(name)
    return [name, kept] as const
  })
  return Object.fromEntries(entries)
}

function notStored(name: string): HubError {
  const pointer = `/headers/${shorten(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
  const message = `headers/${shorten(name)} is ***, but no value of it is stored.`
  const rule = 'webhook_header_not_allowed'
  return new HubError('invalid', message, { issues: [{ pointer, rule, message }] })
}
