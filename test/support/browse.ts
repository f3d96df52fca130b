// A browser as plain as can be: it follows links and redirects and sends forms just as the page has them, and
// runs nothing. What a page says is its text.

export type Shown = {
  readonly status: number
  readonly headers: Headers
  /** Without the redirects on the way. */
  readonly url: string
  readonly html: string
  /** The text as people read it: without elements, and with single spaces. */
  readonly text: string
  /** How many requests it took. */
  readonly requests: number
}

type Filled = Readonly<Record<string, string | readonly string[]>>

export async function visit(url: string): Promise<Shown> {
  return followed(url, { method: 'GET' }, 1)
}

async function followed(url: string, init: RequestInit, requests: number): Promise<Shown> {
  const answer = await fetch(url, { ...init, redirect: 'manual' })
  const location = answer.headers.get('location')
  if (answer.status === 303 && location !== null) {
    return followed(new URL(location, url).href, { method: 'GET' }, requests + 1)
  }
  const page = await answer.text()
  const { status, headers } = answer
  return { status, headers, url, html: page, text: textOf(page), requests }
}

export type FormOnPage = { readonly action: string; readonly fields: URLSearchParams }

/** The form that has the button with this text, with what it holds before anybody filled it in. */
export function formOf({ html, url }: Shown, button: string): FormOnPage {
  for (const [, head = '', inside = ''] of html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)) {
    const pressed = [...inside.matchAll(/<button\b([^>]*)>([\s\S]*?)<\/button>/g)].find(
      ([, , text = '']) => textOf(text).includes(button),
    )
    if (pressed === undefined) continue
    const fields = new URLSearchParams()
    for (const [input] of inside.matchAll(/<input\b[^>]*>/g)) {
      const isOffered = ['radio', 'checkbox'].includes(attribute(input, 'type'))
      if (!isOffered || / checked\b/.test(input)) {
        fields.append(attribute(input, 'name'), attribute(input, 'value'))
      }
    }
    const name = attribute(pressed[1] ?? '', 'name')
    if (name !== '') fields.append(name, attribute(pressed[1] ?? '', 'value'))
    return { action: new URL(attribute(head, 'action'), url).href, fields }
  }
  throw new Error(`no form has the button ${button}:\n${textOf(html)}`)
}

export function send({ action, fields }: FormOnPage): Promise<Shown> {
  return followed(action, { method: 'POST', body: fields }, 1)
}

/** Fills the button's form in and presses it. */
export function press(page: Shown, button: string, filled: Filled = {}): Promise<Shown> {
  const { action, fields } = formOf(page, button)
  for (const [name, value] of Object.entries(filled)) {
    fields.delete(name)
    for (const one of [value].flat()) fields.append(name, one)
  }
  return send({ action, fields })
}

/** Presses the button, and confirms on the page that follows. */
export async function pressAndConfirm(
  page: Shown,
  button: string,
  filled: Filled = {},
): Promise<Shown> {
  return press(await press(page, button, filled), 'Confirm')
}

function attribute(element: string, name: string): string {
  return unescaped(new RegExp(`\\b${name}="([^"]*)"`).exec(element)?.[1] ?? '')
}

function textOf(html: string): string {
  const bare = html.replaceAll(/<(style|title)>[\s\S]*?<\/\1>/g, ' ').replaceAll(/<[^>]*>/g, ' ')
  return unescaped(bare).replaceAll(/\s+/g, ' ').trim()
}

function unescaped(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}
