// docs/reference/status.md: the status tables of invoices and quotes that the hub itself uses.
import {
  claimStatus,
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
import { waysOutOf } from '../src/domain/invoices/ways-out.ts'
import { code, table } from './markdown.ts'
import { drawingOf } from './status-drawing.ts'

const invoiceDrawing = 'invoice-moves.svg'
const quoteDrawing = 'quote-moves.svg'

/** By file name, next to the page. */
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
    'The hub itself uses these tables, and also serves them at `GET /integration/rules`. [Status](../concepts/status.md) explains them.',
    '## Status transitions of an invoice',
    `![Status transitions of an invoice](${invoiceDrawing})`,
    'All status transitions. Those of operators, buyers and the hub increase `hubVersion`; those of the source increase `version`.',
    moves(invoiceMoves),
    '## Requested status of an invoice',
    'The effect of `status` in a push. Rows are the stored status, columns the requested status. `=` is the stored status itself, `→` a transition, and an empty cell a request that is ignored with the warning [status_not_yours](rules/status_not_yours.md).',
    requests(),
    '## Locks of an invoice',
    'The fields that a push may still change. `lines` is every field of a line except its description. Changes of other fields are refused with [status_locked](rules/status_locked.md).',
    locks(),
    'The alternatives that `wayOut` of a refusal gives. The stored value is always accepted.',
    waysOut(),
    '## Status transitions of a quote',
    'After its `expirationDate`, a quote that was not rejected is shown as EXPIRED. This is not stored, and a later date restores its previous status.',
    `![Status transitions of a quote](${quoteDrawing})`,
    moves(quoteMoves),
    '## Locks of a quote',
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
  return table(['action', 'actor', 'from', 'to', 'meaning'], rows)
}

function requests(): string {
  const rows = invoiceStatuses.map((stored) => [
    `**${stored}**`,
    ...invoiceStatuses.map((requested) => requestCell(stored, requested)),
  ])
  return table(['stored \\ requested', ...invoiceStatuses], rows)
}

function requestCell(stored: InvoiceStatus, requested: InvoiceStatus): string {
  if (stored === requested) return '='
  const becomes = claimStatus(stored, requested)
  return becomes === null ? '' : `→ ${becomes}`
}

function locks(): string {
  const rows = invoiceStatuses.map((status) => [
    status,
    editableFields[status] === pushFields ? 'everything' : editableFields[status].join(', '),
    lockReasons[status] ?? '',
  ])
  return table(['stored', 'editable by a push', 'reason for the lock'], rows)
}

function waysOut(): string {
  const rows = invoiceStatuses.flatMap((status) =>
    waysOutOf(status).map(({ field, wayOut }) => [status, field, wayOut]),
  )
  return table(['stored', 'locked', 'resolution'], rows)
}

function quoteLocks(): string {
  const rows = quoteStatuses.map((status) => [
    status,
    editableQuoteFields[status] === quotePushFields
      ? 'everything'
      : editableQuoteFields[status].join(', '),
    quoteLockReasons[status] ?? '',
  ])
  return table(['stored', 'editable by a push', 'reason for the lock'], rows)
}
