// Texts that people take for something else than they are: blanks only, blanks at the ends, and characters that
// nobody sees. Ids keep every byte, so such a text names a record of its own.

// Zero-width and direction marks, soft hyphens, byte order marks, fillers.
const unseen = /[\p{Cf}\u115f\u1160\u3164\uffa0]/gu
const plainAscii = /^[!-~](?:[ -~]*[!-~])?$/

/** Whether a text is of visible ASCII characters, with blanks only between them: nearly every id is. */
export function isPlain(text: string): boolean {
  return plainAscii.test(text)
}

/** Whether nothing of a text can be seen. */
export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first > 0x20 && first < 0x7f) return false
  return visible(text) === ''
}

/** The text without what can't be seen. */
export function visible(text: string): string {
  return text.replace(unseen, '').trim()
}

/** What of an id or a number can't be seen, to be read after "which"; `null` where there is nothing. */
export function invisibleIn(text: string): string | null {
  if (isPlain(text)) return null
  const [mark] = text.match(unseen) ?? []
  if (mark !== undefined) {
    const code = (mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    return `contains the invisible character U+${code}`
  }
  if (text.trim() === text) return null
  const begins = text.trimStart() !== text
  const ends = text.trimEnd() !== text
  if (begins && ends) return 'begins and ends with a blank'
  return begins ? 'begins with a blank' : 'ends with a blank'
}

/** An id that names nothing, as a sentence shows it, with what nobody sees of it. */
export function unknownId(id: string): string {
  const found = invisibleIn(id)
  return JSON.stringify(id) + (found === null ? '' : `, which ${found}`)
}
