// Ids and names as people type them.
import { InvalidArgumentError } from 'commander'
import { isAccountId } from '../domain/accounts/account.ts'

const nameLengthMax = 200

export function readAccountId(text: string): string {
  if (isAccountId(text)) return text
  throw new InvalidArgumentError(
    'An account id has 1 to 128 printable ASCII characters and no space.',
  )
}

/** What stands in lists, so one line. */
export function readName(text: string): string {
  const name = text.trim()
  if (name !== '' && name.length <= nameLengthMax && !/\p{Cc}/u.test(name)) return name
  throw new InvalidArgumentError(`A name has 1 to ${nameLengthMax} characters on one line.`)
}

export function noSuchAccount(id: string): Error {
  return new Error(`There is no account ${id}. \`bthub account list\` shows those there are.`)
}
