// The row of an account.
import type { Account, Policies } from '../../domain/accounts/account.ts'
import type { SandboxTemplate } from '../../domain/accounts/sandbox-template.ts'
import type { FaultState } from '../../domain/faults/fault-plan.ts'
import { decimal } from '../../domain/decimal.ts'
import { noMessages, type MessagePolicy } from '../../domain/messages/message-policy.ts'

export type AccountRow = {
  account_id: string
  account_name: string | null
  strict_money: boolean
  integer_quantities: boolean
  advance_rate: Policies['advanceRate']
  fee_rate: string
  terms: Policies['terms']
  redirect_hosts: Policies['redirectHosts']
  link_customer_status: Policies['linkCustomerStatus']
  calls_in_flight_max: number
  calls_per_second_max: number
  sandbox: boolean
  messages: MessagePolicy | null
  account_created_at: string
  ends_at: string | null
  template: SandboxTemplate | null
  faults: FaultState | null
  clock_offset_ms: number | null
}

/** Of the table `account` as `a`. */
export const accountColumns = `a.account_id, a.name as account_name, a.strict_money, a.integer_quantities,
  a.advance_rate, a.fee_rate, a.terms, a.redirect_hosts, a.link_customer_status,
  a.calls_in_flight_max, a.calls_per_second_max, a.sandbox, a.messages, a.created_at as account_created_at,
  a.ends_at, a.template, a.faults, a.clock_offset_ms`

export function accountFromRow(row: AccountRow): Account {
  return {
    id: row.account_id,
    name: row.account_name,
    policies: {
      strictMoney: row.strict_money,
      integerQuantities: row.integer_quantities,
      advanceRate: row.advance_rate,
      feeRate: decimal(row.fee_rate),
      terms: row.terms,
      redirectHosts: row.redirect_hosts,
      linkCustomerStatus: row.link_customer_status,
      callsInFlightMax: row.calls_in_flight_max,
      callsPerSecondMax: row.calls_per_second_max,
      sandbox: row.sandbox,
      messages: { ...noMessages, ...row.messages },
    },
    createdAt: row.account_created_at,
    endsAt: row.ends_at,
    template: row.template,
    faults: row.faults,
    clockOffsetMs: row.clock_offset_ms,
  }
}
