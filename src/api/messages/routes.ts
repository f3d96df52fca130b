// The endpoints about messages to buyers.
import { getMessage } from './get-message.ts'
import { resendMessage } from './resend-message.ts'
import { searchMessages } from './search-messages.ts'

export const messageEndpoints = [searchMessages, getMessage, resendMessage] as const
