// Reads the credit position of a company in one snapshot: its credit, its open draws, and whether it is frozen.
import type { CalendarDate } from '../../domain/calendar-date.ts'
import { creditPosition, type CreditPosition } from '../../domain/credit/credit-position.ts'
import { decimal } from '../../domain/decimal.ts'
import type { Draw } from '../../domain/credit/draw.ts'
import { creditTable } from './credits.ts'
import type { Row as AnyRow } from '../unit-of-work/row-mapping.ts'
import type { Database, Statement } from '../postgres.ts'

/** $1 account, $2 company. Amounts inside JSON are text, so that parsing does not round them. */
const readPosition: Statement = {
  name: 'read-credit-position',
  text: `select c.*, b.id as company_id,
      exists (select from customer p where p.account_id = b.account_id and p.company_id = b.id
        and p.frozen_at is not null) as is_frozen,
      (select json_agg(json_build_object('status', d.status, 'outstanding', d.outstanding::text,
          'dueDate', d.due_date::text))
        from draw d where d.account_id = b.account_id and d.company_id = b.id
          and d.status in ('InReview', 'Approved')) as draws
    from company b left join credit c on c.account_id = b.account_id and c.id = b.id
    where b.account_id = $1 and b.id = $2`,
}

type OpenDraw = Pick<Draw, 'status' | 'dueDate'> & { readonly outstanding: string }
type Row = AnyRow & {
  id: string | null
  company_id: string
  is_frozen: boolean
  draws: OpenDraw[] | null
}

export async function readCreditPosition(
  database: Database,
  accountId: string,
  companyId: string,
  today: CalendarDate,
): Promise<CreditPosition | null> {
  const [row] = await database.query<Row>(readPosition, [accountId, companyId])
  if (row === undefined) return null
  const draws = (row.draws ?? []).map(({ outstanding, ...draw }) => {
    return { ...draw, outstanding: decimal(outstanding) }
  })
  // Without credit, all of its columns are null.
  const credit = row.id === null ? null : creditTable.fromRow(row)
  return creditPosition({ credit, draws, isFrozen: row.is_frozen, today })
}
