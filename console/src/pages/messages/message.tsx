// The page of a message to a buyer, with its text if the mailbox keeps it.
import { skipToken, useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import type { Schemas } from 'bthub-client'
import { Label } from '../../components/labels.tsx'
import { Resend, templateNames } from '../../components/messages.tsx'
import { Facts, Page, Section } from '../../components/page.tsx'
import { RecordLink } from '../../components/record-link.tsx'
import { Empty, Loaded } from '../../components/states.tsx'
import { Time } from '../../components/time.tsx'
import { publicPrefix } from '../../public-prefix.ts'
import { HubRefusal } from 'bthub-client'
import { hub } from '../../session/session.ts'

type Message = Schemas['Message']
type Letter = Schemas['Letter']
type Key = { readonly accountId: string; readonly id: string }

export function MessagePage() {
  const { accountId = '', id = '' } = useParams({ strict: false })
  const path = { accountId, id }
  const message = useQuery({
    queryKey: ['message', accountId, id],
    queryFn: () => hub.get('/operator/account/{accountId}/message/{id}', { params: { path } }),
    refetchInterval: 10_000,
  })
  const isSent = message.data?.status === 'sent'
  const letter = useQuery({
    queryKey: ['letter', accountId, id],
    queryFn: isSent ? () => readLetter(path) : skipToken,
  })
  return (
    <Page title={`Message ${id}`}>
      <Loaded query={message} what="Message">
        {(found) => (
          <>
            <Section
              title={templateNames[found.template]}
              aside={
                <div className="row">
                  <Label>{found.status}</Label>
                  <Resend message={found} accountId={accountId} />
                </div>
              }
            >
              <Facts facts={factsOf(found, accountId)} />
            </Section>
            {letter.data === null || letter.data === undefined ? null : (
              <LetterView letter={letter.data} accountId={accountId} />
            )}
          </>
        )}
      </Loaded>
    </Page>
  )
}

function factsOf(message: Message, accountId: string) {
  const { aboutKind, aboutId, customerId } = message
  return [
    ['To', message.recipient],
    ['By', message.channel === 'sms' ? 'Text message' : 'E-mail'],
    [
      'About',
      <RecordLink key="a" accountId={accountId} kind={aboutKind} id={aboutId}>
        {aboutKind} {aboutId}
      </RecordLink>,
    ],
    [
      'Customer',
      customerId === null ? null : (
        <RecordLink key="c" accountId={accountId} kind="customer" id={customerId}>
          {customerId}
        </RecordLink>
      ),
    ],
    ['Caused by', message.cause ?? 'an operator'],
    ['Sent', <Time key="s" at={message.status === 'sent' ? message.endedAt : null} />],
    ['Next attempt', <Time key="n" at={message.dueAt} />],
    ['Attempts', message.attempts],
    ['Reason', message.reason ?? message.failure],
  ] as const
}

/** `null` if the message really was sent. */
async function readLetter(path: Key): Promise<Letter | null> {
  const call = '/operator/account/{accountId}/message/{id}/letter'
  try {
    return await hub.get(call, { params: { path } })
  } catch (error) {
    if (error instanceof HubRefusal && error.status === 404) return null
    throw error
  }
}

function LetterView({
  letter,
  accountId,
}: {
  readonly letter: Letter
  readonly accountId: string
}) {
  const { messageId, subject, text, hasHtml, attachmentName } = letter
  const ids = [accountId, messageId].map(encodeURIComponent)
  const page = `${publicPrefix}/genericBthubService/operator/account/${ids[0]}/message/${ids[1]}/letter/page`
  return (
    <Section title="Kept in the mailbox">
      <Empty>This message was not sent: this hub keeps messages in its mailbox.</Empty>
      <Facts
        facts={[
          ['Subject', subject],
          ['From', letter.senderName],
          ['Replies to', letter.replyTo],
          ['Attachment', attachmentName],
        ]}
      />
      {hasHtml ? (
        <iframe
          className="letter"
          title={subject}
          src={page}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
        />
      ) : null}
      {hasHtml ? (
        <details>
          <summary>Plain text</summary>
          <pre className="letter-text">{text}</pre>
        </details>
      ) : (
        <pre className="letter-text">{text}</pre>
      )}
    </Section>
  )
}
