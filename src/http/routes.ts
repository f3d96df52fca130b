// Every call of the hub, a line each. The server, the OpenAPI document and the tests go by this table.
import { approveQuote } from './buyer/approve-quote.ts'
import { openInvoicePdf } from './buyer/open-invoice-pdf.ts'
import { openInvoice } from './buyer/open-invoice.ts'
import { payInvoices } from './buyer/pay-invoices.ts'
import { rejectQuote } from './buyer/reject-quote.ts'
import { repayCredit } from './buyer/repay-credit.ts'
import { requestCredit } from './buyer/request-credit.ts'
import { openPayment } from './buyer/open-payment.ts'
import { openQuote } from './buyer/open-quote.ts'
import { openSignUp } from './buyer/open-sign-up.ts'
import { signUpCustomer } from './buyer/sign-up-customer.ts'
import { signUpPayer } from './buyer/sign-up-payer.ts'
import type {
  AnyCall,
  BuyerCall,
  Call,
  OperatedCall,
  OperatorCall,
  Operation,
  VisitorCall,
} from './call.ts'
import { cancelInvoice } from './integration/cancel-invoice.ts'
import { createCompany } from './integration/create-company.ts'
import { createCustomer } from './integration/create-customer.ts'
import { createInvoice } from './integration/create-invoice.ts'
import { createQuote } from './integration/create-quote.ts'
import { createSimplifiedInvoice } from './integration/create-simplified-invoice.ts'
import { getCheckoutRedirect } from './integration/get-checkout-redirect.ts'
import { getCheckout } from './integration/get-checkout.ts'
import { getCompanyHistory } from './integration/get-company-history.ts'
import { getCompany } from './integration/get-company.ts'
import { getCreditInfo } from './integration/get-credit-info.ts'
import { getCustomerHistory } from './integration/get-customer-history.ts'
import { getCustomer } from './integration/get-customer.ts'
import { getInvoiceHistory } from './integration/get-invoice-history.ts'
import { getInvoicePdf } from './integration/get-invoice-pdf.ts'
import { getInvoiceStatus } from './integration/get-invoice-status.ts'
import { getInvoice } from './integration/get-invoice.ts'
import { getOperation } from './integration/get-operation.ts'
import { getProjectHistory } from './integration/get-project-history.ts'
import { getProject } from './integration/get-project.ts'
import { getQuoteHistory } from './integration/get-quote-history.ts'
import { getQuoteStatus } from './integration/get-quote-status.ts'
import { getQuote } from './integration/get-quote.ts'
import { getRules } from './integration/get-rules.ts'
import { getSignUp } from './integration/get-sign-up.ts'
import { linkCustomer } from './integration/link-customer.ts'
import { listCompanies } from './integration/list-companies.ts'
import { listCustomers } from './integration/list-customers.ts'
import { listEvents } from './integration/list-events.ts'
import { listInvoices } from './integration/list-invoices.ts'
import { listProjects } from './integration/list-projects.ts'
import { listQuotes } from './integration/list-quotes.ts'
import { updateCompany } from './integration/update-company.ts'
import { updateCustomer } from './integration/update-customer.ts'
import { updateInvoice } from './integration/update-invoice.ts'
import { updateQuote } from './integration/update-quote.ts'
import { updateSimplifiedInvoice } from './integration/update-simplified-invoice.ts'
import { createWebhookEndpoint } from './integration/create-webhook-endpoint.ts'
import { listWebhookEndpoints } from './integration/list-webhook-endpoints.ts'
import { getWebhookEndpoint } from './integration/get-webhook-endpoint.ts'
import { updateWebhookEndpoint } from './integration/update-webhook-endpoint.ts'
import { deleteWebhookEndpoint } from './integration/delete-webhook-endpoint.ts'
import { rotateWebhookSecret } from './integration/rotate-webhook-secret.ts'
import { testWebhookEndpoint } from './integration/test-webhook-endpoint.ts'
import { listWebhookDeliveries } from './integration/list-webhook-deliveries.ts'
import { replayWebhookDeliveries } from './integration/replay-webhook-deliveries.ts'
import { getWebhookDelivery } from './integration/get-webhook-delivery.ts'
import { setCustomerSource } from './integration/set-customer-source.ts'
import { getCustomerSource } from './integration/get-customer-source.ts'
import { startCustomerImport } from './integration/start-customer-import.ts'
import { listCustomerImports } from './integration/list-customer-imports.ts'
import { getCustomerImport } from './integration/get-customer-import.ts'
import { deleteCustomerSource } from './integration/delete-customer-source.ts'
import { cancelCustomerImport } from './integration/cancel-customer-import.ts'
import type { LinkKind } from './links.ts'
import { approveCredit } from './operator/approve-credit.ts'
import { cancelApplication } from './operator/cancel-application.ts'
import { createAccountKey } from './operator/create-account-key.ts'
import { createAccount } from './operator/create-account.ts'
import { createBackup } from './operator/create-backup.ts'
import { createOperatorKey } from './operator/create-operator-key.ts'
import { exportInvoices } from './operator/export-invoices.ts'
import { failPayment } from './operator/fail-payment.ts'
import { endSession } from './operator/end-session.ts'
import { freezeCustomer } from './operator/freeze-customer.ts'
import { freezeInvoice } from './operator/freeze-invoice.ts'
import { getAccountInvoiceHistory } from './operator/get-account-invoice-history.ts'
import { getAccountInvoice } from './operator/get-account-invoice.ts'
import { getAccountCustomerHistory } from './operator/get-account-customer-history.ts'
import { getAccountCustomer } from './operator/get-account-customer.ts'
import { getAccountCompanyHistory } from './operator/get-account-company-history.ts'
import { getAccountCompany } from './operator/get-account-company.ts'
import { getAccountQuoteHistory } from './operator/get-account-quote-history.ts'
import { getAccountQuote } from './operator/get-account-quote.ts'
import { getAccountInvoicePdf } from './operator/get-account-invoice-pdf.ts'
import { getAccountOperation } from './operator/get-account-operation.ts'
import { getApplication } from './operator/get-application.ts'
import { getCredit } from './operator/get-credit.ts'
import { getPayment } from './operator/get-payment.ts'
import { getAccount } from './operator/get-account.ts'
import { getSession } from './operator/get-session.ts'
import { listAccountEvents } from './operator/list-account-events.ts'
import { listAccountKeys } from './operator/list-account-keys.ts'
import { listAccountOperations } from './operator/list-account-operations.ts'
import { listBackups } from './operator/list-backups.ts'
import { listSettings } from './operator/list-settings.ts'
import { runChecks } from './operator/run-checks.ts'
import { listAccounts } from './operator/list-accounts.ts'
import { listActs } from './operator/list-acts.ts'
import { listOperatorKeys } from './operator/list-operator-keys.ts'
import { getToday } from './operator/get-today.ts'
import { liftBar } from './operator/lift-bar.ts'
import { rejectCredit } from './operator/reject-credit.ts'
import { releaseDraw } from './operator/release-draw.ts'
import { repayDraws } from './operator/repay-draws.ts'
import { retryPayment } from './operator/retry-payment.ts'
import { revokeAccountKey } from './operator/revoke-account-key.ts'
import { revokeOperatorKey } from './operator/revoke-operator-key.ts'
import { runAgain } from './operator/run-again.ts'
import { searchCompanies } from './operator/search-companies.ts'
import { searchCustomers } from './operator/search-customers.ts'
import { searchDraws } from './operator/search-draws.ts'
import { searchInvoices } from './operator/search-invoices.ts'
import { searchOperations } from './operator/search-operations.ts'
import { searchPayments } from './operator/search-payments.ts'
import { searchQuotes } from './operator/search-quotes.ts'
import { setAccount } from './operator/set-account.ts'
import { setCredit } from './operator/set-credit.ts'
import { settlePayment } from './operator/settle-payment.ts'
import { startSession } from './operator/start-session.ts'
import { streamEvents } from './operator/stream-events.ts'
import { unfreezeCustomer } from './operator/unfreeze-customer.ts'
import { unfreezeInvoice } from './operator/unfreeze-invoice.ts'
import { setAccountCustomerSource } from './operator/set-account-customer-source.ts'
import { getAccountCustomerSource } from './operator/get-account-customer-source.ts'
import { startAccountCustomerImport } from './operator/start-account-customer-import.ts'
import { listAccountCustomerImports } from './operator/list-account-customer-imports.ts'
import { getAccountCustomerImport } from './operator/get-account-customer-import.ts'
import { deleteAccountCustomerSource } from './operator/delete-account-customer-source.ts'
import { cancelAccountCustomerImport } from './operator/cancel-account-customer-import.ts'
import { voidInvoice } from './operator/void-invoice.ts'

import { createAccountWebhookEndpoint } from './operator/create-account-webhook-endpoint.ts'
import { listAccountWebhookEndpoints } from './operator/list-account-webhook-endpoints.ts'
import { getAccountWebhookEndpoint } from './operator/get-account-webhook-endpoint.ts'
import { updateAccountWebhookEndpoint } from './operator/update-account-webhook-endpoint.ts'
import { deleteAccountWebhookEndpoint } from './operator/delete-account-webhook-endpoint.ts'
import { rotateAccountWebhookSecret } from './operator/rotate-account-webhook-secret.ts'
import { testAccountWebhookEndpoint } from './operator/test-account-webhook-endpoint.ts'
import { listAccountWebhookDeliveries } from './operator/list-account-webhook-deliveries.ts'
import { replayAccountWebhookDeliveries } from './operator/replay-account-webhook-deliveries.ts'
import { getAccountWebhookDelivery } from './operator/get-account-webhook-delivery.ts'
import { searchWebhookEndpoints } from './operator/search-webhook-endpoints.ts'

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
