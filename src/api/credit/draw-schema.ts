// Answers about draws.
import { toNumber } from '../../domain/decimal.ts'
import { type Draw, drawStatuses } from '../../domain/credit/draw.ts'
import { hubFields, hubMade, type AnswerOf } from '../hub-fields-schema.ts'
import { shape, string, number, nullable, date, boolean, instant } from '../../schema/shape.ts'
import { terms, advanceRates } from '../../domain/accounts/account.ts'

export function serializeDraw(draw: Draw) {
  return {
    invoiceId: draw.id,
    blueTapeId: draw.blueTapeId,
    companyId: draw.companyId,
    customerId: draw.customerId,
    status: draw.status,
    amount: toNumber(draw.amount),
    termDays: draw.termDays,
    advanceRate: draw.advanceRate,
    feeRate: toNumber(draw.feeRate),
    advance: toNumber(draw.advance),
    rest: toNumber(draw.rest),
    fee: toNumber(draw.fee),
    outstanding: toNumber(draw.outstanding),
    repaying: toNumber(draw.repaying),
    dueDate: draw.dueDate,
    automatic: draw.automatic,
    requestedAt: draw.requestedAt,
    decidedAt: draw.decidedAt,
    decidedBy: draw.decidedBy,
    reason: draw.reason,
    payoutId: draw.payoutId,
    advancedAt: draw.advancedAt,
    hub: hubFields(draw),
  } satisfies AnswerOf<Draw>
}

export const drawSchema = shape('Draw', {
  invoiceId: string,
  blueTapeId: string,
  companyId: string,
  customerId: string,
  status: { type: 'string', enum: drawStatuses },
  amount: number,
  termDays: { type: 'integer', enum: terms },
  advanceRate: { type: 'integer', enum: advanceRates },
  feeRate: number,
  advance: number,
  rest: number,
  fee: number,
  outstanding: number,
  repaying: number,
  dueDate: nullable(date),
  automatic: boolean,
  requestedAt: instant,
  decidedAt: nullable(instant),
  decidedBy: nullable(string),
  reason: nullable(string),
  payoutId: nullable(string),
  advancedAt: nullable(instant),
  hub: hubMade,
} satisfies AnswerOf<Draw>)
