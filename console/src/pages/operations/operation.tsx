// One attempt to write: what became of it and why, what was sent against what is stored, and how to make
// it again.
import type { Schemas } from 'bthub-client'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Changes } from '../../parts/changes.tsx'
import { CopyButton } from '../../parts/copy-button.tsx'
import { actorText } from '../../parts/format.ts'
import { Label } from '../../parts/labels.tsx'
import { Facts, Page, Section } from '../../parts/page.tsx'
import { RecordLink } from '../../parts/record-link.tsx'
import { Loaded } from '../../parts/states.tsx'
import { Time } from '../../parts/time.tsx'
import { hub } from '../../session/session.ts'
import { Compared } from './compared.tsx'
import { curlOf } from './curl.ts'
import { Findings } from './findings.tsx'
import { RunAgain } from './run-again.tsx'
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
      aside={data === undefined ? null : <Label>{data.verdict}</Label>}
    >
      <Loaded query={operation} what="The operation">
        {(found) => <Whole operation={found} accountId={accountId} />}
      </Loaded>
    </Page>
  )
}

function Whole({ operation, accountId }: Props) {
  const { errors, warnings, changes, reason, verdict } = operation
  return (
    <>
      <Section
        title="What became of it"
        aside={
          <div className="row">
            <Curl operation={operation} accountId={accountId} />
            <RunAgain operation={operation} accountId={accountId} />
          </div>
        }
      >
        <p>{reason ?? explanations[verdict]}</p>
        {errors.length === 0 ? null : <Findings findings={errors} />}
        {warnings.length === 0 ? null : (
          <>
            <h3>Warnings</h3>
            <Findings findings={warnings} />
          </>
        )}
        {changes.length === 0 ? null : (
          <>
            <h3>Changed</h3>
            <Changes changes={changes} />
          </>
        )}
      </Section>
      <SentAndStored operation={operation} accountId={accountId} />
      <OperationFacts operation={operation} accountId={accountId} />
    </>
  )
}

/** What a verdict means, where the hub says nothing else. */
const explanations: Readonly<Record<Operation['verdict'], string>> = {
  applied: 'It is stored.',
  unchanged: 'What was sent is what is stored already: nothing was changed.',
  superseded: 'What is stored is newer by the source’s own clock: nothing was changed.',
  refused: 'It was refused: nothing was changed.',
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
    <Section title="Sent and stored">
      <p className="quiet">Personal data of what was sent is kept as ***.</p>
      <Loaded query={stored} what="What is stored">
        {(found) => <Compared sent={sent} stored={found} />}
      </Loaded>
    </Section>
  )
}

function OperationFacts({ operation, accountId }: Props) {
  const { record, actor } = operation
  return (
    <Section title="What it was">
      <Facts
        facts={[
          ['At', <Time key="at" at={operation.at} />],
          ['By', actorText(actor)],
          ['Reason given', actor.reason],
          ['Account', accountId],
          ['Operation', operation.operationId],
          ['Request', operation.requestId],
          ['Key', operation.keyId],
          [
            'Record',
            <RecordLink key="r" accountId={accountId} kind={record.kind} id={record.id}>
              {`${record.kind} ${record.id ?? ''}`}
            </RecordLink>,
          ],
          ['Version', operation.version],
          ['Number in the feed', operation.seq],
        ]}
      />
    </Section>
  )
}
