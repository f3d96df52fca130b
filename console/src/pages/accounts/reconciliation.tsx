// The page of a reconciliation, with its first differences.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { DataTable } from '../../components/data-table.tsx'
import { countText, valueText } from '../../components/format.ts'
import { Facts, Page, Section } from '../../components/page.tsx'
import { RecordLink } from '../../components/record-link.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { differencesOf, discrepancies, kindNames, ResultLabel } from './reconciliation-columns.tsx'

type Found = Schemas['ReconciliationResult']
type Props = { readonly found: Found; readonly accountId: string }

const remedies = {
  push: 'The source should push it.',
  cancel: 'The source should cancel it.',
  look: 'Find out which side is right.',
} as const satisfies Record<Found['differences'][number]['do'], string>

export function Reconciliation() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const params = { path: { accountId, id } }
  const one = useQuery({
    queryKey: ['reconciliation', accountId, id],
    queryFn: () => hub.get('/operator/account/{accountId}/reconciliation/{id}', { params }),
  })
  return (
    <Page
      title="Reconciliation"
      aside={
        <>
          {one.data === undefined ? null : <ResultLabel run={one.data} />}
          <Link to="/accounts/$accountId/reconciliations" params={{ accountId }}>
            All reconciliations of {accountId}
          </Link>
        </>
      }
    >
      <Loaded query={one} what="Reconciliation">
        {(found) => (
          <>
            <Result found={found} accountId={accountId} />
            <Differences found={found} accountId={accountId} />
          </>
        )}
      </Loaded>
    </Page>
  )
}

function Result({ found }: Props) {
  const { complete, buckets, asOf, keyId } = found
  const scope = complete ? 'all records of the source' : 'some records of the source'
  return (
    <Section title="Result">
      <Facts
        facts={[
          ['Records', kindNames[found.recordKind]],
          ['As of event', countText(asOf.seq)],
          ['Compared', <Time key="t" at={asOf.at} />],
          ['Listed', `${countText(found.listed)}, ${scope}`],
          ['Buckets of the digest', buckets === null ? 'all' : countText(buckets)],
          ['Equal', countText(found.equal)],
          ...discrepancies.map((name) => [capitalized(name), countText(found[name])] as const),
          ['Key', keyId],
          ['ID', found.id],
        ]}
      />
    </Section>
  )
}

function Differences({ found, accountId }: Props) {
  const { differences, recordKind } = found
  const count = differencesOf(found)
  return (
    <Section title={`Differences (${countText(count)})`}>
      {differences.length === 0 ? (
        <Empty>No differences.</Empty>
      ) : (
        <DataTable
          label="Differences"
          rows={differences}
          rowKey={({ id }) => id}
          columns={[
            {
              name: 'Record',
              cell: ({ id, is }) =>
                is === 'missing' ? (
                  id
                ) : (
                  <RecordLink accountId={accountId} kind={recordKind} id={id}>
                    {id}
                  </RecordLink>
                ),
            },
            { name: 'Difference', cell: ({ is }) => is },
            { name: 'What to do', cell: ({ do: remedy }) => remedies[remedy] },
            { name: 'Fields', cell: ({ fields = [] }) => <Fields fields={fields} /> },
          ]}
        />
      )}
      {differences.length < count ? (
        <p className="quiet">Only the first {countText(differences.length)} are stored.</p>
      ) : null}
    </Section>
  )
}

type Field = Schemas['FieldDifference']

function Fields({ fields }: { readonly fields: readonly Field[] }) {
  if (fields.length === 0) return '–'
  return (
    <ul className="plain">
      {fields.map(({ pointer, source, hub: own }) => (
        <li key={pointer}>
          {pointer.slice(1)}: source {valueText(source)}, hub {valueText(own)}
        </li>
      ))}
    </ul>
  )
}

function capitalized(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1)
}
