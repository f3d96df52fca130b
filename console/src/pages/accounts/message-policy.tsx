// The policy of an account for messages to buyers.
import type { Schemas } from 'bthub-client'
import { ActionButton } from '../../components/action-button.tsx'
import type { Field, FormValues } from '../../components/form-field.tsx'
import { templateNames } from '../../components/messages.tsx'
import { Facts, Section } from '../../components/page.tsx'
import { hub } from '../../session/session.ts'

type Account = Schemas['Account']
type Channel = Schemas['MessagePolicy']['channels'][number]
type Template = Schemas['MessagePolicy']['templates'][number]

// The keys of a table of constants.
const templates = Object.keys(templateNames) as readonly Template[]

const channelNames: Readonly<Record<Channel, string>> = { email: 'e-mail', sms: 'SMS' }
const channels = Object.keys(channelNames) as readonly Channel[]

export function MessagePolicy({ account }: { readonly account: Account }) {
  const { messages } = account.policies
  return (
    <Section title="Messages to buyers" aside={<ChangeMessages account={account} />}>
      <Facts
        facts={[
          ['Sent', messages.templates.map((name) => templateNames[name]).join(', ') || 'None'],
          ['By', messages.channels.map((name) => channelNames[name]).join(', ') || 'None'],
          ['Sender’s name', messages.senderName ?? account.name ?? 'None'],
          ['Replies to', messages.replyTo ?? 'The hub’s address'],
          ['Days before a due date', messages.remindDaysBefore.join(', ') || 'None'],
          ['Days after a due date', messages.remindDaysAfter.join(', ') || 'None'],
          ['Invoice as PDF', messages.attachPdf ? 'Attached' : 'Not attached'],
        ]}
      />
    </Section>
  )
}

function fieldsOf({ messages }: Account['policies']): readonly Field[] {
  return [
    ...templates.map((name): Field => {
      const value = String(messages.templates.includes(name))
      return { name, label: templateNames[name], kind: 'check', value }
    }),
    ...channels.map((name): Field => {
      const value = String(messages.channels.includes(name))
      return { name, label: `By ${channelNames[name]}`, kind: 'check', value }
    }),
    {
      name: 'senderName',
      label: 'Sender’s name (by default the name of the account)',
      value: messages.senderName ?? '',
    },
    {
      name: 'replyTo',
      label: 'E-mail address for replies (by default the hub’s)',
      value: messages.replyTo ?? '',
    },
    {
      name: 'remindDaysBefore',
      label: 'Days before a due date for reminders, such as 7, 3, 0',
      value: messages.remindDaysBefore.join(', '),
    },
    {
      name: 'remindDaysAfter',
      label: 'Days after a due date for reminders, such as 1, 7, 14',
      value: messages.remindDaysAfter.join(', '),
    },
    {
      name: 'attachPdf',
      label: 'Attach the invoice as PDF',
      kind: 'check',
      value: String(messages.attachPdf),
    },
  ]
}

function policyIn(values: FormValues): Schemas['MessagePolicyChange'] {
  return {
    templates: templates.filter((name) => values[name] === 'true'),
    channels: channels.filter((name) => values[name] === 'true'),
    senderName: values['senderName'] || null,
    replyTo: values['replyTo'] || null,
    attachPdf: values['attachPdf'] === 'true',
    remindDaysBefore: daysIn(values['remindDaysBefore']),
    remindDaysAfter: daysIn(values['remindDaysAfter']),
  }
}

/** What is no number is refused by the hub. */
function daysIn(text = ''): number[] {
  return text
    .split(/[\s,]+/)
    .filter((day) => day !== '')
    .map(Number)
}

function ChangeMessages({ account }: { readonly account: Account }) {
  return (
    <ActionButton
      label="Edit"
      title={`Messages to buyers of ${account.id}`}
      reason="optional"
      fields={fieldsOf(account.policies)}
      run={async (values) => {
        await hub.put('/operator/account/{accountId}', {
          params: { path: { accountId: account.id } },
          body: {
            policies: { messages: policyIn(values) },
            reason: values['reason'] ?? null,
          },
        })
        return 'Messages updated.'
      }}
    />
  )
}
