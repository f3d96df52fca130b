// Every call of the hub, a line each. The server, the OpenAPI document and the tests go by this table.
import { approveQuote } from './quotes/approve-quote.ts'
import { openInvoicePdf } from './invoices/open-invoice-pdf.ts'
import { openInvoice } from './invoices/open-invoice.ts'
import { payInvoices } from './payments/pay-invoices.ts'
import { rejectQuote } from './quotes/reject-quote.ts'
import { repayCredit } from './credit/repay-credit.ts'
import { requestCredit } from './credit/request-credit.ts'
import { openPayment } from './payments/open-payment.ts'
import { openQuote } from './quotes/open-quote.ts'
import { openSignUp } from './customers/open-sign-up.ts'
import { signUpCustomer } from './customers/sign-up-customer.ts'
import { signUpPayer } from './customers/sign-up-payer.ts'
import type {
  AnyCall,
  BuyerCall,
  Call,
  OperatedCall,
  OperatorCall,
  Operation,
  VisitorCall,
} from './call.ts'
import { cancelInvoice } from './invoices/cancel-invoice.ts'
import { createCompany } from './companies/create-company.ts'
import { createCustomer } from './customers/create-customer.ts'
import { createInvoice } from './invoices/create-invoice.ts'
import { createQuote } from './quotes/create-quote.ts'
import { createSimplifiedInvoice } from './invoices/create-simplified-invoice.ts'
import { getCheckoutRedirect } from './invoices/get-checkout-redirect.ts'
import { getCheckout } from './invoices/get-checkout.ts'
import { getCompanyHistory } from './companies/get-company-history.ts'
import { getCompany } from './companies/get-company.ts'
import { getCreditInfo } from './credit/get-credit-info.ts'
import { getCustomerHistory } from './customers/get-customer-history.ts'
import { getCustomer } from './customers/get-customer.ts'
import { getInvoiceHistory } from './invoices/get-invoice-history.ts'
import { getInvoicePdf } from './invoices/get-invoice-pdf.ts'
import { getInvoiceStatus } from './invoices/get-invoice-status.ts'
import { getInvoice } from './invoices/get-invoice.ts'
import { getOperation } from './operations/get-operation.ts'
import { getProjectHistory } from './projects/get-project-history.ts'
import { getProject } from './projects/get-project.ts'
import { getQuoteHistory } from './quotes/get-quote-history.ts'
import { getQuoteStatus } from './quotes/get-quote-status.ts'
import { getQuote } from './quotes/get-quote.ts'
import { getRules } from './maintenance/get-rules.ts'
import { getSignUp } from './customers/get-sign-up.ts'
import { linkCustomer } from './customers/link-customer.ts'
import { listCompanies } from './companies/list-companies.ts'
import { listCustomers } from './customers/list-customers.ts'
import { listEvents } from './events/list-events.ts'
import { listInvoices } from './invoices/list-invoices.ts'
import { listProjects } from './projects/list-projects.ts'
import { listQuotes } from './quotes/list-quotes.ts'
import { updateCompany } from './companies/update-company.ts'
import { updateCustomer } from './customers/update-customer.ts'
import { updateInvoice } from './invoices/update-invoice.ts'
import { updateQuote } from './quotes/update-quote.ts'
import { updateSimplifiedInvoice } from './invoices/update-simplified-invoice.ts'
import { createWebhookEndpoint } from './webhooks/create-webhook-endpoint.ts'
import { listWebhookEndpoints } from './webhooks/list-webhook-endpoints.ts'
import { getWebhookEndpoint } from './webhooks/get-webhook-endpoint.ts'
import { updateWebhookEndpoint } from './webhooks/update-webhook-endpoint.ts'
import { deleteWebhookEndpoint } from './webhooks/delete-webhook-endpoint.ts'
import { rotateWebhookSecret } from './webhooks/rotate-webhook-secret.ts'
import { testWebhookEndpoint } from './webhooks/test-webhook-endpoint.ts'
import { listWebhookDeliveries } from './webhooks/list-webhook-deliveries.ts'
import { replayWebhookDeliveries } from './webhooks/replay-webhook-deliveries.ts'
import { getWebhookDelivery } from './webhooks/get-webhook-delivery.ts'
import { setCustomerSource } from './imports/set-customer-source.ts'
import { getCustomerSource } from './imports/get-customer-source.ts'
import { startCustomerImport } from './imports/start-customer-import.ts'
import { listCustomerImports } from './imports/list-customer-imports.ts'
import { getCustomerImport } from './imports/get-customer-import.ts'
import { deleteCustomerSource } from './imports/delete-customer-source.ts'
import { cancelCustomerImport } from './imports/cancel-customer-import.ts'
import type { LinkKind } from './links.ts'
import { approveCredit } from './credit/approve-credit.ts'
import { cancelApplication } from './credit/cancel-application.ts'
import { createAccountKey } from './accounts/create-account-key.ts'
import { createAccount } from './accounts/create-account.ts'
import { createBackup } from './maintenance/create-backup.ts'
import { createOperatorKey } from './accounts/create-operator-key.ts'
import { exportInvoices } from './invoices/export-invoices.ts'
import { failPayment } from './payments/fail-payment.ts'
import { endSession } from './accounts/end-session.ts'
import { freezeCustomer } from './customers/freeze-customer.ts'
import { freezeInvoice } from './invoices/freeze-invoice.ts'
import { getAccountInvoiceHistory } from './invoices/get-account-invoice-history.ts'
import { getAccountInvoice } from './invoices/get-account-invoice.ts'
import { getAccountCustomerHistory } from './customers/get-account-customer-history.ts'
import { getAccountCustomer } from './customers/get-account-customer.ts'
import { getAccountCompanyHistory } from './companies/get-account-company-history.ts'
import { getAccountCompany } from './companies/get-account-company.ts'
import { getAccountQuoteHistory } from './quotes/get-account-quote-history.ts'
import { getAccountQuote } from './quotes/get-account-quote.ts'
import { getAccountInvoicePdf } from './invoices/get-account-invoice-pdf.ts'
import { getAccountOperation } from './operations/get-account-operation.ts'
import { getApplication } from './credit/get-application.ts'
import { getCredit } from './credit/get-credit.ts'
import { getPayment } from './payments/get-payment.ts'
import { getAccount } from './accounts/get-account.ts'
import { getSession } from './accounts/get-session.ts'
import { listAccountEvents } from './events/list-account-events.ts'
import { listAccountKeys } from './accounts/list-account-keys.ts'
import { listAccountOperations } from './operations/list-account-operations.ts'
import { listBackups } from './maintenance/list-backups.ts'
import { listSettings } from './maintenance/list-settings.ts'
import { runChecks } from './maintenance/run-checks.ts'
import { listAccounts } from './accounts/list-accounts.ts'
import { listActs } from './accounts/list-acts.ts'
import { listOperatorKeys } from './accounts/list-operator-keys.ts'
import { getToday } from './maintenance/get-today.ts'
import { liftBar } from './credit/lift-bar.ts'
import { rejectCredit } from './credit/reject-credit.ts'
import { releaseDraw } from './credit/release-draw.ts'
import { repayDraws } from './credit/repay-draws.ts'
import { retryPayment } from './payments/retry-payment.ts'
import { revokeAccountKey } from './accounts/revoke-account-key.ts'
import { revokeOperatorKey } from './accounts/revoke-operator-key.ts'
import { runAgain } from './operations/run-again.ts'
import { searchCompanies } from './companies/search-companies.ts'
import { searchCustomers } from './customers/search-customers.ts'
import { searchDraws } from './credit/search-draws.ts'
import { searchInvoices } from './invoices/search-invoices.ts'
import { searchOperations } from './operations/search-operations.ts'
import { searchPayments } from './payments/search-payments.ts'
import { searchQuotes } from './quotes/search-quotes.ts'
import { setAccount } from './accounts/set-account.ts'
import { setCredit } from './credit/set-credit.ts'
import { settlePayment } from './payments/settle-payment.ts'
import { startSession } from './accounts/start-session.ts'
import { streamEvents } from './events/stream-events.ts'
import { unfreezeCustomer } from './customers/unfreeze-customer.ts'
import { unfreezeInvoice } from './invoices/unfreeze-invoice.ts'
import { setAccountCustomerSource } from './imports/set-account-customer-source.ts'
import { getAccountCustomerSource } from './imports/get-account-customer-source.ts'
import { startAccountCustomerImport } from './imports/start-account-customer-import.ts'
import { listAccountCustomerImports } from './imports/list-account-customer-imports.ts'
import { getAccountCustomerImport } from './imports/get-account-customer-import.ts'
import { deleteAccountCustomerSource } from './imports/delete-account-customer-source.ts'
import { cancelAccountCustomerImport } from './imports/cancel-account-customer-import.ts'
import { voidInvoice } from './invoices/void-invoice.ts'

import { createAccountWebhookEndpoint } from './webhooks/create-account-webhook-endpoint.ts'
import { listAccountWebhookEndpoints } from './webhooks/list-account-webhook-endpoints.ts'
import { getAccountWebhookEndpoint } from './webhooks/get-account-webhook-endpoint.ts'
import { updateAccountWebhookEndpoint } from './webhooks/update-account-webhook-endpoint.ts'
import { deleteAccountWebhookEndpoint } from './webhooks/delete-account-webhook-endpoint.ts'
import { rotateAccountWebhookSecret } from './webhooks/rotate-account-webhook-secret.ts'
import { testAccountWebhookEndpoint } from './webhooks/test-account-webhook-endpoint.ts'
import { listAccountWebhookDeliveries } from './webhooks/list-account-webhook-deliveries.ts'
import { replayAccountWebhookDeliveries } from './webhooks/replay-account-webhook-deliveries.ts'
import { getAccountWebhookDelivery } from './webhooks/get-account-webhook-delivery.ts'
import { searchWebhookEndpoints } from './webhooks/search-webhook-endpoints.ts'

/** For whom a call is: the source with its account's key, a buyer with a link, an operator with his key. */
export type Audience = 'account' | 'buyer' | 'operator'

export type Route = {
  readonly audience: Audience
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  /** Below the service's prefix. `{id}` and `{accountId}` are one percent-encoded segment each. */
  readonly path: string
  readonly operation: Operation<never>
  /** What link lets a buyer in. */
  readonly link?: LinkKind
}

type RouteTo<Path extends string, C extends AnyCall> = Pick<Route, 'method'> & {
  readonly path: Path
  readonly operation: Operation<C>
}

export const servicePrefix = '/genericBthubService'

const integrationRoutes: readonly RouteTo<`/integration/${string}`, Call>[] = [
  { method: 'PUT', path: '/integration/invoice/{id}', operation: updateInvoice },
  { method: 'POST', path: '/integration/invoice', operation: createInvoice },
  { method: 'POST', path: '/integration/invoice/simplify', operation: createSimplifiedInvoice },
  { method: 'PUT', path: '/integration/invoice/simplify/{id}', operation: updateSimplifiedInvoice },
  { method: 'PUT', path: '/integration/invoice/{id}/cancel', operation: cancelInvoice },
  { method: 'GET', path: '/integration/invoice', operation: listInvoices },
  { method: 'GET', path: '/integration/invoice/{id}', operation: getInvoice },
  { method: 'GET', path: '/integration/invoice/{id}/status', operation: getInvoiceStatus },
  { method: 'GET', path: '/integration/invoice/{id}/pdf', operation: getInvoicePdf },
  { method: 'GET', path: '/integration/invoice/{id}/history', operation: getInvoiceHistory },
  { method: 'GET', path: '/integration/invoice/{id}/checkout', operation: getCheckout },
  {
    method: 'GET',
    path: '/integration/invoice/{id}/checkout-redirect',
    operation: getCheckoutRedirect,
  },
  { method: 'POST', path: '/integration/company', operation: createCompany },
  { method: 'PUT', path: '/integration/company/{id}', operation: updateCompany },
  { method: 'POST', path: '/integration/company/{id}/customer', operation: linkCustomer },
  { method: 'GET', path: '/integration/company', operation: listCompanies },
  { method: 'GET', path: '/integration/company/{id}', operation: getCompany },
  { method: 'GET', path: '/integration/company/{id}/creditInfo', operation: getCreditInfo },
  { method: 'GET', path: '/integration/company/{id}/history', operation: getCompanyHistory },
  { method: 'POST', path: '/integration/customer', operation: createCustomer },
  { method: 'PUT', path: '/integration/customer/{id}', operation: updateCustomer },
  { method: 'GET', path: '/integration/customer', operation: listCustomers },
  { method: 'GET', path: '/integration/customer/{id}', operation: getCustomer },
  { method: 'GET', path: '/integration/customer/{id}/signup', operation: getSignUp },
  { method: 'GET', path: '/integration/customer/{id}/history', operation: getCustomerHistory },
  { method: 'POST', path: '/integration/quote', operation: createQuote },
  { method: 'PUT', path: '/integration/quote/{id}', operation: updateQuote },
  { method: 'GET', path: '/integration/quote', operation: listQuotes },
  { method: 'GET', path: '/integration/quote/{id}', operation: getQuote },
  { method: 'GET', path: '/integration/quote/{id}/status', operation: getQuoteStatus },
  { method: 'GET', path: '/integration/quote/{id}/history', operation: getQuoteHistory },
  { method: 'GET', path: '/integration/project', operation: listProjects },
  { method: 'GET', path: '/integration/project/{id}', operation: getProject },
  { method: 'GET', path: '/integration/project/{id}/history', operation: getProjectHistory },
  { method: 'PUT', path: '/integration/customer-source', operation: setCustomerSource },
  { method: 'GET', path: '/integration/customer-source', operation: getCustomerSource },
  { method: 'DELETE', path: '/integration/customer-source', operation: deleteCustomerSource },
  { method: 'POST', path: '/integration/customer-import', operation: startCustomerImport },
  { method: 'GET', path: '/integration/customer-import', operation: listCustomerImports },
  { method: 'GET', path: '/integration/customer-import/{id}', operation: getCustomerImport },
  {
    method: 'PUT',
    path: '/integration/customer-import/{id}/cancel',
    operation: cancelCustomerImport,
  },
  { method: 'GET', path: '/integration/events', operation: listEvents },
  { method: 'GET', path: '/integration/operations/{id}', operation: getOperation },
  { method: 'GET', path: '/integration/rules', operation: getRules },
  { method: 'POST', path: '/integration/webhook-endpoint', operation: createWebhookEndpoint },
  { method: 'GET', path: '/integration/webhook-endpoint', operation: listWebhookEndpoints },
  { method: 'GET', path: '/integration/webhook-endpoint/{id}', operation: getWebhookEndpoint },
  { method: 'PATCH', path: '/integration/webhook-endpoint/{id}', operation: updateWebhookEndpoint },
  {
    method: 'POST',
    path: '/integration/webhook-endpoint/{id}/rotate',
    operation: rotateWebhookSecret,
  },
  {
    method: 'POST',
    path: '/integration/webhook-endpoint/{id}/test',
    operation: testWebhookEndpoint,
  },
  {
    method: 'GET',
    path: '/integration/webhook-endpoint/{id}/delivery',
    operation: listWebhookDeliveries,
  },
  {
    method: 'POST',
    path: '/integration/webhook-endpoint/{id}/replay',
    operation: replayWebhookDeliveries,
  },
  { method: 'GET', path: '/integration/webhook-delivery/{id}', operation: getWebhookDelivery },
  {
    method: 'DELETE',
    path: '/integration/webhook-endpoint/{id}',
    operation: deleteWebhookEndpoint,
  },
]

/** The link in the query opens one record, and its account. */
const buyerRoutes: readonly (RouteTo<`/buyer/${string}`, BuyerCall> &
  Required<Pick<Route, 'link'>>)[] = [
  { method: 'GET', path: '/buyer/signup', operation: openSignUp, link: 'signup' },
  { method: 'POST', path: '/buyer/signup', operation: signUpCustomer, link: 'signup' },
  { method: 'GET', path: '/buyer/invoice', operation: openInvoice, link: 'checkout' },
  { method: 'GET', path: '/buyer/invoice/pdf', operation: openInvoicePdf, link: 'checkout' },
  { method: 'POST', path: '/buyer/invoice/payment', operation: payInvoices, link: 'checkout' },
  { method: 'GET', path: '/buyer/invoice/payment', operation: openPayment, link: 'checkout' },
  { method: 'POST', path: '/buyer/invoice/credit', operation: requestCredit, link: 'checkout' },
  { method: 'POST', path: '/buyer/invoice/repayment', operation: repayCredit, link: 'checkout' },
  { method: 'POST', path: '/buyer/invoice/signup', operation: signUpPayer, link: 'checkout' },
  { method: 'GET', path: '/buyer/quote', operation: openQuote, link: 'quote' },
  { method: 'POST', path: '/buyer/quote/approve', operation: approveQuote, link: 'quote' },
  { method: 'POST', path: '/buyer/quote/reject', operation: rejectQuote, link: 'quote' },
]

/** For whoever has yet to say who he is. */
const visitorRoutes: readonly RouteTo<`/operator/${string}`, VisitorCall>[] = [
  { method: 'POST', path: '/operator/session', operation: startSession },
]

const operatorRoutes: readonly RouteTo<`/operator/${string}`, OperatorCall>[] = [
  { method: 'GET', path: '/operator/session', operation: getSession },
  { method: 'PUT', path: '/operator/session/end', operation: endSession },
  { method: 'GET', path: '/operator/account', operation: listAccounts },
  { method: 'POST', path: '/operator/account', operation: createAccount },
  { method: 'GET', path: '/operator/key', operation: listOperatorKeys },
  { method: 'POST', path: '/operator/key', operation: createOperatorKey },
  { method: 'PUT', path: '/operator/key/{id}/revoke', operation: revokeOperatorKey },
  { method: 'GET', path: '/operator/act', operation: listActs },
  { method: 'GET', path: '/operator/today', operation: getToday },
  { method: 'GET', path: '/operator/stream', operation: streamEvents },
  { method: 'GET', path: '/operator/check', operation: runChecks },
  { method: 'GET', path: '/operator/setting', operation: listSettings },
  { method: 'GET', path: '/operator/backup', operation: listBackups },
  { method: 'POST', path: '/operator/backup', operation: createBackup },
  { method: 'GET', path: '/operator/operation', operation: searchOperations },
  { method: 'GET', path: '/operator/invoice', operation: searchInvoices },
  { method: 'GET', path: '/operator/invoice/export', operation: exportInvoices },
  { method: 'GET', path: '/operator/customer', operation: searchCustomers },
  { method: 'GET', path: '/operator/company', operation: searchCompanies },
  { method: 'GET', path: '/operator/quote', operation: searchQuotes },
  { method: 'GET', path: '/operator/draw', operation: searchDraws },
  { method: 'GET', path: '/operator/payment', operation: searchPayments },
  { method: 'GET', path: '/operator/webhook-endpoint', operation: searchWebhookEndpoints },
]

/** Below an account: there is one when the operation is called. */
const operatedRoutes: readonly RouteTo<`/operator/account/{accountId}${string}`, OperatedCall>[] = [
  { method: 'GET', path: '/operator/account/{accountId}', operation: getAccount },
  { method: 'PUT', path: '/operator/account/{accountId}', operation: setAccount },
  { method: 'GET', path: '/operator/account/{accountId}/key', operation: listAccountKeys },
  { method: 'POST', path: '/operator/account/{accountId}/key', operation: createAccountKey },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/key/{id}/revoke',
    operation: revokeAccountKey,
  },
  { method: 'GET', path: '/operator/account/{accountId}/events', operation: listAccountEvents },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/operations',
    operation: listAccountOperations,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/operations/{id}',
    operation: getAccountOperation,
  },
  {
    method: 'POST',
    path: '/operator/account/{accountId}/operations/{id}/again',
    operation: runAgain,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/invoice/{id}',
    operation: getAccountInvoice,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/invoice/{id}/history',
    operation: getAccountInvoiceHistory,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/customer/{id}',
    operation: getAccountCustomer,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/customer/{id}/history',
    operation: getAccountCustomerHistory,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/company/{id}',
    operation: getAccountCompany,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/company/{id}/history',
    operation: getAccountCompanyHistory,
  },
  { method: 'GET', path: '/operator/account/{accountId}/quote/{id}', operation: getAccountQuote },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/quote/{id}/history',
    operation: getAccountQuoteHistory,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/invoice/{id}/pdf',
    operation: getAccountInvoicePdf,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/invoice/{id}/freeze',
    operation: freezeInvoice,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/invoice/{id}/unfreeze',
    operation: unfreezeInvoice,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/invoice/{id}/void',
    operation: voidInvoice,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/customer/{id}/freeze',
    operation: freezeCustomer,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/customer/{id}/unfreeze',
    operation: unfreezeCustomer,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/application/{id}',
    operation: getApplication,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/application/{id}/approve',
    operation: approveCredit,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/application/{id}/reject',
    operation: rejectCredit,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/application/{id}/cancel',
    operation: cancelApplication,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/draw/{id}/release',
    operation: releaseDraw,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/company/{id}/credit',
    operation: getCredit,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/company/{id}/credit',
    operation: setCredit,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/company/{id}/lift-bar',
    operation: liftBar,
  },
  { method: 'POST', path: '/operator/account/{accountId}/repayment', operation: repayDraws },
  { method: 'GET', path: '/operator/account/{accountId}/payment/{id}', operation: getPayment },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/payment/{id}/settle',
    operation: settlePayment,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/payment/{id}/fail',
    operation: failPayment,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/payment/{id}/retry',
    operation: retryPayment,
  },
  {
    method: 'POST',
    path: '/operator/account/{accountId}/webhook-endpoint',
    operation: createAccountWebhookEndpoint,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/webhook-endpoint',
    operation: listAccountWebhookEndpoints,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/webhook-endpoint/{id}',
    operation: getAccountWebhookEndpoint,
  },
  {
    method: 'PATCH',
    path: '/operator/account/{accountId}/webhook-endpoint/{id}',
    operation: updateAccountWebhookEndpoint,
  },
  {
    method: 'DELETE',
    path: '/operator/account/{accountId}/webhook-endpoint/{id}',
    operation: deleteAccountWebhookEndpoint,
  },
  {
    method: 'POST',
    path: '/operator/account/{accountId}/webhook-endpoint/{id}/rotate',
    operation: rotateAccountWebhookSecret,
  },
  {
    method: 'POST',
    path: '/operator/account/{accountId}/webhook-endpoint/{id}/test',
    operation: testAccountWebhookEndpoint,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/webhook-endpoint/{id}/delivery',
    operation: listAccountWebhookDeliveries,
  },
  {
    method: 'POST',
    path: '/operator/account/{accountId}/webhook-endpoint/{id}/replay',
    operation: replayAccountWebhookDeliveries,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/webhook-delivery/{id}',
    operation: getAccountWebhookDelivery,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/customer-source',
    operation: setAccountCustomerSource,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/customer-source',
    operation: getAccountCustomerSource,
  },
  {
    method: 'DELETE',
    path: '/operator/account/{accountId}/customer-source',
    operation: deleteAccountCustomerSource,
  },
  {
    method: 'POST',
    path: '/operator/account/{accountId}/customer-import',
    operation: startAccountCustomerImport,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/customer-import',
    operation: listAccountCustomerImports,
  },
  {
    method: 'GET',
    path: '/operator/account/{accountId}/customer-import/{id}',
    operation: getAccountCustomerImport,
  },
  {
    method: 'PUT',
    path: '/operator/account/{accountId}/customer-import/{id}/cancel',
    operation: cancelAccountCustomerImport,
  },
]

export const routes: readonly Route[] = [
  ...integrationRoutes,
  ...buyerRoutes,
  ...visitorRoutes,
  ...operatorRoutes,
  ...operatedRoutes,
].map((route) => ({ audience: audienceOf(route.path), ...route }))

/** Whose path it is; a path of nobody's is the source's. */
export function audienceOf(path: string): Audience {
  if (path.startsWith('/buyer/')) return 'buyer'
  return path.startsWith('/operator/') ? 'operator' : 'account'
}
