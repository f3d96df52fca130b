// Values in HTML templates stay text.
import { describe, expect, it } from 'vitest'
import { bareHtml, html, trustedHtml } from '../documents/html.ts'

describe('html', () => {
  it('escapes texts and numbers, in content and in attributes', () => {
    const hostile = `"><script>alert('&')</script>`
    const { html: text } = html`<a title="${hostile}">${hostile} ${7}</a>`
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;'
    expect(text).toBe(`<a title="${escaped}">${escaped} 7</a>`)
  })

  it('keeps nested HTML, joins lists and omits null', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
    const { html: text } = html`<p>${items}${null}${[trustedHtml('<i>'), 'c&d']}</p>`
    expect(text).toBe('<p><li>a</li><li>&lt;b&gt;</li><i>c&amp;d</p>')
  })

  it('isolates right-to-left text, except in attributes', () => {
    const name = '\u202eevil'
    expect(html`<p title="${name}">${name}</p>`.html).toBe(
      `<p title="${name}"><bdi>${name}</bdi></p>`,
    )
    expect(html`<b>${['שלום', 'a']}</b>`.html).toBe('<b><bdi>שלום</bdi>a</b>')
    expect(bareHtml(`a<${name}`).html).toBe('a&lt;evil')
  })
})
