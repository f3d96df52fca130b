// The reports about the connectors of accounts.
import type { AuditEntry } from '../../domain/accounts/operator.ts'
import type { Certification } from '../../domain/certifications/certification.ts'

export type CertificationStore = {
  /** Deletes the oldest one if there are more than are kept. */
  keepCertification(
    accountId: string,
    certification: Certification,
    entry: AuditEntry,
  ): Promise<void>
  /** Newest first. */
  listCertifications(accountId: string): Promise<Certification[]>
}
