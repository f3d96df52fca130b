// Parses the numbers of options.
import { InvalidArgumentError } from 'commander'

/** A non-negative integer. */
export function readCount(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('Must be a whole number, 0 or more.')
}
