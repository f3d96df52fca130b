// docs/reference/status.md: the life of an invoice as the tables that the hub itself goes by.
import {
  claimStatus,
  editableFields,
  invoiceMoves,
  invoiceStatuses,
  lockReasons,
  pushFields,
  type InvoiceStatus,
} from '../src/domain/invoice-status.ts'
import { code, table } from './markdown.ts'

export function statusPage(): string {
  return [
    '# Status tables',
    'These are the tables that the hub judges by. It serves them at `GET /integration/rules`, too. What they are for is told in [Status](../concepts/status.md).',
    '## Moves',
    'Every way in which a status can change. An operator, the buyer and the hub raise `hubVersion`; the source raises `version`.',
    moves(),
    '## Claims',
    'What becomes of the `status` of a push. The row is what is stored, the column what the push claims. `=` is the stored status itself, `→` a move, and an empty cell a claim that is ignored with the warning [status_not_yours](rules/status_not_yours.md).',
    claims(),
    '## Locks',
    'What a push may still change. `lines` is everything of a line but its description. A change of anything else is refused with [status_locked](rules/status_locked.md).',
    locks(),
  ].join('\n\n')
}

function moves(): string {
  const rows = Object.entries(invoiceMoves).map(([action, move]) => [
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
