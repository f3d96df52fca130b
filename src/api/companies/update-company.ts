// PUT /integration/company/{id}
import { endpoint } from '../endpoint.ts'
import { updateCompany as decide } from '../../domain/companies/update-company.ts'
import { writeAnswer } from '../answer.ts'
import { createCompany, creationOf } from './create-company.ts'
import { readUpdate, updateCompanyBody } from './schema.ts'
import { recordWritten } from '../answer-schemas.ts'
import { upsertQuery, writeOrCreate } from '../upsert.ts'

export const updateCompany = endpoint({
  name: 'update-company',
  audiences: { account: 'PUT /integration/company/{id}' },
  summary: 'Update a company',
  access: 'write',
  query: upsertQuery,
  upserts: createCompany,
  body: { schema: updateCompanyBody.schema },
  success: { status: 202, schema: recordWritten },
  refusals: [404, 409, 412, 422],
  handle: (call) =>
    writeOrCreate(
      call,
      {
        name: 'update-company',
        kind: 'company',
        query: upsertQuery,
        maskedText: updateCompanyBody.maskedText,
        read(body, { now }, issues) {
          const push = readUpdate(body, now, issues)
          return push === null ? null : { push }
        },
        decide: (loaded, command, context) =>
          decide(loaded.get('company', command.id), command, context),
        answer: (decision, operationId) => writeAnswer(decision, { status: 202, operationId }),
      },
      creationOf,
    ),
})
