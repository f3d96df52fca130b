// Prepares text for the PDF and breaks it into lines.

/** The width of one character. */
export type WidthOf = (character: string) => number

/** Whether the fonts have the character. */
export type Covers = (character: string) => boolean

/** Replaces each character that the fonts lack. */
export const placeholder = '\u25a1'

/**
 * One paragraph with single spaces. Control characters and those that change the text direction are removed, because they
 * are invisible on a page.
 */
export function printableText(text: string, covers: Covers = () => true): string {
  const bare = text
    .replaceAll(/[\s\u2028\u2029]+/g, ' ')
    .replaceAll(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu, '')
    .trim()
  if (everyFontHas.test(bare)) return bare
  return Array.from(bare, (character) => (covers(character) ? character : placeholder)).join('')
}

/** Avoids checking each character of most texts. */
const everyFontHas = /^[ -~]*$/

/** Breaks text into lines of at most this width, between words, or inside a word that is wider than a line. */
export function wrapText(text: string, widthMax: number, widthOf: WidthOf): string[] {
  const lines: string[] = []
  let line = ''
  let width = 0
  for (const word of text.split(' ')) {
    const space = line === '' ? 0 : widthOf(' ')
    const wordWidth = widthOfText(word, widthOf)
    if (line !== '' && width + space + wordWidth <= widthMax) {
      line += ` ${word}`
      width += space + wordWidth
      continue
    }
    if (line !== '') lines.push(line)
    const pieces = wordWidth <= widthMax ? [word] : brokenWord(word, widthMax, widthOf)
    lines.push(...pieces.slice(0, -1))
    line = pieces.at(-1) ?? ''
    width = widthOfText(line, widthOf)
  }
  return [...lines, line]
}

export function widthOfText(text: string, widthOf: WidthOf): number {
  let width = 0
  for (const character of text) width += widthOf(character)
  return width
}

function brokenWord(word: string, widthMax: number, widthOf: WidthOf): string[] {
  const pieces: string[] = []
  let piece = ''
  let width = 0
  for (const character of word) {
    const own = widthOf(character)
    if (piece !== '' && width + own > widthMax) {
      pieces.push(piece)
      piece = ''
      width = 0
    }
    piece += character
    width += own
  }
  return [...pieces, piece]
}
