// The letters of the mailbox: see letter-port.ts.
import type { Instant } from '../../domain/instant.ts'
import type { Database, Statement } from '../postgres.ts'
import type { StoredLetter } from './letter-port.ts'

export const letterQueries = { keepLetter, readLetter }

const keepStatement: Statement = {
  name: 'keep-letter',
  text: `with gone as (
      delete from letter l using (
        select message_id from letter where account_id = $1 order by kept_at desc offset $10 - 1
      ) old where l.account_id = $1 and l.message_id = old.message_id and l.message_id <> $2
    )
    insert into letter (account_id, message_id, sender_name, reply_to, subject, body_text, body_html,
      attachment_name, kept_at)
    values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
    on conflict (account_id, message_id) do update set sender_name = excluded.sender_name,
      reply_to = excluded.reply_to, subject = excluded.subject, body_text = excluded.body_text,
      body_html = excluded.body_html, attachment_name = excluded.attachment_name, kept_at = excluded.kept_at`,
}

async function keepLetter(database: Database, letter: StoredLetter, most: number): Promise<void> {
  const { accountId, messageId, senderName, replyTo, subject, text, html, ...rest } = letter
  const { attachmentName, keptAt } = rest
  const content = [senderName, replyTo, subject, text, html, attachmentName, keptAt]
  await database.query(keepStatement, [accountId, messageId, ...content, most])
}

type Row = {
  readonly sender_name: string | null
  readonly reply_to: string | null
  readonly subject: string
  readonly body_text: string
  readonly body_html: string | null
  readonly attachment_name: string | null
  readonly kept_at: Instant
}

async function readLetter(
  database: Database,
  accountId: string,
  messageId: string,
): Promise<StoredLetter | null> {
  const [row] = await database.query<Row>(
    'select * from letter where account_id = $1 and message_id = $2',
    [accountId, messageId],
  )
  if (row === undefined) return null
  return {
    accountId,
    messageId,
    senderName: row.sender_name,
    replyTo: row.reply_to,
    subject: row.subject,
    text: row.body_text,
    html: row.body_html,
    attachmentName: row.attachment_name,
    keptAt: row.kept_at,
  }
}
