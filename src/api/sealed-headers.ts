// Headers of webhook endpoints and customer sources, whose values are stored encrypted since they may be secrets.
import type { AnyCall } from './call.ts'
import type { EndpointContent } from '../domain/webhooks/change-webhook-endpoint.ts'
import { masked, shorten } from '../schema/field.ts'
import { HubError } from '../domain/hub-error.ts'

type Owner = { readonly accountId: string; readonly id: string }

/** Encrypts new values; `***` stands for the stored value. Throws HubError `invalid` if no value is stored. */
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
    const stored = sent.stored[name]
    if (stored === undefined) throw notStored(name)
    return [name, stored] as const
  })
  return Object.fromEntries(entries)
}

function notStored(name: string): HubError {
  const pointer = `/headers/${shorten(name).replaceAll('~', '~0').replaceAll('/', '~1')}`
  const message = `headers/${shorten(name)} is ***, but no value of it is stored.`
  const rule = 'webhook_header_not_allowed'
  return new HubError('invalid', message, { issues: [{ pointer, rule, message }] })
}
