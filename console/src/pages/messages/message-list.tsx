// The list of messages to buyers.
import { Clip } from '../../components/clip.tsx'
import type { Schemas } from 'bthub-client'
import { Link } from '@tanstack/react-router'
import type { Column } from '../../components/data-table.tsx'
import { Label } from '../../components/labels.tsx'
import { List } from '../../components/list.tsx'
import { templateNames } from '../../components/messages.tsx'
import { Page } from '../../components/page.tsx'
import { RecordLink } from '../../components/record-link.tsx'
import { Time } from '../../components/time.tsx'
import { hub } from '../../session/session.ts'

type Row = Schemas['SearchMessagesItem']

const statuses = ['waiting', 'not_sent', 'sent', 'failed', 'dropped'] as const satisfies readonly [
  ...Row['record']['status'][],
]
const templates = Object.entries(templateNames).map(([value, label]) => ({ value, label }))

const columns: readonly Column<Row>[] = [
  {
    name: 'Message',
    cell: ({ accountId, record: { id, template } }) => (
      <Link to="/messages/$accountId/$id" params={{ accountId, id }}>
        {templateNames[template]}
      </Link>
    ),
  },
  { name: 'Account', cell: ({ accountId }) => accountId },
  { name: 'To', cell: ({ record }) => <Clip>{record.recipient}</Clip> },
  {
    name: 'About',
    cell: ({ accountId, record: { aboutKind, aboutId } }) => (
      <RecordLink accountId={accountId} kind={aboutKind} id={aboutId}>
        {aboutKind} {aboutId}
      </RecordLink>
    ),
  },
  { name: 'Status', cell: ({ record }) => <Label>{record.status}</Label> },
  {
    name: 'Sent or next attempt',
    cell: ({ record }) => <Time at={record.endedAt ?? record.dueAt} />,
  },
  { name: 'Attempts', isNumber: true, isExtra: true, cell: ({ record }) => record.attempts },
  { name: 'Reason', cell: ({ record: { reason, failure } }) => reason ?? failure ?? '' },
]

export function MessageList() {
  return (
    <Page title="Messages">
      <List
        name="messages"
        label="Messages"
        filters={[
          { name: 'accountId', label: 'Account', kind: 'account' },
          { name: 'recordId', label: 'Invoice, quote or payment' },
          { name: 'status', label: 'Status', kind: { oneOf: statuses } },
          { name: 'template', label: 'Message', kind: { oneOf: templates } },
        ]}
        columns={columns}
        empty="No messages yet. An account’s policy decides which messages its buyers get."
        load={(query) => hub.get('/operator/message', { params: { query } })}
        refreshMs={10_000}
        rowKey={({ accountId, record }) => `${accountId} ${record.id}`}
      />
    </Page>
  )
}
