// PUT /integration/company/{id}: the source updates a company.
import { companyChanges, contentOfCompanyPush, type Company, type CompanyPush } from './company.ts'
import { HubError } from '../hub-error.ts'
import { requireMatch, type IfMatch } from '../if-match.ts'
import { orderOfPush, applySourceUpdate, superseded } from '../source-update.ts'
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
  return applySourceUpdate(
    company,
    { ...company, content },
    { changes, type: 'company.updated', sent: push.sourceModifiedDate, context },
  )
}

/** The company named in the path does not exist. */
export function companyNotFound(): HubError {
  return new HubError('not_found', 'Company not found.', { rule: 'company_not_found' })
}

/** The company named in the body does not exist. */
export function referencedCompanyNotFound(companyId: string): HubError {
  const message = `Company not found: the account has none with the id ${unknownId(companyId)}.`
  const issue = { pointer: '/companyId', rule: 'company_not_found', message } as const
  const issues = [{ ...issue, sent: companyId }]
  return new HubError('invalid', 'Company not found.', { issues })
}
