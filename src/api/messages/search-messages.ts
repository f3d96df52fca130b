// GET /operator/message
import { messageStatuses, type Message } from '../../domain/messages/message.ts'
import { templateNames } from '../../domain/messages/message-policy.ts'
import { searchEndpoint } from '../search.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryOneOf, queryText } from '../../schema/query.ts'
import { messageSchema } from './schema.ts'

export const searchMessages = searchEndpoint({
  name: 'search-messages',
  audiences: { operator: 'GET /operator/message' },
  summary: 'Find messages to buyers in all accounts, newest first within each account',
  query: {
    accountId: queryText(idLengthMax),
    status: queryOneOf(messageStatuses),
    template: queryOneOf(templateNames),
    customerId: queryText(idLengthMax),
    recordId: queryText(idLengthMax),
  },
  schema: messageSchema,
  customerIdOf: ({ customerId }: Message) => customerId,
  find: ({ store }, { recordId, ...filters }, page) => {
    const aboutIds = recordId === undefined ? undefined : [recordId]
    return store.searchMessages({ ...filters, aboutIds }, page)
  },
})
