// What a source sent, as a line for a shell. Its key stays out of it: the shell has it in a variable.
import type { Schemas } from 'bthub-client'
import { apiPath } from '../../public-prefix.ts'

type Operation = Schemas['Operation']
type Place = readonly [method: string, path: string]

/** The pushes, by the name of their operation. */
const places: Readonly<Record<string, Place>> = {
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

/** `null` for what no source sent, or what could not be read. */
export function curlOf(operation: Operation, accountId: string): string | null {
  const { name, record, sent, actor } = operation
  const place = places[name]
  if (place === undefined || actor.kind !== 'source' || sent === null) return null
  const [method, path] = place
  const target = path.replace('{id}', () => encodeURIComponent(record.id ?? ''))
  return [
    `curl -X ${method} ${quoted(`${location.origin}${apiPath}${target}`)}`,
    `-H "X-BlueTape-Key: $BTHUB_KEY"`,
    `-H ${quoted(`X-Integration-AccountId: ${accountId}`)}`,
    `-H 'Content-Type: application/json'`,
    `-d ${quoted(JSON.stringify(sent))}`,
  ].join(' \\\n  ')
}

function quoted(text: string): string {
  return `'${text.replaceAll("'", String.raw`'\''`)}'`
}
