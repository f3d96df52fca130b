// /docs/api: a page for every call, generated from the OpenAPI document.
import { html, type Html } from '../../documents/html.ts'
import type { ResponseDoc, Api, ApiCall, Schema } from './api-calls.ts'
import { curlText, parametersOf, tryForm } from './api-form.ts'
import { fieldRows, textOf, typeOf, type FieldRow } from './api-schema.ts'
import { highlight } from './highlight.ts'
import type { Section } from './search.ts'
import { anchorOf, type Heading } from './render-markdown.ts'

export const apiPath = '/docs/api'

export function callPath({ name }: Pick<ApiCall, 'name'>): string {
  return `${apiPath}/${name}`
}

const titles: Readonly<Record<string, string>> = {
  integration: 'Accounting systems',
  buyer: 'Buyers',
  operator: 'Operators',
}

type ApiPage = {
  readonly title: string
  readonly content: Html
  readonly headings: readonly Heading[]
  readonly markdown: string
}

export function apiIndex({ calls, audiences }: Api): ApiPage {
  const sections = audiences.map(({ name, description }) => {
    const own = calls.filter(({ audience }) => audience === name)
    return html`<h2 id="${name}">${titles[name] ?? name}</h2>
      <p>${description}</p>
      <ul class="calls">
        ${own.map(
          (call) =>
            html`<li>
              <a href="${callPath(call)}">${inline(call.summary)}</a> ${signature(call)}
            </li>`,
        )}
      </ul>`
  })
  const lines = calls.map((call) => {
    return `- [${call.summary}](${callPath(call)}): \`${call.method} ${call.path}\``
  })
  return {
    title: 'API',
    content: html`<article>
      <h1>API</h1>
      <p>
        Every call of this hub, with its fields and a form to try it. Also available as an
        <a href="/openapi.json">OpenAPI document</a>. A refusal names its
        <a href="/docs/rules">rule</a>.
      </p>
      ${sections}
    </article>`,
    headings: audiences.map(({ name }) => ({ depth: 2, id: name, text: titles[name] ?? name })),
    markdown: ['# API', '', ...lines, ''].join('\n'),
  }
}

export function callPage(call: ApiCall, api: Api): ApiPage {
  const { summary, body, responses } = call
  const parameters = parametersOf(call)
  const curl = curlText(call, api)
  const success = responses.find(({ status }) => status.startsWith('2'))
  const parts: readonly (readonly [string, Html | null])[] = [
    ['Parameters', parameters.length === 0 ? null : parameterTable(parameters, api)],
    ['Request body', body === null ? null : bodyTable(call, body, api)],
    [
      'Try it',
      html`<div class="code">
          <pre tabindex="0"><code>${highlight(curl, 'sh')}</code></pre>
        </div>
        ${tryForm(call, api)}`,
    ],
    ['Responses', responseTable(responses)],
    ['Response body', success === undefined ? null : successTable(success, api)],
  ]
  const shown = parts.filter(([, part]) => part !== null)
  return {
    title: plain(summary),
    content: html`<article>
      <h1>${inline(summary)}</h1>
      <p class="call">${signature(call)} <small>operation ID: ${call.name}</small></p>
      ${shown.map(
        ([title, part]) =>
          html`<h2 id="${anchorOf(title)}">${title}</h2>
            ${part}`,
      )}
    </article>`,
    headings: shown.map(([title]) => ({ depth: 2, id: anchorOf(title), text: title })),
    markdown: [
      `# ${summary}`,
      `\`${call.method} ${call.path}\``,
      `\`\`\`sh\n${curl}\n\`\`\``,
      '',
    ].join('\n\n'),
  }
}

/** The search index has the names, paths and fields. */
export function callSections(api: Api): Omit<Section, 'id'>[] {
  return api.calls.map((call) => {
    const { name, method, path, summary, body } = call
    const parameters = parametersOf(call).map((parameter) => parameter.name)
    const fields = body === null ? [] : fieldRows(body, api).map((row) => row.name)
    const text = [method, path, name, ...parameters, ...fields].join(' ')
    return { path: callPath(call), title: plain(summary), heading: plain(summary), text }
  })
}

/** Descriptions have code in backticks. */
function inline(text: string): Html {
  return html`${text.split('`').map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : part))}`
}

export function plain(text: string): string {
  return text.replaceAll('`', '')
}

function signature({ method, path }: ApiCall): Html {
  return html`<span class="signature"
    ><b class="method ${method.toLowerCase()}">${method}</b> <code>${path}</code></span
  >`
}

function parameterTable(parameters: ReturnType<typeof parametersOf>, api: Api): Html {
  return tableOf(
    ['name', 'in', 'type', 'description'],
    parameters.map(({ name, in: where, required = false, description = '', schema }) => [
      nameCell(name, required, 0),
      where,
      typeOf(schema, api),
      inline([description, textOf(schema)].join(' ').trim()),
    ]),
  )
}

function bodyTable({ isBodyOptional }: ApiCall, body: Schema, api: Api): Html {
  const rows = fieldRows(body, api)
  const optional = isBodyOptional ? html`<p>Optional.</p>` : null
  if (rows.length === 0)
    return html`${optional}
      <p>An object without fields.</p>`
  return html`${optional}${fieldTable(rows)}`
}

function successTable({ type, schema }: ResponseDoc, api: Api): Html | null {
  if (schema === null) return null
  const rows = fieldRows(schema, api)
  if (rows.length > 0) return fieldTable(rows)
  return type === 'application/json'
    ? html`<p>An object without fields.</p>`
    : html`<p><code>${type}</code></p>`
}

function fieldTable(rows: readonly FieldRow[]): Html {
  return tableOf(
    ['field', 'type', 'description'],
    rows.map(({ name, depth, type, isRequired, text }) => [
      nameCell(name, isRequired, depth),
      type,
      inline(text),
    ]),
  )
}

function nameCell(name: string, isRequired: boolean, depth: number): Html {
  const required = isRequired ? html` <small>required</small>` : null
  return html`<span class="field depth-${depth}"><code>${name}</code>${required}</span>`
}

function responseTable(responses: readonly ResponseDoc[]): Html {
  return tableOf(
    ['status', 'description'],
    responses.map(({ status, text }) => [status, text]),
  )
}

function tableOf(head: readonly string[], rows: readonly (readonly (Html | string)[])[]): Html {
  return html`<div class="table" tabindex="0" role="group" aria-label="Table">
    <table>
      <thead>
        <tr>
          ${head.map((cell) => html`<th scope="col">${cell}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          (cells) =>
            html`<tr>
              ${cells.map((cell) => html`<td>${cell}</td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
  </div>`
}
