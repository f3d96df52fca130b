// Compares secrets in constant time, so that response times do not reveal them.
import { timingSafeEqual } from 'node:crypto'

export function isEqualText(sent: string, expected: string): boolean {
  const bytes = Buffer.from(sent)
  return bytes.length === expected.length && timingSafeEqual(bytes, Buffer.from(expected))
}
