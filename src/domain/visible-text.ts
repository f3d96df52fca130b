// Detects texts that do not look like what they are: only spaces, surrounding spaces, and invisible characters.
// Ids are compared byte by byte, so such a text identifies a different record.

// Zero-width and direction marks, soft hyphens, byte order marks, fillers, variation selectors, and the blank of braille.
const invisible = /[\p{Cf}\p{Default_Ignorable_Code_Point}\u2800]/gu
const plainAscii = /^[!-~](?:[ -~]*[!-~])?$/

/** Whether a text consists of visible ASCII characters with spaces only in between, as nearly all ids do. */
export function isPlain(text: string): boolean {
  return plainAscii.test(text)
}

export function isBlank(text: string): boolean {
  const first = text.charCodeAt(0)
  if (first > 0x20 && first < 0x7f) return false
  return visible(text) === ''
}

/** The text without invisible characters and surrounding spaces. */
export function visible(text: string): string {
  return text.replace(invisible, '').trim()
}

/** A clause after "which" that describes invisible characters or surrounding spaces; `null` if there are none. */
export function invisibleIn(text: string): string | null {
  if (isPlain(text)) return null
  const [mark] = text.match(invisible) ?? []
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

/** An unknown id for a message, with a note about its invisible characters. */
export function unknownId(id: string): string {
  const found = invisibleIn(id)
  return JSON.stringify(id) + (found === null ? '' : `, which ${found}`)
}
