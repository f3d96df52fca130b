// The company on the wire: what a push may say, and how a company is shown.
import type { Company } from '../../domain/company.ts'

/** `GET /integration/company/{id}` */
export function companyToWire(company: Company) {
  const { id, blueTapeId, content, customerId, sourceModifiedDate } = company
  const { version, hubVersion, createdAt, updatedAt } = company
  const hub = { version, hubVersion, createdAt, updatedAt }
  return { id, blueTapeId, ...content, customerId, sourceModifiedDate, hub }
}
