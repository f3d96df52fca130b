// Lists the draws that a company owes, for its buyer.
import type { Draw } from '../../domain/credit/draw.ts'
import { drawTable } from './draws.ts'
import type { Row as AnyRow } from '../unit-of-work/row-mapping.ts'
import type { Database, Statement } from '../postgres.ts'

export type OwedDraw = { readonly draw: Draw; readonly invoiceNumber: string }

/** $1 account, $2 company, $3 limit. */
const listOwed: Statement = {
  name: 'list-owed-draws',
  text: `select d.*, i.invoice_number
    from draw d join invoice i on i.account_id = d.account_id and i.id = d.id
    where d.account_id = $1 and d.company_id = $2 and d.status = 'Approved'
    order by d.due_date, d.id limit $3`,
}

export async function listOwedDraws(
  database: Database,
  accountId: string,
  companyId: string,
  limit: number,
): Promise<OwedDraw[]> {
  type Row = AnyRow & { readonly invoice_number: string }
  const rows = await database.query<Row>(listOwed, [accountId, companyId, limit])
  return rows.map((row) => ({ draw: drawTable.fromRow(row), invoiceNumber: row.invoice_number }))
}
