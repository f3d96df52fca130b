// HTML that is escaped by construction: what is put into a template is text, unless it is HTML already.
// Text that runs from right to left, or says that it does, is kept to itself by a <bdi>, so that no name turns
// what stands beside it around.

export type Html = { readonly html: string }

export type HtmlValue = Html | string | number | null | readonly HtmlValue[]

/** `null` stands for nothing. Attributes are to be in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let inTag = false
  const written = parts.map((part, at) => {
    inTag = endsInTag(part, inTag)
    return part + textOf(values[at] ?? null, inTag)
  })
  return { html: written.join('') }
}

/** HTML that was made elsewhere, such as a drawing. Never of what a caller sent. */
export function trustedHtml(text: string): Html {
  return { html: text }
}

/** Judged by the template alone: what is put in can neither open nor close a tag. */
function endsInTag(part: string, before: boolean): boolean {
  const [open, close] = [part.lastIndexOf('<'), part.lastIndexOf('>')]
  return open === close ? before : open > close
}

function textOf(value: HtmlValue, inTag: boolean): string {
  if (value === null) return ''
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return inTag ? escapeHtml(value) : isolated(value)
  return 'html' in value ? value.html : value.map((each) => textOf(each, inTag)).join('')
}

/** Hebrew, Arabic and their like, and the characters that only set a direction. */
const turning = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/

function isolated(text: string): string {
  return turning.test(text) ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For what holds text and no elements, such as a <title>. */
export function bareHtml(text: string): Html {
  return { html: escapeHtml(text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')) }
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}
