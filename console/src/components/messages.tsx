// The messages to a buyer about a record.
import { Clip } from './clip.tsx'
import type { Schemas } from 'bthub-client'
import { hub } from '../session/session.ts'
import { ActionButton } from './action-button.tsx'
import { DataTable } from './data-table.tsx'
import { Label } from './labels.tsx'
import { Section } from './page.tsx'
import { RecordLink } from './record-link.tsx'
import { Empty } from './states.tsx'
import { Time } from './time.tsx'

type Message = Schemas['Message']
type Props = { readonly messages: readonly Message[]; readonly accountId: string }

export const templateNames: Readonly<Record<Message['template'], string>> = {
  invoice_placed: 'Invoice placed',
  quote_to_answer: 'Quote to answer',
  invoice_due_soon: 'Invoice due soon',
  invoice_overdue: 'Invoice overdue',
  application_decided: 'Application decided',
  application_approved_supplier: 'Application approved, to the supplier',
  draw_due_soon: 'Trade credit due soon',
  draw_overdue: 'Trade credit overdue',
  payment_received: 'Payment received',
  payment_failed: 'Payment failed',
}

export function Messages({ messages, accountId }: Props) {
  return (
    <Section title="Messages to the buyer">
      {messages.length === 0 ? (
        <Empty>No messages.</Empty>
      ) : (
        <DataTable
          label="Messages to the buyer"
          rows={messages}
          rowKey={({ id }) => id}
          columns={[
            {
              name: 'Message',
              cell: ({ id, template }) => (
                <RecordLink accountId={accountId} kind="message" id={id}>
                  {templateNames[template]}
                </RecordLink>
              ),
            },
            { name: 'To', cell: ({ recipient }) => <Clip>{recipient}</Clip> },
            { name: 'Status', cell: ({ status }) => <Label>{status}</Label> },
            { name: 'Sent or next attempt', cell: (one) => <Time at={one.endedAt ?? one.dueAt} /> },
            { name: 'Attempts', isNumber: true, cell: ({ attempts }) => attempts },
            { name: 'Reason', cell: ({ reason, failure }) => reason ?? failure ?? '' },
            {
              name: 'Action',
              cell: (message) => <Resend message={message} accountId={accountId} />,
            },
          ]}
        />
      )}
    </Section>
  )
}

export function Resend({
  message,
  accountId,
}: {
  readonly message: Message
  readonly accountId: string
}) {
  const { id, endedAt, recipient } = message
  return (
    <ActionButton
      label="Resend"
      title={`Send to ${recipient} again`}
      obstacle={endedAt === null ? 'The message is still waiting to be sent.' : null}
      reason="required"
      effect={<p>It is written again from the current state, and sent to the current address.</p>}
      run={async ({ reason = '' }) => {
        const path = '/operator/account/{accountId}/message/{id}/resend'
        await hub.post(path, { params: { path: { accountId, id } }, body: { reason } })
        return 'The message will be sent again.'
      }}
    />
  )
}
