// GET /operator/account/{accountId}/message/{id}/letter/page
import { letterNotFound } from '../../domain/messages/send-message.ts'
import { endpoint } from '../endpoint.ts'
import { requireLetter } from './letter.ts'

const contentType = 'text/html; charset=utf-8'

/** The page can do nothing: it has the styles of an e-mail, and links that open elsewhere. */
const headers = {
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; sandbox allow-popups allow-popups-to-escape-sandbox; frame-ancestors 'self'",
  'referrer-policy': 'no-referrer',
}

export const getLetterPage = endpoint({
  name: 'get-letter-page',
  audiences: { operator: 'GET /operator/account/{accountId}/message/{id}/letter/page' },
  summary: 'Read the HTML of a message that the mailbox keeps',
  access: 'read',
  success: { status: 200, contentType: 'text/html', schema: { type: 'string' } },
  refusals: [404],
  async handle(call) {
    const { html } = await requireLetter(call)
    if (html === null) throw letterNotFound()
    const body = html.replace('<head>', '<head><base target="_blank">')
    return { status: 200, headers, contentType, body }
  },
})
