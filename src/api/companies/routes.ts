// The endpoints about companies.
import { createCompany } from './create-company.ts'
import { getAccountCompany } from './get-account-company.ts'
import { getAccountCompanyHistory } from './get-company-history.ts'
import { getAccountCompanyTimeline } from './get-company-timeline.ts'
import { getCompany } from './get-company.ts'
import { getCompanyHistory } from './get-company-history.ts'
import { listCompanies } from './list-companies.ts'
import { searchCompanies } from './search-companies.ts'
import { updateCompany } from './update-company.ts'

export const companyEndpoints = [
  createCompany,
  updateCompany,
  listCompanies,
  getCompany,
  getCompanyHistory,
  searchCompanies,
  getAccountCompany,
  getAccountCompanyHistory,
  getAccountCompanyTimeline,
] as const
