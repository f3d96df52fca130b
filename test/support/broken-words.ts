// Words that a browser breaks in two lines, outside of places where a line may end: code, and addresses without a blank.
import type { Page } from 'playwright-core'

/** Each with the text around it. Words longer than a line of a telephone have to be broken. */
export function brokenWords(page: Page): Promise<string[]> {
  return page.evaluate(`(() => {
    const broken = []
    const walker = document.createTreeWalker(document.querySelector('main'), NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const parent = node.parentElement
      if (parent === null || parent.closest('pre, code, .clip, svg, option') !== null) continue
      if (parent.getClientRects().length === 0) continue
      for (const match of node.data.matchAll(/[\\p{L}\\p{N}]{2,24}/gu)) {
        range.setStart(node, match.index)
        range.setEnd(node, match.index + match[0].length)
        const tops = new Set([...range.getClientRects()].map(({ top }) => Math.round(top)))
        if (tops.size > 1) broken.push(match[0])
      }
    }
    return [...new Set(broken)].slice(0, 5)
  })()`)
}
