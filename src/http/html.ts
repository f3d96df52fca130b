// HTML that is escaped by construction: what is put into a template is text, unless it is HTML already.

export type Html = { readonly html: string }

type Value = Html | string | number | null | readonly Value[]

/** `null` stands for nothing. Attributes are to be in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: parts.map((part, at) => part + textOf(values[at] ?? null)).join('') }
}

/** HTML that was made elsewhere, such as a drawing. Never of what a caller sent. */
export function trustedHtml(text: string): Html {
  return { html: text }
}

function textOf(value: Value): string {
  if (value === null) return ''
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value))
  return 'html' in value ? value.html : value.map(textOf).join('')
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}
