// An invoice may have thousands of lines, so only the first are shown at once.
import { Button } from '@mantine/core'
import type { Schemas } from 'bthub-client'
import { useState } from 'react'
import { DataTable } from './data-table.tsx'
import { amountText, countText, quantityText } from './format.ts'
import { Section } from './page.tsx'
import { Empty } from './states.tsx'

type Line = Schemas['StoredLine']

const collapsedMax = 50

export function Lines({ lines }: { readonly lines: readonly Line[] }) {
  const [isExpanded, setExpanded] = useState(false)
  const rows = (isExpanded ? lines : lines.slice(0, collapsedMax)).map((line, at) => ({ line, at }))
  return (
    <Section title={`Lines (${countText(lines.length)})`}>
      {lines.length === 0 ? (
        <Empty>No lines.</Empty>
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
            { name: 'Subtotal', isNumber: true, cell: ({ line }) => amountText(line.subTotal) },
            { name: 'Tax', isNumber: true, cell: ({ line }) => amountText(line.taxAmount) },
            { name: 'Total', isNumber: true, cell: ({ line }) => amountText(line.totalAmount) },
          ]}
        />
      )}
      {rows.length === lines.length ? null : (
        <Button size="xs" variant="default" onClick={() => setExpanded(true)}>
          Show all {countText(lines.length)}
        </Button>
      )}
    </Section>
  )
}
