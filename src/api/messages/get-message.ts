// GET /operator/account/{accountId}/message/{id}
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { messageNotFound } from '../../domain/messages/send-message.ts'
import { requireId } from '../target.ts'
import { messageSchema, serializeMessage } from './schema.ts'

export const getMessage = endpoint({
  name: 'get-message',
  audiences: { operator: 'GET /operator/account/{accountId}/message/{id}' },
  summary: 'Read a message to a buyer',
  access: 'read',
  success: { status: 200, schema: messageSchema },
  refusals: [404],
  async handle({ store, accountId, id }) {
    requireId(id)
    const message = await store.readRecord(accountId, 'message', id)
    if (message === null) throw messageNotFound()
    return okAnswer(serializeMessage(message))
  },
})
