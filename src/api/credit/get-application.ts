// GET /operator/account/{accountId}/application/{id}
import { endpoint } from '../endpoint.ts'
import { drawNotFound, invoiceNotFound } from '../../domain/credit/credit-refusals.ts'
import { HubError } from '../../domain/hub-error.ts'
import type { HubRecord } from '../../domain/record.ts'
import {
  approveCredit,
  cancelApplication,
  rejectCredit,
  type Application,
} from '../../domain/credit/review-credit.ts'
import type { Decision } from '../../domain/verdict.ts'
import { okAnswer } from '../answer.ts'
import type { OperatorAccountCall } from '../call.ts'
import { rulingOf } from '../credit-case.ts'
import { creditSchema, serializeCredit } from './schema.ts'
import { drawSchema, serializeDraw } from './draw-schema.ts'
import { serializeInvoice } from '../invoices/schema.ts'
import { invoiceSchema } from '../invoices/answer-schemas.ts'
import { boolean, nullable, orNull, shape, string } from '../../schema/shape.ts'
import { requireId } from '../target.ts'

const effectSchema = shape('ApplicationEffect', {
  possible: boolean,
  reason: nullable(string),
  rule: nullable(string),
  invoiceStatus: string,
  draw: drawSchema,
  credit: orNull(creditSchema),
})

export const getApplication = endpoint({
  name: 'get-application',
  audiences: { operator: 'GET /operator/account/{accountId}/application/{id}' },
  summary: 'Read a credit application, with the effect of each decision',
  access: 'read',
  success: {
    status: 200,
    schema: shape('Application', {
      invoice: invoiceSchema,
      draw: drawSchema,
      credit: orNull(creditSchema),
      effects: shape('ApplicationEffects', {
        approve: effectSchema,
        reject: effectSchema,
        cancel: effectSchema,
      }),
    }),
  },
  refusals: [404],
  async handle(call) {
    const application = await readApplication(call)
    const { invoice, draw, credit } = application
    const effect = (decide: typeof approveCredit) => effectOf(call, decide, application)
    return okAnswer({
      invoice: serializeInvoice(invoice),
      draw: serializeDraw(draw),
      credit: credit === null ? null : serializeCredit(credit),
      effects: {
        approve: effect(approveCredit),
        reject: effect(rejectCredit),
        cancel: effect(cancelApplication),
      },
    })
  },
})

async function readApplication({ store, accountId, id }: OperatorAccountCall) {
  requireId(id)
  const invoice = await store.readRecord(accountId, 'invoice', id)
  const draw = await store.readRecord(accountId, 'draw', id)
  if (invoice === null) throw invoiceNotFound()
  if (draw === null) throw drawNotFound()
  const { customerId } = invoice.content
  return {
    invoice,
    draw,
    customer:
      customerId === null ? null : await store.readRecord(accountId, 'customer', customerId),
    credit: await store.readRecord(accountId, 'credit', draw.companyId),
  }
}

type Complete = Application & Awaited<ReturnType<typeof readApplication>>

/** Runs the decision on the stored records, and writes nothing. */
function effectOf(call: OperatorAccountCall, decide: typeof approveCredit, application: Complete) {
  const context = {
    now: call.clock().toISOString(),
    operationId: call.requestId,
    blueTapeId: '0'.repeat(12),
  }
  try {
    const decision = decide(application, rulingOf(call, null), context)
    return { possible: true, reason: null, rule: null, ...after(application, decision) }
  } catch (error) {
    if (!(error instanceof HubError)) throw error
    const unchanged = after(application, { writes: [] })
    return { possible: false, reason: error.message, rule: error.rule, ...unchanged }
  }
}

function after(application: Complete, { writes }: Pick<Decision, 'writes'>) {
  const last = <R extends HubRecord>(stored: R): R => {
    const written = writes.map(({ record }) => record).findLast(({ kind }) => kind === stored.kind)
    // A decision writes at most one record of each kind.
    return (written as R | undefined) ?? stored
  }
  const { invoice, draw, credit } = application
  const created = writes.map(({ record }) => record).find((record) => record.kind === 'credit')
  const shown = credit === null ? created : last(credit)
  return {
    invoiceStatus: last(invoice).status,
    draw: serializeDraw(last(draw)),
    credit: shown === undefined ? null : serializeCredit(shown),
  }
}
