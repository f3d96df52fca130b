// Finds companies by phone number or e-mail address, their own or their customer's, for callers without an id.
import type { Company } from '../../domain/companies/company.ts'
import { companyTable } from './companies.ts'
import type { Row } from '../unit-of-work/row-mapping.ts'
import type { Database, Statement } from '../postgres.ts'
import type { Contact } from '../search-port.ts'

/** Phone numbers with fewer digits are not searched. */
const digitsMin = 7

/** $1 account, $2 digits of a phone number or null, $3 e-mail address or null. */
const findByContact: Statement = {
  name: 'find-companies',
  text: `select c.* from company c where c.account_id = $1 and c.id in (
      select b.id from company b
      where b.account_id = $1 and b.business_phone_number is not null
        and left(regexp_replace(b.business_phone_number, '[^0-9]', '', 'g'), 32) = left($2::text, 32)
      union
      select u.company_id from customer u
      where u.account_id = $1 and u.company_id is not null
        and left(regexp_replace(u.cell_phone_number, '[^0-9]', '', 'g'), 32) = left($2::text, 32)
      union
      select u.company_id from customer u
      where u.account_id = $1 and u.company_id is not null
        and left(lower(u.email_address), 64) = left(lower($3::text), 64)
        and lower(u.email_address) = lower($3::text)
    )
    order by c.id limit 2`,
}

/** Two at most: a contact that matches several companies identifies none. */
export async function findCompanies(
  database: Database,
  accountId: string,
  { phone, email }: Contact,
): Promise<Company[]> {
  const digits = phone?.replaceAll(/\D/g, '') ?? ''
  const searched = digits.length < digitsMin ? null : digits
  if (searched === null && email === undefined) return []
  const values = [accountId, searched, email ?? null]
  return (await database.query<Row>(findByContact, values)).map(companyTable.fromRow)
}
