// The curl command and the form of a call.
import { html, type Html } from '../../documents/html.ts'
import type { Api, ApiCall, Parameter } from './api-calls.ts'
import { callExampleOf } from '../../api/reference/call-examples.ts'
import { sampleOf, textOf } from './api-schema.ts'

type Credential = { readonly header: string; readonly label: string; readonly shown: string }

/** A buyer's credentials are the query of their link. */
const credentials: Readonly<Record<string, readonly Credential[]>> = {
  integration: [
    { header: 'X-BlueTape-Key', label: 'Account key', shown: '$KEY' },
    { header: 'X-Integration-AccountId', label: 'Account', shown: '$ACCOUNT' },
  ],
  operator: [{ header: 'X-Operator-Key', label: 'Operator key', shown: '$OPERATOR_KEY' }],
}

const linkToken: Parameter = {
  name: 'token',
  in: 'query',
  required: true,
  description: 'The token of the link.',
  schema: { type: 'string' },
}

export function parametersOf({ audience, parameters }: ApiCall): readonly Parameter[] {
  return audience === 'buyer' ? [...parameters, linkToken] : parameters
}

function bodyText({ name, body }: ApiCall, api: Pick<Api, 'schemaOf'>): string | null {
  if (body === null) return null
  const example = callExampleOf(name).body ?? sampleOf(body, api)
  return JSON.stringify(example, null, 2)
}

/** Credentials are shell variables. */
export function curlText(call: ApiCall, api: Pick<Api, 'schemaOf'>): string {
  const { method, path, audience, name } = call
  const { path: inPath = {}, query = {} } = callExampleOf(name)
  const required = audience === 'buyer' ? ['account', 'id', 'token'] : []
  const parts = [
    ...Object.entries(query).map(([one, value]) => `${one}=${value}`),
    ...required.map((one) => `${one}=$${one.toUpperCase()}`),
  ]
  const url = `$HUB${filled(path, inPath)}${parts.length === 0 ? '' : `?${parts.join('&')}`}`
  const headers = (credentials[audience] ?? []).map(
    ({ header, shown }) => `-H "${header}: ${shown}"`,
  )
  const body = bodyText(call, api)
  const data = body === null ? [] : [`-d '${body.replaceAll("'", String.raw`'\''`)}'`]
  return [`curl -X ${method} "${url}"`, ...headers, ...data].join(' \\\n  ')
}

function filled(path: string, values: Readonly<Record<string, string>>): string {
  return path.replaceAll(
    /\{(\w+)\}/g,
    (_, name: string) => values[name] ?? `$${name.toUpperCase()}`,
  )
}

export function tryForm(call: ApiCall, api: Pick<Api, 'schemaOf'>): Html {
  const { name, method, path, audience } = call
  const example = callExampleOf(name)
  const values = { ...example.path, ...example.query }
  const own = credentials[audience] ?? []
  return html`<form class="try" hidden data-method="${method}" data-path="${path}">
    ${own.map(({ header, label }) => {
      const type = header.endsWith('Key') ? 'password' : 'text'
      return inputOf({ kind: 'credential', name: header, label, type })
    })}
    ${parametersOf(call).map((parameter) => {
      const { name: key, in: kind, required = false } = parameter
      const label = required ? `${key} (required)` : key
      return inputOf({
        kind,
        name: key,
        label,
        value: values[key] ?? '',
        hint: textOf(parameter.schema).replaceAll('`', ''),
      })
    })}
    ${bodyField(bodyText(call, api))}
    <p>
      <button type="submit" class="send">Send</button>
      <button type="button" class="stop" hidden>Stop</button>
      <small>This sends a real request to this hub. Changes are permanent.</small>
    </p>
    <div class="answer" role="status"></div>
  </form>`
}

type Input = {
  readonly kind: Parameter['in'] | 'credential'
  readonly name: string
  readonly label: string
  readonly type?: string
  readonly value?: string
  readonly hint?: string
}

function inputOf({ kind, name, label, type = 'text', value = '', hint = '' }: Input): Html {
  return html`<label>
    <span>${label}</span>
    <input
      data-kind="${kind}"
      data-name="${name}"
      type="${type}"
      value="${value}"
      placeholder="${hint}"
      autocomplete="off"
      spellcheck="false"
    />
  </label>`
}

function bodyField(text: string | null): Html | null {
  if (text === null) return null
  const rows = Math.min(text.split('\n').length + 1, 24)
  return html`<label class="wide">
    <span>Request body</span>
    <textarea data-kind="body" rows="${rows}" spellcheck="false">${text}</textarea>
  </label>`
}
