// GET /operator/account/{accountId}/message/{id}/letter
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { boolean, instant, nullable, shape, string } from '../../schema/shape.ts'
import { requireLetter } from './letter.ts'

export const letterSchema = shape('Letter', {
  messageId: string,
  senderName: nullable(string),
  replyTo: nullable(string),
  subject: string,
  text: string,
  hasHtml: boolean,
  attachmentName: nullable(string),
  keptAt: instant,
})

export const getLetter = endpoint({
  name: 'get-letter',
  audiences: { operator: 'GET /operator/account/{accountId}/message/{id}/letter' },
  summary: 'Read the text of a message that the mailbox keeps',
  access: 'read',
  success: { status: 200, schema: letterSchema },
  refusals: [404],
  async handle(call) {
    const { messageId, senderName, replyTo, subject, text, ...letter } = await requireLetter(call)
    const { html, attachmentName, keptAt } = letter
    const hasHtml = html !== null
    return okAnswer({
      messageId,
      senderName,
      replyTo,
      subject,
      text,
      hasHtml,
      attachmentName,
      keptAt,
    })
  },
})
