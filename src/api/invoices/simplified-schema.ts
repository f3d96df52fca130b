// The simplified invoice in bodies: payers in place of customer and status.
import type { CreateSimplifiedInvoice } from '../../domain/invoices/create-simplified-invoice.ts'
import type { SimplifiedPush } from '../../domain/invoices/invoice.ts'
import { isBlank } from '../../domain/visible-text.ts'
import type { JsonValue } from '../../json/json.ts'
import { object, optional, required, whole, type InputOf } from '../../schema/object.ts'
import { pathId } from '../../schema/text-fields.ts'
import {
  documentMembers,
  isNobody,
  payersField,
  somebodies,
  validateDocument,
  withoutNobodies,
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
  return push && ofSomebodies(push)
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
  return { id: push.id, push: ofSomebodies(push), project: sentProject(push.projectDetails) }
}

function ofSomebodies(push: SimplifiedPush): SimplifiedPush {
  return { ...withoutNobodies(push), payersInfo: somebodies(push.payersInfo) }
}

/** Nobody could be sent the link of an invoice without a payer, or of a payer without an address. */
function validatePayers(input: InputOf<typeof updateMembers>['payersInfo'], issues: Issues): void {
  const payers = payersField.complete(input)
  if (input?.length === 0 || somebodies(payers)?.length === 0) {
    const message = 'payersInfo is empty: a simplified invoice has at least one payer.'
    addFault(issues, { pointer: '/payersInfo', rule: 'payer_missing', message })
  }
  for (const [at, payer] of (payers ?? []).entries()) {
    const { emailAddress, cellPhoneNumber } = payer
    if (isNobody(payer) || isText(emailAddress) || isText(cellPhoneNumber)) continue
    const message = `Payer ${at + 1} has neither emailAddress nor cellPhoneNumber.`
    addFault(issues, { pointer: `/payersInfo/${at}`, rule: 'payer_unreachable', message })
  }
}

function isText(value: string | null): boolean {
  return value !== null && !isBlank(value)
}
