// Markdown as HTML: tags are escaped, and headings have GitHub's anchors.
import { describe, expect, it } from 'vitest'
import { renderMarkdown } from './render-markdown.ts'

const library = {
  resolve: (from: string, link: string) => (link === 'gone.md' ? null : `/served/${from}/${link}`),
  diagram: () => null,
}
const render = (markdown: string) => {
  const { body, headings } = renderMarkdown({ file: 'a.md', markdown }, library)
  return { body: body.html, headings }
}

describe('renderMarkdown', () => {
  it('escapes HTML and omits comments', () => {
    const { body } = render('<!-- note -->\n\n<script>x</script>\n\n`<b>` <i>a</i> & "b"\n')
    expect(body).not.toMatch(/<script|<i>|<b>|note/)
    expect(body).toContain('&lt;script&gt;')
  })

  it('gives headings unique anchors like GitHub’s', () => {
    const { headings } = render('# A\n\n## Don’t `retry` it, ever\n\n### Same\n\n### Same\n')
    expect(headings.map(({ id }) => id)).toEqual(['a', 'dont-retry-it-ever', 'same', 'same-1'])
    expect(headings[1]?.text).toBe('Don’t retry it, ever')
  })

  it('resolves links to served pages and drops dead ones', () => {
    const { body } = render('[b](b.md#c), [gone](gone.md), [out](https://example.com/?a&b)')
    expect(body).toContain('<a href="/served/a.md/b.md#c">b</a>, gone, ')
    expect(body).toContain('<a href="https://example.com/?a&amp;b" rel="noreferrer">out</a>')
  })

  it('wraps tables in a box and keeps their alignment', () => {
    const { body } = render('| a | b |\n| - | -: |\n| `x|y` | 7 |\n'.replace('x|y', 'x'))
    expect(body).toContain('<div class="table" tabindex="0"')
    expect(body).toContain('<td class="right">7</td>')
  })

  it('highlights code without changing it', () => {
    const code = '{ "a": [1, "<b>", null] } # \'x\' $HOME'
    for (const language of ['json', 'sh', 'js', 'python', 'unknown']) {
      const { body } = render(`\`\`\`${language}\n${code}\n\`\`\`\n`)
      const text = body.replaceAll(/<[^>]+>/g, '').trim()
      expect(text.replaceAll('&quot;', '"').replaceAll('&#39;', "'")).toBe(
        code.replace('<b>', '&lt;b&gt;'),
      )
    }
  })
})
