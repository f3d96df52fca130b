// Markdown as HTML; tags in the text are escaped.
import { lexer, Marked, type Token, type Tokens } from 'marked'
import { escapeHtml, html, trustedHtml, type Html } from '../../documents/html.ts'
import { highlight } from './highlight.ts'
import type { DocPage, Library } from './library.ts'

export type Heading = { readonly depth: number; readonly id: string; readonly text: string }
type Rendered = { readonly body: Html; readonly headings: readonly Heading[] }

export function renderMarkdown(
  page: Pick<DocPage, 'file' | 'markdown'>,
  { resolve, diagram }: Pick<Library, 'resolve' | 'diagram'>,
): Rendered {
  const headings: Heading[] = []
  const idOf = uniqueAnchors()
  const marked = new Marked({
    renderer: {
      heading({ tokens, depth, text }) {
        const heading = { depth, id: idOf(text), text: plainText(tokens) }
        headings.push(heading)
        return headingHtml(heading, this.parser.parseInline(tokens))
      },
      code: ({ text, lang }) => codeHtml(text, lang ?? ''),
      html: ({ text }) => (text.startsWith('<!--') ? '' : escapeHtml(text)),
      link({ href, tokens }) {
        const target = isElsewhere(href) ? href : resolve(page.file, href)
        const inner = this.parser.parseInline(tokens)
        return target === null ? inner : linkHtml(target, inner)
      },
      image: ({ href, text }) => diagramHtml(diagram(page.file, href)) ?? escapeHtml(text),
      table(token) {
        return tableHtml(token, (cell) => this.parser.parseInline(cell.tokens))
      },
    },
  })
  const body = marked.parse(page.markdown, { async: false })
  return { body: trustedHtml(body), headings }
}

function isElsewhere(link: string): boolean {
  return /^[a-z]+:/i.test(link)
}

function headingHtml({ depth, id, text }: Heading, inner: string): string {
  const size = `h${depth}`
  if (depth === 1) return `<h1>${inner}</h1>`
  const anchor = html`<a class="anchor" href="#${id}" aria-label="Link to “${text}”">#</a>`.html
  return `<${size} id="${id}">${inner} ${anchor}</${size}>`
}

function codeHtml(text: string, language: string): string {
  const code = highlight(text, language)
  return `<div class="code"><pre tabindex="0"><code>${code.html}</code></pre></div>`
}

function diagramHtml(svg: string | null): string | null {
  return svg === null
    ? null
    : `<span class="diagram" tabindex="0" role="group" aria-label="Diagram">${svg}</span>`
}

function linkHtml(target: string, inner: string): string {
  const rel = isElsewhere(target) ? ' rel="noreferrer"' : ''
  return `<a href="${escapeHtml(target)}"${rel}>${inner}</a>`
}

/** In a box that scrolls on a narrow screen. */
function tableHtml(
  { header, rows }: Tokens.Table,
  inner: (cell: Tokens.TableCell) => string,
): string {
  const row = (cells: readonly Tokens.TableCell[]) => {
    return `<tr>${cells.map((cell) => cellHtml(cell, inner(cell))).join('')}</tr>`
  }
  const body = rows.map(row).join('')
  return `<div class="table" tabindex="0" role="group" aria-label="Table"><table><thead>${row(header)}</thead><tbody>${body}</tbody></table></div>`
}

function cellHtml({ header, text, align }: Tokens.TableCell, inner: string): string {
  // An empty corner cell is not a heading.
  const name = header && text !== '' ? 'th' : 'td'
  const side = align === null ? '' : ` class="${align}"`
  return `<${name}${side}${name === 'th' ? ' scope="col"' : ''}>${inner}</${name}>`
}

/** The same anchors as on GitHub. */
export function anchorOf(title: string): string {
  return title
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
    .replaceAll(/\s/g, '-')
}

export function uniqueAnchors(): (title: string) => string {
  const seen = new Map<string, number>()
  return (title) => {
    const anchor = anchorOf(title)
    const times = seen.get(anchor) ?? 0
    seen.set(anchor, times + 1)
    return times === 0 ? anchor : `${anchor}-${times}`
  }
}

export function tokensOf(markdown: string): readonly Token[] {
  return lexer(markdown)
}

export function plainText(tokens: readonly Token[]): string {
  return tokens.map(textOf).join('')
}

function textOf(token: Token): string {
  switch (token.type) {
    case 'table': {
      const { header, rows } = token as Tokens.Table
      return [header, ...rows]
        .flat()
        .map((cell) => plainText(cell.tokens))
        .join(' ')
    }
    case 'list':
      return (token as Tokens.List).items.map((item) => plainText(item.tokens)).join(' ')
    case 'html':
      return ''
    default:
      if ('tokens' in token && token.tokens !== undefined) return plainText(token.tokens)
      return 'text' in token && typeof token.text === 'string' ? token.text : ''
  }
}
