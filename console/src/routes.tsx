// Every page is loaded lazily, so that the first page stays small.
import { createRootRoute, createRoute, createRouter, redirect } from '@tanstack/react-router'
import { lazyPage as lazy } from './layout/page-loads.ts'
import { PageNotFound, PageFailure } from './layout/page-failure.tsx'
import { Shell } from './layout/shell.tsx'
import { parseSearch, stringifySearch, type Search } from './components/search.ts'
import { publicPrefix } from './public-prefix.ts'

const root = createRootRoute({
  component: Shell,
  notFoundComponent: PageNotFound,
  validateSearch: (search: Record<string, unknown>): Search => search as Search,
})
const getParentRoute = () => root

const pages = [
  createRoute({
    getParentRoute,
    path: '/',
    component: lazy(() => import('./pages/today/today.tsx'), 'Today'),
  }),
  createRoute({
    getParentRoute,
    path: '/invoices',
    component: lazy(() => import('./pages/invoices/invoice-list.tsx'), 'InvoiceList'),
  }),
  createRoute({
    getParentRoute,
    path: '/invoices/$accountId/$id',
    component: lazy(() => import('./pages/invoices/invoice.tsx'), 'InvoicePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/quotes',
    component: lazy(() => import('./pages/quotes/quote-list.tsx'), 'QuoteList'),
  }),
  createRoute({
    getParentRoute,
    path: '/quotes/$accountId/$id',
    component: lazy(() => import('./pages/quotes/quote.tsx'), 'QuotePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/customers',
    component: lazy(() => import('./pages/customers/customer-list.tsx'), 'CustomerList'),
  }),
  createRoute({
    getParentRoute,
    path: '/customers/$accountId/$id',
    component: lazy(() => import('./pages/customers/customer.tsx'), 'CustomerPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/operations',
    component: lazy(() => import('./pages/operations/operation-list.tsx'), 'OperationList'),
  }),
  createRoute({
    getParentRoute,
    path: '/operations/$accountId/$id',
    component: lazy(() => import('./pages/operations/operation.tsx'), 'OperationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/review',
    component: lazy(() => import('./pages/review/review.tsx'), 'Review'),
  }),
  createRoute({
    getParentRoute,
    path: '/review/$accountId/$id',
    component: lazy(() => import('./pages/review/application.tsx'), 'ApplicationPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/review/payment/$accountId/$id',
    component: lazy(() => import('./pages/review/payment.tsx'), 'PaymentPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/review/company/$accountId/$id',
    component: lazy(() => import('./pages/review/company-credit.tsx'), 'CompanyCreditPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/accounts',
    component: lazy(() => import('./pages/accounts/account-list.tsx'), 'AccountList'),
  }),
  createRoute({
    getParentRoute,
    path: '/sandboxes',
    component: lazy(() => import('./pages/accounts/sandbox-list.tsx'), 'SandboxList'),
  }),
  createRoute({
    getParentRoute,
    path: '/accounts/$accountId',
    component: lazy(() => import('./pages/accounts/account.tsx'), 'Account'),
  }),
  createRoute({
    getParentRoute,
    path: '/accounts/$accountId/imports',
    component: lazy(() => import('./pages/accounts/customer-imports.tsx'), 'CustomerImports'),
  }),
  createRoute({
    getParentRoute,
    path: '/accounts/$accountId/imports/$id',
    component: lazy(() => import('./pages/accounts/customer-import.tsx'), 'CustomerImport'),
  }),
  createRoute({
    getParentRoute,
    path: '/accounts/$accountId/reconciliations',
    component: lazy(() => import('./pages/accounts/reconciliations.tsx'), 'Reconciliations'),
  }),
  createRoute({
    getParentRoute,
    path: '/accounts/$accountId/reconciliations/$id',
    component: lazy(() => import('./pages/accounts/reconciliation.tsx'), 'Reconciliation'),
  }),
  createRoute({
    getParentRoute,
    path: '/audit-log',
    component: lazy(() => import('./pages/audit-log/audit-log.tsx'), 'AuditLog'),
  }),
  createRoute({
    getParentRoute,
    path: '/system',
    component: lazy(() => import('./pages/system/system.tsx'), 'System'),
  }),
  createRoute({
    getParentRoute,
    path: '/find',
    component: lazy(() => import('./pages/find/find.tsx'), 'Find'),
  }),
  createRoute({
    getParentRoute,
    path: '/webhooks',
    component: lazy(() => import('./pages/webhooks/endpoint-list.tsx'), 'EndpointList'),
  }),
  createRoute({
    getParentRoute,
    path: '/webhooks/$accountId/$id',
    component: lazy(() => import('./pages/webhooks/endpoint.tsx'), 'EndpointPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/webhooks/delivery/$accountId/$id',
    component: lazy(() => import('./pages/webhooks/delivery.tsx'), 'DeliveryPage'),
  }),
  createRoute({
    getParentRoute,
    path: '/messages',
    component: lazy(() => import('./pages/messages/message-list.tsx'), 'MessageList'),
  }),
  createRoute({
    getParentRoute,
    path: '/messages/$accountId/$id',
    component: lazy(() => import('./pages/messages/message.tsx'), 'MessagePage'),
  }),
  createRoute({
    getParentRoute,
    path: '/feed',
    component: lazy(() => import('./pages/feed/feed.tsx'), 'Feed'),
  }),
  createRoute({
    getParentRoute,
    path: '/feed/$accountId/$id',
    component: lazy(() => import('./pages/feed/event.tsx'), 'EventPage'),
  }),
] as const

/** Former addresses. */
const movedPages = [
  ['/acts', '/audit-log'],
  ['/upkeep', '/system'],
] as const

const redirects = movedPages.map(([path, to]) =>
  createRoute({
    getParentRoute,
    path,
    beforeLoad: ({ search }) => {
      throw redirect({ to, search, replace: true })
    },
  }),
)

export const router = createRouter({
  routeTree: root.addChildren([...pages, ...redirects]),
  basepath: `${publicPrefix}/console`,
  parseSearch,
  stringifySearch,
  defaultErrorComponent: PageFailure,
  defaultPreload: 'intent',
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
