// Reminders of due dates by a clock that the test gives, and what the supplier hears of an approval.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '../src/domain/calendar-arithmetic.ts'
import { templateNames } from '../src/domain/messages/message-policy.ts'
import { prune } from '../src/prune.ts'
import { openCredit } from './support/credit-scene.ts'
import { runOn } from './support/database.ts'
import { calendarDate } from './support/domain-fixtures.ts'
import { eventually } from './support/eventually.ts'
import { customerBody, invoiceBody, simplifiedBody, startHub, type TestHub } from './support/hub.ts'
import { startMailServer, type MailServer } from './support/mail-server.ts'
import { moveAlong } from './support/move-invoice.ts'

let server: MailServer
let hub: TestHub
let now = new Date('2030-01-10T13:59:00.000Z')
const clock = () => now
const options = { clock, messageLimits: { remindEveryMs: 20 } }

const firstDay = calendarDate('2030-01-10')
const reminders = ['invoice_due_soon', 'invoice_overdue', 'draw_due_soon', 'draw_overdue']
const days = { remindDaysBefore: [3, 0], remindDaysAfter: [1, 7] }

beforeAll(async () => {
  server = await startMailServer()
  hub = await startHub({ ...options, mail: server.url, sandboxDelayMs: 0 })
  const templates = [...reminders, 'application_decided', 'application_approved_supplier']
  await setMessages({ templates, senderName: 'Acme Supply', ...days })
})
afterAll(async () => {
  await hub.stop()
  await server.stop()
})

async function setMessages(messages: Readonly<Record<string, unknown>>) {
  const body = { policies: { messages } }
  const answer = await hub.call('PUT', '/operator/account/acme', { body })
  expect(answer.status).toBe(200)
}

/** A customer of the same id, with an invoice that is due some days after the first day. */
async function invoiceDue(id: string, dueIn: number) {
  const customer = customerBody({ id, emailAddress: `${id}@example.com` })
  await hub.call('POST', '/integration/customer', { body: customer })
  const dates = { dueDate: addDays(firstDay, dueIn), expirationDate: '2099-12-31' }
  const body = { id, ...invoiceBody({ customerId: id, invoiceNumber: `N-${id}`, ...dates }) }
  expect((await hub.call('POST', '/integration/invoice', { body })).status).toBe(201)
}

type Shown = { readonly template: string; readonly aboutId: string; readonly reminderDay: string }

async function remindersOn(day: string): Promise<string[]> {
  const { body } = await hub.call('GET', '/operator/message?accountId=acme&limit=100')
  const all = (body as { items: { record: Shown }[] }).items.map(({ record }) => record)
  const ofDay = all.filter(({ reminderDay }) => reminderDay === day)
  return ofDay.map(({ template, aboutId }) => `${template} ${aboutId}`).toSorted()
}

/** Resolves when the reminders of a day were written. */
async function written(day: string): Promise<void> {
  const { store } = hub.app.backend
  const page = { after: null, limit: 1 }
  await eventually(async () => {
    return (
      (
        await store.findReminderCursors(
          { day: calendarDate(day), at: `${day}T15:00:00.000Z`, hourUtc: 14 },
          page,
        )
      ).length === 0
    )
  })
}

describe('reminders', () => {
  beforeAll(async () => {
    await invoiceDue('in-three', 3)
    await invoiceDue('in-two', 2)
    await invoiceDue('today', 0)
    await invoiceDue('yesterday', -1)
    for (const id of ['frozen', 'paid', 'canceled', 'draft']) await invoiceDue(id, 3)
    await hub.call('PUT', '/operator/account/acme/invoice/frozen/freeze', { body: { reason: 'x' } })
    await moveAlong(hub, 'paid', ['pay', 'settle'])
    await hub.call('PUT', '/integration/invoice/canceled/cancel')
    const payersInfo = ['one@payers.example', 'two@payers.example'].map((emailAddress) => ({
      firstName: 'Pat',
      lastName: 'Payer',
      emailAddress,
    }))
    const due = { dueDate: '2030-01-13', expirationDate: '2099-12-31' }
    const body = { id: 'simple', ...simplifiedBody({ ...due, payersInfo }) }
    await hub.call('POST', '/integration/invoice/simplify', { body })
    const draft = invoiceBody({ customerId: 'draft', ...due, status: 'Draft' })
    await hub.call('PUT', '/integration/invoice/draft', {
      body: { ...draft, sourceModifiedDate: '2030-01-10' },
    })
  })

  it('are sent from their hour on, of what is due and unpaid, once each', async () => {
    expect(await remindersOn('2030-01-10')).toEqual([])
    now = new Date('2030-01-10T14:00:00.000Z')
    await written('2030-01-10')
    const expected = [
      'invoice_due_soon in-three',
      'invoice_due_soon simple',
      'invoice_due_soon simple',
      'invoice_due_soon today',
      'invoice_overdue yesterday',
    ]
    expect(await remindersOn('2030-01-10')).toEqual(expected)
    const [soon] = await server.to('in-three@example.com')
    expect(soon?.subject).toBe(
      'Reminder: invoice N-in-three from Acme Supply: $1,100.00 due Jan 13, 2030',
    )
    const [late] = await server.to('yesterday@example.com')
    expect(late?.subject).toBe('Overdue: invoice N-yesterday from Acme Supply: $1,100.00')
    await server.to('two@payers.example')
    // As after a kill before the day was finished.
    await runOn(hub.databaseUrl, 'update message_cursor set reminded_on = null')
    await written('2030-01-10')
    expect(await remindersOn('2030-01-10')).toEqual(expected)
  })

  it('of two hubs are written once, and make up for days when no hub ran', async () => {
    const second = await startHub({ ...options, mail: server.url, databaseUrl: hub.databaseUrl })
    now = new Date('2030-01-12T15:00:00.000Z')
    await written('2030-01-12')
    // in-two was due in one day only on the 11th, and today was overdue by one on the 11th.
    expect(await remindersOn('2030-01-12')).toEqual([
      'invoice_due_soon in-two',
      'invoice_overdue today',
    ])
    await second.stop()
  })
})

describe('messages that have ended', () => {
  it('are deleted after the retention time, except those that sent an invoice', async () => {
    const { store } = hub.app.backend
    await setMessages({ templates: ['invoice_placed', ...reminders], ...days })
    await invoiceDue('kept', 100)
    await server.to('kept@example.com')
    await eventually(async () => (await store.readMessageBacklog()).waiting === 0)
    const templates = async () => {
      const { body } = await hub.call('GET', '/operator/message?accountId=acme&limit=100')
      return (body as { items: { record: Shown }[] }).items.map(({ record }) => record.template)
    }
    const pruneOn = (day: string) =>
      prune({ store, clock: () => new Date(day), log: { info() {}, warn() {}, error() {} } })
    const before = await templates()
    await pruneOn('2030-02-09T13:00:00.000Z')
    expect(await templates()).toEqual(before)
    await pruneOn('2030-02-12T00:00:00.000Z')
    expect(await templates()).toEqual(['invoice_placed'])
  })
})

describe('trade credit', () => {
  it('is told of to the buyer and the supplier, and reminded of until it is repaid', async () => {
    const policy = { senderName: 'Acme Supply', replyTo: 'billing@acme.example', ...days }
    await setMessages({ ...policy, templates: templateNames })
    const scene = await openCredit(hub, 'b-due')
    const address = { emailAddress: 'buyer@example.com', sourceModifiedDate: '2030-01-11' }
    await hub.call('PUT', `/integration/customer/${scene.customerId}`, {
      body: customerBody({ companyId: 'b-due', ...address }),
    })
    await scene.setCredit({ limit: 5000 })
    const dates = { dueDate: '2030-06-01', expirationDate: '2099-12-31' }
    await scene.invoice('credit', { ...dates, invoiceNumber: 'N-credit' })
    await scene.askForCredit('credit')
    await scene.operate('/application/credit/approve')
    const [told] = await server.to('billing@acme.example')
    expect(told?.subject).toBe('Trade credit approved: invoice N-credit')
    expect(told?.text).toContain('Advance:')
    expect(told?.text).not.toMatch(/https?:/)
    await eventually(() =>
      server.mails.some(({ subject = '', to_ }) => {
        return to_.includes('buyer@example.com') && subject.startsWith('Trade credit approved')
      }),
    )
    now = new Date('2030-02-08T15:00:00.000Z')
    await written('2030-02-08')
    expect(await remindersOn('2030-02-08')).toEqual(['draw_due_soon credit'])
    now = new Date('2030-02-12T15:00:00.000Z')
    await written('2030-02-12')
    expect(await remindersOn('2030-02-12')).toEqual(['draw_overdue credit'])
    await eventually(() =>
      server.mails.some(({ subject }) => subject?.startsWith('Overdue: repayment of $')),
    )
  })
})
