// The page of an operation.
import { RawJson } from '../../components/raw-json.tsx'
import { Clip } from '../../components/clip.tsx'
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Changes } from '../../components/changes.tsx'
import { CopyButton } from '../../components/copy-button.tsx'
import { explanationOf } from '../../components/explanation.ts'
import { actorText } from '../../components/format.ts'
import { Label } from '../../components/labels.tsx'
import { Facts, Page, Section } from '../../components/page.tsx'
import { RecordLink } from '../../components/record-link.tsx'
import { Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'
import { FieldComparison } from './field-comparison.tsx'
import { curlOf } from './curl.ts'
import { Issues } from './issues.tsx'
import { ReplayInSandbox } from './replay-in-sandbox.tsx'
import { storedRecord } from './stored-record.ts'

type Operation = Schemas['Operation']
type Props = { readonly operation: Operation; readonly accountId: string }

export function OperationPage() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const params = { path: { accountId, id } }
  const operation = useQuery({
    queryKey: ['operation', accountId, id],
    queryFn: () => hub.get('/operator/account/{accountId}/operations/{id}', { params }),
  })
  const { data } = operation
  return (
    <Page
      title={data === undefined ? 'Operation' : `${data.name} ${data.record.id ?? ''}`}
      trail={[
        { to: '/operations', name: 'Operations' },
        { to: '/operations', name: accountId, search: { accountId } },
      ]}
      aside={data === undefined ? null : <Label>{data.verdict}</Label>}
    >
      <Loaded query={operation} what="Operation">
        {(found) => <OperationDetails operation={found} accountId={accountId} />}
      </Loaded>
    </Page>
  )
}

function OperationDetails({ operation, accountId }: Props) {
  const { errors, warnings, changes } = operation
  return (
    <>
      <Section
        title="Result"
        aside={
          <div className="row">
            <Curl operation={operation} accountId={accountId} />
            <ReplayInSandbox operation={operation} accountId={accountId} />
          </div>
        }
      >
        <p>{explanationOf(operation)}</p>
        {errors.length === 0 ? null : <Issues issues={errors} />}
        {warnings.length === 0 ? null : (
          <>
            <h3>Warnings</h3>
            <Issues issues={warnings} />
          </>
        )}
        {changes.length === 0 ? null : (
          <>
            <h3>Changes</h3>
            <Changes changes={changes} />
          </>
        )}
      </Section>
      <SentAndStored operation={operation} accountId={accountId} />
      <OperationFacts operation={operation} accountId={accountId} />
      <RawJson of={operation} />
    </>
  )
}

function Curl({ operation, accountId }: Props) {
  const line = curlOf(operation, accountId)
  return line === null ? null : <CopyButton text={line}>Copy as curl</CopyButton>
}

function SentAndStored({ operation, accountId }: Props) {
  const { record, sent } = operation
  const stored = useQuery({
    queryKey: ['stored', accountId, record],
    queryFn: () => storedRecord(accountId, record),
  })
  if (sent === null || sent === undefined) return null
  return (
    <Section title="Request and stored record">
      <p className="quiet">Personal data of the request is stored as ***.</p>
      <Loaded query={stored} what="Stored record">
        {(found) => <FieldComparison sent={sent} stored={found} />}
      </Loaded>
    </Section>
  )
}

function OperationFacts({ operation, accountId }: Props) {
  const { record, actor } = operation
  return (
    <Section title="Details">
      <Facts
        facts={[
          ['Time', <Time key="at" at={operation.at} />],
          ['By', actorText(actor)],
          ['Operator’s reason', actor.reason],
          ['Account', accountId],
          ['Operation ID', <Clip key="i">{operation.operationId}</Clip>],
          ['Request ID', <Clip key="q">{operation.requestId}</Clip>],
          ['Key', <Clip key="k">{operation.keyId}</Clip>],
          [
            'Record',
            <RecordLink key="r" accountId={accountId} kind={record.kind} id={record.id}>
              {`${record.kind} ${record.id ?? ''}`}
            </RecordLink>,
          ],
          ['Version', operation.version],
          [
            'Event',
            operation.seq === null ? null : (
              <RecordLink accountId={accountId} kind="event" id={String(operation.seq)}>
                {`Event ${operation.seq}`}
              </RecordLink>
            ),
          ],
        ]}
      />
    </Section>
  )
}
