// Makes names and numbers safe for messages: one line, no control characters, and no effect on the direction of the text beside
// them.
import { printableText } from '../documents/wrap-text.ts'

const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/

/** Right-to-left text is isolated (U+2068, U+2069), in plain text as in HTML. */
export function plainText(text: string): string {
  const printable = printableText(text)
  return rightToLeft.test(printable) ? `\u2068${printable}\u2069` : printable
}

/** At most this many characters. */
export function shortText(text: string, lengthMax: number): string {
  const characters = Array.from(printableText(text))
  if (characters.length <= lengthMax) return plainText(text)
  return plainText(`${characters.slice(0, lengthMax - 1).join('')}…`)
}
