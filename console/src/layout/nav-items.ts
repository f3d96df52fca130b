// The pages of the navigation.
export const navItems = [
  ['/', 'Today'],
  ['/invoices', 'Invoices'],
  ['/quotes', 'Quotes'],
  ['/customers', 'Customers'],
  ['/operations', 'Operations'],
  ['/review', 'Review'],
  ['/accounts', 'Accounts'],
  ['/messages', 'Messages'],
  ['/webhooks', 'Webhooks'],
  ['/feed', 'Feed'],
  ['/audit-log', 'Audit log'],
  ['/system', 'System'],
] as const
