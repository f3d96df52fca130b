// How far a pull of customers has come, and what became of it.
import { okAnswer } from '../answer.ts'
import type { AnyCall, Operation } from '../call.ts'
import { customerImportSchema, customerImportToWire } from './schema.ts'
import { readQuery } from '../../schema/query.ts'
import { readImport } from './read-import.ts'

export function getImport(name: string): Operation<AnyCall> {
  return {
    name,
    summary: 'Read how far an import of customers has come',
    access: 'read',
    success: { status: 200, schema: customerImportSchema },
    refusals: [404],
    async handle(call) {
      readQuery({}, call.query)
      return okAnswer(customerImportToWire(await readImport(call)))
    },
  }
}
