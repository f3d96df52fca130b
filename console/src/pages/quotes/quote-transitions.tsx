// The decision on a quote and its next steps.
import type { Schemas } from 'bthub-client'
import { DataTable } from '../../components/data-table.tsx'
import { Label } from '../../components/labels.tsx'
import { Section } from '../../components/page.tsx'
import type { QuoteDetailsProps } from './quote.tsx'
import { publicPrefix } from '../../public-prefix.ts'

const results: Readonly<Record<Schemas['Quote']['status'], string>> = {
  PLACED: 'The buyer has not decided yet.',
  AUTHORIZED:
    'The buyer approved the quote. Their invoices that cite it get trade credit at once, up to the quote’s amount and their available credit.',
  REJECTED: 'The buyer rejected the quote. An update that changes it offers it again.',
  EXPIRED:
    'The quote has expired. An update with a later expirationDate restores its previous status.',
}

export function QuoteTransitions({
  details: { quote, moves },
}: Pick<QuoteDetailsProps, 'details'>) {
  return (
    <Section title="Decision and next steps">
      <p>
        <Label>{quote.status}</Label> {results[quote.status]}
      </p>
      <DataTable
        label="Next steps"
        rows={moves}
        rowKey={({ action }) => action}
        columns={[
          { name: 'Action', isText: true, cell: ({ meaning }) => meaning },
          { name: 'By', cell: ({ actor }) => actor },
          { name: 'New status', cell: ({ to }) => <Label>{to}</Label> },
          {
            name: 'Possible',
            cell: ({ because }) =>
              because === null ? (
                'Yes'
              ) : (
                <span>
                  No. {because.message}{' '}
                  <a href={`${publicPrefix}/docs/rules/${because.rule}`}>{because.rule}</a>
                </span>
              ),
          },
        ]}
      />
    </Section>
  )
}
