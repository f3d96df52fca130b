// Telephone numbers that text messages are sent to.

const punctuation = /[\s().-]/g

/**
 * The number in E.164, such as `+15550100`; `null` if it is none. Ten digits, also after a 1, are a number of North America, as in
 * the systems of its suppliers.
 */
export function readPhoneNumber(text: string): string | null {
  const digits = text.replaceAll(punctuation, '')
  if (/^\+[1-9]\d{6,14}$/.test(digits)) return digits
  const [, american] = /^1?([2-9]\d{9})$/.exec(digits) ?? []
  return american === undefined ? null : `+1${american}`
}
