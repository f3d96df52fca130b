// GET /integration/project
import { endpoint } from '../endpoint.ts'
import { listRecords } from '../list.ts'
import { pageFields } from '../read.ts'
import { projectSchema, serializeProject } from './schema.ts'
import { queryInstant, readQuery } from '../../schema/query.ts'
import { listOf } from '../../schema/shape.ts'

const query = { changedAfter: queryInstant, ...pageFields }

export const listProjects = endpoint({
  name: 'list-projects',
  audiences: { account: 'GET /integration/project' },
  summary: 'List projects in order of id',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('ProjectList', projectSchema) },
  refusals: [],
  handle(call) {
    const sent = readQuery(query, call.query)
    const { limit: _limit, cursor: _cursor, ...filter } = sent
    return listRecords(call, 'project', { sent, filter, serialize: serializeProject })
  },
})
