// A draw on the wire.
import { toNumber } from '../../domain/decimal.ts'
import type { Draw } from '../../domain/credit/draw.ts'
import { hubFields } from './schema.ts'

export function drawToWire(draw: Draw) {
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
  }
}
