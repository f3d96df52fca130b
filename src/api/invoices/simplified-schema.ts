// The simplified invoice on the wire: payers in place of customer and status.
import type { CreateSimplifiedInvoice } from '../../domain/invoices/create-simplified-invoice.ts'
import type { Payer, SimplifiedPush } from '../../domain/invoices/invoice.ts'
import { isBlank } from '../../domain/visible-text.ts'
import type { JsonValue } from '../../json/json.ts'
import { list, object, optional, pathId, required, text } from '../../schema/field.ts'
import {
  documentMembers,
  isNobody,
  judge,
  personMembers,
  somebodies,
  type Judging,
} from './schema.ts'
import { completeList, isIncomplete } from './line-schema.ts'
import { fault, type Notes } from '../../schema/issues.ts'
import { newInvoiceId } from './new-invoice-id.ts'
import { broughtProject, noteProjectClock, projectDetails } from '../projects/schema.ts'

export const simplifiedLimits = { payersMax: 20, businessNameMax: 256 } as const

const payerMembers = {
  ...personMembers,
  businessName: optional(text({ lengthMax: simplifiedLimits.businessNameMax, emptyAllowed: true })),
}

const payers = list(object(payerMembers, 'Payer'), {
  itemsMax: simplifiedLimits.payersMax,
  description: 'Whom the invoice is sent to: an e-mail address or a phone number is enough.',
})

export const updateSimplifiedBody = object(
  { id: optional(pathId), ...documentMembers, payersInfo: optional(payers) },
  'SimplifiedInvoiceUpdate',
)
export const createSimplifiedBody = object(
  {
    id: required(newInvoiceId),
    ...documentMembers,
    payersInfo: required(payers),
    projectDetails: optional(projectDetails),
  },
  'SimplifiedInvoiceCreate',
)

export function readUpdate(body: JsonValue, judging: Judging, notes: Notes): SimplifiedPush | null {
  const sent = updateSimplifiedBody.read(body, '', notes)
  if (sent === undefined) return null
  const payersInfo = notePayers(sent.payersInfo, notes)
  const push = judge(sent, judging, notes)
  return push === null ? null : { ...push, payersInfo }
}

export function readCreate(
  body: JsonValue,
  judging: Judging,
  notes: Notes,
): CreateSimplifiedInvoice | null {
  const sent = createSimplifiedBody.read(body, '', notes)
  if (sent === undefined) return null
  noteProjectClock(sent.projectDetails, judging.now, notes)
  const payersInfo = notePayers(sent.payersInfo, notes)
  const push = judge(sent, judging, notes)
  if (push === null || sent.id === undefined) return null
  const project = broughtProject(sent.projectDetails)
  return { id: sent.id, push: { ...push, payersInfo }, project }
}

type SentPayers = readonly (Partial<Payer> | undefined)[] | null | undefined

/** Nobody could be sent the link of an invoice without a payer, or of a payer without an address. */
function notePayers(sent: SentPayers, notes: Notes): readonly Payer[] | null {
  const whole = completeList(sent, completePayer)
  const known = somebodies(whole)
  if (sent?.length === 0 || known?.length === 0) {
    const message = 'payersInfo is empty: a simplified invoice has at least one payer.'
    fault(notes, { pointer: '/payersInfo', rule: 'payer_missing', message })
  }
  for (const [at, payer] of (whole ?? []).entries()) {
    const { emailAddress, cellPhoneNumber } = payer
    if (isNobody(payer) || isSaid(emailAddress) || isSaid(cellPhoneNumber)) continue
    const message = `Payer ${at + 1} has neither emailAddress nor cellPhoneNumber.`
    fault(notes, { pointer: `/payersInfo/${at}`, rule: 'payer_unreachable', message })
  }
  return known
}

function completePayer(payer: Partial<Payer> | undefined): Payer | null {
  return payer === undefined || isIncomplete(payer) ? null : (payer as Payer)
}

function isSaid(value: string | null): boolean {
  return value !== null && !isBlank(value)
}
