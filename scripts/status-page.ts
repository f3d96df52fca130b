// docs/reference/status.md: the lives of invoices and quotes as the tables that the hub itself goes by.
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

/** By their names, beside the page. */
export function statusDrawings(): readonly (readonly [string, string])[] {
  return [
    [
      invoiceDrawing,
      drawingOf({
        name: 'invoice-moves',
        title: 'How the status of an invoice moves',
        size: [960, 400],
        places: {
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
        title: 'How the status of a quote moves',
        size: [640, 110],
        places: { AUTHORIZED: [80, 40], PLACED: [290, 40], REJECTED: [540, 40] },
        moves: quoteMoves,
      }),
    ],
  ]
}

export function statusPage(): string {
  return [
    '# Status tables',
    'These are the tables that the hub judges by. It serves them at `GET /integration/rules`, too. What they are for is told in [Status](../concepts/status.md).',
    '## Moves of an invoice',
    `![How the status of an invoice moves](${invoiceDrawing})`,
    'Every way in which a status can change. An operator, the buyer and the hub raise `hubVersion`; the source raises `version`.',
    moves(invoiceMoves),
    '## Claims on an invoice',
    'What becomes of the `status` of a push. The row is what is stored, the column what the push claims. `=` is the stored status itself, `→` a move, and an empty cell a claim that is ignored with the warning [status_not_yours](rules/status_not_yours.md).',
    claims(),
    '## Locks of an invoice',
    'What a push may still change. `lines` is everything of a line but its description. A change of anything else is refused with [status_locked](rules/status_locked.md).',
    locks(),
    'What else is possible, as the `wayOut` of a refusal says. The stored value is always accepted.',
    waysOut(),
    '## Moves of a quote',
    'After its `expirationDate` a quote that was not rejected is shown as EXPIRED. Nothing is stored for that, and a later date revives it as it was.',
    `![How the status of a quote moves](${quoteDrawing})`,
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
  return table(['action', 'who', 'from', 'to', 'when'], rows)
}

function claims(): string {
  const rows = invoiceStatuses.map((stored) => [
    `**${stored}**`,
    ...invoiceStatuses.map((claimed) => claimCell(stored, claimed)),
  ])
  return table(['stored \\ claimed', ...invoiceStatuses], rows)
}

function claimCell(stored: InvoiceStatus, claimed: InvoiceStatus): string {
  if (stored === claimed) return '='
  const becomes = claimStatus(stored, claimed)
  return becomes === null ? '' : `→ ${becomes}`
}

function locks(): string {
  const rows = invoiceStatuses.map((status) => [
    status,
    editableFields[status] === pushFields ? 'everything' : editableFields[status].join(', '),
    lockReasons[status] ?? '',
  ])
  return table(['stored', 'open to a push', 'why not the rest'], rows)
}

function waysOut(): string {
  const rows = invoiceStatuses.flatMap((status) =>
    waysOutOf(status).map(({ field, wayOut }) => [status, field, wayOut]),
  )
  return table(['stored', 'locked', 'way out'], rows)
}

function quoteLocks(): string {
  const rows = quoteStatuses.map((status) => [
    status,
    editableQuoteFields[status] === quotePushFields
      ? 'everything'
      : editableQuoteFields[status].join(', '),
    quoteLockReasons[status] ?? '',
  ])
  return table(['stored', 'open to a push', 'why not the rest'], rows)
}
