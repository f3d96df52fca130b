// Bodies of simplified invoices, which have payers in place of a customer and a status.
import type { CreateSimplifiedInvoice } from '../../domain/invoices/create-simplified-invoice.ts'
import type { SimplifiedPush } from '../../domain/invoices/invoice.ts'
import { isBlank } from '../../domain/visible-text.ts'
import type { JsonValue } from '../../json/json.ts'
import { object, optional, required, whole, type InputOf } from '../../schema/object.ts'
import { pathId } from '../../schema/text-fields.ts'
import {
  documentMembers,
  isEmptyPerson,
  payersField,
  nonEmptyPeople,
  validateDocument,
  withoutEmptyPeople,
  type ValidationContext,
} from './schema.ts'
import { addFault, type Issues } from '../../schema/issues.ts'
import { newInvoiceId } from './new-invoice-id.ts'
import { sentProject, validateProjectClock, projectDetails } from '../projects/schema.ts'

const updateMembers = { ...documentMembers, payersInfo: optional(payersField) }

export const updateSimplifiedBody = object(
  { id: optional(pathId), ...updateMembers },
  'SimplifiedInvoiceUpdate',
)
export const createSimplifiedBody = object(
  {
    id: required(newInvoiceId),
    ...documentMembers,
    payersInfo: required(payersField),
    projectDetails: optional(projectDetails),
  },
  'SimplifiedInvoiceCreate',
)

export function readUpdate(
  body: JsonValue,
  context: ValidationContext,
  issues: Issues,
): SimplifiedPush | null {
  const input = updateSimplifiedBody.read(body, '', issues)
  if (input === undefined) return null
  validatePayers(input.payersInfo, issues)
  validateDocument(input, context, issues)
  const push = whole(updateSimplifiedBody, input, issues)
  return push && withoutEmptyPayers(push)
}

export function readCreate(
  body: JsonValue,
  context: ValidationContext,
  issues: Issues,
): CreateSimplifiedInvoice | null {
  const input = createSimplifiedBody.read(body, '', issues)
  if (input === undefined) return null
  validateProjectClock(input.projectDetails, context.now, issues)
  validatePayers(input.payersInfo, issues)
  validateDocument(input, context, issues)
  const push = whole(createSimplifiedBody, input, issues)
  if (push === null) return null
  return { id: push.id, push: withoutEmptyPayers(push), project: sentProject(push.projectDetails) }
}

function withoutEmptyPayers(push: SimplifiedPush): SimplifiedPush {
  return { ...withoutEmptyPeople(push), payersInfo: nonEmptyPeople(push.payersInfo) }
}

/** The link can be sent only to a payer with an e-mail address or a telephone number. */
function validatePayers(input: InputOf<typeof updateMembers>['payersInfo'], issues: Issues): void {
  const payers = payersField.complete(input)
  if (input?.length === 0 || nonEmptyPeople(payers)?.length === 0) {
    const message = 'payersInfo is empty: a simplified invoice has at least one payer.'
    addFault(issues, { pointer: '/payersInfo', rule: 'payer_missing', message })
  }
  for (const [at, payer] of (payers ?? []).entries()) {
    const { emailAddress, cellPhoneNumber } = payer
    if (isEmptyPerson(payer) || isText(emailAddress) || isText(cellPhoneNumber)) continue
    const message = `Payer ${at + 1} has neither emailAddress nor cellPhoneNumber.`
    addFault(issues, { pointer: `/payersInfo/${at}`, rule: 'payer_unreachable', message })
  }
}

function isText(value: string | null): boolean {
  return value !== null && !isBlank(value)
}
