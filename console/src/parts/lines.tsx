// The lines of an invoice or a quote. There may be thousands: the first are shown, all on demand.
import { Button } from '@mantine/core'
import type { Schemas } from 'bthub-client'
import { useState } from 'react'
import { DataTable } from './data-table.tsx'
import { amountText, countText, quantityText } from './format.ts'
import { Section } from './page.tsx'
import { Empty } from './states.tsx'

type Line = Schemas['StoredLine']

const shownAtFirst = 50

export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const [isWhole, setWhole] = useState(false)
  const rows = (isWhole ? lines : lines.slice(0, shownAtFirst)).map((line, at) => ({ line, at }))
  return (
    <Section title={`Lines (${countText(lines.length)})`}>
      {lines.length === 0 ? (
        <Empty>It has no lines.</Empty>
      ) : (
        <DataTable
          label="Lines"
          rows={rows}
          rowKey={({ at }) => String(at)}
          columns={[
            { name: '#', isNumber: true, cell: ({ at }) => at + 1 },
            { name: 'Description', cell: ({ line }) => line.description ?? '–' },
            { name: 'Quantity', isNumber: true, cell: ({ line }) => quantityText(line.quantity) },
            { name: 'Unit price', isNumber: true, cell: ({ line }) => amountText(line.unitAmount) },
            { name: 'Without tax', isNumber: true, cell: ({ line }) => amountText(line.subTotal) },
            { name: 'Tax', isNumber: true, cell: ({ line }) => amountText(line.taxAmount) },
            { name: 'Total', isNumber: true, cell: ({ line }) => amountText(line.totalAmount) },
          ]}
        />
      )}
      {rows.length === lines.length ? null : (
        <Button size="xs" variant="default" onClick={() => setWhole(true)}>
          Show all {countText(lines.length)}
        </Button>
      )}
    </Section>
  )
}
