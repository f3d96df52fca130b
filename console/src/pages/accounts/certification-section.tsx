// What `bthub certify` found about the connector of an account, and what to do next.
import { useQuery } from '@tanstack/react-query'
import type { Schemas } from 'bthub-client'
import { DataTable } from '../../components/data-table.tsx'
import { countText } from '../../components/format.ts'
import { Section } from '../../components/page.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { publicPrefix } from '../../public-prefix.ts'
import { hub } from '../../session/session.ts'

type Report = Schemas['Certification']
type Test = Report['tests'][number]

export function CertificationSection({ accountId }: { readonly accountId: string }) {
  const reports = useQuery({
    queryKey: ['certifications', accountId],
    queryFn: async () => {
      const params = { path: { accountId } }
      return (await hub.get('/operator/account/{accountId}/certification', { params })).items
    },
  })
  return (
    <Section title="Connector tests">
      <Loaded query={reports} what="Connector tests">
        {([last]) =>
          last === undefined ? (
            <Empty>
              No report was kept.{' '}
              <a href={`${publicPrefix}/docs/guides/test-your-connector`}>About connector tests</a>
            </Empty>
          ) : (
            <LastReport report={last} />
          )
        }
      </Loaded>
    </Section>
  )
}

function LastReport({ report }: { readonly report: Report }) {
  const { connector, at, passed, failed, skipped, tests } = report
  const toDo = tests.filter(({ outcome }) => outcome === 'failed')
  return (
    <>
      <p>
        {connector}, <Time at={at} />: {countText(passed)} passed, {countText(failed)} failed,{' '}
        {countText(skipped)} skipped.
      </p>
      {toDo.length > 0 && <ToDo tests={toDo} />}
    </>
  )
}

function ToDo({ tests }: { readonly tests: readonly Test[] }) {
  return (
    <DataTable
      label="Failed connector tests"
      rows={tests}
      rowKey={({ id }) => id}
      columns={[
        { name: 'Test', cell: ({ title }) => title },
        {
          name: 'Found',
          // Long values break anywhere in it.
          cell: ({ checks }) => <code>{checks.find(({ fault }) => fault !== null)?.fault}</code>,
        },
        { name: 'To do', cell: ({ remedy }) => remedy },
        {
          name: 'Explained',
          cell: ({ page }) => (
            <a href={`${publicPrefix}/docs/${page.replace(/\.md$/, '')}`}>Documentation</a>
          ),
        },
      ]}
    />
  )
}
