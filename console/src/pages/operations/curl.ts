// A push as a curl command; the key is a shell variable, so that no secret is copied.
import type { Schemas } from 'bthub-client'
import { apiPath } from '../../public-prefix.ts'

type Operation = Schemas['Operation']
type Target = readonly [method: string, path: string]

/** By operation name. */
const targets: Readonly<Record<string, Target>> = {
  'create-invoice': ['POST', '/integration/invoice'],
  'update-invoice': ['PUT', '/integration/invoice/{id}'],
  'cancel-invoice': ['PUT', '/integration/invoice/{id}/cancel'],
  'create-simplified-invoice': ['POST', '/integration/invoice/simplify'],
  'update-simplified-invoice': ['PUT', '/integration/invoice/simplify/{id}'],
  'create-company': ['POST', '/integration/company'],
  'update-company': ['PUT', '/integration/company/{id}'],
  'link-customer': ['POST', '/integration/company/{id}/customer'],
  'create-customer': ['POST', '/integration/customer'],
  'update-customer': ['PUT', '/integration/customer/{id}'],
  'create-quote': ['POST', '/integration/quote'],
  'update-quote': ['PUT', '/integration/quote/{id}'],
}

/** `null` for anything but a readable push of an accounting system. */
export function curlOf(operation: Operation, accountId: string): string | null {
  const { name, record, sent, actor } = operation
  const target = targets[name]
  if (target === undefined || actor.kind !== 'source' || sent === null) return null
  const [method, path] = target
  const url = path.replace('{id}', () => encodeURIComponent(record.id ?? ''))
  return [
    `curl -X ${method} ${quoted(`${location.origin}${apiPath}${url}`)}`,
    `-H "X-BlueTape-Key: $BTHUB_KEY"`,
    `-H ${quoted(`X-Integration-AccountId: ${accountId}`)}`,
    `-H 'Content-Type: application/json'`,
    `-d ${quoted(JSON.stringify(sent))}`,
  ].join(' \\\n  ')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
