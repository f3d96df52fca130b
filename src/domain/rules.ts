// Every rule that an error or a warning can name: the catalogue behind `rule` in a response,
// GET /integration/rules and the pages in docs/reference/rules.

import { accessRules } from './rules/access.ts'
import { bodyRules, fieldRules } from './rules/body.ts'
import { buyerRules } from './rules/buyers.ts'
import { callRules } from './rules/calls.ts'
import { creditRules } from './rules/credit.ts'
import { customerImportRules } from './rules/customer-import.ts'
import { invoiceRules } from './rules/invoices.ts'
import { messageRules } from './rules/messages.ts'
import { moneyRules } from './rules/money.ts'
import { recordRules } from './rules/records.ts'
import { reconciliationRules } from './rules/reconciliations.ts'
import type { Rule } from './rules/rule.ts'
import { webhookRules } from './rules/webhooks.ts'

export const rules = {
  ...accessRules,
  ...customerImportRules,
  ...reconciliationRules,
  ...webhookRules,
  ...bodyRules,
  ...fieldRules,
  ...moneyRules,
  ...recordRules,
  ...buyerRules,
  ...invoiceRules,
  ...creditRules,
  ...messageRules,
  ...callRules,
} as const satisfies Record<string, Rule>

export type RuleName = keyof typeof rules

export const ruleNames = Object.keys(rules) as readonly RuleName[]

/** The path of a rule's documentation page, as in responses. */
export function rulePage(rule: RuleName): string {
  return `/docs/rules/${rule}`
}
