// GET /integration/rules
import { endpoint } from '../endpoint.ts'
import {
  requestStatus,
  editableFields,
  invoiceMoves,
  invoiceStatuses,
  lockReasons,
  lockedFields,
} from '../../domain/invoices/invoice-status.ts'
import {
  editableQuoteFields,
  lockedQuoteFields,
  quoteLockReasons,
  quoteMoves,
  quoteStatuses,
  shownQuoteStatuses,
} from '../../domain/quotes/quote-status.ts'
import { rulePage, ruleNames, rules } from '../../domain/rules.ts'
import { resolutionsOf } from '../../domain/invoices/resolutions.ts'
import { okAnswer } from '../answer.ts'
import { arrayOf, nullable, shape, string } from '../../schema/shape.ts'

const strings = arrayOf(string)
const moves = arrayOf(
  shape('Move', { action: string, actor: string, meaning: string, from: strings, to: string }),
)
const lock = {
  status: string,
  editable: strings,
  locked: strings,
  because: nullable(string),
}
const locks = arrayOf(
  shape('Lock', {
    ...lock,
    waysOut: arrayOf(shape('WayOut', { field: string, wayOut: string })),
  }),
)
const quoteLocks = arrayOf(shape('QuoteLock', lock))

export const getRules = endpoint({
  name: 'get-rules',
  audiences: { account: 'GET /integration/rules' },
  summary: 'Read the tables that the hub uses: transitions, requested statuses, locks and rules',
  access: 'read',
  success: {
    status: 200,
    schema: shape('Rules', {
      statuses: strings,
      moves,
      claims: arrayOf(
        shape('Claim', { stored: string, claimed: string, becomes: nullable(string) }),
      ),
      locks,
      quotes: shape('QuoteRules', { statuses: strings, moves, locks: quoteLocks }),
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
})

const tables = {
  statuses: invoiceStatuses,
  moves: Object.entries(invoiceMoves).map(([action, move]) => ({ action, ...move })),
  claims: invoiceStatuses.flatMap((stored) =>
    invoiceStatuses.map((claimed) => ({
      stored,
      claimed,
      becomes: requestStatus(stored, claimed),
    })),
  ),
  locks: invoiceStatuses.map((status) => ({
    status,
    editable: editableFields[status],
    locked: lockedFields(status),
    because: lockReasons[status],
    waysOut: resolutionsOf(status),
  })),
  quotes: {
    statuses: shownQuoteStatuses,
    moves: Object.entries(quoteMoves).map(([action, move]) => ({ action, ...move })),
    locks: quoteStatuses.map((status) => ({
      status,
      editable: editableQuoteFields[status],
      locked: lockedQuoteFields(status),
      because: quoteLockReasons[status],
    })),
  },
  rules: ruleNames.map((rule) => ({ rule, ...rules[rule], docs: rulePage(rule) })),
}
