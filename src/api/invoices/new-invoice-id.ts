// The id of a new invoice: any but the words that stand in its place in the paths of other calls.
import { nameOf, type Field } from '../../schema/field.ts'
import { recordId } from '../../schema/text-fields.ts'
import { addFault } from '../../schema/issues.ts'

/** `PUT /integration/invoice/simplify/…` is about simplified invoices. */
const reservedIds: readonly string[] = ['simplify']

export const newInvoiceId: Field<string> = {
  ...recordId,
  schema: { ...recordId.schema, not: { enum: reservedIds } },
  read(value, pointer, notes) {
    const id = recordId.read(value, pointer, notes)
    if (id === undefined || !reservedIds.includes(id)) return id
    const message = `${nameOf(pointer)} is ${id}, which has another meaning in paths of invoices.`
    return addFault(notes, { pointer, rule: 'id_reserved', message, sent: id })
  },
}
