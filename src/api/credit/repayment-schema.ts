// The body by which an operator starts a repayment of draws.
import type { Decimal } from '../../domain/decimal.ts'
import { buyerMethods, type BuyerMethod } from '../../domain/payments/payment.ts'
import { reasonField } from '../operator-action.ts'
import { aboveZero } from '../../schema/amount-range.ts'
import { list, object, optional, required } from '../../schema/object.ts'
import { oneOf } from '../../schema/plain-fields.ts'
import { recordId } from '../../schema/text-fields.ts'
import type { Field } from '../../schema/field.ts'

const itemsMax = 100

const item = object(
  {
    invoiceId: required(recordId),
    amount: optional(aboveZero('Default: all that is outstanding')),
  },
  'RepaymentItem',
)

type RepaymentInput = {
  readonly companyId: string
  readonly items: readonly { readonly invoiceId: string; readonly amount: Decimal | null }[]
  readonly method: BuyerMethod | null
  readonly reason: string
}

export const repaymentBody = object(
  {
    companyId: required(recordId),
    items: required(list(item, { itemsMax })),
    method: optional(oneOf(buyerMethods, 'How the buyer pays; `ach` by default')),
    reason: required(reasonField),
  },
  'Repayment',
) as Field<Partial<RepaymentInput>>
