// GET /integration/project
import type { Operation } from '../call.ts'
import { listRecords } from '../list.ts'
import { pageFields } from '../read.ts'
import { projectSchema } from '../wire/buyer-schemas.ts'
import { projectToWire } from '../wire/project.ts'
import { queryInstant, readQuery } from '../wire/query.ts'
import { listOf } from '../wire/shape.ts'

const query = { changedAfter: queryInstant, ...pageFields }

export const listProjects: Operation = {
  name: 'list-projects',
  summary: 'List projects in the order of their ids',
  access: 'read',
  query,
  success: { status: 200, schema: listOf('ProjectList', projectSchema) },
  refusals: [],
  handle(call) {
    const sent = readQuery(query, call.query)
    const { limit: _limit, cursor: _cursor, ...filter } = sent
    return listRecords(call, 'project', { sent, filter, toWire: projectToWire })
  },
}
