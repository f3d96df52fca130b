// Lists messages, newest first within each account, and adds copies of messages to be sent again.
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { Instant } from '../../domain/instant.ts'
import type { Message } from '../../domain/messages/message.ts'
import { runAudited } from '../accounts/audit-log.ts'
import type { Database } from '../postgres.ts'
import type { FoundPage } from '../search-port.ts'
import { newSqlText } from '../sql-text.ts'
import { arrayLiteral } from '../unit-of-work/array-parameters.ts'
import type { Owned } from '../unit-of-work/record-table.ts'
import type { Row } from '../unit-of-work/row-mapping.ts'
import { draftRow, draftValues, insertDrafts } from './message-cursors.ts'
import type { MessageDraft, MessageSearch } from './message-port.ts'
import { messageTable } from './messages.ts'

export const findMessageQueries = { searchMessages, addMessageAgain }

async function searchMessages(
  database: Database,
  search: MessageSearch,
  { after, limit }: FoundPage,
): Promise<Owned<Message>[]> {
  const sql = newSqlText()
  const is = (column: string, value: string | undefined) =>
    value === undefined ? [] : [`${column} = ${sql.parameter(value)}`]
  const inside = [
    'r.account_id = a.account_id',
    ...is('r.status', search.status),
    ...is('r.template', search.template),
    ...is('r.customer_id', search.customerId),
  ]
  if (search.aboutIds !== undefined) {
    inside.push(`r.about_id = any (${sql.parameter(arrayLiteral(search.aboutIds))}::text[])`)
  }
  const accounts = is('a.account_id', search.accountId)
  if (after !== null) {
    const from = sql.parameter(after.accountId)
    accounts.push(`a.account_id >= ${from}`)
    inside.push(`(a.account_id > ${from} or r.id < ${sql.parameter(after.id)})`)
  }
  const most = sql.parameter(limit)
  const rows = await database.query<Row & { found_account: string }>(
    `select a.account_id as found_account, f.* from account a cross join lateral (
       select r.* from message r where ${inside.join(' and ')} order by r.id desc limit ${most}
     ) f ${accounts.length === 0 ? '' : `where ${accounts.join(' and ')}`}
     order by a.account_id, f.id desc limit ${most}`,
    sql.values,
  )
  return rows.map((row) => ({ accountId: row.found_account, record: messageTable.fromRow(row) }))
}

async function addMessageAgain(
  database: Database,
  accountId: string,
  copy: MessageDraft,
  at: Instant,
  entry: AuditEntry,
): Promise<Message> {
  const [row] = await runAudited<Row>(database, {
    change: `${insertDrafts} ${draftRow(3)} returning *`,
    values: [accountId, at, ...draftValues(copy)],
    entry,
  })
  if (row === undefined) throw new Error('a message was not added')
  return messageTable.fromRow(row)
}
