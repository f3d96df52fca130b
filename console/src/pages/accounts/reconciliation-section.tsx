// Whether the books of an account and of its source agree: for each kind of record the last reconciliation, and the last proof.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { DataTable } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { publicPrefix } from '../../public-prefix.ts'
import { hub } from '../../session/session.ts'
import { differencesOf, kindNames, ResultLabel, type Run } from './reconciliation-columns.tsx'

type Kind = Run['recordKind']
type Row = { readonly kind: Kind; readonly last: Run; readonly proof: Run | null }

const kinds = Object.keys(kindNames) as readonly Kind[]

export function ReconciliationSection({ accountId }: { readonly accountId: string }) {
  const rows = useQuery({
    queryKey: ['reconciliations', accountId],
    queryFn: async () => {
      const found = await Promise.all(kinds.map((kind) => readKind(accountId, kind)))
      return found.filter((row) => row !== null)
    },
  })
  const all = (
    <Link to="/accounts/$accountId/reconciliations" params={{ accountId }}>
      View all
    </Link>
  )
  return (
    <Section title="Reconciliation" aside={all}>
      <Loaded query={rows} what="Reconciliations">
        {(found) =>
          found.length === 0 ? (
            <Empty>
              The source has not compared its records with the hub’s yet.{' '}
              <a href={`${publicPrefix}/docs/concepts/reconciliation`}>About reconciliation</a>
            </Empty>
          ) : (
            <Kinds rows={found} accountId={accountId} />
          )
        }
      </Loaded>
    </Section>
  )
}

/** `null` if records of this kind were never compared. */
async function readKind(accountId: string, kind: Kind): Promise<Row | null> {
  const [last = null, proof = null] = await Promise.all(
    [false, true].map(async (isProof) => {
      const query = { recordKind: kind, proof: isProof, limit: 1 }
      const params = { path: { accountId }, query }
      const { items } = await hub.get('/operator/account/{accountId}/reconciliation', { params })
      return items[0] ?? null
    }),
  )
  return last === null ? null : { kind, last, proof }
}

function Kinds({ rows, accountId }: { readonly rows: readonly Row[]; readonly accountId: string }) {
  return (
    <DataTable
      label="Reconciliation"
      rows={rows}
      rowKey={({ kind }) => kind}
      columns={[
        { name: 'Records', cell: ({ kind }) => kindNames[kind] },
        {
          name: 'Last compared',
          cell: ({ last: { id, asOf } }) => (
            <Link to="/accounts/$accountId/reconciliations/$id" params={{ accountId, id }}>
              <Time at={asOf.at} />
            </Link>
          ),
        },
        { name: 'Result', cell: ({ last }) => <ResultLabel run={last} /> },
        {
          name: 'Differences',
          isNumber: true,
          cell: ({ last }) => countText(differencesOf(last)),
        },
        {
          name: 'Last proved equal',
          cell: ({ proof }) =>
            proof === null ? (
              'never'
            ) : (
              <>
                <Time at={proof.asOf.at} />, as of event {countText(proof.asOf.seq)}
              </>
            ),
        },
      ]}
    />
  )
}
