// GET /operator/account/{accountId}/events
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { eventLimits } from './list-events.ts'
import { serializeEvent } from './schema.ts'
import { queryInteger, readQuery } from '../../schema/query.ts'
import { feedSchema } from './event-schemas.ts'

const query = {
  after: queryInteger({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  limit: queryInteger({ min: 1, max: eventLimits.max }),
}

export const listAccountEvents = endpoint({
  name: 'list-account-events',
  audiences: { operator: 'GET /operator/account/{accountId}/events' },
  summary: 'Read the feed of an account',
  access: 'read',
  query,
  success: { status: 200, schema: feedSchema },
  refusals: [404],
  async handle(call) {
    const { after = 0, limit = eventLimits.default } = readQuery(query, call.query)
    const feed = await call.store.readEvents(call.accountId, after, limit)
    return okAnswer({ items: feed.items.map(serializeEvent), lastSeq: feed.lastSeq })
  },
})
