// The endpoints about messages to buyers.
import { getLetter } from './get-letter.ts'
import { getLetterPage } from './get-letter-page.ts'
import { getMessage } from './get-message.ts'
import { resendMessage } from './resend-message.ts'
import { searchMessages } from './search-messages.ts'

export const messageEndpoints = [
  searchMessages,
  getMessage,
  getLetter,
  getLetterPage,
  resendMessage,
] as const
