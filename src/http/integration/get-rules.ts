// GET /integration/rules
import {
  claimStatus,
  editableFields,
  invoiceMoves,
  invoiceStatuses,
  lockReasons,
  lockedFields,
} from '../../domain/invoice-status.ts'
import { rulePage, ruleNames, rules } from '../../domain/rules.ts'
import { okAnswer } from '../answer.ts'
import type { Operation } from '../call.ts'
import { arrayOf, nullable, shape, string } from '../wire/shape.ts'

const strings = arrayOf(string)

export const getRules: Operation = {
  name: 'get-rules',
  summary: 'Read the tables that the hub judges by: moves, claims, locks, rules',
  access: 'read',
  success: {
    status: 200,
    schema: shape('Rules', {
      statuses: strings,
      moves: arrayOf(
        shape('Move', {
          action: string,
          actor: string,
          meaning: string,
          from: strings,
          to: string,
        }),
      ),
      claims: arrayOf(
        shape('Claim', { stored: string, claimed: string, becomes: nullable(string) }),
      ),
      locks: arrayOf(
        shape('Lock', {
          status: string,
          editable: strings,
          locked: strings,
          because: nullable(string),
        }),
      ),
      rules: arrayOf(
        shape('Rule', {
          rule: string,
          effect: string,
          demand: string,
          cause: string,
          wayOut: string,
          docs: string,
        }),
      ),
    }),
  },
  refusals: [],
  handle: () => Promise.resolve(okAnswer(tables)),
}

const tables = {
  statuses: invoiceStatuses,
  moves: Object.entries(invoiceMoves).map(([action, move]) => ({ action, ...move })),
  claims: invoiceStatuses.flatMap((stored) =>
    invoiceStatuses.map((claimed) => ({ stored, claimed, becomes: claimStatus(stored, claimed) })),
  ),
  locks: invoiceStatuses.map((status) => ({
    status,
    editable: editableFields[status],
    locked: lockedFields(status),
    because: lockReasons[status],
  })),
  rules: ruleNames.map((rule) => ({ rule, ...rules[rule], docs: rulePage(rule) })),
}
