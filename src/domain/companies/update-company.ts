// PUT /integration/company/{id}: what an update of the source makes of the stored company.
import { companyChanges, contentOfCompanyPush, type Company, type CompanyPush } from './company.ts'
import { HubError } from '../hub-error.ts'
import { requireMatch, type IfMatch } from '../if-match.ts'
import { orderOfPush, settle, superseded } from '../settle.ts'
import type { Decision, DecisionContext } from '../verdict.ts'
import { unknownId } from '../visible-text.ts'

type UpdateCompany = { readonly push: CompanyPush; readonly ifMatch: IfMatch | null }

export function updateCompany(
  company: Company | null,
  { push, ifMatch }: UpdateCompany,
  context: DecisionContext,
): Decision<Company> {
  if (company === null) throw companyNotFound()
  const content = contentOfCompanyPush(push, company.content)
  const changes = companyChanges(company.content, content)
  requireMatch(ifMatch, company, () => changes)
  if (orderOfPush(push.sourceModifiedDate, company) === 'earlier')
    return superseded(company, push.sourceModifiedDate)
  return settle(
    company,
    { ...company, content },
    { changes, type: 'company.updated', sent: push.sourceModifiedDate, context },
  )
}

/** The company that the path names. */
export function companyNotFound(): HubError {
  return new HubError('not_found', 'Company not found.', { rule: 'company_not_found' })
}

/** The company that a body names. */
export function companyNotThere(companyId: string): HubError {
  const message = `Company not found: the account has none with the id ${unknownId(companyId)}.`
  const issue = { pointer: '/companyId', rule: 'company_not_found', message } as const
  const issues = [{ ...issue, sent: companyId }]
  return new HubError('invalid', 'Company not found.', { issues })
}
