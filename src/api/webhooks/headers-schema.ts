// Additional headers of an endpoint. Their values may be secrets, so faults and operations do not repeat them.
import { masked, nameOf, shorten, wrongType, type Field } from '../../schema/field.ts'
import { addFault, type Issues } from '../../schema/issues.ts'
import type { JsonValue } from '../../json/json.ts'

export const webhookHeaderLimits = {
  headersMax: 10,
  headerNameMax: 100,
  headerValueMax: 1_000,
} as const

/** Headers set by the hub, and those that control HTTP itself. */
const reservedNames: ReadonlySet<string> = new Set(
  // prettier-ignore
  [
    'accept', 'accept-encoding', 'connection', 'date', 'expect', 'forwarded', 'host', 'http2-settings', 'keep-alive', 'te',
    'trailer', 'transfer-encoding', 'upgrade', 'user-agent', 'via',
  ],
)
const reservedPrefixes = ['content-', 'proxy-', 'webhook-', 'x-forwarded-']

function isReserved(name: string): boolean {
  const small = name.toLowerCase()
  return reservedNames.has(small) || reservedPrefixes.some((prefix) => small.startsWith(prefix))
}

/** A token (RFC 9110, 5.6.2). */
const headerName = /^[!#$%&'*+.^_`|~0-9a-z-]+$/i
const printable = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/

export const headersField: Field<Readonly<Record<string, string>>> = {
  schema: {
    type: 'object',
    description: `At most ${webhookHeaderLimits.headersMax} additional headers; \`***\` keeps the stored value.`,
    maxProperties: webhookHeaderLimits.headersMax,
    additionalProperties: { type: 'string', maxLength: webhookHeaderLimits.headerValueMax },
  },
  read(value, pointer, issues) {
    if (!(value instanceof Map)) return wrongType(issues, pointer, { wanted: 'an object', value })
    const entries = [...(value as Map<string, JsonValue>)]
    const { headersMax } = webhookHeaderLimits
    if (entries.length > headersMax) {
      const message = `${nameOf(pointer)} has ${entries.length} headers, but at most ${headersMax} are allowed.`
      return addFault(issues, { pointer, rule: 'too_many_items', message })
    }
    const read = entries.map(([name, one]) => readHeader(name, one, { pointer, issues }))
    const names = new Set(entries.map(([name]) => name.toLowerCase()))
    if (names.size < entries.length) {
      const message = `${nameOf(pointer)} names a header twice: header names are case-insensitive.`
      return addFault(issues, { pointer, rule: 'webhook_header_not_allowed', message })
    }
    return Object.fromEntries(read.filter((entry) => entry !== undefined))
  },
  maskedText(value) {
    if (!(value instanceof Map)) return JSON.stringify(masked)
    const names = [...(value as Map<string, JsonValue>).keys()]
    return JSON.stringify(Object.fromEntries(names.map((name) => [name, masked])))
  },
}

type Location = { readonly pointer: string; readonly issues: Issues }

function readHeader(
  name: string,
  value: JsonValue,
  { pointer: parent, issues }: Location,
): readonly [string, string] | undefined {
  const escaped = shorten(name).replaceAll('~', '~0').replaceAll('/', '~1')
  const pointer = `${parent}/${escaped}`
  if (typeof value !== 'string') {
    return wrongType(issues, pointer, { wanted: 'a text', value, personal: true })
  }
  const { headerNameMax, headerValueMax } = webhookHeaderLimits
  const why =
    name.length > headerNameMax || !headerName.test(name)
      ? `is not a header name of at most ${headerNameMax} characters`
      : isReserved(name)
        ? 'is set by the hub itself'
        : value.length > headerValueMax || !printable.test(value)
          ? `has a value that is not 1 to ${headerValueMax} printable ASCII characters`
          : null
  if (why === null) return [name, value]
  const message = `${nameOf(pointer)} ${why}.`
  return addFault(issues, { pointer, rule: 'webhook_header_not_allowed', message })
}
