// docs/reference/status.md: transitions and locks of invoices and quotes, from the tables that the hub uses.
import {
  requestStatus,
  editableFields,
  invoiceMoves,
  invoiceStatuses,
  lockReasons,
  pushFields,
  type InvoiceStatus,
} from '../src/domain/invoices/invoice-status.ts'
import {
  editableQuoteFields,
  quoteLockReasons,
  quoteMoves,
  quotePushFields,
  quoteStatuses,
} from '../src/domain/quotes/quote-status.ts'
import { resolutionsOf } from '../src/domain/invoices/resolutions.ts'
import { code, table } from './markdown.ts'
import { drawingOf } from './status-drawing.ts'

const invoiceDrawing = 'invoice-moves.svg'
const quoteDrawing = 'quote-moves.svg'

/** By file name, beside the page. */
export function statusDrawings(): readonly (readonly [string, string])[] {
  return [
    [
      invoiceDrawing,
      drawingOf({
        name: 'invoice-moves',
        title: 'Status transitions of an invoice',
        size: [960, 400],
        positions: {
          Draft: [56, 100],
          Placed: [216, 100],
          InReview: [352, 180],
          Approved: [490, 100],
          PaymentProcessing: [726, 100],
          Paid: [916, 100],
          Rejected: [490, 250],
          Failed: [826, 250],
          Canceled: [216, 330],
        },
        bends: {
          'Placed>PaymentProcessing': [471, -50],
          'Draft>Canceled': [60, 290],
          'InReview>Canceled': [310, 260],
          'Rejected>Canceled': [400, 320],
          'Failed>Canceled': [600, 390],
          'Rejected>PaymentProcessing': [660, 220],
        },
        moves: invoiceMoves,
      }),
    ],
    [
      quoteDrawing,
      drawingOf({
        name: 'quote-moves',
        title: 'Status transitions of a quote',
        size: [640, 110],
        positions: { AUTHORIZED: [80, 40], PLACED: [290, 40], REJECTED: [540, 40] },
        moves: quoteMoves,
      }),
    ],
  ]
}

export function statusPage(): string {
  return [
    '# Status tables',
    'The hub uses these tables itself, and returns them from `GET /integration/rules`. [Status](../concepts/status.md) explains them.',
    '## Invoice transitions',
    `![Status transitions of an invoice](${invoiceDrawing})`,
    'Changes by an operator, the buyer or the hub raise `hubVersion`; changes by the source raise `version`.',
    moves(invoiceMoves),
    '## Requested invoice statuses',
    'The effect of `status` in a push. Rows are stored statuses, columns requested ones. `=` is no change, `→` a transition, and an empty cell is ignored with the warning [status_not_yours](rules/status_not_yours.md).',
    claims(),
    '## Invoice locks',
    'Fields that a push may change. `lines` is everything in a line except its description. Changing any other field is refused with [status_locked](rules/status_locked.md).',
    locks(),
    'What to do instead, as returned in `wayOut` of a refusal. The stored value is always accepted.',
    waysOut(),
    '## Quote transitions',
    'A quote that was not rejected is `EXPIRED` after its `expirationDate`. This is not stored, and a later date restores the previous status.',
    `![Status transitions of a quote](${quoteDrawing})`,
    moves(quoteMoves),
    '## Quote locks',
    quoteLocks(),
  ].join('\n\n')
}

type Move = {
  readonly actor: string
  readonly meaning: string
  readonly from: readonly string[]
  readonly to: string
}

function moves(all: Readonly<Record<string, Move>>): string {
  const rows = Object.entries(all).map(([action, move]) => [
    code(action),
    move.actor,
    move.from.join(', '),
    move.to,
    move.meaning,
  ])
  return table(['action', 'actor', 'from', 'to', 'condition'], rows)
}

function claims(): string {
  const rows = invoiceStatuses.map((stored) => [
    `**${stored}**`,
    ...invoiceStatuses.map((claimed) => claimCell(stored, claimed)),
  ])
  return table(['stored \\ requested', ...invoiceStatuses], rows)
}

function claimCell(stored: InvoiceStatus, claimed: InvoiceStatus): string {
  if (stored === claimed) return '='
  const becomes = requestStatus(stored, claimed)
  return becomes === null ? '' : `→ ${becomes}`
}

function locks(): string {
  const rows = invoiceStatuses.map((status) => [
    status,
    editableFields[status] === pushFields ? 'everything' : editableFields[status].join(', '),
    lockReasons[status] ?? '',
  ])
  return table(['stored', 'editable', 'reason for the lock'], rows)
}

function waysOut(): string {
  const rows = invoiceStatuses.flatMap((status) =>
    resolutionsOf(status).map(({ field, wayOut }) => [status, field, wayOut]),
  )
  return table(['stored', 'locked', 'instead'], rows)
}

function quoteLocks(): string {
  const rows = quoteStatuses.map((status) => [
    status,
    editableQuoteFields[status] === quotePushFields
      ? 'everything'
      : editableQuoteFields[status].join(', '),
    quoteLockReasons[status] ?? '',
  ])
  return table(['stored', 'editable', 'reason for the lock'], rows)
}
