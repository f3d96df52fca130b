// Generates ids. Random bytes are drawn in pages, because a draw per id would cost more than the rest of its generation.
import { randomFillSync } from 'node:crypto'
import { v7 } from 'uuid'

const page = Buffer.allocUnsafe(16 * 256)
let used = page.length

/** A UUID v7 (RFC 9562): ordered by time, so that its index grows at one end. */
export function newUuid(): string {
  return v7({ random: randomBytes(16) })
}

/** Random hex digits, two per byte. */
export function newHex(bytes: number): string {
  return randomBytes(bytes).toString('hex')
}

/** In place of the ids that a call would make: a dry run makes none. */
export const noUuid = '00000000-0000-0000-0000-000000000000'
export const noRecordId = '000000000000'

/** A slice of the page, valid until the next call. */
function randomBytes(bytes: number): Buffer {
  if (used + bytes > page.length) {
    randomFillSync(page)
    used = 0
  }
  used += bytes
  return page.subarray(used - bytes, used)
}
