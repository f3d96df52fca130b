// The table of reports about connectors.
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import {
  certificationLimits,
  type Certification,
  type CertificationReport,
} from '../../domain/certifications/certification.ts'
import { runAudited } from '../accounts/audit-log.ts'
import type { Database } from '../postgres.ts'

export const certificationQueries = { keepCertification, listCertifications }

async function keepCertification(
  database: Database,
  accountId: string,
  { id, at, ...report }: Certification,
  entry: AuditEntry,
): Promise<void> {
  await runAudited(database, {
    change: `insert into certification values ($1, $2::uuid, $3::timestamptz, $4::json) returning id`,
    // Ids are ordered by time.
    more: [
      `older as (delete from certification where account_id = $1 and id < all (
         select id from certification where account_id = $1
         order by id desc limit ${certificationLimits.keptMax - 1}))`,
    ],
    values: [accountId, id, at, JSON.stringify(report)],
    entry,
  })
}

type Row = { readonly id: string; readonly at: string; readonly report: CertificationReport }

async function listCertifications(database: Database, accountId: string): Promise<Certification[]> {
  const rows = await database.query<Row>(
    'select id, at, report from certification where account_id = $1 order by id desc',
    [accountId],
  )
  return rows.map(({ id, at, report }) => ({ id, at, ...report }))
}
