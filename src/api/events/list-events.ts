// GET /integration/events
import { endpoint } from '../endpoint.ts'
import { okAnswer } from '../answer.ts'
import { serializeEvent } from './schema.ts'
import { queryInteger, readQuery } from '../../schema/query.ts'
import { feedSchema } from './event-schemas.ts'

export const eventLimits = { default: 100, max: 1_000 } as const

const query = {
  after: queryInteger({ min: 0, max: Number.MAX_SAFE_INTEGER }),
  limit: queryInteger({ min: 1, max: eventLimits.max }),
}

export const listEvents = endpoint({
  name: 'list-events',
  audiences: { account: 'GET /integration/events' },
  summary: 'Read the account’s event feed, numbered without gaps',
  access: 'read',
  query,
  success: { status: 200, schema: feedSchema },
  refusals: [],
  async handle(call) {
    const { after = 0, limit = eventLimits.default } = readQuery(query, call.query)
    const feed = await call.store.readEvents(call.accountId, after, limit)
    return okAnswer({ items: feed.items.map(serializeEvent), lastSeq: feed.lastSeq })
  },
})
