// POST /operator/account/{accountId}/message/{id}/resend
import { endpoint } from '../endpoint.ts'
import { messageNotFound } from '../../domain/messages/send-message.ts'
import { copyOfMessage } from '../../domain/messages/resend-message.ts'
import { newUuid } from '../../ids.ts'
import { auditEntryOf, createdAnswer, readOperatorBody } from '../operator-action.ts'
import { reasonBody } from '../operator-write.ts'
import { requireId } from '../target.ts'
import { messageSchema, serializeMessage } from './schema.ts'

export const resendMessage = endpoint({
  name: 'resend-message',
  audiences: { operator: 'POST /operator/account/{accountId}/message/{id}/resend' },
  summary: 'Send a message again: a copy to the current address, unless it is no longer true',
  access: 'write',
  isAudited: true,
  body: { schema: reasonBody.schema },
  success: { status: 201, schema: messageSchema },
  refusals: [404, 409],
  async handle(call, name) {
    const { store, accountId, id } = call
    requireId(id)
    const { body, details } = readOperatorBody<{ reason: string }>(call, reasonBody)
    const message = await store.readRecord(accountId, 'message', id)
    if (message === null) throw messageNotFound()
    const copy = copyOfMessage(message, newUuid())
    const about = { sent: details, copy: copy.id }
    const entry = auditEntryOf(call, { name, reason: body.reason, subject: id, details: about })
    const at = call.clock().toISOString()
    return createdAnswer(serializeMessage(await store.addMessageAgain(accountId, copy, at, entry)))
  },
})
