// GET /operator/stream
import { endpoint } from '../endpoint.ts'
import { validate as isUuid } from 'uuid'
import { headerOf } from '../headers.ts'
import { eventStreamLimits } from '../event-stream.ts'
import { idLengthMax } from '../../schema/text-fields.ts'
import { queryInteger, queryText, queryUuid, readQuery } from '../../schema/query.ts'
import { string } from '../../schema/shape.ts'

const query = {
  accountId: queryText(idLengthMax),
  // Alternative to Last-Event-ID for clients that cannot set headers.
  lastEventId: queryUuid,
  latest: queryInteger({ min: 0, max: eventStreamLimits.eventsMax }),
}

export const streamEvents = endpoint({
  name: 'stream-events',
  audiences: { operator: 'GET /operator/stream' },
  summary:
    'Stream the feeds of all accounts, or of one, as server-sent events: `event`, `latest`, `skipped`, `writes` and `reset`',
  access: 'read',
  query,
  success: { status: 200, schema: string, contentType: 'text/event-stream' },
  refusals: [],
  handle(call) {
    const { accountId = null, lastEventId = null, latest = 0 } = readQuery(query, call.query)
    const sent = headerOf(call, 'last-event-id')
    const body = call.monitoring.eventStreams.listen({
      keyId: call.operator.keyId,
      session: call.session,
      accountId,
      lastEventId: sent !== null && isUuid(sent) ? sent : lastEventId,
      latest,
    })
    const headers = { 'x-accel-buffering': 'no' }
    return Promise.resolve({ status: 200, contentType: 'text/event-stream', headers, body })
  },
})
