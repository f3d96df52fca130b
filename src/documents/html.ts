// HTML that is escaped by construction: template values are text unless they are `Html`. Right-to-left text is isolated
// in a <bdi>, so that a name can't reorder the text beside it.

export type Html = { readonly html: string }

export type HtmlValue = Html | string | number | null | readonly HtmlValue[]

/** `null` is omitted. Attributes must be in double quotes. */
export function html(parts: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
  let inTag = false
  const written = parts.map((part, at) => {
    inTag = endsInTag(part, inTag)
    return part + textOf(values[at] ?? null, inTag)
  })
  return { html: written.join('') }
}

/** For HTML made elsewhere, such as a diagram; never for input. */
export function trustedHtml(text: string): Html {
  return { html: text }
}

/** Depends on the template alone, since values can neither open nor close a tag. */
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

/** Right-to-left scripts and direction characters. */
const rightToLeft = /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufeff]/

function isolated(text: string): string {
  return rightToLeft.test(text) ? `<bdi>${escapeHtml(text)}</bdi>` : escapeHtml(text)
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For elements that contain only text, such as <title>. */
export function bareHtml(text: string): Html {
  return { html: escapeHtml(text.replaceAll(/[\u202a-\u202e\u2066-\u2069]/g, '')) }
}

export function escapeHtml(text: string): string {
  return text.replaceAll(/[&<>"']/g, (character) => entities[character] ?? '')
}
