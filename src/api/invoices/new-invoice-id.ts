// The id of a new invoice, except words that other paths have in its place.
import { nameOf, type Field } from '../../schema/field.ts'
import { recordId } from '../../schema/text-fields.ts'
import { addFault } from '../../schema/issues.ts'

/** `PUT /integration/invoice/simplify/…` updates simplified invoices. */
const reservedIds: readonly string[] = ['simplify']

export const newInvoiceId: Field<string> = {
  ...recordId,
  schema: { ...recordId.schema, not: { enum: reservedIds } },
  read(value, pointer, issues) {
    const id = recordId.read(value, pointer, issues)
    if (id === undefined || !reservedIds.includes(id)) return id
    const message = `${nameOf(pointer)} is ${id}, which has another meaning in paths of invoices.`
    return addFault(issues, { pointer, rule: 'id_reserved', message, sent: id })
  },
}
