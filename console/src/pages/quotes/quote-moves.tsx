// What its buyer decided about a quote, and what can still become of it: whose each move is, and why it is not possible.
import type { Schemas } from 'bthub-client'
import { DataTable } from '../../parts/data-table.tsx'
import { Label } from '../../parts/labels.tsx'
import { Section } from '../../parts/page.tsx'
import type { WholeQuoteProps } from './quote.tsx'
import { publicPrefix } from '../../public-prefix.ts'

/** In words; who decided and when stands in the history. */
const results: Readonly<Record<Schemas['Quote']['status'], string>> = {
  PLACED: 'Its buyer has not decided yet.',
  AUTHORIZED:
    'Its buyer approved it: an invoice of his that cites it gets trade credit at once, as far as the quote and the credit reach.',
  REJECTED: 'Its buyer rejected it. An update that changes it offers it anew.',
  EXPIRED: 'Its time is over. An update with a later expirationDate makes it what it was before.',
}

export function QuoteMoves({ whole: { quote, moves } }: Pick<WholeQuoteProps, 'whole'>) {
  return (
    <Section title="What was decided, and what is possible now">
      <p>
        <Label>{quote.status}</Label> {results[quote.status]}
      </p>
      <DataTable
        label="Moves"
        rows={moves}
        rowKey={({ action }) => action}
        columns={[
          { name: 'What', cell: ({ meaning }) => meaning },
          { name: 'Whose', cell: ({ actor }) => `the ${actor}’s` },
          { name: 'Becomes', cell: ({ to }) => <Label>{to}</Label> },
          {
            name: 'Possible',
            cell: ({ because }) =>
              because === null ? (
                'yes'
              ) : (
                <span>
                  no: {because.message}{' '}
                  <a href={`${publicPrefix}/docs/rules/${because.rule}`}>{because.rule}</a>
                </span>
              ),
          },
        ]}
      />
    </Section>
  )
}
