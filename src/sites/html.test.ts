// What is put into HTML stays text, in the text and in attributes.
import { describe, expect, it } from 'vitest'
import { bareHtml, html, trustedHtml } from './html.ts'

describe('html', () => {
  it('escapes texts and numbers, in content and in attributes', () => {
    const hostile = `"><script>alert('&')</script>`
    const { html: text } = html`<a title="${hostile}">${hostile} ${7}</a>`
    const escaped = '&quot;&gt;&lt;script&gt;alert(&#39;&amp;&#39;)&lt;/script&gt;'
    expect(text).toBe(`<a title="${escaped}">${escaped} 7</a>`)
  })

  it('takes HTML as it is, one after another, and nothing for null', () => {
    const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`)
    const { html: text } = html`<p>${items}${null}${[trustedHtml('<i>'), 'c&d']}</p>`
    expect(text).toBe('<p><li>a</li><li>&lt;b&gt;</li><i>c&amp;d</p>')
  })

  it('keeps a text that turns the direction of writing to itself, but in attributes', () => {
    const name = '\u202eevil'
    expect(html`<p title="${name}">${name}</p>`.html).toBe(
      `<p title="${name}"><bdi>${name}</bdi></p>`,
    )
    expect(html`<b>${['שלום', 'a']}</b>`.html).toBe('<b><bdi>שלום</bdi>a</b>')
    expect(bareHtml(`a<${name}`).html).toBe('a&lt;evil')
  })
})
