// Parses ids and names of the command line.
import { InvalidArgumentError } from 'commander'
import { isAccountId } from '../domain/accounts/account.ts'

const nameLengthMax = 200

export function readAccountId(text: string): string {
  if (isAccountId(text)) return text
  throw new InvalidArgumentError(
    'An account id must have 1 to 128 printable ASCII characters and no spaces.',
  )
}

/** Names are shown in lists, so they must be a single line. */
export function readName(text: string): string {
  const name = text.trim()
  if (name !== '' && name.length <= nameLengthMax && !/\p{Cc}/u.test(name)) return name
  throw new InvalidArgumentError(`A name must have 1 to ${nameLengthMax} characters on one line.`)
}

export function noSuchAccount(id: string): Error {
  return new Error(`Account ${id} does not exist. \`bthub account list\` lists all accounts.`)
}
