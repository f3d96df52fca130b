// Numbers of options.
import { InvalidArgumentError } from 'commander'

/** A whole number from 0 on. */
export function readCount(text: string): number {
  if (/^\d{1,15}$/.test(text)) return Number(text)
  throw new InvalidArgumentError('It has to be a whole number from 0 on.')
}
